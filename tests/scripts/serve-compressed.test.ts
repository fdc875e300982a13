import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveCompressed } from '../../scripts/serve-compressed.ts';
import type { Served } from '../../scripts/serve-folder.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-compressed-'));
const text = JSON.stringify(Array.from({ length: 2000 }, (_, at) => at));
const sent: { path: string; bytes: Promise<number> }[] = [];
let site: Served;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'data'));
  writeFileSync(path.join(folder, 'data/archive.json'), JSON.stringify({ base: '/kho/', locale: 'vi' }));
  writeFileSync(path.join(folder, 'data/numbers.json'), text);
  writeFileSync(path.join(folder, 'data/numbers.bin'), text);
  site = await serveCompressed(folder, (path, bytes) => sent.push({ path, bytes }));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

it.each([
  ['a text, compressed', 'data/numbers.json', gzipSync(text).length],
  ['the same again', 'data/numbers.json', gzipSync(text).length],
  ['what is no text, as it is', 'data/numbers.bin', text.length],
])('serves %s, and tells what went over the wire, headers included', async (_, file, size) => {
  sent.length = 0;
  const response = await fetch(new URL(file, site.url));
  expect(await response.text()).toBe(text);
  const [request, ...others] = sent;
  expect(request!.path).toBe(`/kho/${file}`);
  expect(others).toEqual([]);
  const headers = (await request!.bytes) - size;
  expect(headers).toBeGreaterThan(50);
  expect(headers).toBeLessThan(500);
});
