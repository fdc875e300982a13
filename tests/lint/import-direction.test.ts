import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const RULES = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];

let eslint: ESLint;
beforeAll(() => {
  // Rules that need types would need files that exist.
  const withoutTypes = {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: false } },
  };
  eslint = new ESLint({ overrideConfig: withoutTypes, ruleFilter: ({ ruleId }) => RULES.includes(ruleId) });
});

async function isRefused(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return result!.messages.length > 0;
}

describe('an import against the direction of the folders is reported', () => {
  it.each([
    ['src/domain/number.ts', "import { readSite } from '../content/read-site.ts';"],
    ['src/domain/force/life.ts', "import { readSite } from '../../content/read-site.ts';"],
    ['src/domain/number.ts', "import type { Site } from '../site/site.ts';"],
    ['src/domain/number.ts', "export { readSite } from '../content/read-site.ts';"],
    ['src/domain/number.ts', "export const later = () => import('../content/read-site.ts');"],
    ['src/domain/number.ts', "import { readFileSync } from 'node:fs';"],
    ['src/domain/number.ts', "import { z } from 'zod';"],
    ['src/markdown/render.ts', "import { readSite } from '../content/read-site.ts';"],
    ['src/content/read-site.ts', "import { pathsOf } from '../site/paths.ts';"],
    ['src/content.config.ts', "import { parse } from './markdown/render.ts';"],
    ['src/i18n/date.ts', "import { addDays } from '../domain/plain-date.ts';"],
    ['src/site/site.ts', "import { search } from '../client/search.ts';"],
    ['src/client/search.ts', "import { getSite } from '../site/site.ts';"],
    ['src/client/search.ts', "import { readFileSync } from 'node:fs';"],
    ['src/components/Badge.astro', "---\nimport { stateOn } from '../domain/timeline.ts';\n---\n"],
    ['src/components/Badge.astro', "---\nimport { search } from '../client/search.ts';\n---\n"],
    ['src/components/Badge.astro', "<script>import { getSite } from '../site/site.ts'; getSite();</script>\n"],
    ['src/layouts/Base.astro', "---\nimport Home from '../pages/index.astro';\n---\n"],
    ['src/pages/index.astro', "---\nimport { readSite } from '../content/read-site.ts';\n---\n"],
    ['src/integrations/build.ts', "import { vi } from '../client/search.ts';"],
    ['src/site/site.ts', "import { readFlags } from '../../scripts/flags.ts';"],
    ['src/site/site.ts', "import { archive } from '../../tests/archive.ts';"],
    ['scripts/check.ts', "import { GET } from '../src/pages/feed.xml.ts';"],
  ])('%s: %s', async (file, code) => {
    expect(await isRefused(file, code)).toBe(true);
  });
});

describe('an import along the direction is not', () => {
  it.each([
    ['src/domain/force/life.ts', "import { addDays } from '../plain-date.ts';"],
    ['src/domain/nearest.ts', "import { distance } from 'fastest-levenshtein';"],
    ['src/content/read-site.ts', "import { addDays } from '../domain/plain-date.ts';"],
    ['src/i18n/date.ts', "import type { PlainDate } from '../domain/plain-date.ts';"],
    ['src/site/site.ts', "import { vi } from '../i18n/vi.ts';"],
    ['src/content.config.ts', "import { schema } from './content/schema.ts';"],
    ['src/components/Badge.astro', "---\nimport { badgeOf } from '../site/badge.ts';\n---\n"],
    ['src/components/Badge.astro', "<script>import { search } from '../client/search.ts'; search();</script>\n"],
    ['src/pages/index.astro', "---\nimport Base from '../layouts/Base.astro';\n---\n"],
    ['scripts/check.ts', "import { pathsOf } from '../src/site/paths.ts';"],
    ['tests/site/paths.test.ts', "import { pathsOf } from '../../src/site/paths.ts';"],
  ])('%s: %s', async (file, code) => {
    expect(await isRefused(file, code)).toBe(false);
  });
});
