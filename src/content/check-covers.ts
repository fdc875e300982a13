import path from 'node:path';
import { problem, type Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import { passesThrough } from './passes-through.ts';
import { PictureFormats } from './picture-formats.ts';

/** Pictures decoded at a time. */
const AT_ONCE = 4;

/**
 * The covers of news must be pictures that can be read, of the kind that their names say: a GIF or SVG is put out as
 * it is, so that its name tells browsers what it is.
 *
 * @param cacheDir where what was found is kept from one run to the next
 */
export async function checkCovers(
  records: readonly ContentRecord[],
  attachments: ReadonlySet<string>,
  contentDir: string,
  cacheDir: string | undefined,
): Promise<Problem[]> {
  const covers = records.flatMap((record) =>
    record.kind === 'news' && record.cover && attachments.has(record.cover.file)
      ? [{ file: record.file, cover: record.cover.file }]
      : [],
  );
  if (covers.length === 0) return [];
  const formats = await PictureFormats.open(cacheDir);
  const problems: Problem[] = [];
  for (let i = 0; i < covers.length; i += AT_ONCE) {
    const found = covers.slice(i, i + AT_ONCE).map(async ({ file, cover }) => {
      const format = await formats.of(path.join(contentDir, 'attachments', cover));
      const fits = format !== undefined && passesThrough(`.${format}`) === passesThrough(cover);
      return fits ? [] : [problem('unreadable-picture', { file, path: ['cover', 'file'] }, { file: cover })];
    });
    problems.push(...(await Promise.all(found)).flat());
  }
  await formats.save();
  return problems;
}
