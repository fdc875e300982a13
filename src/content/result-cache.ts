import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileResult } from './file-result.ts';
import { replaceFile } from './replace-file.ts';

/** Files that the results are packed into: few enough to read fast, many enough that one change rewrites little. */
const SHARDS = 64;

interface Entry {
  digest: string;
  result: FileResult;
}

/**
 * What reading gave for each content file, from one run to the next. A result is found by the file's path and the
 * digest of all that it depends on. Damaged or foreign shards are as if they weren't there. Two processes may use one
 * folder: a shard is replaced as a whole.
 */
export class ResultCache {
  readonly #dir: string | undefined;
  readonly #old = new Map<string, Entry>();
  readonly #kept = new Map<string, Entry>();
  readonly #changed = new Set<number>();

  private constructor(dir: string | undefined) {
    this.#dir = dir;
  }

  /** Opens the cache of a folder; without a folder nothing is kept. */
  static async open(dir: string | undefined): Promise<ResultCache> {
    const cache = new ResultCache(dir);
    if (dir === undefined) return cache;
    await Promise.all(
      Array.from({ length: SHARDS }, async (_, shard) => {
        const text = await readFile(fileOf(dir, shard), 'utf8').catch(() => '');
        for (const [file, entry] of unpack(text)) cache.#old.set(file, entry);
      }),
    );
    return cache;
  }

  get(file: string, digest: string): FileResult | undefined {
    const entry = this.#old.get(file);
    if (entry?.digest !== digest) return undefined;
    this.#kept.set(file, entry);
    return entry.result;
  }

  set(file: string, digest: string, result: FileResult): void {
    this.#kept.set(file, { digest, result });
    this.#changed.add(shardOf(file));
  }

  /** Writes the shards in which something changed, files that are gone included. A folder that can't be written to is left. */
  async save(): Promise<void> {
    const dir = this.#dir;
    if (dir === undefined) return;
    for (const file of this.#old.keys()) if (!this.#kept.has(file)) this.#changed.add(shardOf(file));
    const entries = Map.groupBy(this.#kept, ([file]) => shardOf(file));
    try {
      await mkdir(dir, { recursive: true });
      for (const shard of this.#changed) await replaceFile(fileOf(dir, shard), pack(entries.get(shard) ?? []));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }
}

/** A shard's text: the digest of its entries, by which damage is seen, and on the next line the entries. */
function pack(entries: readonly [string, Entry][]): string {
  const text = JSON.stringify(entries);
  return `${digestOf(text)}\n${text}`;
}

function unpack(shard: string): [string, Entry][] {
  const end = shard.indexOf('\n');
  const text = shard.slice(end + 1);
  return end > 0 && shard.slice(0, end) === digestOf(text) ? (JSON.parse(text) as [string, Entry][]) : [];
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function shardOf(file: string): number {
  return createHash('sha256').update(file).digest()[0]! % SHARDS;
}

function fileOf(dir: string, shard: number): string {
  return path.join(dir, `${String(shard).padStart(2, '0')}.json`);
}
