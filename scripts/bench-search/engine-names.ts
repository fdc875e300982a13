import { readFileSync } from 'node:fs';

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { version, dependencies, devDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Manifest;

/** The engines as the report calls them, with the versions that package.json names. */
export const engineNames = {
  own: `Công bố ${version}`,
  pagefind: `Pagefind ${dependencies['pagefind']}`,
  minisearch: `MiniSearch ${devDependencies['minisearch']}`,
  orama: `Orama ${devDependencies['@orama/orama']}`,
};
