import type { APIRoute } from 'astro';
import { changesCalendar } from '../../site/changes/changes-calendar.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = () =>
  new Response(changesCalendar(getSite()), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
