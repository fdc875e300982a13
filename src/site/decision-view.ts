import type { Decision } from '../domain/archive.ts';
import type { Heading } from '../markdown/rendered.ts';
import { inForceStringsOf } from '../i18n/in-force/strings-of.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { amendedText, type AmendedText } from './amended-text.ts';
import { articleWithNotes } from './affected-provisions/article-with-notes.ts';
import { attachmentLinks, type AttachmentLink } from './attachment-links.ts';
import { decisionCrumbs } from './decision-crumbs.ts';
import { decisionFacts, type Fact } from './decision-facts.ts';
import { shownDay, type DecisionItem, type ShownDay } from './decision-item.ts';
import { foreignLanguage, languagesOf, translationRefs } from './decision-languages.ts';
import { datedName, numberedName, type NumberedName } from './decision-name.ts';
import type { Frame } from './frame.ts';
import { issuerRef } from './issuer-ref.ts';
import { lineageView, type LineageView } from './lineage/lineage-view.ts';
import { newsItem, type NewsItem } from './news-view.ts';
import type { PageSource } from './page-source.ts';
import { panelPhases, type PanelPhase } from './panel-phases.ts';
import { citationGroups, relationGroups, type RelationGroup } from './relation-groups.ts';
import type { Site } from './site.ts';
import { legislationData } from './structured-data.ts';
import { tableOfContents } from './table-of-contents.ts';
import { notesOf } from './text-notes.ts';
import { timelineView, type TimelineEntry } from './timeline-view.ts';
import { webAddress } from './web-address.ts';
import { writeDate } from '../domain/write-date.ts';

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
  /** Its state, on the day of the archive and later ones; empty for a translation. */
  panel: PanelPhase[];
  /** Where its state on another day is asked about; absent for a translation. */
  otherDay?: Ref;
  amended?: AmendedText;
  /** The original, for a translation. */
  original?: DecisionItem;
  translations: Ref[];
  facts: Fact[];
  /** Where a stub may be read. */
  elsewhere?: string;
  attachments: AttachmentLink[];
  contents: Heading[];
  html: string;
  relations: RelationGroup[];
  timeline: TimelineEntry[];
  lineage?: LineageView;
  news: NewsItem[];
  changes: { day: string; note: string }[];
}

/** The page of a decision of the archive, held or stub. */
export function decisionView(site: Site, decision: Decision): DecisionView {
  const { archive, paths } = site;
  const { settings } = archive;
  const { record, issued } = decision;
  const issuer = issuerRef(site, decision.issuer);
  const elsewhere = webAddress(decision.url);
  const lineage = lineageView(site, decision);
  const article = articleWithNotes(site, decision);
  const changes = record?.changes.map(({ date, note }) => ({ day: writeDate(settings.locale, date), note }));
  return {
    frame: decisionFrame(site, decision),
    name: numberedName(settings, decision),
    ...(decision.title !== undefined && { title: decision.title }),
    ...(issued && { day: shownDay(settings.locale, issued) }),
    ...(issuer && { issuer }),
    ...foreignLanguage(site, record),
    notes: notesOf(site, decision),
    panel: panelPhases(site, decision),
    otherDay: { text: inForceStringsOf(settings.locale).otherDay, href: paths.inForceOf(decision.id) },
    ...amendedText(site, decision),
    translations: translationRefs(site, decision.id),
    facts: decisionFacts(site, decision),
    ...(elsewhere !== undefined && { elsewhere }),
    attachments: attachmentLinks(site, record),
    contents: tableOfContents(article.headings),
    html: article.html,
    relations: [...relationGroups(site, decision), ...citationGroups(site, decision)],
    timeline: timelineView(site, decision),
    ...(lineage && { lineage }),
    news: (archive.newsAbout.get(decision.id) ?? [])
      .slice(0, MOST_NEWS)
      .map((news) => newsItem({ archive, paths }, news)),
    changes: changes ?? [],
  };
}

const MOST_NEWS = 20;

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
