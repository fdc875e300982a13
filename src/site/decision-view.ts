import type { Decision } from '../domain/archive.ts';
import type { Attachment, DecisionRecord } from '../domain/record.ts';
import type { Heading } from '../markdown/rendered.ts';
import { writeDate } from './write-date.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { articleOf } from './article.ts';
import { decisionFacts, type Fact } from './decision-facts.ts';
import { decisionItem, shownDay, type DecisionItem, type ShownDay } from './decision-item.ts';
import { datedName, decisionRef, numberedName, type NumberedName } from './decision-name.ts';
import type { Frame } from './frame.ts';
import { languageName } from './language-name.ts';
import { crumbs, issuerRef } from './list-views.ts';
import { newsItem, type NewsItem } from './news-view.ts';
import type { PageSource } from './page-source.ts';
import { citationGroups, relationGroups, type RelationGroup } from './relation-groups.ts';
import type { Site } from './site.ts';
import { pastAmendments } from './state-badge.ts';
import { stateView, timelineView, type StateView, type TimelineEntry } from './state-view.ts';
import { legislationData } from './structured-data.ts';
import { webAddress } from './web-address.ts';

/** Everything that a decision's page shows; a stub and a translation are shown by the same page. */
export interface DecisionView {
  frame: Frame;
  /** `Quyết định số 2236/QĐ-UBND` */
  name: NumberedName;
  /** Absent for a stub whose title nobody names. */
  title?: string;
  day?: ShownDay;
  issuer?: Ref;
  /** The text's language, where it isn't the site's. */
  lang?: string;
  /** What is to be known before reading: a stub, a summary, a withdrawn text, a translation. */
  notes: Phrase[];
  state?: StateView;
  /** The original, for a translation. */
  original?: DecisionItem;
  translations: Ref[];
  facts: Fact[];
  /** Where a stub may be read. */
  elsewhere?: string;
  attachments: ShownAttachment[];
  contents: Heading[];
  html: string;
  relations: RelationGroup[];
  timeline: TimelineEntry[];
  news: NewsItem[];
  changes: { day: string; note: string }[];
}

/** A file to open or save. */
export interface ShownAttachment {
  href: string;
  title: string;
  /** `Bản ký, PDF` */
  kind: string;
  /** Goes first, as a button. */
  signed: boolean;
}

/** The page of a decision of the archive, held or stub. */
export function decisionView(site: Site, decision: Decision): DecisionView {
  const { archive, paths } = site;
  const { settings } = archive;
  const { record, issued } = decision;
  const issuer = issuerRef(site, decision.issuer);
  const elsewhere = webAddress(decision.url);
  const article = record && !record.withdrawn ? articleOf(site, record.file) : { html: '', headings: [] };
  const changes = record?.changes.map(({ date, note }) => ({ day: writeDate(settings.locale, date), note }));
  return {
    frame: decisionFrame(site, decision),
    name: numberedName(settings, decision),
    ...(decision.title !== undefined && { title: decision.title }),
    ...(issued && { day: shownDay(settings.locale, issued) }),
    ...(issuer && { issuer }),
    ...foreign(site, record),
    notes: notesOf(site, decision),
    state: stateView(site, decision),
    translations: translationRefs(site, decision.id),
    facts: decisionFacts(site, decision),
    ...(elsewhere !== undefined && { elsewhere }),
    attachments: attachmentsOf(site, record),
    contents: contentsOf(article.headings),
    html: article.html,
    relations: [...relationGroups(site, decision), ...citationGroups(site, decision)],
    timeline: timelineView(site, decision),
    news: (archive.newsAbout.get(decision.id) ?? []).slice(0, MOST_NEWS).map((news) => newsItem({ archive, paths }, news)),
    changes: changes ?? [],
  };
}

/** The page of a translation: no state and no relations of its own. */
export function translationView(site: Site, record: DecisionRecord): DecisionView {
  const { archive, paths } = site;
  const { settings } = archive;
  const words = stringsOf(settings.locale);
  const originalId = record.translationOf ?? '';
  const original = archive.decisions.get(originalId);
  const issuer = issuerRef(site, record.issuer ?? original?.issuer);
  const article = record.withdrawn ? { html: '', headings: [] } : articleOf(site, record.file);
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
    ...foreign(site, record),
    notes: [words.decision.translationOf(decisionRef(site, originalId)), ...textNotes(site, record)],
    ...(original && { original: decisionItem(site, original) }),
    translations: [],
    facts: decisionFacts(site, { ...source, record }),
    attachments: attachmentsOf(site, record),
    contents: contentsOf(article.headings),
    html: article.html,
    relations: [],
    timeline: [],
    news: [],
    changes: record.changes.map(({ date, note }) => ({ day: writeDate(settings.locale, date), note })),
  };
}

const MOST_NEWS = 20;
const FEWEST_HEADINGS = 3;

function decisionFrame(site: PageSource, decision: Decision): Frame {
  const { record, number, title } = decision;
  const name = datedName(site.archive.settings, decision);
  return {
    title: title === undefined ? name : `${number} – ${title}`,
    description: record?.summary ?? (title === undefined ? name : `${name}: ${title}`),
    path: site.paths.decision(decision.id),
    noindex: !decision.held,
    kind: 'article',
    crumbs: decisionCrumbs(site, decision.id),
    alternates: languagesOf(site, decision.id),
    data: legislationData(site, decision),
  };
}

// A year in which nothing is held has no list to lead to.
function decisionCrumbs(site: PageSource, id: string): Ref[] {
  const year = id.slice(0, 4);
  const { decisions } = stringsOf(site.archive.settings.locale).site;
  const list = listsOf(site.archive).byYear.has(year) ? [{ text: year, href: site.paths.year(year) }] : [];
  return [...crumbs(site), { text: decisions, href: site.paths.decisions }, ...list];
}

function languagesOf({ archive, paths }: PageSource, originalId: string): { lang: string; path: string }[] {
  const translations = listsOf(archive).translations.get(originalId) ?? [];
  const original = archive.decisions.get(originalId)?.record;
  if (!translations.length || !original) return [];
  return [original, ...translations].map(({ id, lang }) => ({
    lang: lang ?? archive.settings.locale,
    path: paths.decision(id),
  }));
}

function translationRefs({ archive, paths }: PageSource, id: string): Ref[] {
  const { locale } = archive.settings;
  const translations = listsOf(archive).translations.get(id) ?? [];
  return translations.map((record) => ({
    text: languageName(locale, record.lang ?? locale),
    href: paths.decision(record.id),
  }));
}

function foreign({ archive }: PageSource, record: DecisionRecord | undefined): { lang?: string } {
  const lang = record?.lang;
  return lang === undefined || lang === archive.settings.locale ? {} : { lang };
}

function notesOf(site: PageSource, decision: Decision): Phrase[] {
  const words = stringsOf(site.archive.settings.locale).decision;
  const { record } = decision;
  if (!record) return [[words.stub]];
  const notes = textNotes(site, record);
  if (record.withdrawn || record.text === 'none') return notes;
  if (decision.relations.consolidates.length) return [...notes, [words.consolidated]];
  return pastAmendments(site.archive, decision).length ? [...notes, [words.asIssued]] : notes;
}

function textNotes({ archive }: PageSource, { withdrawn, text }: DecisionRecord): Phrase[] {
  const { locale } = archive.settings;
  const words = stringsOf(locale).decision;
  if (withdrawn) return [[words.withdrawn(writeDate(locale, withdrawn.date), withdrawn.reason)]];
  return text === 'full' ? [] : [[words.text[text]]];
}

function attachmentsOf({ archive, paths }: PageSource, record: DecisionRecord | undefined): ShownAttachment[] {
  if (!record || record.withdrawn) return [];
  const words = stringsOf(archive.settings.locale).decision;
  const shown = record.attachments.map(({ file, title, kind = 'other' }: Attachment) => {
    const name = file.split('/').at(-1) ?? file;
    const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1];
    return {
      href: paths.attachment(file),
      title: title ?? (kind === 'other' ? name : words.attachmentKind[kind]),
      kind: [words.attachmentKind[kind], ...(ending ? [words.fileType(ending)] : [])].join(', '),
      signed: kind === 'signed',
    };
  });
  return [...shown.filter(({ signed }) => signed), ...shown.filter(({ signed }) => !signed)];
}

/** Headings for a table of contents, `depth` counted from 1: the three upper levels, where there are enough to be of use. */
function contentsOf(headings: readonly Heading[]): Heading[] {
  if (headings.length < FEWEST_HEADINGS) return [];
  const levels = [...new Set(headings.map(({ depth }) => depth))].sort().slice(0, 3);
  return headings.flatMap((heading) => {
    const level = levels.indexOf(heading.depth) + 1;
    return level ? [{ ...heading, depth: level }] : [];
  });
}
