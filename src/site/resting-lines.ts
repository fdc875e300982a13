import type { Decision } from '../domain/archive.ts';
import { notesTold } from '../domain/notes-told.ts';
import type { Interval } from '../domain/timeline.ts';
import { writeDate } from '../domain/write-date.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { decisionRef } from './decision-name.ts';
import type { PageSource } from './page-source.ts';

/**
 * Since when what a decision implements had ended, where that falls into a stretch in force: it is never told plainly
 * then (rule 14). In words that are true on any day.
 */
export function restingLines(site: PageSource, { relations }: Decision, interval: Interval): Phrase[] {
  const { archive } = site;
  const { locale } = archive.settings;
  if (!notesTold(interval.state).basisEnded) return [];
  const bases = [...new Set(relations.implements.map(({ id }) => id))];
  return bases.flatMap((id) =>
    (archive.decisions.get(id)?.timeline ?? [])
      .filter((ended) => ended.state === 'expired' && overlaps(ended, interval))
      .slice(0, 1)
      .map(({ from }) => {
        const target: Phrase = [decisionRef(site, id)];
        return stringsOf(locale).state.basisEndedSince(from && writeDate(locale, from), target);
      }),
  );
}

function overlaps(a: Interval, b: Interval): boolean {
  return (a.from ?? '') < (b.to ?? '~') && (b.from ?? '') < (a.to ?? '~');
}
