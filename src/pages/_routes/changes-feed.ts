import type { APIRoute } from 'astro';
import { changesFeed } from '../../site/changes/changes-feed.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = () =>
  new Response(changesFeed(getSite()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
