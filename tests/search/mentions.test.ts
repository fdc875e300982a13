import { describe, expect, it } from 'vitest';
import { mentionLane } from '../../src/client/search/mention-lane.ts';
import { mentionSource } from '../../src/client/search/mention-source.ts';
import { numberLane } from '../../src/client/search/number-lane.ts';
import { numberSource, symbolSource } from '../../src/client/search/number-source.ts';
import { planQuery } from '../../src/client/search/plan-query.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { indexPages } from '../../src/site/search/index-page.ts';
import { MentionIndex } from '../../src/site/search/mention-index.ts';
import { numberShards, symbolShards } from '../../src/site/search/number-shards.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';

/** Asks an archive of files for mentions of a number: pages with the text around it, and what is told. */
async function asker(files: Record<string, string>) {
  const { site } = await checkContent(makeContent(files), { asOf: '2023-01-01' });
  const index = new MentionIndex();
  for (const page of indexPages(site!)) index.add(page);
  const written = new Map(index.files());
  const [numbers, symbols] = [numberShards(site!.archive), symbolShards(site!.archive)];
  const load = (path: string) =>
    Promise.resolve(JSON.parse(written.get(path) ?? numbers.files.get(path) ?? symbols.files.get(path)!) as unknown);
  const sources = { numbers: numberSource('', numbers.shards, load), symbols: symbolSource('', symbols.shards, load) };
  return async (query: string) => {
    const { number } = planQuery(query, 'vn');
    const { mentioned } = await numberLane(number!, sources, 'vn');
    const { found, notices } = await mentionLane(mentioned, mentionSource('', load));
    const told = found.map((one) => ('mention' in one ? one.mention : undefined)!);
    return {
      pages: told.map(({ page }) => page.url),
      texts: told.map(({ text }) => text?.join('|')),
      places: told.map(({ place }) => place?.join(' ')),
      notices,
    };
  };
}

const qd = (number: string, issued: string, more: Record<string, string> = {}) => ({ number, issued, ...more });

describe('where a number is mentioned', () => {
  const FILES = {
    'decisions/2021/601-qd.md': decisionFile(qd('601/QĐ-UBND', '2021-03-09'), 'Quyết định này mang số 601/QĐ-UBND.\n'),
    'decisions/2021/2236-qd.md': decisionFile(
      qd('2236/QĐ-UBND', '2021-09-06'),
      'Căn cứ Nghị định số 30/2020/NĐ-CP.\n\n## Điều 1. Thay thế\n\nThay thế Quyết định số\n601/QĐ-UBND ngày 09/3/2021.\n',
    ),
    'decisions/2022/6-qd.md': decisionFile(
      qd('6/QĐ-UBND', '2022-01-06', { supersedes: '[Quyết định số 7/QĐ-SNV ngày 05/01/2020]' }),
      'Nội dung.\n',
    ),
    'decisions/2022/60-qd.md': decisionFile(
      qd('60/QĐ-UBND', '2022-02-06', { title: 'Sửa đổi Quyết định số 6/QĐ-UBND' }),
      'Theo 601/QĐ-SNV và Nghị định số 30/2020/NĐ-CP, 30/2019/NĐ-CP.\n',
    ),
    'news/2022/tin.md':
      '---\ntitle: Tin\npublished: 2022-03-01\nsummary: Về Quyết định số 601/QĐ-UBND\n---\n\nNội dung.\n',
  };

  it.each([
    ['601/QĐ-UBND', ['/tin-tuc/2022/tin/', '/van-ban/2021/2236-qd/']],
    ['601 qd ubnd', ['/tin-tuc/2022/tin/', '/van-ban/2021/2236-qd/']],
    // Digits alone are any number that bears them; a number that the archive doesn't have may be mentioned all the same.
    ['601', ['/tin-tuc/2022/tin/', '/van-ban/2022/60-qd/', '/van-ban/2021/2236-qd/']],
    ['601/QĐ-SNV', ['/van-ban/2022/60-qd/']],
    ['30/2020/NĐ-CP', ['/van-ban/2022/60-qd/', '/van-ban/2021/2236-qd/']],
    ['30/2019/NĐ-CP', ['/van-ban/2022/60-qd/']],
    ['30/2018/NĐ-CP', []],
    // By a title; by a relation.
    ['6/QĐ-UBND', ['/van-ban/2022/60-qd/']],
    ['7/QĐ-SNV', ['/van-ban/2022/6-qd/']],
    ['9999/QĐ-UBND', []],
  ])('%s', async (query, pages) => {
    expect((await (await asker(FILES))(query)).pages).toEqual(pages);
  });

  it('is shown with the words around it, in one line, and leads to the provision', async () => {
    const { texts, places } = await (await asker(FILES))('601/QĐ-UBND');
    expect(texts[1]).toBe('Thay thế |Quyết định số 601/QĐ-UBND ngày 09/3/2021|.');
    expect(places[1]).toBe('dieu-1 Điều 1. Thay thế');
  });
});

it('of many mentions the newest are kept, and their number is told', async () => {
  const files = Array.from({ length: 45 }, (_, at) => {
    const month = String(1 + (at % 12)).padStart(2, '0');
    const text = `${'Chữ '.repeat(40)}theo Nghị định số 30/2020/NĐ-CP ${'dài '.repeat(40)}\n`;
    return [`decisions/${1950 + at}/1-qd.md`, decisionFile(qd('1/QĐ-UBND', `${1950 + at}-${month}-01`), text)] as const;
  });
  const { pages, texts, notices } = await (await asker(Object.fromEntries(files)))('30/2020/NĐ-CP');
  expect(pages).toHaveLength(30);
  expect(pages[0]).toBe('/van-ban/1994/1-qd/');
  expect(notices).toEqual([{ say: 'mentions', number: '30/2020/NĐ-CP', n: 45, shown: 30 }]);
  expect(texts[0]).toMatch(/^… Chữ (?:Chữ ){5,}theo \|Nghị định số 30\/2020\/NĐ-CP\| (?:dài ){5,}…$/);
});
