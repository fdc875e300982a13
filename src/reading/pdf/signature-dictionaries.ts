/** A signature dictionary of a PDF file (ISO 32000-2, 12.8.1), as far as it is there. */
export interface SignatureDictionary {
  /** What `Contents` holds, with the zeros behind it; absent where the byte range doesn't lead to it. */
  contents?: Uint8Array;
  /** Whether the byte range is the whole file but for `Contents`: nothing was added behind the signature. */
  coversWhole: boolean;
  /** The entry `M`, as it stands: `D:20240115083000+07'00'` */
  time?: string;
}

const BYTE_RANGE = Buffer.from('/ByteRange');
/** Byte ranges in a file that are looked at. */
const MOST = 200;
/** Bytes of a signature: one with all lists of revoked certificates has some hundred thousand. */
const MOST_CONTENTS = 4e6;
/** Bytes in which the rest of a dictionary stands, before and behind its contents. */
const AROUND = 8192;

interface Range {
  /** Where `Contents` begins and ends, its angle brackets included. */
  gap: [from: number, to: number];
  coversWhole: boolean;
}

/** The signatures that a PDF bears, in the order of the file; fields that are made ready and not signed aren't among them. */
export function signatureDictionaries(bytes: Uint8Array): SignatureDictionary[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = new Map<string, SignatureDictionary>();
  let places = 0;
  for (let at = file.indexOf(BYTE_RANGE); at >= 0 && places < MOST; at = file.indexOf(BYTE_RANGE, at + 1)) {
    places += 1;
    const array = file.toString('latin1', at, at + 200);
    const numbers = /^\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/.exec(array);
    if (!numbers || numbers.slice(1).every((number) => Number(number) === 0)) continue;
    const key = numbers.slice(1).join(' ');
    if (found.has(key)) continue;
    const dictionary = dictionaryAt(file, at, numbers.slice(1).map(Number));
    if (dictionary) found.set(key, dictionary);
  }
  return [...found.values()];
}

/** Undefined for a field that isn't signed yet. */
function dictionaryAt(file: Buffer, at: number, numbers: readonly number[]): SignatureDictionary | undefined {
  const range = rangeOf(file, numbers);
  const contents = range && contentsIn(file, range.gap);
  if (!contents) return { coversWhole: false };
  if (contents.every((byte) => byte === 0)) return undefined;
  const time = timeBeside(file, at, range.gap);
  return { contents, coversWhole: range.coversWhole, ...(time !== undefined && { time }) };
}

function rangeOf(file: Buffer, numbers: readonly number[]): Range | undefined {
  const [start = 0, length = 0, next = 0, rest = 0] = numbers;
  const from = start + length;
  if (from >= next || next > file.length || next - from > 2 * MOST_CONTENTS) return undefined;
  return { gap: [from, next], coversWhole: start === 0 && next + rest === file.length };
}

function contentsIn(file: Buffer, [from, to]: Range['gap']): Uint8Array | undefined {
  if (!/\/Contents\s*$/.test(file.toString('latin1', Math.max(0, from - 40), from))) return undefined;
  const hex = /^<([\da-f\s]*)>$/i.exec(file.toString('latin1', from, to))?.[1];
  return hex === undefined ? undefined : new Uint8Array(Buffer.from(hex.replace(/\s+/g, ''), 'hex'));
}

/** The entry `M` of the object in which a signature stands. */
function timeBeside(file: Buffer, at: number, [from, to]: Range['gap']): string | undefined {
  const first = Math.min(at, from);
  const last = Math.max(at, to);
  const before = file.toString('latin1', Math.max(0, first - AROUND), first);
  const between =
    at < from
      ? file.toString('latin1', Math.max(at, from - AROUND), from)
      : file.toString('latin1', to, Math.min(at, to + AROUND));
  const behind = file.toString('latin1', last, last + AROUND);
  const own = [before.slice(before.lastIndexOf(' obj') + 1), between, behind.split('endobj', 1)[0]!].join(' ');
  return /\/M\s*\((D:[\d+\-Z']{4,25})\)/.exec(own)?.[1];
}
