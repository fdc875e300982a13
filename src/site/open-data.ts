import type { Decision, Link } from '../domain/archive.ts';
import { INVERSE_OF, RELATIONS } from '../domain/relation.ts';
import type { Relation } from '../domain/relation.ts';
import type { Cause, Interval } from '../domain/timeline.ts';
import type { PageSource } from './page-source.ts';

/** `data/decisions.jsonl`: one decision or stub a line, sorted by id (docs/content.md, "A line of decisions.jsonl"). */
export function decisionsJsonl(site: PageSource): string {
  const lines: string[] = [];
  for (const decision of site.archive.decisions.values()) lines.push(JSON.stringify(rowOf(decision, site)), '\n');
  return lines.join('');
}

/** `data/archive.json`: of what day and site the data are, and how many lines `decisions.jsonl` has. */
export function archiveJson({ archive, paths }: PageSource): string {
  const { locale, profile, timezone } = archive.settings;
  const { asOf, decisions } = archive;
  return `${JSON.stringify({ asOf, base: paths.base, locale, profile, timezone, decisions: decisions.size })}\n`;
}

/** The day on which a held decision went out: as its file says, else its day of issue. A stub has none. */
export function publishedOn({ record }: Decision): string | undefined {
  return record && (record.published ?? record.issued);
}

// The order of the keys is the contract's; what is undefined is left out by JSON.stringify.
function rowOf(decision: Decision, { archive, paths }: PageSource) {
  const { record } = decision;
  return {
    id: decision.id,
    url: paths.decision(decision.id),
    held: decision.held,
    number: decision.number,
    type: decision.type,
    title: decision.title,
    issuer: decision.issuer,
    issued: decision.issued,
    effective: decision.effective,
    expires: decision.expires,
    published: publishedOn(decision),
    lang: record && (record.lang ?? archive.settings.locale),
    text: record && (record.withdrawn ? 'none' : record.text),
    summary: record?.summary,
    author: record?.author,
    signers: unlessEmpty(record?.signers.map(({ name, role, capacity }) => ({ name, role, capacity }))),
    topics: unlessEmpty(sortedSet(record?.topics ?? [])),
    relations: Object.fromEntries(RELATIONS.map((relation) => [relation, idsOf(decision.relations[relation])])),
    inverse: Object.fromEntries(
      RELATIONS.map((relation) => [INVERSE_OF[relation], idsOf(decision.inverse[INVERSE_OF[relation]])]),
    ),
    citations: unlessEmpty(sortedSet(decision.citations)),
    citedBy: unlessEmpty(sortedSet(decision.citedBy)),
    timeline: decision.timeline.map(intervalRow),
    current: unlessEmpty(sortedSet(decision.current)),
    terms: unlessEmpty(RELATIONS.flatMap((relation) => termRows(relation, decision.relations[relation]))),
  };
}

function intervalRow({ from, to, state, assumed, because, also, untilEvent }: Interval) {
  return {
    from,
    to,
    state,
    assumed,
    because: because && causeRow(because),
    also: unlessEmpty(also?.map(causeRow)),
    untilEvent,
  };
}

function causeRow(cause: Cause) {
  return { relation: cause.relation, by: 'by' in cause ? cause.by : undefined };
}

function termRows(relation: Relation, links: readonly Link[]) {
  return links
    .map(({ id, terms: { from, until, untilEvent, provisions } }) => ({
      relation,
      target: id,
      from,
      until,
      untilEvent,
      provisions: unlessEmpty(provisions),
    }))
    .filter(({ from, until, untilEvent, provisions }) => from ?? until ?? untilEvent ?? provisions)
    .sort((a, b) => compare(a.target, b.target) || compare(a.from ?? '', b.from ?? ''));
}

function idsOf(links: readonly Link[]): string[] {
  return sortedSet(links.map(({ id }) => id));
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length ? list : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
