import type { Site } from '../../src/site/site.ts';
import { check } from '../checked.ts';
import { contentReport } from '../content-report.ts';
import type { Flags } from '../flags.ts';

/** The site of a content folder; where site.yaml can't be read, says why and gives nothing. */
export async function readSite(flags: Flags): Promise<Site | undefined> {
  const { site, problems, locale } = await check(flags);
  if (!site) process.stdout.write(contentReport(problems, flags.content, locale));
  return site;
}
