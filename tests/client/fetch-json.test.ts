import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from 'vitest';
import { fetchJson } from '../../src/client/fetch-json.ts';

const VALUE = { title: 'Kiện toàn Ban Chỉ đạo', n: [1, 2, 3] };
const BYTES = Buffer.from(JSON.stringify(VALUE));

/** A server whose `/file.json` comes in two pieces, cut within a letter; `/endless.json` never ends. */
const test = base.extend('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
  const cut = BYTES.indexOf('ệ') + 1;
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/missing.json' ? 404 : 200;
    response.write(BYTES.subarray(0, cut), () => {
      if (url === '/endless.json') return;
      setImmediate(() => response.end(BYTES.subarray(cut)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onCleanup(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test('JSON comes whole, and every byte of it is told', async ({ origin }) => {
  let bytes = 0;
  expect(await fetchJson(`${origin}/file.json`, {}, (more) => (bytes += more))).toEqual(VALUE);
  expect(bytes).toBe(BYTES.length);
  expect(await fetchJson(`${origin}/file.json`)).toEqual(VALUE);
});

test('what is missing is an error', async ({ origin }) => {
  await expect(fetchJson(`${origin}/missing.json`)).rejects.toThrow('404');
});

test('what is under way can be given up', async ({ origin }) => {
  const controller = new AbortController();
  const file = fetchJson(`${origin}/endless.json`, { signal: controller.signal }, () => controller.abort());
  await expect(file).rejects.toMatchObject({ name: 'AbortError' });
});
