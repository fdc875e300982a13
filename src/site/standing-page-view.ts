import type { PageRecord } from '../domain/record.ts';
import { articleOf } from './article.ts';
import { tellsStates } from './citation-sign.ts';
import type { Frame } from './frame.ts';
import { homeCrumb } from './home-crumb.ts';
import type { Site } from './site.ts';

/** A standing page: about, contact, accessibility statement. */
export interface StandingPageView {
  frame: Frame;
  title: string;
  lang?: string;
  html: string;
  /** Whether signs in the text tell states. */
  tellsStates: boolean;
}

/** Makes a standing page. */
export function standingPageView(site: Site, { id, title, summary, lang, file }: PageRecord): StandingPageView {
  const { locale } = site.archive.settings;
  const foreign = lang !== undefined && lang !== locale ? lang : undefined;
  return {
    frame: {
      title,
      ...(summary !== undefined && { description: summary }),
      path: site.paths.page(id),
      crumbs: homeCrumb(site),
    },
    title,
    ...(foreign !== undefined && { lang: foreign }),
    html: articleOf(site, file, foreign).html,
    tellsStates: tellsStates(site.archive, file),
  };
}
