import type { z } from 'zod';
import { nearest } from '../../domain/nearest.ts';
import { addDays } from '../../domain/plain-date.ts';
import { problem, type Place, type Problem, type ProblemData } from '../../domain/problem.ts';
import { INVERSE_OF } from '../../domain/relation.ts';
import { A_DAY, type SchemaFind } from './values.ts';

type Issue = z.core.$ZodIssue;

/** A value as it is written in YAML, by its path; undefined where that isn't known. */
type Written = (path: readonly (string | number)[]) => string | undefined;

/** Reads values by a schema: the record's frontmatter, or what is wrong with it, each with its place. */
export function readBySchema<T extends z.ZodType>(
  schema: T,
  data: Record<string, unknown>,
  file: string,
  written: Written = () => undefined,
): { value: z.output<T> } | { problems: Problem[] } {
  const result = schema.safeParse(withoutNulls(data), { reportInput: true });
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, schema, written)) };
}

/** `topics:` with nothing after it is as if it weren't there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutNulls(each)]));
}

function problemsOf(issue: Issue, file: string, schema: z.ZodType, written: Written): Problem[] {
  const path = issue.path as (string | number)[];
  const key = nameOf(path);
  const place: Place = { file, path };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => unknownKey(unknown, [...path, unknown], file, knownKeys(schema, path)));
    case 'invalid_value': {
      if (issue.input === undefined) return [problem('missing-key', place, { key })];
      const allowed = issue.values.map(String);
      const [close] = nearest(shown(issue.input), allowed, 1);
      const data = { key, value: shown(issue.input), allowed, ...(close === undefined ? {} : { nearest: close }) };
      return [problem('wrong-value', place, data)];
    }
    case 'invalid_type':
      if (issue.input === undefined) return [problem('missing-key', place, { key })];
      if (typeof issue.input === 'number') {
        const value = written(path) ?? String(issue.input);
        if (key === 'number' || key === 'ref') return [problem('number-not-a-string', place, { value })];
        if (issue.message === A_DAY) return [problem('wrong-date', place, { key, value })];
      }
      return [wrongShape(place, key, EXPECTED[issue.expected] ?? issue.expected, issue.input)];
    case 'too_small':
      return [wrongShape(place, key, 'integer', issue.input)];
    case 'too_big':
      return [problem('too-long', place, { key, length: lengthOf(issue.input), most: Number(issue.maximum) })];
    case 'invalid_key':
      return [unreadableId(place, String(path.at(-1)))];
    case 'custom':
      return [custom(issue, place, key)];
    default:
      return [wrongShape(place, key, EXPECTED[key] ?? key, issue.input)];
  }
}

/** What the report calls the shapes that zod expects; keys with a rule of their own are called by their name. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
  record: 'map',
};

function custom(issue: Issue & { code: 'custom' }, place: Place, key: string): Problem {
  const find = issue.params?.['find'] as SchemaFind | undefined;
  if (!find)
    return key === 'issuers' ? problem('missing-key', place, { key }) : wrongShape(place, key, key, issue.input);
  if (find.code === 'wrong-date') return wrongDate(find.data as ProblemData['wrong-date'], place, key);
  return problem(find.code, place, { key, ...find.data });
}

/** Keys that hold the first day on which something is over, while documents mostly name the last one. */
const AFTER_END: ReadonlySet<string> = new Set(['until', 'expires']);

function wrongDate(data: Omit<ProblemData['wrong-date'], 'key'>, place: Place, key: string): Problem {
  const { meant } = data;
  const dayAfter = meant !== undefined && AFTER_END.has(key) ? { dayAfter: addDays(meant, 1) } : {};
  return problem('wrong-date', place, { ...data, key, ...dayAfter });
}

function wrongShape(place: Place, key: string, expected: string, input: unknown): Problem {
  return problem('wrong-shape', place, {
    key,
    expected,
    got: typeof input === 'string' ? shown(input) : shapeOf(input),
  });
}

function unreadableId(place: Place, id: string): Problem {
  return problem('wrong-shape', { ...place, atKey: true }, { key: id, expected: 'id', got: shown(id) });
}

/** An inverse is written on the acting decision, by its own name. */
const FORWARD = new Map(Object.entries(INVERSE_OF).map(([forward, inverse]) => [inverse as string, forward]));

function unknownKey(key: string, path: (string | number)[], file: string, known: string[]): Problem {
  const close = FORWARD.get(key) ?? nearest(key, known, 1)[0];
  const data = { key: shown(key), known, ...(close === undefined ? {} : { nearest: close }) };
  return problem('unknown-key', { file, path, atKey: true }, data);
}

/** The keys that a map at a path may have. */
function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at: unknown = schema;
  for (const part of path) at = inside(unwrap(at), part);
  const { shape } = unwrap(at) as { shape?: object };
  return shape ? Object.keys(shape) : [];
}

type Definition = {
  def?: { innerType?: unknown; out?: unknown; element?: unknown; valueType?: unknown; type?: string };
};

/** The schema within what is optional, has a default, or is read in two steps. */
function unwrap(schema: unknown): unknown {
  let at = schema as Definition;
  while (at.def?.innerType ?? at.def?.out) at = (at.def.innerType ?? at.def.out) as Definition;
  return at;
}

function inside(schema: unknown, part: string | number): unknown {
  const { shape, def } = schema as Definition & { shape?: Record<string, unknown> };
  return shape?.[part] ?? def?.element ?? def?.valueType ?? {};
}

/** `signers.0.name` is the key `name`; an item of a list has its list's name. */
function nameOf(path: readonly (string | number)[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

function shapeOf(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  return Array.isArray(input) ? 'list' : typeof input === 'object' ? 'map' : typeof input;
}

function lengthOf(input: unknown): number {
  return Array.isArray(input) || typeof input === 'string' ? input.length : Number(input);
}

/** A value as a message may quote it. */
function shown(value: unknown): string {
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
