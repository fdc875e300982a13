import { z } from 'zod';
import { toNfc } from '../../domain/vietnamese-text.ts';
import { isPlainDate, readPlainDate } from '../../domain/plain-date.ts';
import type { ProblemCode, ProblemData } from '../../domain/problem.ts';

/** What a custom rule of the schema finds: a problem's code and its data; `key` is filled in from the path. */
export interface SchemaFind<C extends ProblemCode = ProblemCode> {
  code: C;
  data: Omit<ProblemData[C], 'key'>;
}

/** What no text needs, and what hides or turns what a reader sees: controls, and formats (zero-width, bidirectional …). */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Text on one or several lines: NFC, trimmed, without invisible characters, not empty. */
export function text(most = 1000) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? tidy(value) : value),
    z.string().check((context) => {
      const { length } = context.value;
      if (length === 0) context.issues.push(find({ code: 'missing-key', data: {} }, context.value));
      if (length > most) context.issues.push(find({ code: 'too-long', data: { length, most } }, context.value));
    }),
  );
}

function tidy(value: string): string {
  return toNfc(
    value
      .toWellFormed()
      .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
      .replace(INVISIBLE, ''),
  ).trim();
}

/** The message by which a day that YAML took for a number (`2021`) is told from other text. */
export const A_DAY = 'day';

/** A calendar day, `2021-09-06`, quoted or not. */
export const day = z.string(A_DAY).check((context) => {
  if (!isPlainDate(context.value)) context.issues.push(find(wrongDate(context.value), context.value));
});

/** A day, or a day and a time of it: `2021-09-07 08:00`. A `T` between them and seconds are read, and left out. */
export const moment = z
  .string(A_DAY)
  .check((context) => {
    const [date = '', time = '00:00', ...rest] = context.value.trim().split(/[ T]/, 3);
    const isTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(time);
    if (rest.length > 0 || !isTime || !isPlainDate(date))
      context.issues.push(find(wrongDate(context.value), context.value));
  })
  .transform((written) => written.trim().replace('T', ' ').slice(0, 'YYYY-MM-DD HH:MM'.length));

/** The address of a page elsewhere, which readers are led to: http or https. */
export const webAddress = text(2000).check((context) => {
  const address = context.value;
  if (/^https?:$/.test(URL.parse(address)?.protocol ?? '')) return;
  const data = { value: address.slice(0, 80), allowed: ['https://…', 'http://…'] };
  context.issues.push(find({ code: 'wrong-value', data }, address));
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
  if (!isServable(path))
    context.issues.push(find({ code: 'wrong-shape', data: { expected: 'address', got: path } }, path));
});

function isServable(path: string): boolean {
  if (!/^\/[^?#\\]*$/.test(path) || /%(?:2f|5c)|%(?![0-9a-f]{2})/i.test(path)) return false;
  const segments = path.slice(1).replace(/\/$/, '').split('/').map(decoded);
  return segments.every((part) => part !== '' && part !== '.' && part !== '..' && Buffer.byteLength(part) <= 200);
}

/** A segment of an address without its `%`; empty where these make no text. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** The only words that a key takes. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words);
}

function wrongDate(value: string): SchemaFind<'wrong-date'> {
  const meant = value.length <= 60 ? readPlainDate(value) : undefined;
  return { code: 'wrong-date', data: { value: value.slice(0, 80), ...(meant === undefined ? {} : { meant }) } };
}

function find<C extends ProblemCode>(params: SchemaFind<C>, input: unknown) {
  return { code: 'custom' as const, input, params: { find: params }, message: params.code };
}
