import path from 'node:path';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { passesThrough } from './passes-through.ts';
import { PictureFormats, type PictureFormat } from './picture-formats.ts';

/** Pictures decoded at a time. */
const AT_ONCE = 4;

/** A picture that frontmatter or site.yaml names, and whether one of a format may be called so. */
interface NamedPicture {
  file: string;
  place: Place;
  fits: (format: PictureFormat) => boolean;
}

/**
 * The covers of news and the site's emblem must be pictures that can be read, of the kind that their names say where
 * they are put out as they are: their names tell browsers what they are. Those that are not there are left.
 *
 * @param cacheDir where what was found is kept from one run to the next
 */
export async function checkPictures(
  { records, settings }: { records: readonly ContentRecord[]; settings: SiteSettings | undefined },
  attachments: ReadonlySet<string>,
  contentDir: string,
  cacheDir: string | undefined,
): Promise<Problem[]> {
  const named = [...covers(records), ...emblems(settings)].filter(({ file }) => attachments.has(file));
  if (named.length === 0) return [];
  const formats = await PictureFormats.open(cacheDir);
  const problems: Problem[] = [];
  for (let i = 0; i < named.length; i += AT_ONCE) {
    const found = named.slice(i, i + AT_ONCE).map(async ({ file, place, fits }) => {
      const format = await formats.of(path.join(contentDir, 'attachments', file));
      return format !== undefined && fits(format) ? [] : [problem('unreadable-picture', place, { file })];
    });
    problems.push(...(await Promise.all(found)).flat());
  }
  await formats.save();
  return problems;
}

function covers(records: readonly ContentRecord[]): NamedPicture[] {
  return records.flatMap((record) => {
    if (record.kind !== 'news' || !record.cover) return [];
    const { file } = record.cover;
    const fits = (format: PictureFormat) => passesThrough(`.${format}`) === passesThrough(file);
    return [{ file, place: { file: record.file, path: ['cover', 'file'] }, fits }];
  });
}

/** Browsers show no TIFF, and a drawing only where its name says that it is one. */
function emblems(settings: SiteSettings | undefined): NamedPicture[] {
  const { emblem: file } = settings ?? {};
  if (file === undefined) return [];
  const fits = (format: PictureFormat) => format !== 'tiff' && (format === 'svg') === /\.svg$/i.test(file);
  return [{ file, place: { file: 'site.yaml', path: ['emblem'] }, fits }];
}
