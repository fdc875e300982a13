import path from 'node:path';
import { problem, type Problem } from '../domain/problem.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { bytesOf, textOf } from './file-bytes.ts';
import { isMissing } from './is-missing.ts';
import { parseYaml } from './parse-yaml.ts';
import { readBySchema } from './schema/schema-problems.ts';
import { siteSchema } from './schema/site-schema.ts';

const FILE = 'site.yaml';

/** site.yaml as read: settings, unless they can't be read, and what is wrong. */
export interface ReadSite {
  settings?: SiteSettings;
  problems: Problem[];
}

/** Reads site.yaml: who publishes. */
export async function readSite(contentDir: string): Promise<ReadSite> {
  const bytes = await bytesOf(path.join(contentDir, FILE), FILE).catch((error: unknown) => {
    if (isMissing(error)) return problem('missing-site', { file: FILE }, { path: FILE });
    throw error;
  });
  if ('code' in bytes) return { problems: [bytes] };
  const text = textOf(bytes);
  return text === undefined ? { problems: [problem('not-utf8', { file: FILE }, {})] } : readSettings(text);
}

function readSettings(text: string): ReadSite {
  const { data, problems, written } = parseYaml(text, FILE, 1);
  if (!data) return { problems };
  const read = readBySchema(siteSchema, data, FILE, written);
  if ('problems' in read) return { problems: [...problems, ...read.problems] };
  const settings = JSON.parse(JSON.stringify(read.value)) as SiteSettings;
  const own = [...checkIssuers(settings), ...checkUrgent(settings), ...checkColour(settings, text)];
  return { settings, problems: [...problems, ...own] };
}

/** The issuers that an issuer names must be there. */
function checkIssuers({ issuers }: SiteSettings): Problem[] {
  return Object.entries(issuers).flatMap(([id, { parent, successor }]) => {
    const at = (key: string) => ({ file: FILE, path: ['issuers', id, key] });
    const lost = (issuer: string | undefined) => issuer !== undefined && !Object.hasOwn(issuers, issuer);
    return [
      ...(lost(parent) ? [problem('unknown-parent', at('parent'), { issuer: parent! })] : []),
      ...(lost(successor) ? [problem('unknown-successor', at('successor'), { issuer: successor! })] : []),
    ];
  });
}

/** A colour without quotes is a comment of YAML, so that the site would have none without a word. */
function checkColour({ colour }: SiteSettings, text: string): Problem[] {
  if (colour !== undefined || !/^colour:[\t ]*#[\da-f]/im.test(text)) return [];
  const place = { file: FILE, path: ['colour'] };
  return [problem('wrong-shape', place, { key: 'colour', expected: 'colour', got: 'nothing' })];
}

/** The urgent notice must have a day on which it is shown. */
function checkUrgent({ urgent }: SiteSettings): Problem[] {
  if (!urgent || urgent.until > urgent.from) return [];
  const place = { file: FILE, path: ['urgent', 'until'] };
  return [problem('until-too-early', place, { until: urgent.until, first: urgent.from })];
}
