import type { APIRoute } from 'astro';
import { jsonFeed } from '../site/json-feed.ts';
import { getSite } from '../site/site.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(jsonFeed(getSite()), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
