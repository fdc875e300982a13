import type { APIRoute } from 'astro';
import { decisionSchema } from '../../site/open-data-schema/decision-schema.ts';
import { getSite } from '../../site/site.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(decisionSchema(getSite()), { headers: { 'Content-Type': 'application/schema+json' } });
