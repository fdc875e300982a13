import type { Decision, Link } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { INVERSE_OF, type Relation } from '../domain/relation.ts';
import type { Cause, Interval } from '../domain/timeline.ts';
import { joinPhrases, phrase, type Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { decisionRef } from './decision-name.ts';
import type { PageSource } from './page-source.ts';
import { writeDate } from '../domain/write-date.ts';

/** What an interval rests on, in order. */
export function causesOf({ because, also = [] }: Interval): Cause[] {
  return because ? [because, ...also] : [];
}

/** Causes in words, those of one relation together: `bị thay thế bởi A, B; hết thời hạn áp dụng`. */
export function causesPhrase(site: PageSource, decision: Decision, interval: Interval): Phrase | undefined {
  const words = stringsOf(site.archive.settings.locale).state;
  const byRelation = Map.groupBy(causesOf(interval), ({ relation }) => relation);
  if (!byRelation.size) return undefined;
  const phrases = [...byRelation].map(([relation, causes]) => {
    const acting = causes.flatMap((cause) =>
      'by' in cause ? [withProvisions(site, decision, cause.relation, cause.by, interval)] : [],
    );
    const by = acting.length ? joinPhrases(acting, ', ') : undefined;
    // Rule 4: what is known to have ended only by its reinstatement's being over.
    return relation === 'reinstates' && interval.state === 'expired' && by
      ? words.reinstatementOver(by)
      : words.cause(relation, by);
  });
  return joinPhrases(phrases, '; ');
}

/** An acting decision; where a state is one of parts with the provisions that it acts on in that stretch. */
export function withProvisions(
  site: PageSource,
  decision: Decision,
  relation: Relation,
  by: string,
  interval: Interval,
): Phrase {
  if (interval.state !== 'partly-in-force' && interval.state !== 'partly-suspended') return [decisionRef(site, by)];
  const links = decision.inverse[INVERSE_OF[relation]].filter(({ id }) => id === by);
  const within = links.filter(({ day }) => day !== undefined && (interval.to === undefined || day < interval.to));
  return refWithProvisions(site, by, within, interval.from);
}

/**
 * A decision, and in brackets the provisions that links to it name; each with its day, where that comes after the
 * first day of what is told.
 */
export function refWithProvisions(site: PageSource, id: string, links: readonly Link[], first?: PlainDate): Phrase {
  const { locale } = site.archive.settings;
  const later = stringsOf(locale).decision.from;
  const provisions = links.flatMap(({ terms, day }) => {
    const isLater = first !== undefined && day !== undefined && day > first;
    return (terms.provisions ?? []).map((each) => (isLater ? `${each} ${later(writeDate(locale, day))}` : each));
  });
  const ref = decisionRef(site, id);
  return provisions.length ? phrase`${ref} (${[...new Set(provisions)].join(', ')})` : [ref];
}
