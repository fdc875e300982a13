import type { DecisionRecord } from '../domain/record.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { articleOf } from './article.ts';
import { attachmentLinks } from './attachment-links.ts';
import { decisionCrumbs } from './decision-crumbs.ts';
import { decisionFacts } from './decision-facts.ts';
import { decisionItem, shownDay } from './decision-item.ts';
import { foreignLanguage, languagesOf } from './decision-languages.ts';
import { decisionRef, numberedName } from './decision-name.ts';
import type { DecisionView } from './decision-view.ts';
import { issuerRef } from './issuer-ref.ts';
import type { Site } from './site.ts';
import { tableOfContents } from './table-of-contents.ts';
import { textNotes } from './text-notes.ts';
import { writeDate } from '../domain/write-date.ts';

/** The page of a translation: no state and no relations of its own. */
export function translationView(site: Site, record: DecisionRecord): DecisionView {
  const { archive, paths } = site;
  const { settings } = archive;
  const words = stringsOf(settings.locale);
  const originalId = record.translationOf ?? '';
  const original = archive.decisions.get(originalId);
  const issuer = issuerRef(site, record.issuer ?? original?.issuer);
  const article = articleOf(site, record.file);
  const source = original ? { ...record, ...(original.type && { type: original.type }) } : record;
  return {
    frame: {
      title: `${record.number} – ${record.title}`,
      description: record.summary ?? record.title,
      path: paths.decision(record.id),
      kind: 'article',
      crumbs: decisionCrumbs(site, originalId || record.id),
      alternates: languagesOf(site, originalId),
    },
    name: numberedName(settings, source),
    title: record.title,
    day: shownDay(settings.locale, record.issued),
    ...(issuer && { issuer }),
    ...foreignLanguage(site, record),
    notes: [words.decision.translationOf(decisionRef(site, originalId)), ...textNotes(site, record)],
    panel: [],
    ...(original && { original: decisionItem(site, original) }),
    translations: [],
    facts: decisionFacts(site, { ...source, record }),
    attachments: attachmentLinks(site, record),
    contents: tableOfContents(article.headings),
    html: article.html,
    relations: [],
    timeline: [],
    news: [],
    changes: record.changes.map(({ date, note }) => ({ day: writeDate(settings.locale, date), note })),
  };
}
