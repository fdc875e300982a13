import { lstat, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../domain/problem.ts';
import { contentFileOf, FOLDERS, type ContentFile } from './content-paths.ts';
import { isMissing } from './is-missing.ts';
import { isNamedMarkdown, suggestedPath } from './suggested-path.ts';
import { unsafeNames } from './unsafe-names.ts';

/** Everything that lies in a content folder: what is to be read, and what is wrong by its path alone. */
export interface Listing {
  files: ContentFile[];
  /** Files below `attachments/`, with `/`, relative to that folder. */
  attachments: Set<string>;
  problems: Problem[];
}

/**
 * Lists a content folder, sorted. Names that start with `_` or `.` are skipped; a folder that isn't there is empty.
 */
export async function listFiles(contentDir: string): Promise<Listing> {
  const found = await Promise.all(Object.keys(FOLDERS).map((folder) => walk(contentDir, folder)));
  const attachments = await walk(contentDir, 'attachments');
  const listing: Listing = { files: [], attachments: new Set(), problems: [] };
  for (const { file, isLink } of attachments) {
    if (isLink) listing.problems.push(problem('symbolic-link', { file }, {}));
    else listing.attachments.add(file.slice('attachments/'.length));
  }
  for (const { file, isLink } of found.flat()) {
    const known = contentFileOf(file);
    if (isLink) listing.problems.push(problem('symbolic-link', { file }, {}));
    else if (known) listing.files.push(known);
    else listing.problems.push(await misplaced(contentDir, file));
  }
  const names = [...listing.files.map(({ file }) => file), ...attachments.map(({ file }) => file)];
  listing.problems.push(...twins(listing.files), ...unsafeNames(names));
  return listing;
}

interface Entry {
  file: string;
  isLink: boolean;
}

async function walk(contentDir: string, folder: string): Promise<Entry[]> {
  const top = await lstat(path.join(contentDir, folder)).catch(unlessMissing);
  if (top?.isSymbolicLink()) return [{ file: folder, isLink: true }];
  const entries: Entry[] = [];
  const folders = [folder];
  for (const at of folders) {
    const listed = (await readdir(path.join(contentDir, at), { withFileTypes: true }).catch(unlessMissing)) ?? [];
    for (const entry of listed) {
      if (/^[._]/.test(entry.name)) continue;
      const file = `${at}/${entry.name}`;
      if (entry.isDirectory()) folders.push(file);
      else entries.push({ file, isLink: entry.isSymbolicLink() });
    }
  }
  return entries.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Nothing, where there is no such folder; a folder that may not be read must not pass for an empty one. */
function unlessMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}

/** Where a file's frontmatter is sought for its year. */
const HEAD = 4096;

async function misplaced(contentDir: string, file: string): Promise<Problem> {
  const year = isNamedMarkdown(file) ? await yearIn(path.join(contentDir, file)) : undefined;
  return problem('bad-path', { file }, { path: file, suggestion: suggestedPath(file, year) });
}

/** The year of a file's `issued` or `published`. */
async function yearIn(file: string): Promise<string | undefined> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return /^(?:issued|published): ?["']?(\d{4})-/m.exec(buffer.toString('utf8', 0, bytesRead))?.[1];
  } finally {
    await handle.close();
  }
}

/** `x.md` beside `x.mdx`: two files with one id. The second names the first. */
function twins(files: readonly ContentFile[]): Problem[] {
  const first = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const key = `${file.kind} ${file.id}`;
    const other = first.get(key);
    if (!other) first.set(key, file);
    const related = other && [{ place: { file: other.file }, what: 'first' as const }];
    return other ? [problem('duplicate-id', { file: file.file }, { id: file.id }, related)] : [];
  });
}
