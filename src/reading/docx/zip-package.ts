import { inflateRawSync } from 'node:zlib';
import { UnreadableSource } from '../unreadable-source.ts';

const MOST_PARTS = 20_000;
/** Bytes of all parts that are read, unpacked. */
const MOST_BYTES = 300e6;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** A comment of 64 KiB may follow the end record. */
const END_WITHIN = 22 + 0xffff;

interface Entry {
  method: number;
  packed: number;
  size: number;
  offset: number;
  encrypted: boolean;
}

/** The parts of a zip file, unpacked when they are asked for and within bounds, whatever the file claims. */
export class ZipPackage {
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #read = new Map<string, Uint8Array>();
  #left = MOST_BYTES;

  /** @throws UnreadableSource where the bytes are no zip file */
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = orDamaged(() => entriesOf(this.#view));
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** @throws UnreadableSource where there is no such part, or it is damaged, encrypted or too large */
  bytes(name: string): Uint8Array {
    const known = this.#read.get(name);
    if (known) return known;
    const entry = this.#entries.get(name);
    if (!entry) throw new UnreadableSource({ code: 'damaged' });
    if (entry.encrypted) throw new UnreadableSource({ code: 'encrypted' });
    const part = orDamaged(() => this.#unpack(entry));
    this.#left -= part.length;
    this.#read.set(name, part);
    return part;
  }

  #unpack({ method, packed, size, offset }: Entry): Uint8Array {
    if (size > this.#left) throw new UnreadableSource({ code: 'too-large' });
    const begin = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (begin + packed > this.#view.byteLength) throw new RangeError('a part ends behind the file');
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + begin, packed);
    if (method === 0) return bytes;
    if (method !== 8) throw new RangeError('packed in an unknown way');
    const part = inflateRawSync(bytes, { maxOutputLength: Math.max(1, this.#left) });
    return new Uint8Array(part.buffer, part.byteOffset, part.length);
  }
}

function entriesOf(view: DataView): Map<string, Entry> {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new UnreadableSource({ code: 'too-large' });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let seen = 0; seen < count; seen += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    entries.set(name, {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_WITHIN);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('no end record');
}

/** What goes wrong with bytes that don't fit together is told as damage; what is too large as that. */
function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableSource({ code: isTooLarge ? 'too-large' : 'damaged' }, { cause: error });
  }
}
