import type { APIRoute } from 'astro';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- this file is a <script> with a stable address
import { todayScript } from '../../client/today/today-script.ts';
import { getSite } from '../../site/site.ts';
import { todaySettings } from '../../site/today-settings.ts';

export const prerender = true;

export const GET: APIRoute = () =>
  new Response(todayScript(todaySettings(getSite())), { headers: { 'Content-Type': 'text/javascript' } });
