import path from 'node:path';
import { linkedAttachments } from '../content/linked-attachments.ts';
import { locateProblems, type LocatedProblem } from '../content/locate.ts';
import { readContent } from '../content/read-content.ts';
import { readPdfs } from '../content/pdfs.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import { resolveArchive } from '../domain/resolve/resolve-archive.ts';
import type { Rendered } from '../markdown/rendered.ts';
import { buildDay } from './build-day.ts';
import { checkProvisions } from './affected-provisions/check-provisions.ts';
import { checkDisclosures } from './check-disclosures.ts';
import { checkLinks } from './check-links.ts';
import { checkProofread } from './check-proofread.ts';
import { checkProseOf } from './check-prose.ts';
import { pathsOf } from './paths.ts';
import type { Site } from './site.ts';
import { takenAddresses } from './taken-addresses.ts';
import { textsPutOut } from './texts-put-out.ts';
import { withoutIgnored } from './without-ignored.ts';

export interface CheckOptions {
  /** The day of the build; default: see `buildDay`. */
  asOf?: PlainDate;
  /** Where rendered files are kept from one run to the next; without it nothing is kept. */
  cacheDir?: string;
  /** Told how many content files have been read. */
  onProgress?: (done: number, of: number) => void;
  /** Told how many PDFs have been read of those that weren't before. */
  onPdfProgress?: (done: number, of: number) => void;
}

export interface CheckedContent {
  /** All problems of all files, in a stable order. */
  problems: LocatedProblem[];
  /** The archive and what pages read; absent where site.yaml could not be read. */
  site?: Site;
}

/**
 * Reads everything that a build would read, resolves it, and checks it. Never throws for what an editor wrote.
 *
 * @param contentDir absolute
 */
export async function checkContent(contentDir: string, options: CheckOptions = {}): Promise<CheckedContent> {
  const content = await readContent(contentDir, options);
  const problems: Problem[] = [...content.problems];
  if (!content.settings) return { problems: await locateProblems(contentDir, problems) };
  const { settings, records, rendered, disclosures, attachments, digests } = content;
  const archive = resolveArchive(records, settings, buildDay(settings.timezone, options.asOf));
  const renderedOf = textsPutOut(records, (file) => rendered.get(file)!);
  const pdfs = await readPdfs(path.join(contentDir, 'attachments'), pdfsPutOut(records, renderedOf, digests), options);
  const site: Site = { archive, paths: pathsOf(settings), contentDir, attachments, digests, pdfs, renderedOf };
  problems.push(
    ...archive.problems,
    ...takenAddresses(archive, site.paths),
    ...checkLinks(site),
    ...checkProvisions(site),
    ...checkProseOf(records, archive, renderedOf),
    ...checkProofread(records),
    ...checkDisclosures(records, { disclosures, renderedOf, pdfs }),
  );
  return { problems: await locateProblems(contentDir, withoutIgnored(problems, records)), site };
}

/** The digests of the PDFs that decisions have and texts link, drafts' too; those of withdrawn ones aren't put out. */
function pdfsPutOut(
  records: readonly ContentRecord[],
  renderedOf: (file: string) => Rendered,
  digests: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const pdfs = records.flatMap((record) => {
    const own = record.kind === 'decision' && !record.withdrawn ? record.attachments : [];
    const files = [...own, ...linkedAttachments(renderedOf(record.file))];
    return files.map(({ file }) => file).filter((file) => /\.pdf$/i.test(file));
  });
  return new Map(pdfs.flatMap((file) => (digests.has(file) ? [[file, digests.get(file)!]] : [])));
}
