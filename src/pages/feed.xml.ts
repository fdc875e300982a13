import type { APIRoute } from 'astro';
import { atomFeed } from '../site/atom-feed.ts';
import { getSite } from '../site/site.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(atomFeed(getSite()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
