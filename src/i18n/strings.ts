import type { Locale } from '../domain/locale.ts';
import type { InverseRelation, Relation } from '../domain/relation.ts';
import type { TextKind } from '../domain/record.ts';
import type { UrgentNotice } from '../domain/settings.ts';
import type { State } from '../domain/timeline.ts';
import type { Phrase, Ref } from './phrase.ts';

/** Every word of the interface in one language. Days arrive written in that language, see `writeDate`. */
export interface Strings {
  /** For `lang` of the page. */
  lang: Locale;
  /** For Open Graph: `vi_VN`. */
  ogLocale: string;
  site: SiteStrings;
  home: HomeStrings;
  lists: ListStrings;
  decision: DecisionStrings;
  state: StateStrings;
  lineage: LineageStrings;
  relations: Record<Relation | InverseRelation, string>;
  /** Names of document types by id where the language has its own; others keep the Vietnamese name. */
  types: Readonly<Record<string, string>>;
  /** What the abbreviation before a signer's office means, by abbreviation without its full stop. */
  capacities: Readonly<Record<string, string>>;
  news: NewsStrings;
  notFound: { title: string; text: string; home: string; decisions: string; search: string };
  glossary: { title: string; summary: string };
}

export interface SiteStrings {
  skip: string;
  mainMenu: string;
  footerMenu: string;
  breadcrumbs: string;
  home: string;
  decisions: string;
  news: string;
  topics: string;
  issuers: string;
  search: string;
  searchSummary: string;
  glossary: string;
  feeds: string;
  openData: string;
  /** Printed only. */
  address: string;
  /** Printed only, before the day of printing. */
  printed: string;
  urgent: UrgentStrings;
}

/** Words of the one notice at the head of every page. */
export interface UrgentStrings {
  label: Record<UrgentNotice['level'], string>;
  /** First and last day. */
  days(from: string, last: string): string;
  more: string;
}

export interface HomeStrings {
  intro: string;
  holdings(decisions: number, firstYear: string, lastYear: string): string;
  newestNews: string;
  newestDecisions: string;
  allNews: string;
  allDecisions: string;
  byYear: string;
  byTopic: string;
  byIssuer: string;
  allTopics: string;
  allIssuers: string;
}

export interface ListStrings {
  decisions(n: number): string;
  year(year: string): string;
  decisionsIntro: string;
  newsIntro: string;
  topicsIntro: string;
  issuersIntro: string;
  empty: string;
  noNews: string;
  pager: string;
  previous: string;
  next: string;
  page(page: number, of: number): string;
  whatStatesMean: string;
  dissolved(day: string, successor: Ref | undefined): Phrase;
  partOf(parent: Ref): Phrase;
}

export interface DecisionStrings {
  /** `Quyết định`, `2236/QĐ-UBND` make `Quyết định số 2236/QĐ-UBND`. */
  name(type: string, number: string): string;
  /** A name with the day of issue: `Quyết định số 2236/QĐ-UBND ngày 06/9/2021`. */
  dated(name: string, day: string): string;
  about: string;
  number: string;
  type: string;
  issued: string;
  effective: string;
  assumedEffective(day: string): string;
  expires: string;
  endsWhen: string;
  issuer: string;
  signers: string;
  topics: string;
  recipients: string;
  published: string;
  source: string;
  author: string;
  text: Record<TextKind, string>;
  /** The same in two or three words, and of pages that show no text of their own, or one of another kind. */
  textTag: Record<TextKind | 'withdrawn' | 'stub' | 'translation' | 'consolidated', string>;
  textLabel: string;
  /** How what is shown and the signed original relate, where that is attached, and where it isn't. */
  originals: { ofCopy: string; ofSummary: string; notHeld: string };
  /** Of a text that nobody has proofread; the original is linked where it is attached. */
  machineRead(original: Ref | string): Phrase;
  theOriginal: string;
  asIssued: string;
  consolidated: string;
  /** Before links to the consolidated texts of a decision. */
  consolidatedTexts: string;
  newerConsolidated: string;
  /** Amendments that a consolidated text doesn't hold. */
  notConsolidated(amendments: Phrase): Phrase;
  withdrawn(day: string, reason: string): string;
  readElsewhere: string;
  translationOf(original: Ref): Phrase;
  translations: string;
  stub: string;
  stubIssued: string;
  attachments: string;
  attachmentKind: Record<'signed' | 'scan' | 'annex' | 'other', string>;
  fileType(ending: string): string;
  pages(n: number): string;
  /** What the digest of a file is for. */
  digestUse: string;
  contents: string;
  /** Entries of a table of contents that are folded away. */
  entries(n: number): string;
  /** Before links to the parts of a long page, and the link to the text among them. */
  onThisPage: string;
  wholeText: string;
  relations: string;
  partial: string;
  provisions(list: string): string;
  from(day: string): string;
  /** `day` is the last day. */
  until(day: string): string;
  untilEvent(words: string): string;
  /** Of an act that never takes effect. */
  noEffect: string;
  provisionNoteLabel: string;
  /** At a provision that another decision touches; true on any day; `until` is the last. `cause`: `được sửa đổi, bổ sung bởi …` */
  provisionNote(provision: string, days: { from?: string; until?: string; event?: string }, cause: Phrase): Phrase;
  timeline: string;
  newsAbout: string;
  changes: string;
  citations: string;
  citedBy: string;
  moreInData(n: number): string;
  showAll(n: number): string;
}

/** Words for states and what brought them. */
export interface StateStrings {
  heading: string;
  label: Record<State, string>;
  assumed(label: string): string;
  amended: string;
  basisEnded: string;
  meaning: string;
  asOf(day: string): string;
  /** In the place of `asOf`, where no script tells the day of the data. */
  asPublished: string;
  /** Beside a state, once the data is old. */
  asOfOldData(day: string): string;
  /** After `asOf`, once the data is old. */
  unknownAfter: string;
  /** What an interval rests on: `bị thay thế bởi …`. */
  cause(relation: Relation | 'expires', by: Phrase | undefined): Phrase;
  since(day: string, causes: Phrase | undefined): Phrase;
  inForceSince(day: string): string;
  backInForceSince(day: string): string;
  /** After a suspension of what had partly ended. */
  backPartlySince(day: string): string;
  /** Of a state that goes on for another reason: its first day, and what it rests on now. */
  stateSince(label: string, day: string, acting: Phrase | undefined): Phrase;
  inForceSinceBy(day: string, back: boolean, acting: Phrase | undefined): Phrase;
  /** Of parts that have ended; `day` is `''` where none is known. */
  partsEnded(day: string, causes: Phrase): Phrase;
  sinceUnknown(causes: Phrase): Phrase;
  untilEvent(words: string): string;
  assumedEntry(day: string): string;
  assumedStub: string;
  assumedDay: string;
  unknownWhy: string;
  next: NextStrings;
  amendedBy(acting: Phrase): Phrase;
  basisEndedOf(targets: Phrase): Phrase;
  /** Beside a stretch of a timeline; true on any day. */
  basisEndedSince(day: string | undefined, target: Phrase): Phrase;
  /** Of a consolidated text: what it consolidates has ended. */
  originalEnded(original: Phrase): Phrase;
  /** The cause of an end that the archive knows only by a reinstatement: that this is over. */
  reinstatementOver(by: Phrase): Phrase;
  /** Since when the part that was suspended applies again. */
  partBackSince(day: string): Phrase;
  /** Behind a list that is cut: `và 13 văn bản khác` */
  andMore(n: number): string;
  meanwhile: MeanwhileStrings;
  current: string;
  currentNone: string;
  /** What stands in the place of what has ended is itself suspended, not yet in force, or not known to be in force. */
  currentNotInForce: string;
  replacedBy: string;
  timelineDays(from: string | undefined): string;
  /** Beside the stretch of a timeline that holds on the day of reading. */
  now: string;
}

/** What applies while a decision doesn't. */
export interface MeanwhileStrings {
  /** Above what goes on until a decision enters into force. */
  untilThen: string;
  /** Above what applies before a decision enters into force, where it is not simply what that will end. */
  beside: string;
  /** Above what applies while a decision is suspended. */
  suspended: string;
  /** The archive knows of nothing that applies while a decision is suspended. */
  notKnown: string;
}

/** What is known to come. `by` may be missing only for a term that runs out. */
export interface NextStrings {
  ends(day: string, relation: Relation | 'expires', by: Phrase | undefined): Phrase;
  enters(day: string): Phrase;
  /** The part that was suspended applies again. */
  partEntersAgain(day: string): Phrase;
  /** What was reinstated ends by what had ended it before. */
  endsAgain(day: string, causes: Phrase): Phrase;
  entersAgain(day: string): Phrase;
  entersAgainPartly(day: string): Phrase;
  /** More of what has partly ended ends. */
  endsFurther(day: string, causes: Phrase): Phrase;
  /** The state goes on, resting on something else. */
  stays(day: string, label: string, causes: Phrase | undefined): Phrase;
  other(day: string, label: string, causes: Phrase | undefined): Phrase;
  basisEnds(day: string, targets: Phrase): Phrase;
  assumed: string;
}

/** Words for the picture of how decisions act on each other. */
export interface LineageStrings {
  heading: string;
  /** The picture's name for those who don't see it. */
  label(name: string): string;
  /** What an acting decision does, before the number of the other. */
  acts: Record<Exclude<Relation, 'implements' | 'basedOn' | 'related'>, string>;
  partly: string;
  /** Beside an act that never takes effect. */
  noEffect: string;
  /** Beside an act without a day of its own: since ever. */
  fromTheStart: string;
  issuedOn(day: string): string;
  issuedUnknown: string;
  /** What becomes of a decision on a day, said after its number. */
  enters: string;
  entersAgain: string;
  /** After `entersAgain`, of what had partly ended. */
  exceptEnded: string;
  runsOut: string;
  becomes(label: string): string;
  /** One stretch of a life: `Còn hiệu lực từ 06/9/2021`. */
  stretch(label: string, from: string | undefined): string;
  life: string;
  noForce: string;
  here: string;
  stub: string;
  /** Decisions next to one that the picture leaves out. */
  outside(n: number): string;
  left(n: number): string;
  leftActs(n: number): string;
  whole(n: number): string;
  inWords: string;
  legend: string;
  ofFamily(name: string): string;
  familyIntro(n: number): string;
  familyPart(n: number): string;
  members: string;
  /** After a list of acts that was cut. */
  more(n: number): string;
}

export interface NewsStrings {
  published: string;
  updated: string;
  by: string;
  source: string;
  pinned: string;
  about: string;
  corrections: string;
  event: string;
  eventStart: string;
  eventEnd: string;
  eventPlace: string;
  credit: string;
}
