import type { Archive, Decision } from '../../domain/archive.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Interval } from '../../domain/timeline.ts';
import { writeDate } from '../../domain/write-date.ts';
import type { ChangeStrings } from '../../i18n/news/strings.ts';
import { newsStringsOf } from '../../i18n/news/strings-of.ts';
import { joinPhrases, phrase, type Phrase } from '../../i18n/phrase.ts';
import { causesOf, causesPhrase } from '../causes-phrase.ts';
import { decisionRef, numberedName, type NumberedName } from '../decision-name.ts';
import { once } from '../once.ts';
import type { PageSource } from '../page-source.ts';
import { comesBackPartly, partialEnds } from '../partial-ends.ts';
import { hasStood } from '../present-lines.ts';
import { spanAttribute, spansOf } from '../shown-span.ts';
import { intervalTone, type Tone } from '../state-badge.ts';

/** What becomes of a decision on a day that is known beforehand. */
export interface ComingChange {
  href: string;
  name: NumberedName;
  title?: string;
  day: PlainDate;
  /** `Có hiệu lực từ 01/01/2027`, and because of what. */
  words: Phrase;
  tone: Tone;
  /** For `data-span`: to the day of the change itself. */
  span: string;
  hidden: boolean;
}

/** What is to come, and until when any of it is. */
export interface ComingChanges {
  items: ComingChange[];
  /** For `data-span`. */
  span: string;
}

/** Changes that are shown at once, and that a page holds for the days on which the first of them have passed. */
const MOST_SHOWN = 8;
const MOST_HELD = 24;

/** What enters into force, ends or is suspended on the day of the archive or later, by day; none where nothing does. */
export function comingChanges(site: PageSource): ComingChanges | undefined {
  const next = changesOf(site.archive).slice(0, MOST_HELD);
  const untils = next.map(({ day }) => addDays(day, 1));
  const spans = spansOf(untils, MOST_SHOWN);
  const items = next.flatMap((change, index) => {
    const span = spans[index];
    return span ? [{ ...itemOf(site, change), span: spanAttribute(span)!, hidden: span.from !== '' }] : [];
  });
  return items.length ? { items, span: spanAttribute({ until: untils.at(-1)! })! } : undefined;
}

interface Change {
  decision: Decision;
  day: PlainDate;
  /** Its place in the decision's timeline. */
  place: number;
}

/** By day, then in the order of ids. */
const changesOf = once(({ decisions, asOf }: Archive): Change[] => {
  const changes: Change[] = [];
  for (const decision of decisions.values()) {
    for (const [place, { from }] of decision.timeline.entries()) {
      if (from === undefined || from < asOf || !isChange(decision, place)) continue;
      changes.push({ decision, day: from, place });
    }
  }
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
});

/** Whether a state that readers ask for begins there. A decision that is issued on its first day has none before. */
function isChange(decision: Decision, place: number): boolean {
  const { timeline } = decision;
  const [before, now] = [timeline[place - 1], timeline[place]!];
  if (now.state === 'unknown' || now.state === 'not-applicable' || now.state === 'not-yet-in-force') return false;
  if (!before) return now.state === 'in-force' && !now.assumed;
  return before.state !== now.state || endsFurther(decision, now);
}

function endsFurther(decision: Decision, { state, from }: Interval): boolean {
  return state === 'partly-in-force' && partialEnds(decision).some(({ day }) => day === from);
}

function itemOf(site: PageSource, { decision, day, place }: Change): Omit<ComingChange, 'span' | 'hidden'> {
  const { settings } = site.archive;
  const interval = decision.timeline[place]!;
  const words = newsStringsOf(settings.locale).changes;
  const said = wordsOf(decision, place, words)(writeDate(settings.locale, day));
  return {
    href: site.paths.decision(decision.id),
    name: numberedName(settings, decision),
    ...(decision.title !== undefined && { title: decision.title }),
    day,
    words: phrase`${interval.assumed ? `${said} ${words.assumed}` : said}${whyOf(site, decision, interval)}`,
    tone: intervalTone(interval),
  };
}

/** Because of what; that something is suspended is said already. */
function whyOf(site: PageSource, decision: Decision, interval: Interval): Phrase {
  const words = newsStringsOf(site.archive.settings.locale).changes;
  if (interval.state === 'in-force') return [];
  if (interval.state === 'suspended' || interval.state === 'partly-suspended') {
    const acting = causesOf(interval).flatMap((cause) => ('by' in cause ? [[decisionRef(site, cause.by)]] : []));
    return acting.length ? words.by(joinPhrases(acting, ', ')) : [];
  }
  const causes = causesPhrase(site, decision, interval);
  return causes ? words.because(causes) : [];
}

function wordsOf(decision: Decision, place: number, words: ChangeStrings): (day: string) => string {
  const { timeline } = decision;
  const [before, now] = [timeline[place - 1], timeline[place]!];
  switch (now.state) {
    case 'expired':
      return words.ends;
    case 'suspended':
      return words.suspended;
    case 'partly-suspended':
      return words.partlySuspended;
    case 'partly-in-force':
      if (comesBackPartly(decision, before, now)) return words.entersAgain;
      return before?.state === now.state ? words.endsFurther : words.endsPartly;
    default:
      if (before?.state === 'partly-suspended') return words.partEntersAgain;
      return hasStood(timeline, place) ? words.entersAgain : words.enters;
  }
}
