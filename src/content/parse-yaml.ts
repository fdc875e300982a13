import { isMap, LineCounter, type Document } from 'yaml';
import { problem, type Problem } from '../domain/problem.ts';
import { surveyYaml, yamlDocument } from './yaml-document.ts';
import { yamlSource } from './yaml-node.ts';

/** Levels of nesting that frontmatter may have: a reference within a list has three. */
const MOST_DEPTH = 12;
const MOST_ALIASES = 100;
/** Characters of frontmatter: a thousand references fit. */
const MOST_LENGTH = 256_000;

/** YAML as plain values, and what is wrong with it. */
export interface ParsedYaml {
  /** Absent where it can't be read. */
  data?: Record<string, unknown>;
  problems: Problem[];
  /** A value as it is written, where it is one line: `0123`, whose value is 123. */
  written: (path: readonly (string | number)[]) => string | undefined;
}

/**
 * Parses the YAML of a content file: safely, whatever it holds, and bounded in depth, length and aliases.
 *
 * @param firstLine the line of the file on which the YAML begins
 */
export function parseYaml(yaml: string, file: string, firstLine: number): ParsedYaml {
  const placeOf = (offset: number) => ({ file, at: positionAt(yaml, offset, firstLine) });
  const unreadable = (reason: string, offset = 0): ParsedYaml => ({
    problems: [problem('unreadable-yaml', placeOf(offset), { reason })],
    written: () => undefined,
  });
  if (yaml.length > MOST_LENGTH) return unreadable(`${yaml.length} > ${MOST_LENGTH}`);
  if (isTooDeep(yaml)) return unreadable(`nesting > ${MOST_DEPTH}`);
  const document = yamlDocument(yaml);
  const [error = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED')] = document.errors;
  if (error) return unreadable(error.message.split('\n', 1)[0]!, error.pos[0]);
  const { depth, aliases, endless, duplicates } = surveyYaml(document, MOST_DEPTH);
  if (depth > MOST_DEPTH) return unreadable(`nesting > ${MOST_DEPTH}`);
  if (aliases > MOST_ALIASES) return unreadable(`aliases > ${MOST_ALIASES}`);
  if (endless) return unreadable('an alias of what holds it');
  const written = (path: readonly (string | number)[]) => yamlSource(document, path);
  const problems = duplicates.map(({ key, offset, first }) =>
    problem('duplicate-key', placeOf(offset), { key: key.slice(0, 60) }, [{ place: placeOf(first), what: 'first' }]),
  );
  if (problems.length > 0) return { problems, written };
  if (document.contents === null) return { data: {}, problems, written };
  if (!isMap(document.contents)) return unreadable('key: value');
  const data = valuesOf(document);
  return typeof data === 'string' ? unreadable(data) : { data, problems, written };
}

/** The values of a document, or why there are none. */
function valuesOf(document: Document): Record<string, unknown> | string {
  try {
    return document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
  } catch (error) {
    return (error as Error).message;
  }
}

function positionAt(yaml: string, offset: number, firstLine: number): { line: number; column: number } {
  const { line, col } = lineCounterOf(yaml).linePos(offset);
  return { line: line + firstLine - 1, column: col };
}

/** Counts the lines of a text, whichever way they end. */
export function lineCounterOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const match of text.matchAll(/\r\n|\r|\n/g)) lines.addNewLine(match.index + match[0].length);
  return lines;
}

// The parser goes down by recursion and takes time for each level, so what is too deep must not reach it.
function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === '\n') depth = Math.max(0, Math.min(depth, MOST_DEPTH));
    if (Math.abs(depth) > MOST_DEPTH * 4) return true;
  }
  return yaml.split('\n').some((line) => /^ *(?:[-?] ){13}/.test(line) || /^ {200}/.test(line));
}
