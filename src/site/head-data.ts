import type { Frame } from './frame.ts';
import type { PageSource } from './page-source.ts';

/** What the head of a page says, ready to be written. */
export interface HeadData {
  /** With the site's name, but for the home page. */
  title: string;
  /** The canonical address, absolute. */
  url: string;
  alternates: { lang: string; url: string }[];
  /** JSON-LD that can't close its script element. */
  json?: string;
}

/** Completes a page's frame for its head. */
export function headData({ archive, paths }: PageSource, frame: Frame): HeadData {
  const { name } = archive.settings;
  return {
    title: frame.title === name ? name : `${frame.title} | ${name}`,
    url: paths.absolute(frame.path),
    alternates: (frame.alternates ?? []).map(({ lang, path }) => ({ lang, url: paths.absolute(path) })),
    ...(frame.data && { json: JSON.stringify(frame.data).replaceAll('<', '\\u003c') }),
  };
}
