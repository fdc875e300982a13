import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { fetchJson } from '../../src/client/fetch-json.ts';
import { daySource, listedSource } from '../../src/client/search/day-source.ts';
import type { Notice } from '../../src/client/search/lane.ts';
import { mentionSource } from '../../src/client/search/mention-source.ts';
import { facetSource } from '../../src/client/search/narrow/facet-source.ts';
import { numberSource, symbolSource } from '../../src/client/search/number-source.ts';
import { pagefindIndex } from '../../src/client/search/pagefind-index.ts';
import { planQuery } from '../../src/client/search/plan-query.ts';
import { resultFeed } from '../../src/client/search/result-feed.ts';
import { resultMaker, type Result } from '../../src/client/search/result.ts';
import { searchLanes } from '../../src/client/search/search-lanes.ts';
import { textSource } from '../../src/client/search/text/text-source.ts';
import { buildSearchIndex } from '../../src/integrations/search-index.ts';
import { searchSettingsOf } from '../../src/site/search/search-settings-of.ts';
import { smallSite } from './small-site.ts';

const held = (id: string, number: string, title: string, issued: string, text: string) => {
  return { id, number, title, issued, sections: [{ text }] };
};

const site = smallSite(
  [
    {
      id: '2021/2236-qd-ubnd',
      number: '2236/QĐ-UBND',
      title: 'Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử',
      issued: '2021-09-06',
      sections: [
        { text: 'Căn cứ luật về chính quyền địa phương.' },
        { id: 'dieu-1', title: 'Điều 1. Kiện toàn', text: 'Thay thế Quyết định số 601/QĐ-UBND ngày 09/3/2021.' },
        { id: 'dieu-2', title: 'Điều 2.', text: 'Chánh Văn phòng thi hành <b>&amp; chịu trách nhiệm</b>.' },
      ],
    },
    {
      id: '2021/601-qd-ubnd',
      number: '601/QĐ-UBND',
      title: 'Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử',
      issued: '2021-03-09',
      held: false,
    },
    held('2020/22-36-qd-ubnd', '22/36/QĐ-UBND', 'Ký hiệu lạ', '2020-01-01', 'Không liên quan.'),
    held('2022/22360-qd-ubnd', '22360/QĐ-UBND', 'Số dài', '2022-01-01', 'Không liên quan.'),
    held(
      '2022/10-qd-ubnd',
      '10/QĐ-UBND',
      'Giá điện lực, chế độ tử tuất',
      '2022-04-04',
      'Điện lực, điện lực; tử tuất, tử tuất.',
    ),
    held(
      '2012/11-qd-ubnd',
      '11/QĐ-UBND',
      'Đính chính',
      '2012-11-05',
      'Chính quyền điện tử, từ nay; nhắc 2236/QĐ-UBND. Đình, định.',
    ),
    held('2023/1-qd-ubnd', '1/QĐ-UBND', 'Diện tích đất ở', '2023-01-03', 'Chủ tịch ký.'),
    held('2019/99-bc-snv', '99/BC-SNV', 'Báo cáo', '2019-02-02', 'Quyết định ngày 05/11/2012 về điện. Chủ tịch ký.'),
  ],
  [
    {
      id: '2021/tin',
      title: 'Ban Chỉ đạo có thành viên mới',
      published: '2021-09-07 08:00',
      text: 'Theo 2236/QĐ-UBND.',
    },
  ],
  [{ id: 'gioi-thieu', title: 'Giới thiệu', text: 'Trang giới thiệu của kho.' }],
);

let out: string;
let temporary: string;

beforeAll(async () => {
  out = await mkdtemp(path.join(os.tmpdir(), 'congbo-test-search-'));
  temporary = path.join(out, 'tmp');
  await mkdir(temporary);
  vi.stubEnv('TMPDIR', temporary);
  // Addresses of the site are files here.
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const file = String(address)
      .replace(/^file:\/\//, '')
      .replace(/^\/kho\//, `${out}/`)
      .replace(/\?.*/, '');
    return new Response(await readFile(file));
  });
  await buildSearchIndex(site, out);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await rm(out, { recursive: true, force: true });
});

/** What the texts are searched by: their syllables, as on Vietnamese sites, or Pagefind alone. */
type By = 'syllables' | 'Pagefind';
const BY: By[] = ['syllables', 'Pagefind'];

async function search(
  query: string,
  by: By = 'syllables',
): Promise<{ ids: string[]; results: Result[]; notices: Notice[] }> {
  const settings = searchSettingsOf(site);
  const numbers = numberSource(settings.paths.base, settings.numbers);
  const index = pagefindIndex(`${out}/pagefind/`, settings.paths.base);
  const days = daySource(settings.paths.base, settings.days);
  const listed = listedSource(settings.paths.base, settings.days);
  const texts = textSource(settings.paths.base);
  const feed = resultFeed(resultMaker(settings, numbers, texts, () => '2026-11-24', listed));
  const notices: Notice[] = [];
  const symbols = symbolSource(settings.paths.base, settings.symbols);
  const own = by === 'syllables' && { texts, mentions: mentionSource(settings.paths.base) };
  const sources = { numbers, symbols, days, index, profile: 'vn' as const, merged: [], ...own };
  for await (const lane of searchLanes(planQuery(query, 'vn'), sources)) {
    feed.add(lane);
    notices.push(...lane.notices);
  }
  const results = await feed.next(20);
  return { ids: results.map(({ id }) => id), results, notices };
}

describe.each(BY)('a query finds, in order, by %s', (by) => {
  it.each<[query: string, ids: string[], onlyPartlyThere?: string[]]>([
    ['2236', ['2021/2236-qd-ubnd', '2012/11-qd-ubnd', 'news/2021/tin']],
    ['2236 / QĐ - UBND', ['2021/2236-qd-ubnd', '2012/11-qd-ubnd', 'news/2021/tin']],
    ['2236/Q\u00D0-UBND', ['2021/2236-qd-ubnd', '2012/11-qd-ubnd', 'news/2021/tin']],
    ['2236 qd ubnd', ['2021/2236-qd-ubnd', '2012/11-qd-ubnd', 'news/2021/tin']],
    ['601/QĐ-UBND', ['2021/601-qd-ubnd', '2021/2236-qd-ubnd']],
    ['kien toan ban chi dao', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd'], ['news/2021/tin']],
    ['KIỆN TOÀN', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd']],
    ['kieejn toanf', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd']],
    ['dien tu', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd', '2012/11-qd-ubnd', '2022/10-qd-ubnd']],
    ['điện tử', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd', '2012/11-qd-ubnd', '2022/10-qd-ubnd']],
    ['"dien tu"', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd', '2012/11-qd-ubnd']],
    ['"tử điện"', []],
    ['dien tich', ['2023/1-qd-ubnd', '2019/99-bc-snv']],
    ['5/11/2012', ['2012/11-qd-ubnd', '2019/99-bc-snv']],
    ['thành viên mới', ['news/2021/tin']],
    ['kien toa', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd']],
    ['gioi thieu', ['page/gioi-thieu']],
  ])('%s', async (query, ids, partly = []) => {
    const found = (await search(query, by)).ids;
    const due = by === 'syllables' ? [...ids, ...partly] : ids;
    expect([found[0], [...found].sort()]).toEqual([due[0], [...due].sort()]);
  });
});

test('where the marks that were typed are found, other marks are not', async () => {
  expect((await search('diện tích')).ids).toEqual(['2023/1-qd-ubnd']);
  expect((await search('DIÊN TÍCH')).ids).toEqual(['2023/1-qd-ubnd']);
});

describe.each(BY)('a miss is told, not papered over, by %s', (by) => {
  it.each([
    ['9999/QĐ-UBND', [], [expect.objectContaining({ say: 'noNumber', number: '9999/QĐ-UBND' })]],
    ['khongcogiay', [], [{ say: 'unknownWords', words: ['khongcogiay'] }]],
    ['6/6/2006', [], [{ say: 'noDay', day: '2006-06-06' }]],
    ['kiện toàn xyzzy', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd'], [{ say: 'unknownWords', words: ['xyzzy'] }]],
    ['"kiện toàn xyzzy"', [], [{ say: 'unknownWords', words: ['xyzzy'] }]],
    ['kieejn toanf', ['2021/2236-qd-ubnd', '2021/601-qd-ubnd'], [{ say: 'decoded', words: ['kiện', 'toàn'] }]],
  ])('%s', async (query, ids, notices) => {
    const answer = await search(query, by);
    expect(answer.ids).toEqual(ids);
    expect(answer.notices).toEqual(notices);
  });
});

describe('a result', () => {
  it('leads to the provision, in clean text', async () => {
    const { results } = await search('chánh văn phòng');
    expect(results[0]?.excerpt).toEqual({
      pieces: [
        { text: 'Chánh Văn phòng', found: true },
        { text: ' thi hành <b>&amp; chịu trách nhiệm</b>.', found: false },
      ],
      place: { id: 'dieu-2', title: 'Điều 2.' },
    });
  });

  it('of a number shows what the archive knows of it', async () => {
    const { results } = await search('601/QĐ-UBND');
    expect(results[0]).toEqual({
      id: '2021/601-qd-ubnd',
      kind: 'decision',
      href: '/kho/van-ban/2021/601-qd-ubnd/',
      name: 'Quyết định số 601/QĐ-UBND',
      title: 'Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử',
      day: '2021-03-09',
      issuer: 'Cơ quan A',
      badge: { label: 'Còn hiệu lực', tone: 'in-force' },
      stub: true,
    });
  });
});

it('of an English site tells which page each of Pagefind’s fragments is of', async () => {
  const english = smallSite(
    [held('2024/order-7', 'Order 7', 'Ferries in fog', '2024-05-01', 'Ferries wait in fog.')],
    [{ id: '2024/fog', title: 'Fog', published: '2024-05-02 08:00', text: 'Fog over the harbour.' }],
    [{ id: 'about', title: 'About', text: 'Ferries and the harbour.' }],
    { locale: 'en', profile: 'plain' },
  );
  await buildSearchIndex(english, path.join(out, 'english'));
  const base = `${english.paths.base}english/`;
  const { narrowing } = searchSettingsOf(english);
  const facets = await facetSource(base, narrowing.build, true, fetchJson)();
  const index = pagefindIndex(`${out}/english/pagefind/`, english.paths.base);
  const numbersOf = async (word: string) => (await index.search([word], false)).map((hit) => facets.pageOf({ hit }));
  expect([(await numbersOf('fog')).sort(), (await numbersOf('harbour')).sort()]).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

describe('building', () => {
  it('leaves nothing behind and nothing unused', async () => {
    expect(await readdir(temporary)).toEqual([]);
    expect((await readdir(path.join(out, 'pagefind'))).filter((name) => name.includes('ui'))).toEqual([]);
  });

  it('an archive without a page still has an index', async () => {
    const empty = path.join(out, 'empty');
    expect(await buildSearchIndex(smallSite([]), empty)).toEqual({ pages: 0 });
    expect(existsSync(path.join(empty, 'pagefind', 'pagefind.js'))).toBe(true);
  });

  it('tells in one sentence what Pagefind complains of', async () => {
    vi.stubEnv('PAGEFIND_BINARY_PATH', process.execPath);
    await expect(buildSearchIndex(smallSite([]), path.join(out, 'broken'))).rejects.toThrow(
      /^The search index could not be built\. Pagefind said: .*bad option/,
    );
  });
});
