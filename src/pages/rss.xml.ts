import type { APIRoute } from 'astro';
import { rssFeed } from '../site/rss-feed.ts';
import { getSite } from '../site/site.ts';

export const prerender = true;

export const GET: APIRoute = async () =>
  new Response(await rssFeed(getSite()), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
