import type { BaseBlock } from 'asn1js';
import type { RelativeDistinguishedNames } from 'pkijs';
import { cleanLine } from '../../domain/vietnamese-text.ts';

/** Whom a certificate names (RFC 5280, 4.1.2.4), in clean text. */
export interface DistinguishedName {
  /** Of the person or body; where it lacks, the organisation's. */
  name: string;
  /** Where it isn't the name itself. */
  organisation?: string;
}

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const UNIT = '2.5.4.11';
/** Letters of a name; the standard has 64. */
const MOST_LETTERS = 200;
/** Kinds of strings that have more than one byte a letter, by their tags. */
const WIDE: Readonly<Record<number, string>> = { 28: 'utf-32be', 30: 'utf-16be' };

/** Undefined where nothing in it is a name. */
export function distinguishedName({ typesAndValues }: RelativeDistinguishedNames): DistinguishedName | undefined {
  const valueOf = (type: string): string | undefined => {
    const found = typesAndValues.find((one) => one.type === type);
    return found && (letters(found.value) || undefined);
  };
  const organisation = valueOf(ORGANISATION) ?? valueOf(UNIT);
  const name = valueOf(COMMON_NAME) ?? organisation;
  if (name === undefined) return undefined;
  return { name, ...(organisation !== undefined && organisation !== name && { organisation }) };
}

/** The letters of a string of any kind. Many programs write UTF-8 whatever the kind says. */
function letters(value: BaseBlock): string {
  const bytes = (value.valueBlock as { valueHexView?: Uint8Array }).valueHexView ?? new Uint8Array();
  const wide = WIDE[value.idBlock.tagNumber];
  const text = wide === 'utf-32be' ? fromUtf32(bytes) : new TextDecoder(wide ?? encodingOf(bytes)).decode(bytes);
  return cleanLine(text.replace(/[\0-\x1F\x7F]+/g, ' ')).slice(0, MOST_LETTERS);
}

function encodingOf(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'latin1';
  }
}

function fromUtf32(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const codes = Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4));
  return codes.map((code) => (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD')).join('');
}
