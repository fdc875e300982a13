import type { Archive, Decision } from '../../domain/archive.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { publishedOn } from '../open-data.ts';

/**
 * The day on which an archive came to know what becomes of a decision: the latest publication of the decision and of
 * the acts that do it. Where it holds none of them, the first publication of what speaks of the decision.
 *
 * @param acting ids of the acts
 */
export function knownOn({ decisions }: Archive, decision: Decision, acting: readonly string[]): PlainDate | undefined {
  const published = [decision.id, ...acting].flatMap((id) => publicationOf(decisions.get(id)));
  if (published.length > 0) return published.sort().at(-1);
  const telling = Object.values(decision.inverse).flatMap((links) => links.map(({ id }) => id));
  return telling
    .flatMap((id) => publicationOf(decisions.get(id)))
    .sort()
    .at(0);
}

function publicationOf(decision: Decision | undefined): PlainDate[] {
  const day = decision && publishedOn(decision);
  return day === undefined ? [] : [day];
}
