import { compareWords } from '../../domain/collation.ts';
import { inForceStringsOf } from '../../i18n/in-force/strings-of.ts';
import { listsOf } from '../archive-lists.ts';
import type { PageSource } from '../page-source.ts';
import { holdingsOf } from './year-lists.ts';

/** What the archive holds: what has to be known before any answer. */
export interface CoverageView {
  /** How much of how many issuers, from when to when, and what may be missing. */
  lines: string[];
  rows: CoverageRow[];
  /** What unfolds the table, where it is long. */
  folded?: string;
}

/** What is held of an issuer. */
export interface CoverageRow {
  issuer: string;
  href: string;
  years: string;
  count: string;
}

const MOST_UNFOLDED = 6;

/** Says what the archive holds. */
export function coverageView(site: PageSource): CoverageView {
  const { settings } = site.archive;
  const words = inForceStringsOf(settings.locale).coverage;
  const holdings = holdingsOf(site.archive);
  if (!holdings) return { lines: [words.nothing], rows: [] };
  const { format } = new Intl.NumberFormat(settings.locale);
  const rows = coverageRows(site, format);
  const [first, last] = [holdings.first.slice(0, 4), holdings.last.slice(0, 4)];
  const sentence = words.holdings(format(listsOf(site.archive).all.length), format(rows.length), first, last);
  return {
    lines: [sentence, words.gaps],
    rows,
    ...(rows.length > MOST_UNFOLDED && { folded: words.byIssuer(format(rows.length)) }),
  };
}

function coverageRows({ archive, paths }: PageSource, format: (n: number) => string): CoverageRow[] {
  const held = [...listsOf(archive).byIssuer].map(([id, decisions]) => {
    const [last = '', first = ''] = [decisions[0], decisions.at(-1)].map((each) => each?.issued?.slice(0, 4));
    return {
      issuer: archive.settings.issuers[id]?.name ?? id,
      href: paths.issuer(id),
      years: first === last ? first : `${first}–${last}`,
      count: format(decisions.length),
    };
  });
  return held.sort((a, b) => compareWords(a.issuer, b.issuer));
}
