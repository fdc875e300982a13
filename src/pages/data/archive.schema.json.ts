import type { APIRoute } from 'astro';
import { archiveSchema } from '../../site/open-data-schema/archive-schema.ts';
import { getSite } from '../../site/site.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(archiveSchema(getSite()), { headers: { 'Content-Type': 'application/schema+json' } });
