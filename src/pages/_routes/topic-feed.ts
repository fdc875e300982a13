import type { APIRoute } from 'astro';
import { topicFeed } from '../../site/atom-feed.ts';
import { getSite } from '../../site/site.ts';

export const getStaticPaths = () =>
  Object.keys(getSite().archive.settings.topics).map((topic) => ({ params: { topic } }));

export const GET: APIRoute<Record<string, never>, { topic: string }> = ({ params }) =>
  new Response(topicFeed(getSite(), params.topic), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
