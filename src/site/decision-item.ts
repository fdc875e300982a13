import type { Locale } from '../domain/locale.ts';
import type { Decision } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { writeDate } from '../domain/write-date.ts';
import { foreignLanguage } from './decision-languages.ts';
import type { NumberedName } from './decision-name.ts';
import type { PageSource } from './page-source.ts';
import { spokenName } from './spoken-number.ts';
import { statePhases, type StatePhase } from './state-phases.ts';

/** A day for `<time>`: for machines and for readers. */
export interface ShownDay {
  iso: PlainDate;
  words: string;
}

/** A decision as lists show it. */
export interface DecisionItem {
  id: string;
  href: string;
  /** `Quyết định số 2236/QĐ-UBND`, in two parts: the number stays on one line. */
  name: NumberedName;
  title?: string;
  /** The title's language, where it isn't the site's. */
  lang?: string;
  day?: ShownDay;
  /** The issuer's short name, else its name. */
  issuer?: string;
  /** Its state, and what it will be; empty for a type without force. */
  phases: StatePhase[];
}

/** Makes a list's entry of a decision. */
export function decisionItem({ archive, paths }: PageSource, decision: Decision): DecisionItem {
  const { settings } = archive;
  const { id, title, issued, issuer } = decision;
  const office = issuer === undefined ? undefined : settings.issuers[issuer];
  const shownIssuer = office?.short ?? office?.name;
  return {
    id,
    href: paths.decision(id),
    name: spokenName(settings, decision, shownIssuer),
    ...(title !== undefined && { title }),
    ...foreignLanguage({ archive }, decision.record),
    ...(issued && { day: shownDay(settings.locale, issued) }),
    ...(shownIssuer !== undefined && { issuer: shownIssuer }),
    phases: statePhases(archive, decision),
  };
}

/** Makes a day for `<time>`. */
export function shownDay(locale: Locale, day: PlainDate): ShownDay {
  return { iso: day, words: writeDate(locale, day) };
}
