import type { APIRoute } from 'astro';
import { decisionsCsv } from '../../site/decisions-csv.ts';
import { getSite } from '../../site/site.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(decisionsCsv(getSite()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
