import type { Decision } from '../../domain/archive.ts';
import { compareStringsOf } from '../../i18n/compare/strings-of.ts';
import { decisionCrumbs } from '../decision-crumbs.ts';
import { decisionItem, type DecisionItem } from '../decision-item.ts';
import { foreignLanguage } from '../decision-languages.ts';
import { datedName, decisionName, decisionRef } from '../decision-name.ts';
import type { Frame } from '../frame.ts';
import type { Site } from '../site.ts';
import type { ComparedPair } from './compared-pairs.ts';
import { compareTexts, type ComparedRow, type Comparison } from './compare-texts.ts';
import { comparisonParts, type ComparisonPart } from './comparison-rows.ts';

/** Everything that the comparison of two texts shows. */
export interface ComparisonView {
  frame: Frame;
  /** Both numbers, for the foot of sheets. */
  numbers: string;
  older: DecisionItem;
  newer: DecisionItem;
  /** The texts' language, where it isn't the site's. */
  lang?: string;
  /** How much differs, in words. */
  summary: string[];
  /** What is to be known of it. */
  notes: string[];
  /** What marks mean, where there are any. */
  howMarked?: string;
  parts: ComparisonPart[];
}

/** The page of a pair of `comparedPairs`. The texts are compared here, for this page alone. */
export function comparisonView(site: Site, pair: ComparedPair): ComparisonView {
  const { decisions } = site.archive;
  const [older, newer] = [decisions.get(pair.older)!, decisions.get(pair.newer)!];
  const words = compareStringsOf(site.archive.settings.locale);
  const comparison = compareTexts(sectionsOf(site, older), sectionsOf(site, newer));
  const textOf = ({ id, number }: Decision) => ({ text: number, href: site.paths.decision(id) });
  const parts = comparisonParts(comparison.rows, { older: textOf(older), newer: textOf(newer) }, words);
  const hasMarks = comparison.rows.some(({ kind, isUnmarked }) => kind === 'changed' && !isUnmarked);
  return {
    frame: frameOf(site, older, newer),
    numbers: `${newer.number} – ${older.number}`,
    older: decisionItem(site, older),
    newer: decisionItem(site, newer),
    ...foreignLanguage(site, newer.record),
    ...wordsOf(site, comparison),
    ...(hasMarks && !comparison.isOutline && { howMarked: words.howMarked }),
    parts,
  };
}

function sectionsOf(site: Site, { record }: Decision) {
  return record ? site.renderedOf(record.file).sections : [];
}

function frameOf(site: Site, older: Decision, newer: Decision): Frame {
  const { settings } = site.archive;
  const words = compareStringsOf(settings.locale);
  return {
    title: words.title(decisionName(settings, newer), decisionName(settings, older)),
    description: words.description(datedName(settings, newer), datedName(settings, older)),
    path: site.paths.comparison(newer.id, older.id),
    noindex: true,
    crumbs: [...decisionCrumbs(site, newer.id), decisionRef(site, newer.id)],
  };
}

const KINDS = ['changed', 'added', 'removed', 'same'] as const;

function wordsOf(site: Site, { rows, retyped, isOutline }: Comparison): Pick<ComparisonView, 'summary' | 'notes'> {
  const words = compareStringsOf(site.archive.settings.locale);
  const counts: readonly (readonly [keyof typeof words.count, number])[] = [
    ...KINDS.map((kind) => [kind, countOf(rows, (row) => row.kind === kind)] as const),
    ['moved', countOf(rows, ({ moved }) => moved !== undefined)],
  ];
  return {
    summary: counts.filter(([, count]) => count > 0).map(([kind, count]) => words.count[kind](count)),
    notes: [
      ...(rows.every(({ kind, moved }) => kind === 'same' && !moved) ? [words.equal] : []),
      ...(isOutline ? [words.outline] : []),
      ...(retyped > 0 ? [words.retyped(retyped)] : []),
    ],
  };
}

function countOf(rows: readonly ComparedRow[], isMeant: (row: ComparedRow) => boolean): number {
  return rows.filter(isMeant).length;
}
