import type { ForceGroup } from '../../domain/in-force/in-force-on.ts';
import type { WrongDay } from '../../domain/in-force/asked-day.ts';

/** Every word about what was in force on a day, in one language. */
export interface InForceStrings {
  /** The heading of the page, and its entry in menus. */
  title: string;
  menu: string;
  summary: string;
  /** The link from a decision's page. */
  otherDay: string;
  coverage: CoverageStrings;
  years: YearStrings;
  form: FormStrings;
  answer: AnswerStrings;
}

/** What the archive holds. Counts and years arrive written. */
export interface CoverageStrings {
  heading: string;
  nothing: string;
  holdings(decisions: string, issuers: string, first: string, last: string): string;
  /** That decisions may be missing. */
  gaps: string;
  transitional: string;
  issuer: string;
  years: string;
  count: string;
  /** Above the table where it is folded. */
  byIssuer(n: string): string;
}

/** The lists of each 31 December. */
export interface YearStrings {
  heading: string;
  intro: string;
  title(day: string): string;
  /** What such a list can't know. */
  note(day: string): string;
  counts(found: Readonly<Record<ForceGroup, string>>): string;
  waiting(n: string): string;
  otherDay: string;
}

export interface FormStrings {
  legend: string;
  day: string;
  dayHint: string;
  issuer: string;
  allIssuers: string;
  type: string;
  allTypes: string;
  topic: string;
  allTopics: string;
  decision: string;
  decisionHint: string;
  submit: string;
  noScript: string;
}

/** The words of answers, which a script puts together: `{…}` is filled in (`fillIn`). They travel in the page. */
export interface AnswerStrings {
  /** Names of the days of the week, from Sunday on, as a sentence has them within. */
  weekdays: readonly string[];
  /** Names the region of the answer. */
  region: string;
  loading: string;
  failed: string;
  retry: string;
  /** `{typed}` */
  wrongDay: Record<WrongDay, string>;
  /** `{day}`, `{first}`, `{asOf}`, `{issuer}` */
  before: string;
  beforeIssuer: string;
  after: string;
  /** An address names what no decision of the archive has: `{typed}` */
  unknownChoice: Record<'issuer' | 'type' | 'topic', string>;
  /** Heading of a list: `{day}`, in words. */
  heading: string;
  headingDecision: string;
  asOf: string;
  sinceBuild: string;
  /** `{asOf}`, `{days}` */
  stale: string;
  afterDecision: string;
  beforeDecision: string;
  /** Of a list that was narrowed: `{filters}` */
  filters: string;
  /** `{inForce}`, `{unknown}`, `{suspended}` */
  counts: string;
  countsPlain: string;
  none: string;
  waiting: string;
  groups: Record<ForceGroup, string>;
  groupNotes: Record<ForceGroup, string>;
  /** Of a group's heading: `{n}` */
  groupCount: string;
  stub: string;
  /** Beside the state on a day of the past, where it is another one now: `{state}` */
  stateToday: string;
  /** The same once the data are old: `{asOf}` too */
  stateTodayByOldData: string;
  pager: string;
  previous: string;
  next: string;
  /** `{page}`, `{pages}` */
  page: string;
  /** `{from}`, `{until}`: the last day */
  stateFromUntil: string;
  stateFrom: string;
  stateUntil: string;
  notIssued: string;
  notIssuedYear: string;
  withoutForce: string;
  unknownWhy: string;
  instead: string;
  insteadNone: string;
  preceding: string;
  suspendedWhy: string;
  allOfDay: string;
  /** `{typed}` */
  noSuch: string;
  perhaps: string;
  which: string;
}
