import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { routesOf } from '../../src/integrations/routes.ts';

it.each(['vi', 'en'] as const)('serves each address in %s by a template that exists', (locale) => {
  const routes = routesOf(locale);
  expect(new Set(routes.map(({ pattern }) => pattern)).size).toBe(routes.length);
  for (const { entrypoint } of routes) expect(existsSync(fileURLToPath(entrypoint)), entrypoint).toBe(true);
});

it('follows the locale', () => {
  expect(routesOf('vi').map(({ pattern }) => pattern)).toContain('/van-ban/[year]/trang/[page]');
  expect(routesOf('en').map(({ pattern }) => pattern)).toContain('/decisions/[year]/page/[page]');
});
