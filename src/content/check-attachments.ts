import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';

/** Files that frontmatter names must lie below `attachments/`, and be those whose digest is given. */
export async function checkAttachments(
  record: ContentRecord,
  attachments: ReadonlySet<string>,
  contentDir: string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file, sha256, path: keys } of filesOf(record)) {
    const place = { file: record.file, path: keys };
    if (!attachments.has(file)) problems.push(problem('missing-attachment', place, { file }));
    else if (sha256 !== undefined) {
      const actual = createHash('sha256').update(await readFile(path.join(contentDir, 'attachments', file))).digest('hex');
      if (actual !== sha256.toLowerCase()) problems.push(problem('attachment-differs', place, { file, sha256: actual }));
    }
  }
  return problems;
}

function filesOf(record: ContentRecord): { file: string; sha256?: string; path: (string | number)[] }[] {
  if (record.kind === 'page') return [];
  if (record.kind === 'news') return record.cover ? [{ file: record.cover.file, path: ['cover', 'file'] }] : [];
  return record.attachments.map(({ file, sha256 }, i) => ({
    file,
    ...(sha256 === undefined ? {} : { sha256 }),
    path: ['attachments', i, sha256 === undefined ? 'file' : 'sha256'],
  }));
}
