import type { APIRoute } from 'astro';
import { archiveJson } from '../../site/open-data.ts';
import { getSite } from '../../site/site.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(archiveJson(getSite()), { headers: { 'Content-Type': 'application/json' } });
