import { parseNumber } from '../../domain/document-number.ts';
import { headCuts } from './head-cuts.ts';
import { HeadFinds } from './head-finds.ts';
import { jointWorkIn } from './head-signs.ts';
import { partLine, type Line } from './lines-of.ts';
import { NameCase } from './name-case.ts';
import type { Read, ReadDocument } from './read-document.ts';
import { readIssuers } from './read-issuers.ts';
import { readTitle } from './read-title.ts';

type HeadFields = Pick<ReadDocument, 'number' | 'type' | 'issuer' | 'parentIssuer' | 'place' | 'issued' | 'title'>;

/** A document's head. */
export interface ReadHead {
  fields: HeadFields;
  /** How many lines it takes; 0 for none. */
  end: number;
  /** These lines, parted. */
  pieces: Line[];
  /** Those of the pieces that were understood. */
  taken: Line[];
}

/** A head has fewer lines. */
const MOST_LINES = 80;

/** Reads the head with which lines begin: up to the issuer in capitals, the first basis, address or provision. */
export function readHead(lines: readonly Line[]): ReadHead {
  const found = new HeadFinds();
  const pieces: Line[] = [];
  let end = 0;
  while (end < Math.min(lines.length, MOST_LINES)) {
    const parts = partLine(lines[end]!, headCuts);
    const before = found.taken.length;
    const stop = parts.findIndex((part, at) => !found.pass(part, parts[at + 1] ?? lines[end + 1]));
    if (stop === 0 || (stop > 0 && found.taken.length === before)) break;
    pieces.push(...parts);
    end += 1;
    if (stop > 0) break;
  }
  if (!found.isHead(lines[end])) return { fields: {}, end: 0, pieces: [], taken: [] };
  return { fields: fieldsOf(found, lines.slice(end)), end, pieces, taken: found.taken };
}

function fieldsOf(found: HeadFinds, body: readonly Line[]): HeadFields {
  const nameCase = new NameCase(textsOf(body));
  const title = titleOf(found, nameCase);
  const { shown, line } = found.date ?? {};
  return {
    ...numberOf(found),
    ...typeOf(found),
    ...readIssuers(found.names, nameCase),
    ...(shown?.place !== undefined && { place: { value: shown.place, line: line!.text, sure: true } }),
    ...(shown?.value !== undefined && { issued: { value: shown.value, line: line!.text, sure: shown.sure } }),
    ...(title && { title }),
  };
}

/** The title; of a `KẾ HOẠCH PHỐI HỢP` with that word before it, as no other field has it. */
function titleOf({ title, isTitleSure, type }: HeadFinds, nameCase: NameCase): Read<string> | undefined {
  const read = title.length > 0 ? readTitle(title, isTitleSure, nameCase) : undefined;
  const joint = type && jointWorkIn(type.line.text);
  if (!read || !type || joint === undefined) return read;
  const isName = /^.?\p{Lu}/u.test(read.value.slice(1));
  const rest = isName ? read.value : read.value.charAt(0).toLowerCase() + read.value.slice(1);
  return { value: `${joint} ${rest}`, line: `${type.line.text} ${read.line}`, sure: false };
}

function numberOf({ number }: HeadFinds): { number?: Read<string> } {
  if (!number || number.shown.value === '') return {};
  return { number: { ...number.shown, line: number.line.text } };
}

/** The type that the head names; a letter names none, and is told by its subject. */
function typeOf({ type, number, isLetter }: HeadFinds): { type?: Read<string> } {
  if (type) return { type: { value: type.id, line: type.line.text, sure: true } };
  if (!number || !isLetter) return {};
  const sure = parseNumber(number.shown.value, 'vn').type === 'cong-van';
  return { type: { value: 'cong-van', line: number.line.text, sure } };
}

function* textsOf(lines: readonly Line[]): Iterable<string> {
  for (const { text } of lines) yield text;
}
