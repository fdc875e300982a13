import type { APIRoute } from 'astro';
import { decisionsJsonl } from '../../site/open-data.ts';
import { getSite } from '../../site/site.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(decisionsJsonl(getSite()), { headers: { 'Content-Type': 'application/jsonl; charset=utf-8' } });
