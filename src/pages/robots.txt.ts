import type { APIRoute } from 'astro';
import { robotsTxt } from '../site/robots-txt.ts';
import { getSite } from '../site/site.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(robotsTxt(getSite()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
