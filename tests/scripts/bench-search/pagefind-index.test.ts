import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { decisionsOf, indexWithPagefind } from '../../../scripts/bench-search/pagefind-engine.ts';

const site = mkdtempSync(path.join(os.tmpdir(), 'congbo-pagefind-'));
afterAll(() => rmSync(site, { recursive: true }));

it("every result of Pagefind on a decision's page is told from what it wrote, and a list's is none", async () => {
  for (const page of ['van-ban/2019/a', 'van-ban/2019/a-b', 'van-ban', 'loai/2019/a']) {
    mkdirSync(path.join(site, page), { recursive: true });
    writeFileSync(
      path.join(site, page, 'index.html'),
      `<!doctype html><html lang="vi"><title>${page}</title><body><h1 id="x">${page}</h1><p>học phí</p></body></html>`,
    );
  }
  await indexWithPagefind(site);
  const decisions = await decisionsOf(path.join(site, 'pagefind'), ['2019/a', '2019/a-b', '2020/nowhere']);
  expect([...decisions.values()].sort()).toEqual(['2019/a', '2019/a-b']);
  expect([...decisions.keys()].every((id) => /^vi_[0-9a-f]+$/.test(id))).toBe(true);
}, 30_000);
