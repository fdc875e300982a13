import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import { problem, type Problem } from '../domain/problem.ts';

/** Levels of nesting that frontmatter may have: a reference within a list has three. */
const MOST_DEPTH = 12;
/** Characters of frontmatter: some hundred recipients fit. */
const MOST_LENGTH = 500_000;

/** YAML as plain values, or what is wrong with it. */
export type ParsedYaml = { data: Record<string, unknown> } | { problems: Problem[] };

/**
 * Parses YAML 1.2 with its core schema: dates stay strings, no tags make objects, aliases are bounded.
 *
 * @param firstLine the line of the file on which the YAML begins
 */
export function parseYaml(yaml: string, file: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const unreadable = (reason: string, offset = 0): ParsedYaml => {
    const { line, col } = yaml === '' ? { line: 1, col: 1 } : lines.linePos(offset);
    const at = { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
    return { problems: [problem('unreadable-yaml', { file, at }, { reason })] };
  };
  if (yaml.length > MOST_LENGTH) return unreadable(`${yaml.length} > ${MOST_LENGTH}`);
  if (isTooDeep(yaml)) return unreadable(`nesting > ${MOST_DEPTH}`);
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const duplicates = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const error = document.errors.find((each) => each.code !== 'DUPLICATE_KEY');
  if (error) return unreadable(error.message.split('\n', 1)[0]!, error.pos[0]);
  const tag = document.warnings.find((warning) => warning.code === 'TAG_RESOLVE_FAILED');
  if (tag) return unreadable(tag.message.split('\n', 1)[0]!, tag.pos[0]);
  if (duplicates.length > 0) return { problems: duplicates.map(({ pos }) => duplicateKey(pos[0], lines, yaml, file, firstLine)) };
  if (document.contents === null) return { data: {} };
  if (!isMap(document.contents)) return unreadable('key: value');
  return valuesOf(document, unreadable);
}

function valuesOf(document: Document, unreadable: (reason: string) => ParsedYaml): ParsedYaml {
  try {
    return { data: document.toJS({ maxAliasCount: 20 }) as Record<string, unknown> };
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

function duplicateKey(offset: number, lines: LineCounter, yaml: string, file: string, firstLine: number): Problem {
  const { line, col } = lines.linePos(offset);
  const key = /^["']?([^:"'\s]{1,60})/.exec(yaml.slice(offset))?.[1] ?? '';
  return problem('duplicate-key', { file, at: { line: line + firstLine - 1, column: col } }, { key });
}

// The parser goes down by recursion, so what is too deep must not reach it.
function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === '\n') depth = Math.max(0, Math.min(depth, MOST_DEPTH));
    if (depth > MOST_DEPTH * 4) return true;
  }
  return yaml.split('\n').some((line) => /^ *(?:- ){13}/.test(line) || /^ {200}/.test(line));
}
