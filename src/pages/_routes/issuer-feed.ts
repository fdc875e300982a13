import type { APIRoute } from 'astro';
import { issuerFeed } from '../../site/atom-feed.ts';
import { getSite } from '../../site/site.ts';

export const getStaticPaths = () =>
  Object.keys(getSite().archive.settings.issuers).map((issuer) => ({ params: { issuer } }));

export const GET: APIRoute<Record<string, never>, { issuer: string }> = ({ params }) =>
  new Response(issuerFeed(getSite(), params.issuer), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
