import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('package-lock.json names no place to fetch packages from, so that it serves every registry', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, object> };
  const withPlace = Object.keys(packages).filter((name) => 'resolved' in packages[name]!);
  expect(withPlace).toEqual([]);
});
