import { findCitations, type FoundCitation } from '../find-citations.ts';
import { cleanLine, toNfc } from '../vietnamese-text.ts';
import { linesOf, readMarker } from './line-marker.ts';
import { termOr, type EffectTerm } from './effect-term.ts';
import { readListIntro, type ListIntro } from './list-intro.ts';
import type { OperativeAct, OperativeClause, StatedDay } from './operative-clause.ts';
import { mayBeOperative } from './operative-verbs.ts';
import { QuotedRanges } from './quoted-ranges.ts';
import { rangesWithin, type Range } from './ranges-within.ts';
import { readActive, termsOf, type FoundClause } from './read-active.ts';
import { readObjects } from './read-objects.ts';
import { readPassive } from './read-passive.ts';
import { sentencesOf } from './sentences.ts';
import { skeletonOf, type Skeleton } from './skeleton.ts';
import { statedDays } from './stated-day.ts';

/** A block of running text as the reader is given it. */
export interface OperativeBlock {
  text: string;
  isHeading?: boolean;
  /** How deep it stands as an item of a list, where its marker is not in the text (see `MarkedLine.level`). */
  level?: number;
}

/** What a block says, and where in its text the sentence begins. */
export interface OperativeFinds {
  clauses: (OperativeClause & { offset: number })[];
  days: (StatedDay & { offset: number })[];
}

const LONGEST_SHOWN = 300;
/** Even a list of a hundred decisions in one paragraph is shorter. */
const LONGEST_SENTENCE = 50_000;
/** A paragraph without a marker stands between an article and its clauses. */
const UNMARKED = 0.5;

/**
 * Reads the operative sentences of a document, block by block in the order of its text. What is quoted, recitals,
 * narratives about other documents and duties to act say nothing of the document itself.
 */
export class OperativeReader {
  readonly #quotes: QuotedRanges;
  /** The list that a sentence before has begun: "Bãi bỏ các Quyết định sau đây:". */
  #list: { act: OperativeAct; isBare: boolean; term: EffectTerm; level: number } | undefined;

  /** @param source the whole text, to tell whether its quotation marks come in pairs */
  constructor(source: string) {
    this.#quotes = new QuotedRanges(source);
  }

  /** Goes past a block that says nothing of the document itself. */
  pass(text: string): void {
    this.#quotes.pass(text);
  }

  read({ text, isHeading = false, level }: OperativeBlock): OperativeFinds {
    const finds: OperativeFinds = { clauses: [], days: [] };
    if (isHeading) {
      this.#quotes.end();
      this.#list = undefined;
    }
    const quoted = this.#quotes.pass(text);
    if (quoted[0]?.start === 0 && quoted[0].end === text.length) return finds;
    if (!this.#list && !mayBeOperative(toNfc(text))) return finds;
    const found = findCitations(text, 'vn');
    for (const line of linesOf(text)) this.#readLine({ text, found, quoted }, line, level, finds);
    return finds;
  }

  #readLine(block: Block, line: Range, given: number | undefined, finds: OperativeFinds): void {
    const { text, found, quoted } = block;
    const marker = readMarker(text.slice(line.start, line.end));
    const level = marker.level ?? given;
    if (this.#list && (level === undefined || level <= this.#list.level)) this.#list = undefined;
    const range = { start: line.start + marker.start, end: line.end };
    for (const sentence of sentencesOf(text, range, [found, quoted])) {
      if (rangesWithin(quoted, { ...sentence, end: sentence.start + 1 }).length > 0) continue;
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      const skeleton = skeletonOf(text, sentence, found, quoted);
      const said = { sentence: shown(text, sentence), offset: sentence.start };
      const intro = readListIntro(skeleton);
      for (const clause of this.#clausesOf(skeleton, intro)) finds.clauses.push(...told(clause, said));
      for (const day of statedDays(skeleton)) finds.days.push({ ...day, ...said });
      if (intro?.start === skeleton.text.length) this.#list = { ...intro, level: level ?? UNMARKED };
    }
  }

  #clausesOf(skeleton: Skeleton, intro: ListIntro | undefined): FoundClause[] {
    const active = readActive(skeleton);
    // What another document is said to do leaves the sentence to what it says of this one.
    const clauses = active.some(({ actor }) => !actor) ? active : [...active, ...readPassive(skeleton)];
    const list = intro ?? this.#list;
    if (clauses.length > 0 || !list) return clauses;
    const objects = readObjects(skeleton, intro?.start ?? 0, skeleton.text.length);
    const terms = termsOf(skeleton, objects, skeleton.text.length);
    const { act, isBare } = list;
    return objects.map((object, at) => ({ act, isBare, object, term: termOr(terms[at]!, list.term) }));
  }
}

interface Block {
  text: string;
  found: readonly FoundCitation[];
  quoted: readonly Range[];
}

/** A clause as it is told; none where it names its document without a number, or as acting one that has none. */
function told({ act, object, actor, isBare, term }: FoundClause, said: { sentence: string; offset: number }) {
  const { citation, gap } = object;
  if (citation.number === undefined || (actor && actor.number === undefined)) return [];
  const { provisions = gap.part === undefined ? [] : [gap.part] } = citation;
  const partial = gap.partial || provisions.length > 0;
  return [
    {
      act,
      target: citation,
      partial,
      provisions,
      term,
      isBare,
      ...(actor?.number && { actor: actor.number }),
      ...said,
    },
  ];
}

function shown(text: string, { start, end }: Range): string {
  const line = cleanLine(text.slice(start, Math.min(end, start + LONGEST_SHOWN * 2)));
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1).trimEnd()}…` : line;
}
