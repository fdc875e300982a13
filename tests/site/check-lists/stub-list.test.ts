import { expect, it } from 'vitest';
import { checkListTextsOf } from '../../../src/i18n/check-lists/check-list-texts.ts';
import { checkContent } from '../../../src/site/check-content.ts';
import { stubsOf } from '../../../src/site/check-lists/stub-list.ts';
import { writeStubs } from '../../../src/site/check-lists/write-stubs.ts';
import { locatePlaces } from '../../../src/content/locate.ts';
import { decisionFile, makeContent } from '../../content/make-content.ts';

const DIR_FILES = {
  'decisions/2021/12-qd-ubnd.md': decisionFile(
    {
      supersedes: '[{ ref: 601/QĐ-UBND, issued: 2020-03-09, title: Về việc cũ, effective: 2020-04-01 }]',
      basedOn: '[9/2019/QĐ-UBND, 8/2019/QĐ-UBND]',
    },
    'Thay thế Quyết định số 601/QĐ-UBND ngày 09/3/2020.\n',
  ),
  'decisions/2021/13-qd-ubnd.md': decisionFile({ number: '13/QĐ-UBND', supersededBy: '[99/QĐ-UBND ngày 01/02/2022]' }),
  'news/2021/tin.md':
    '---\ntitle: Tin\npublished: 2021-03-05\nsummary: Tóm tắt\nabout: [601/QĐ-UBND ngày 09/3/2020]\n---\n\nNội dung.\n',
};

async function listed(locale: 'vi' | 'en') {
  const dir = makeContent(DIR_FILES);
  const { site } = await checkContent(dir, { asOf: '2022-03-01' });
  const stubs = stubsOf(site!);
  const located = await Promise.all(
    stubs.map(async (stub) => {
      const places = await locatePlaces(
        dir,
        stub.namedBy.map(({ place }) => place),
      );
      return { ...stub, namedBy: stub.namedBy.map(({ id, as }, i) => ({ id, as, ...places[i]! })) };
    }),
  );
  return { located, text: writeStubs(site!.archive, located, checkListTextsOf(locale)) };
}

it('each stub is listed with what is known of it and each place that names it', async () => {
  expect((await listed('vi')).text).toMatchInlineSnapshot(`
    "2019/8-2019-qd-ubnd
      Quyết định số 8/2019/QĐ-UBND
      là căn cứ ở decisions/2021/12-qd-ubnd.md:6:27

    2019/9-2019-qd-ubnd
      Quyết định số 9/2019/QĐ-UBND
      là căn cứ ở decisions/2021/12-qd-ubnd.md:6:11

    2020/601-qd-ubnd
      Quyết định số 601/QĐ-UBND ngày 09/3/2020 · có hiệu lực 01/4/2020
      Về việc cũ
      bị thay thế ở decisions/2021/12-qd-ubnd.md:5:14
      được tin nói đến ở news/2021/tin.md:5:9
      được dẫn chiếu ở decisions/2021/12-qd-ubnd.md:9:10

    2022/99-qd-ubnd
      Quyết định số 99/QĐ-UBND ngày 01/02/2022
      được ghi là văn bản thay thế ở decisions/2021/13-qd-ubnd.md:5:16

    4 văn bản chỉ được nhắc đến, chưa có trong kho.
    "
  `);
});

it('in English, and as data', async () => {
  const { located, text } = await listed('en');
  expect(text).toContain('superseded in decisions/2021/12-qd-ubnd.md:5:14');
  expect(text).toContain('4 documents are only known of, and not held.');
  expect(located.find(({ id }) => id === '2020/601-qd-ubnd')).toEqual({
    id: '2020/601-qd-ubnd',
    number: '601/QĐ-UBND',
    type: 'quyet-dinh',
    title: 'Về việc cũ',
    issued: '2020-03-09',
    effective: '2020-04-01',
    namedBy: [
      { id: '2021/12-qd-ubnd', as: 'supersedes', file: 'decisions/2021/12-qd-ubnd.md', line: 5, column: 14 },
      { id: '2021/tin', as: 'about', file: 'news/2021/tin.md', line: 5, column: 9 },
      { id: '2021/12-qd-ubnd', as: 'citations', file: 'decisions/2021/12-qd-ubnd.md', line: 9, column: 10 },
    ],
  });
});
