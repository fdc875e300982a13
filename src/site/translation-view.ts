import type { DecisionRecord } from '../domain/record.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { articleOf } from './article.ts';
import { articleTimes } from './article-times.ts';
import { attachmentLinks } from './attachment-links.ts';
import { decisionCrumbs } from './decision-crumbs.ts';
import { translationDescription } from './decision-description.ts';
import { decisionFacts } from './decision-facts.ts';
import { decisionItem, shownDay } from './decision-item.ts';
import { foreignLanguage, languagesOf } from './decision-languages.ts';
import { decisionRef } from './decision-name.ts';
import type { Frame } from './frame.ts';
import { shownChanges, type DecisionView } from './decision-view.ts';
import { issuerRef } from './issuer-ref.ts';
import { originalsLine } from './originals-line.ts';
import { pageParts } from './page-parts.ts';
import { shareView } from './share-view.ts';
import type { Site } from './site.ts';
import { spokenName } from './spoken-number.ts';
import { eliTranslationMeta } from './structured-data/eli-meta.ts';
import { translationData } from './structured-data/legislation.ts';
import { tableOfContents } from './table-of-contents.ts';
import { textNotes } from './text-notes.ts';

/** The page of a translation: no state and no relations of its own. */
export function translationView(site: Site, record: DecisionRecord): DecisionView {
  const { archive } = site;
  const { settings } = archive;
  const words = stringsOf(settings.locale);
  const originalId = record.translationOf ?? '';
  const original = archive.decisions.get(originalId);
  const issuer = issuerRef(site, record.issuer ?? original?.issuer);
  const article = articleOf(site, record.file, foreignLanguage(site, record).lang);
  const source = original ? { ...record, ...(original.type && { type: original.type }) } : record;
  const originals = originalsLine(site, record);
  const view = {
    frame: frameOf(site, record, source),
    name: spokenName(settings, source),
    title: record.title,
    day: shownDay(settings.locale, record.issued),
    ...(issuer && { issuer }),
    ...foreignLanguage(site, record),
    textTag: record.withdrawn ? words.decision.textTag.withdrawn : words.decision.textTag.translation,
    notes: [words.decision.translationOf(decisionRef(site, originalId)), ...textNotes(site, record)],
    panel: [],
    phases: [],
    ...(original && { original: decisionItem(site, original) }),
    translations: [],
    facts: decisionFacts(site, { ...source, record }),
    attachments: attachmentLinks(site, record),
    ...(originals !== undefined && { originals }),
    contents: tableOfContents(settings.locale, article.headings),
    html: article.html,
    relations: [],
    timeline: [],
    news: [],
    changes: shownChanges(settings.locale, record),
  };
  return { ...view, parts: pageParts(settings.locale, view), share: shareView(site, view.frame, original) };
}

/** @param source the record with the type of its original */
function frameOf(site: Site, record: DecisionRecord, source: DecisionRecord): Frame {
  const { id, number, title, translationOf = '' } = record;
  return {
    title: `${number} – ${title}`,
    description: translationDescription(site, source),
    path: site.paths.decision(id),
    kind: 'article',
    crumbs: decisionCrumbs(site, translationOf || id),
    alternates: languagesOf(site, translationOf),
    meta: [...articleTimes(site, record), ...eliTranslationMeta(site, record)],
    data: translationData(site, record),
  };
}
