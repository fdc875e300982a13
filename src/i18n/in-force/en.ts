import type { InForceStrings } from './strings.ts';

export const en: InForceStrings = {
  title: 'What was in force on a day',
  menu: 'In force on a day',
  summary: 'Type a day to see which decisions of the archive were in force on it.',
  otherDay: 'Its state on another day',
  coverage: {
    heading: 'What the archive covers',
    nothing: 'The archive holds no decision yet, so there is nothing to answer from.',
    holdings: (decisions, issuers, first, last) =>
      first === last
        ? `Decisions held: ${decisions}, by ${issuers === '1' ? '1 issuer' : `${issuers} issuers`}, all of ${first}.`
        : `Decisions held: ${decisions}, by ${issuers === '1' ? '1 issuer' : `${issuers} issuers`}, from ${first} to ${last}.`,
    gaps: 'Decisions of these issuers may be missing; answers count only what the archive holds or knows of.',
    transitional:
      'Transitional clauses may keep an old decision applying to old cases though the new one is in force: read the final clauses of the new one.',
    issuer: 'Issuer',
    years: 'Years of issue',
    count: 'Decisions',
    byIssuer: (n) => `Show all ${n} issuers`,
  },
  years: {
    heading: 'On 31 December of each year',
    intro: 'Lists made beforehand, which need no JavaScript:',
    title: (day) => `In force on ${day}`,
    note: (day) => `This list is about ${day}, not about today: a decision named here may have ended since.`,
    counts: ({ inForce, unknown, suspended }) =>
      `In force: ${inForce}. State not known: ${unknown}. Suspended: ${suspended}.`,
    waiting: (n) => `Issued but not yet in force on this day, and not listed: ${n}.`,
    otherDay: 'Ask about another day',
  },
  form: {
    legend: 'Ask about a day',
    day: 'Day',
    dayHint: 'Day before month: 6/9/2021, 06-09-2021, 6 September 2021, 2021-09-06; or “today”, “yesterday”.',
    issuer: 'Issuer',
    allIssuers: 'All',
    type: 'Type',
    allTypes: 'All',
    topic: 'Topic',
    allTopics: 'All',
    decision: 'One decision only',
    decisionHint: 'A number, to ask about one decision: its state on that day, and what stood in its place.',
    submit: 'Show',
    noScript:
      'Asking about any day needs JavaScript, which this browser has turned off. There are lists made beforehand:',
  },
  answer: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    region: 'Answer',
    loading: 'Loading the data…',
    failed: 'There is no answer, since the data could not be loaded. Check your connection and try again.',
    retry: 'Try again',
    wrongDay: {
      empty: 'Type a day, such as 6/9/2021.',
      unreadable:
        '“{typed}” can’t be read as a day. Write day, month and year, the day first, such as 6/9/2021 or 6 September 2021.',
      impossible: 'The calendar has no day “{typed}”. Write the day before the month, such as 6/9/2021.',
      'short-year': 'The century of “{typed}” is not clear. Write the year in four digits, such as 6/9/2021.',
    },
    before:
      'The archive can’t speak of {day}: the first decision that it holds was issued on {first}. That nothing is listed does not mean that nothing was in force.',
    beforeIssuer:
      'The archive can’t speak of {day} for {issuer}: the first decision of this issuer that it holds was issued on {first}. That nothing is listed does not mean that nothing was in force.',
    after:
      'The archive can’t speak of {day} yet: that day is to come, and the archive knows what was issued up to {asOf}. Changes that are known beforehand stand on the page of each decision; you can also ask about one decision by its number.',
    unknownChoice: {
      issuer: 'The archive has no issuer “{typed}”. Choose one of the list above.',
      type: 'The archive has no type of document “{typed}”. Choose one of the list above.',
      topic: 'The archive has no topic “{typed}”. Choose one of the list above.',
    },
    heading: 'In force on {day}',
    headingDecision: 'State on {day}',
    asOf: 'According to data up to {asOf}.',
    sinceBuild: 'According to data up to {asOf}; the archive does not know of changes published later.',
    stale:
      'The data are old: the archive was last updated on {asOf}, {days} days before the day asked about, and does not know of changes published later. Do not take this for the state of today.',
    afterDecision:
      'That day is to come. This is what is known beforehand, according to data up to {asOf}; decisions issued later may change it.',
    beforeDecision:
      'The archive holds no decision issued before {first}; what is said of this day comes from later decisions.',
    filters: 'Only: {filters}.',
    counts: 'In force: {inForce}. State not known: {unknown}. Suspended: {suspended}.',
    countsPlain: 'In force: {inForce}.',
    none: 'The archive knows of no such decision in force on this day.',
    waiting: 'Issued but not yet in force on this day, and not listed: {n}.',
    groups: { inForce: 'In force', unknown: 'State not known', suspended: 'Suspended' },
    groupNotes: {
      inForce: '',
      unknown: 'The archive does not hold these decisions, and nothing in it says whether they are in force.',
      suspended: 'They had taken effect, but were out of force on this day.',
    },
    groupCount: '({n})',
    stub: 'Text not held by the archive',
    stateToday: 'Now: {state}',
    stateTodayByOldData: 'Now: {state} (by data of {asOf})',
    pager: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    page: 'Page {page} of {pages}',
    stateFromUntil: 'In this state from {from}, up to and including {until}.',
    stateFrom: 'In this state from {from}.',
    stateUntil: 'In this state up to and including {until}.',
    notIssued: 'Not issued yet on this day (issued on {issued}).',
    notIssuedYear: 'Not issued yet on this day (issued in {year}).',
    withoutForce: 'Documents of its type have no state.',
    unknownWhy: 'The archive does not hold this decision, and nothing in it says whether it is in force.',
    instead: 'What stood in its place on this day',
    insteadNone: 'The archive knows of nothing that stood in its place on this day.',
    preceding: 'What it supersedes or repeals applied then',
    suspendedWhy: 'The decision that suspends it may say what applies meanwhile: see its page.',
    allOfDay: 'Show all that was in force on this day',
    noSuch: 'The archive neither holds nor knows of a decision numbered “{typed}”.',
    perhaps: 'Did you mean one of these?',
    which: 'Several decisions bear the number “{typed}”. Choose one:',
  },
};
