import type { Locale } from '../domain/locale.ts';
import type { Decision } from '../domain/archive.ts';
import type { DecisionRecord } from '../domain/record.ts';
import { inForceStringsOf } from '../i18n/in-force/strings-of.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { amendedText, type AmendedText } from './amended-text.ts';
import { articleWithNotes } from './affected-provisions/article-with-notes.ts';
import { attachmentLinks, type AttachmentLink } from './attachment-links.ts';
import { articleTimes } from './article-times.ts';
import { decisionCrumbs } from './decision-crumbs.ts';
import { decisionDescription } from './decision-description.ts';
import { decisionFacts, type Fact } from './decision-facts.ts';
import { shownDay, type DecisionItem, type ShownDay } from './decision-item.ts';
import { foreignLanguage, languagesOf, translationRefs } from './decision-languages.ts';
import { datedName, decisionName, type NumberedName } from './decision-name.ts';
import { decisionNews } from './decision-news.ts';
import { documentOnPaper, type DocumentOnPaper } from './document-on-paper.ts';
import type { Frame } from './frame.ts';
import { issuerRef } from './issuer-ref.ts';
import { lineageView, type LineageView } from './lineage/lineage-view.ts';
import type { NewsItem } from './news/news-item.ts';
import { nearbyItems, type NearbyItem } from './nearby-view.ts';
import { equalOriginal } from './equal-original.ts';
import { originalsLine } from './originals-line.ts';
import { pageParts } from './page-parts.ts';
import type { PageSource } from './page-source.ts';
import { panelPhases, type PanelPhase } from './panel-phases.ts';
import { citationGroups, relationGroups, type RelationGroup } from './relation-groups.ts';
import { shareView, type ShareView } from './share-view.ts';
import type { Site } from './site.ts';
import { eliMeta } from './structured-data/eli-meta.ts';
import { statePhases, type StatePhase } from './state-phases.ts';
import { legislationData } from './structured-data/legislation.ts';
import { spokenName } from './spoken-number.ts';
import { tableOfContents, type ContentsEntry } from './table-of-contents.ts';
import { notesOf, textTag } from './text-notes.ts';
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
  /** What the text is, in two or three words: `Nguyên văn`, `Bản tóm tắt`. */
  textTag: string;
  /** What is to be known before reading: a stub, a summary, a withdrawn text, a translation. */
  notes: Phrase[];
  /** Its state, on the day of the archive and later ones; empty for a translation. */
  panel: PanelPhase[];
  /** Its state and what it will be, for the foot of every printed sheet; empty where no state is told. */
  phases: StatePhase[];
  /** The document's own head and end on paper; absent where the page doesn't have the whole of it. */
  paper?: DocumentOnPaper;
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
  /** How what is shown and the signed original relate. */
  originals?: string;
  /** That a machine has found what is shown and the original equal. */
  equal?: Phrase;
  /** The parts of the page; empty where it is short. */
  parts: Ref[];
  contents: ContentsEntry[];
  html: string;
  relations: RelationGroup[];
  timeline: TimelineEntry[];
  lineage?: LineageView;
  /** Others on the same matter; absent for a stub and a translation. */
  nearby?: NearbyItem[];
  news: NewsItem[];
  changes: { day: string; note: string }[];
  share: ShareView;
}

/** The page of a decision of the archive, held or stub. */
export function decisionView(site: Site, decision: Decision): DecisionView {
  const { paths } = site;
  const { settings } = site.archive;
  const { record, issued } = decision;
  const issuer = issuerRef(site, decision.issuer);
  const elsewhere = webAddress(decision.url);
  const lineage = lineageView(site, decision);
  const article = articleWithNotes(site, decision);
  const originals = originalsLine(site, record);
  const attachments = attachmentLinks(site, record);
  const equal = equalOriginal(site, record, attachments);
  const paper = documentOnPaper(site, decision);
  const view = {
    frame: decisionFrame(site, decision),
    name: spokenName(settings, decision),
    ...(decision.title !== undefined && { title: decision.title }),
    ...(issued && { day: shownDay(settings.locale, issued) }),
    ...(issuer && { issuer }),
    ...foreignLanguage(site, record),
    textTag: textTag(site, decision),
    notes: notesOf(site, decision),
    panel: panelPhases(site, decision),
    phases: statePhases(site.archive, decision),
    ...(paper && { paper }),
    otherDay: { text: inForceStringsOf(settings.locale).otherDay, href: paths.inForceOf(decision.id) },
    ...amendedText(site, decision),
    translations: translationRefs(site, decision.id),
    facts: decisionFacts(site, decision),
    ...(elsewhere !== undefined && { elsewhere }),
    attachments,
    ...(originals !== undefined && { originals }),
    ...(equal && { equal }),
    contents: tableOfContents(settings.locale, article.headings),
    html: article.html,
    relations: [...relationGroups(site, decision), ...citationGroups(site, decision)],
    timeline: timelineView(site, decision),
    ...(lineage && { lineage }),
    ...(decision.held && { nearby: nearbyItems(site, decision) }),
    news: decisionNews(site, decision.id),
    changes: shownChanges(settings.locale, record),
  };
  return { ...view, parts: pageParts(settings.locale, view), share: shareView(site, view.frame, decision) };
}

/** Public notes on changes of a page, in the order of its file. */
export function shownChanges(locale: Locale, record: DecisionRecord | undefined): DecisionView['changes'] {
  return (record?.changes ?? []).map(({ date, note }) => ({ day: writeDate(locale, date), note }));
}

function decisionFrame(site: PageSource, decision: Decision): Frame {
  const { settings } = site.archive;
  const { record, title } = decision;
  return {
    title: title === undefined ? datedName(settings, decision) : `${decisionName(settings, decision)} – ${title}`,
    description: decisionDescription(site, decision),
    path: site.paths.decision(decision.id),
    noindex: !decision.held,
    kind: 'article',
    crumbs: decisionCrumbs(site, decision.id),
    alternates: languagesOf(site, decision.id),
    meta: [...(record ? articleTimes(site, record) : []), ...eliMeta(site, decision)],
    data: legislationData(site, decision),
  };
}
