import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../domain/problem.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { parseYaml } from './parse-yaml.ts';
import { readBySchema } from './schema/schema-problems.ts';
import { siteSchema } from './schema/site-schema.ts';

const FILE = 'site.yaml';

/** Reads site.yaml: who publishes. */
export async function readSite(contentDir: string): Promise<{ settings?: SiteSettings; problems: Problem[] }> {
  const bytes = await readFile(path.join(contentDir, FILE)).catch(() => undefined);
  if (!bytes) return { problems: [problem('missing-site', { file: FILE }, { path: FILE })] };
  const parsed = parseYaml(bytes.toString('utf8').replace(/^\ufeff/, ''), FILE, 1);
  if ('problems' in parsed) return parsed;
  const read = readBySchema(siteSchema, parsed.data, FILE);
  if ('problems' in read) return read;
  const settings = JSON.parse(JSON.stringify(read.value)) as SiteSettings;
  return { settings, problems: checkIssuers(settings) };
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
