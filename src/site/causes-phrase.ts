import type { Decision } from '../domain/archive.ts';
import { INVERSE_OF, type Relation } from '../domain/relation.ts';
import type { Cause, Interval } from '../domain/timeline.ts';
import { joinPhrases, phrase, type Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { decisionRef } from './decision-name.ts';
import type { PageSource } from './page-source.ts';

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
    return words.cause(relation, acting.length ? joinPhrases(acting, ', ') : undefined);
  });
  return joinPhrases(phrases, '; ');
}

function withProvisions(
  site: PageSource,
  decision: Decision,
  relation: Relation,
  by: string,
  interval: Interval,
): Phrase {
  const ref = decisionRef(site, by);
  if (interval.state !== 'partly-in-force' && interval.state !== 'partly-suspended') return [ref];
  const links = decision.inverse[INVERSE_OF[relation]].filter(({ id }) => id === by);
  const provisions = [...new Set(links.flatMap(({ terms }) => terms.provisions ?? []))];
  return provisions.length ? phrase`${ref} (${provisions.join(', ')})` : [ref];
}
