import type { Archive } from '../../domain/archive.ts';
import type { ChangeKind } from '../../domain/change-kind.ts';
import { addDays } from '../../domain/plain-date.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { changePhrase } from '../changes/change-words.ts';
import { forceChanges, type ForceChange } from '../changes/force-changes.ts';
import { numberedName, type NumberedName } from '../decision-name.ts';
import { once } from '../once.ts';
import type { PageSource } from '../page-source.ts';
import { spanAttribute, spansOf } from '../shown-span.ts';
import { intervalTone, type Tone } from '../state-badge.ts';

/** What becomes of a decision on a day that is known beforehand. */
export interface ComingChange {
  href: string;
  name: NumberedName;
  title?: string;
  /** `Có hiệu lực từ ngày 01/01/2027`, and because of what. */
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

/** By day, then in the order of ids. What goes on for another reason is no change that readers wait for. */
const changesOf = once((archive: Archive): ForceChange[] =>
  forceChanges(archive)
    .filter(({ interval, day, kind }) => interval !== undefined && day >= archive.asOf && !GOES_ON.has(kind))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
);

const GOES_ON: ReadonlySet<ChangeKind> = new Set(['in-force-on', 'suspended-on', 'partly-suspended-on']);

function itemOf(site: PageSource, change: ForceChange): Omit<ComingChange, 'span' | 'hidden'> {
  const { decision, interval } = change;
  const [what = '', ...rest] = changePhrase(site, change, 'with-day');
  return {
    href: site.paths.decision(decision.id),
    name: numberedName(site.archive.settings, decision),
    ...(decision.title !== undefined && { title: decision.title }),
    words: [typeof what === 'string' ? capitalized(what) : what, ...rest],
    tone: intervalTone(interval!),
  };
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
