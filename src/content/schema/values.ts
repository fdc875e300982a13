import { z } from 'zod';
import { isPlainDate, readPlainDate } from '../../domain/plain-date.ts';
import type { ProblemCode, ProblemData } from '../../domain/problem.ts';

/** What a custom rule of the schema finds: a problem's code and its data; `key` is filled in from the path. */
export interface SchemaFind<C extends ProblemCode = ProblemCode> {
  code: C;
  data: Omit<ProblemData[C], 'key'>;
}

/** What no text needs, and what hides or turns what a reader sees: controls, zero-width and bidirectional marks. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text on one or several lines: NFC, trimmed, without invisible characters, not empty. */
export function text(most = 1000) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? tidy(value) : value),
    z
      .string()
      .min(1)
      .check((context) => {
        const { length } = context.value;
        if (length > most) context.issues.push(find({ code: 'too-long', data: { length, most } }, context.value));
      }),
  );
}

function tidy(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
}

/** A calendar day, `2021-09-06`, quoted or not. */
export const day = z.string().check((context) => {
  if (!isPlainDate(context.value)) context.issues.push(find(wrongDate(context.value), context.value));
});

/** A day, or a day and a time of it: `2021-09-07 08:00`. */
export const moment = z.string().check((context) => {
  const [date = '', time = '00:00', ...rest] = context.value.trim().split(/[ T]/);
  const isTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(time);
  if (rest.length > 0 || !isTime || !isPlainDate(date)) context.issues.push(find(wrongDate(context.value), context.value));
});

/** A list; what is left empty in YAML is an empty one. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).max(2000).default([]);
}

/** A file below `attachments/`: no way out of it, slashes as in addresses. */
export const attachmentFile = text(300).transform((file) => file.replaceAll('\\', '/').replace(/^\.?\//, ''));

/** An old address of a page, below the base: what a plain static server can answer. */
export const oldAddress = text(1000).check((context) => {
  const path = context.value;
  if (!isServable(path)) context.issues.push(find({ code: 'wrong-shape', data: { expected: 'address', got: path } }, path));
});

function isServable(path: string): boolean {
  if (!/^\/[^?#\\]*$/.test(path) || /%(?:2f|5c)|%(?![0-9a-f]{2})/i.test(path)) return false;
  const segments = path.slice(1).replace(/\/$/, '').split('/').map(decodeURIComponent);
  return segments.every((part) => part !== '' && part !== '.' && part !== '..' && Buffer.byteLength(part) <= 200);
}

/** The only words that a key takes. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words);
}

function wrongDate(value: string): SchemaFind<'wrong-date'> {
  const meant = value.length <= 60 ? readPlainDate(value) : undefined;
  return { code: 'wrong-date', data: { value, ...(meant === undefined ? {} : { meant }) } };
}

function find<C extends ProblemCode>(params: SchemaFind<C>, input: unknown) {
  return { code: 'custom' as const, input, params: { find: params }, message: params.code };
}
