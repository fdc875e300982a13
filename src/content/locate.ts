import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Place, Problem } from '../domain/problem.ts';
import { lineCounterOf } from './parse-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { yamlDocument } from './yaml-document.ts';
import { yamlOffset } from './yaml-node.ts';

/** A place as people find it: line and column from 1, columns in UTF-16 units. */
export interface LocatedPlace {
  file: string;
  line: number;
  column: number;
}

/** A problem with its places found. */
export type LocatedProblem = Pick<Problem, 'code' | 'severity' | 'data'> &
  LocatedPlace & { related: (LocatedPlace & { what: Problem['related'][number]['what'] })[] };

/**
 * Finds the lines and columns of problems, in a stable order and each once. Only files that have problems with a path
 * into their YAML are read.
 */
export async function locateProblems(contentDir: string, problems: readonly Problem[]): Promise<LocatedProblem[]> {
  const places = problems.flatMap(({ place, related }) => [place, ...related.map((each) => each.place)]);
  const find = await placeFinder(contentDir, places);
  const located = problems.map(({ code, severity, data, place, related }) => {
    const others = related.map((each) => ({ ...find(each.place), what: each.what }));
    return { code, severity, data, ...find(place), related: others };
  });
  const unique = new Map(located.map((each) => [JSON.stringify(each), each]));
  return [...unique.values()].sort(inOrder);
}

/** Finds the lines and columns of places, in their order. */
export async function locatePlaces(contentDir: string, places: readonly Place[]): Promise<LocatedPlace[]> {
  return places.map(await placeFinder(contentDir, places));
}

async function placeFinder(contentDir: string, places: readonly Place[]): Promise<(place: Place) => LocatedPlace> {
  const positions = new Map<Place, Position>();
  // One file after the other, since documents with positions are large and a large archive may have a warning in each.
  for (const [file, among] of Map.groupBy(places.filter(isWithinYaml), (place) => place.file)) {
    const locate = await readFile(path.join(contentDir, file), 'utf8').then(locatorOf, () => () => FIRST);
    for (const place of among) positions.set(place, locate(place));
  }
  return (place) => ({ file: place.file, ...(place.at ?? positions.get(place) ?? FIRST) });
}

type Position = NonNullable<Place['at']>;

const FIRST: Position = { line: 1, column: 1 };

function isWithinYaml({ path: keys, at }: Place): boolean {
  return keys !== undefined && at === undefined;
}

/** Finds places in the YAML of a content file, or of site.yaml. */
function locatorOf(text: string): (place: Place) => Position {
  const source = text.replace(/^\ufeff/, '');
  const split = splitFrontmatter(source);
  // site.yaml is all YAML.
  const { yaml, yamlLine } = typeof split === 'string' ? { yaml: source, yamlLine: 1 } : split;
  const lines = lineCounterOf(yaml);
  const document = yamlDocument(yaml);
  return ({ path: keys = [], atKey = false }) => {
    const { line, col } = lines.linePos(yamlOffset(document, keys, atKey));
    return { line: line + yamlLine - 1, column: col };
  };
}

function inOrder(a: LocatedProblem, b: LocatedProblem): number {
  const compare = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}
