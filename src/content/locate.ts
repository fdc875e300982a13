import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LineCounter } from 'yaml';
import type { Place, Problem } from '../domain/problem.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { yamlOffset } from './yaml-offset.ts';

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
 * Finds the lines and columns of problems, in a stable order and each once. Only files that have problems are read.
 */
export async function locateProblems(contentDir: string, problems: readonly Problem[]): Promise<LocatedProblem[]> {
  const located: LocatedProblem[] = [];
  const files = new Map<string, Promise<Locator>>();
  const find = async ({ file, ...place }: Place): Promise<LocatedPlace> => {
    if (!files.has(file)) files.set(file, readFile(path.join(contentDir, file), 'utf8').then(locatorOf, () => NOWHERE));
    return { file, ...(await files.get(file)!)(place) };
  };
  for (const { code, severity, data, place, related } of problems) {
    const others = await Promise.all(related.map(async (each) => ({ ...(await find(each.place)), what: each.what })));
    located.push({ code, severity, data, ...(await find(place)), related: others });
  }
  const unique = new Map(located.map((each) => [JSON.stringify(each), each]));
  return [...unique.values()].sort(inOrder);
}

type Locator = (place: Omit<Place, 'file'>) => { line: number; column: number };

const NOWHERE: Locator = ({ at }) => at ?? { line: 1, column: 1 };

function locatorOf(text: string): Locator {
  const source = text.replace(/^\ufeff/, '');
  const split = splitFrontmatter(source);
  // site.yaml is all YAML.
  const { yaml, yamlLine } = typeof split === 'string' ? { yaml: source, yamlLine: 1 } : split;
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const match of yaml.matchAll(/\r\n|\r|\n/g)) lines.addNewLine(match.index + match[0].length);
  return ({ path: keys, atKey = false, at }) => {
    if (at) return at;
    if (!keys) return { line: 1, column: 1 };
    const { line, col } = lines.linePos(yamlOffset(yaml, keys, atKey));
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
