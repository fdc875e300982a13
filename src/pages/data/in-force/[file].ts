import type { APIRoute } from 'astro';
import { forceFilePaths, forceFiles } from '../../../site/in-force/force-files.ts';
import { getSite } from '../../../site/site.ts';

export const prerender = true;

export const getStaticPaths = () => forceFilePaths(getSite().archive);

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(forceFiles(getSite().archive).get(`data/in-force/${file}`), {
    headers: { 'Content-Type': 'application/json' },
  });
