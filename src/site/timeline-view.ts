import type { Decision } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { causesPhrase } from './causes-phrase.ts';
import type { PageSource } from './page-source.ts';
import { comesBackPartly } from './partial-ends.ts';
import { restingLines } from './resting-lines.ts';
import { intervalTone, stateLabel, type Tone } from './state-badge.ts';
import { writeDate } from '../domain/write-date.ts';

/** One stretch of a decision's life, in words. */
export interface TimelineEntry {
  /** The day on which it begins; absent where that isn't known. */
  from?: PlainDate;
  when: string;
  label: string;
  tone: Tone;
  why?: Phrase;
  until?: string;
  /** Since when what it implements has ended, where that falls into the stretch (rule 14). */
  resting: Phrase[];
}

/** A decision's whole life in words; empty where it has one state throughout, or none. */
export function timelineView(site: PageSource, decision: Decision): TimelineEntry[] {
  const { archive } = site;
  const { locale } = archive.settings;
  const { timeline } = decision;
  if (timeline.length < 2 || timeline[0]?.state === 'not-applicable') return [];
  const { state: words, lineage } = stringsOf(locale);
  return timeline.map((interval, index) => {
    const comesBack = comesBackPartly(decision, timeline[index - 1], interval);
    const back: Phrase | undefined = comesBack ? [`${lineage.entersAgain}, ${lineage.exceptEnded}`] : undefined;
    const why = causesPhrase(site, decision, interval) ?? back;
    const resting = restingLines(site, decision, interval);
    return {
      ...(interval.from && { from: interval.from }),
      when: words.timelineDays(interval.from && writeDate(locale, interval.from)),
      label: stateLabel(archive, interval),
      tone: resting.length && interval.state === 'in-force' ? 'unsure' : intervalTone(interval),
      ...(why && { why }),
      ...(interval.untilEvent !== undefined && { until: words.untilEvent(interval.untilEvent) }),
      resting,
    };
  });
}
