import { cardImage } from './cards/card-image.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { Frame, PageMeta } from './frame.ts';
import { openGraphLocale } from './open-graph-locale.ts';
import type { PageSource } from './page-source.ts';
import { breadcrumbData } from './structured-data/breadcrumbs.ts';
import { ELI } from './structured-data/eli-meta.ts';

/** What the head of a page says, ready to be written. */
export interface HeadData {
  /** With the site's name, but for the home page. */
  title: string;
  /** The canonical address, absolute. */
  url: string;
  /** The page in each of its languages, itself among them, and the one for readers of no such language. */
  alternates: { lang: string; url: string }[];
  /** Languages for Open Graph, then what the page's frame has. */
  meta: PageMeta[];
  /** The picture for those who share the page: its own, else its card; its address absolute. */
  image?: { url: string; width: number; height: number; alt: string };
  /** JSON-LD that can't close its script element. */
  json?: string;
}

/** What the vocabularies of `<meta>` stand for, which RDFa doesn't know of itself. */
export const HEAD_PREFIXES = `article: https://ogp.me/ns/article# eli: ${ELI}`;

/** Completes a page's frame for its head. */
export function headData(site: PageSource, frame: Frame): HeadData {
  const { archive, paths } = site;
  const { name } = archive.settings;
  const image = frame.image ?? cardImage(site, frame.path);
  return {
    title: frame.title === name ? name : `${frame.title} | ${name}`,
    url: paths.absolute(frame.path),
    alternates: alternatesOf(site, frame),
    meta: [...localesOf(site, frame), ...(frame.meta ?? [])],
    ...(image && {
      image: { url: paths.absolute(image.path), width: image.width, height: image.height, alt: image.alt },
    }),
    ...jsonOf(site, frame),
  };
}

/** The first of a page's languages, the original's, is the one for readers of no such language. */
function alternatesOf({ paths }: PageSource, { alternates = [] }: Frame): HeadData['alternates'] {
  const all = alternates.map(({ lang, path }) => ({ lang, url: paths.absolute(path) }));
  return [...all, ...all.slice(0, 1).map(({ url }) => ({ lang: 'x-default', url }))];
}

function localesOf({ archive }: PageSource, { alternates = [], path }: Frame): PageMeta[] {
  const own = alternates.find((alternate) => alternate.path === path)?.lang ?? archive.settings.locale;
  const others = alternates.filter(({ lang }) => lang !== own).flatMap(({ lang }) => openGraphLocale(lang) ?? []);
  const { ogLocale } = stringsOf(archive.settings.locale);
  return [
    { property: 'og:locale', content: openGraphLocale(own) ?? ogLocale },
    ...[...new Set(others)].map((content) => ({ property: 'og:locale:alternate', content })),
  ];
}

/** JSON-LD of the page and of the way to it. */
function jsonOf(site: PageSource, frame: Frame): { json?: string } {
  const nodes = [frame.data ?? [], breadcrumbData(site, frame) ?? []].flat();
  if (nodes.length === 0) return {};
  const context = { '@context': 'https://schema.org' };
  const graph = nodes.length === 1 ? { ...context, ...nodes[0] } : { ...context, '@graph': nodes };
  return { json: JSON.stringify(graph).replaceAll('<', '\\u003c') };
}
