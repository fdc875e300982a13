import { expect, it } from 'vitest';
import { attachmentsInUse } from '../../src/site/attachments-in-use.ts';
import { articleOf } from '../../src/site/article.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { indexPages } from '../../src/site/search/index-page.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';

const TEXT = '## Điều 1\n\nBí mật: [tệp](../../attachments/2021/a.txt) và [mất](../2021/khong-co.md).\n';

it('nothing of a text that was withdrawn goes out: not its words, its files, its anchors, nor its index', async () => {
  const dir = makeContent({
    'decisions/2021/12-qd-ubnd.md': decisionFile(
      { withdrawn: '{ date: 2021-06-01, reason: dữ liệu cá nhân }', attachments: '[{ file: 2021/b.txt }]' },
      TEXT,
    ),
    'decisions/2021/13-qd-ubnd.md': decisionFile({ number: '13/QĐ-UBND' }, 'Xem [Điều 1](12-qd-ubnd.md#dieu-1).\n'),
    'attachments/2021/a.txt': 'a',
    'attachments/2021/b.txt': 'b',
  });
  const { site, problems } = await checkContent(dir, { asOf: '2022-01-01' });
  expect(articleOf(site!, 'decisions/2021/12-qd-ubnd.md').html).toBe('');
  expect(attachmentsInUse(site!)).toEqual([]);
  expect(JSON.stringify([...indexPages(site!)])).not.toContain('Bí mật');
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['dead-link decisions/2021/13-qd-ubnd.md']);
});
