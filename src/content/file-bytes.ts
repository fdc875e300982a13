import { lstat, readFile } from 'node:fs/promises';
import { problem, type Problem } from '../domain/problem.ts';

/** Bytes that a content file may have. */
const MOST_BYTES = 5 * 1000 * 1000;

/**
 * The bytes of a content file, or why they are not read: it is too large, or a symbolic link.
 *
 * @param file the file's path relative to the content folder
 * @throws the file system's own error, where there is no such file or it may not be read
 */
export async function bytesOf(absolute: string, file: string): Promise<Uint8Array | Problem> {
  const stat = await lstat(absolute);
  if (stat.isSymbolicLink()) return problem('symbolic-link', { file }, {});
  if (stat.size > MOST_BYTES) return problem('file-too-large', { file }, { bytes: stat.size, most: MOST_BYTES });
  return await readFile(absolute);
}

/** The text of bytes in UTF-8, without a byte order mark; undefined where they are no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
