import { compareStringsOf } from '../../i18n/compare/strings-of.ts';
import type { Ref } from '../../i18n/phrase.ts';
import { decisionName } from '../decision-name.ts';
import type { PageSource } from '../page-source.ts';
import { comparedPairsOf } from './compared-pairs.ts';

/** A link from one decision to the comparison of its text with another's; undefined where there is none. */
export function comparisonRef({ archive, paths }: PageSource, id: string, other: string): Ref | undefined {
  const pair = comparedPairsOf(archive)
    .get(id)
    ?.find(({ newer, older }) => newer === other || older === other);
  const decision = archive.decisions.get(other);
  if (!pair || !decision) return undefined;
  const { settings } = archive;
  const words = compareStringsOf(settings.locale);
  return { text: words.link(decisionName(settings, decision)), href: paths.comparison(pair.newer, pair.older) };
}
