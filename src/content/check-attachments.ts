import { problem, type Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import type { SiteSettings } from '../domain/settings.ts';

/**
 * Files that frontmatter names must lie below `attachments/`, and be those whose digest is given.
 *
 * @param digests of the attachments that decisions have
 */
export function checkAttachments(
  record: ContentRecord,
  attachments: ReadonlySet<string>,
  digests: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [i, { file, sha256 }] of namedFiles(record).entries()) {
    const at = (key: string) => ({
      file: record.file,
      path: record.kind === 'news' ? ['cover', key] : ['attachments', i, key],
    });
    if (!attachments.has(file)) problems.push(problem('missing-attachment', at('file'), { file }));
    else if (sha256 !== undefined) {
      const actual = digests.get(file);
      if (actual !== undefined && actual !== sha256.toLowerCase())
        problems.push(problem('attachment-differs', at('sha256'), { file, sha256: actual }));
    }
  }
  return problems;
}

/** The site's emblem must lie below `attachments/`. */
export function checkEmblem({ emblem }: SiteSettings, attachments: ReadonlySet<string>): Problem[] {
  if (emblem === undefined || attachments.has(emblem)) return [];
  return [problem('missing-attachment', { file: 'site.yaml', path: ['emblem'] }, { file: emblem })];
}

/**
 * A record whose files are named as they are on the disk: frontmatter is in NFC, while macOS takes the letters of
 * file names apart.
 */
export function withNamesOnDisk<T extends ContentRecord>(record: T, attachments: ReadonlyMap<string, string>): T {
  const onDisk = <F extends { file: string }>(named: F): F => ({
    ...named,
    file: attachments.get(named.file) ?? named.file,
  });
  if (namedFiles(record).length === 0) return record;
  if (record.kind === 'decision') return { ...record, attachments: record.attachments.map(onDisk) };
  return record.kind === 'news' && record.cover ? { ...record, cover: onDisk(record.cover) } : record;
}

/** Names of files in NFC, each with its name on the disk, where the two differ. */
export function namesOnDisk(attachments: ReadonlySet<string>): Map<string, string> {
  const names = [...attachments].map((file) => [file.normalize('NFC'), file] as const);
  return new Map(names.filter(([name, file]) => name !== file && !attachments.has(name)));
}

function namedFiles(record: ContentRecord): readonly { file: string; sha256?: string }[] {
  if (record.kind === 'decision') return record.attachments;
  return record.kind === 'news' && record.cover ? [record.cover] : [];
}
