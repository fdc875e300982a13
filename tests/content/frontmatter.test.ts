import { describe, expect, it } from 'vitest';
import { decisionFile } from './make-content.ts';
import { inShort, readTold } from './read-told.ts';

const FILE = 'decisions/2021/x.md';

/** What is written for a key, and what is told of it. Lines: 2 title, 3 number, 4 issued, 5 what is added. */
const WRONG: [string, Record<string, string>, string, object?][] = [
  ['a blank title', { title: '' }, 'missing-key 2:8', { key: 'title' }],
  ['a title of spaces', { title: '"  "' }, 'missing-key 2:8', { key: 'title' }],
  ['a title of zero-width characters', { title: '"\\u200B"' }, 'missing-key 2:8', { key: 'title' }],
  ['a title of 1,001 letters', { title: 'x'.repeat(1001) }, 'too-long 2:8', { key: 'title', length: 1001, most: 1000 }],
  ['a title that is a list', { title: '[a]' }, 'wrong-shape 2:8', { key: 'title', got: 'list' }],
  ['a number with a leading zero', { number: '0123' }, 'number-not-a-string 3:9', { value: '0123' }],
  ['a number in powers of ten', { number: '1e3' }, 'number-not-a-string 3:9', { value: '1e3' }],
  ['a hexadecimal number', { number: '0x1F' }, 'number-not-a-string 3:9', { value: '0x1F' }],
  ['an impossible day', { issued: '2024-02-30' }, 'wrong-date 4:9', { key: 'issued', value: '2024-02-30' }],
  ['a day in figures', { issued: '06/9/2021' }, 'wrong-date 4:9', { value: '06/9/2021', meant: '2021-09-06' }],
  ['a day in words', { issued: 'ngày 6 tháng 9 năm 2021' }, 'wrong-date 4:9', { meant: '2021-09-06' }],
  ['a day without hyphens', { issued: '20210906' }, 'wrong-date 4:9', { key: 'issued', value: '20210906' }],
  ['a year', { issued: '2021' }, 'wrong-date 4:9', { value: '2021' }],
  ['a last day', { expires: '30/4/2023' }, 'wrong-date 5:10', { meant: '2023-04-30', dayAfter: '2023-05-01' }],
  ['a last day of an effect', { suspends: '[{ ref: x, until: 31/12/2023 }]' }, 'wrong-date 5:29', { dayAfter: '2024-01-01' }],
  ['a key mistyped', { isuer: 'x' }, 'unknown-key 5:1', { key: 'isuer', nearest: 'issuer' }],
  ['an inverse', { repealedBy: '[2021/y]' }, 'unknown-key 5:1', { key: 'repealedBy', nearest: 'repeals' }],
  ['the inverse of related', { relatedTo: '[2021/y]' }, 'unknown-key 5:1', { nearest: 'related' }],
  ['a kind of text that is none', { text: 'ful' }, 'wrong-value 5:7', { value: 'ful', nearest: 'full' }],
  ['a draft in words', { draft: 'yes' }, 'wrong-shape 5:8', { key: 'draft', expected: 'boolean' }],
  ['relations outside a list', { supersedes: '2021/y' }, 'wrong-shape 5:13', { key: 'supersedes', expected: 'list' }],
  ['an unknown key in a reference', { repeals: '[{ ref: x, form: y }]' }, 'unknown-key 5:21', { nearest: 'from' }],
  ['a reference without ref', { repeals: '[{ from: 2021-03-09 }]' }, 'missing-key 5:11', { key: 'ref' }],
  [
    'a wrong day in a reference',
    { repeals: '[{ ref: x, from: 9/3/2021 }]' },
    'wrong-date 5:27',
    { meant: '2021-03-09' },
  ],
  ['a signer without a name', { signers: '[{ role: Chủ tịch }]' }, 'missing-key 5:11', { key: 'name' }],
  ['an old address that is relative', { redirectFrom: '[tin/1]' }, 'wrong-shape 5:16'],
  ['an old address that is no text', { redirectFrom: '[/%ff/]' }, 'wrong-shape 5:16'],
  ['a source that runs', { source: '{ name: A, url: "javascript:alert(1)" }' }, 'wrong-value 5:25', { key: 'url' }],
  ['a stub that runs', { related: '[{ ref: x, url: "data:text/html,x" }]' }, 'wrong-value 5:26', { key: 'url' }],
  ['a reference that is a quantity', { related: '[0601]' }, 'number-not-a-string 5:11', { value: '0601' }],
  ['the same key twice', { 'title ': 'Khác' }, 'duplicate-key 5:1', { key: 'title' }],
  ['a tag', { author: '!!js/function "x"' }, 'unreadable-yaml 5:9'],
  ['a timestamp by tag', { author: '!!timestamp 2021-03-09' }, 'unreadable-yaml 5:9'],
  ['a set by tag', { topics: '!!set { a }' }, 'unreadable-yaml 5:9'],
];

describe('frontmatter that is wrong', () => {
  it.each(WRONG)('%s', async (_name, changes, place, data = {}) => {
    const { told } = await readTold({ [FILE]: decisionFile(changes) });
    expect(told.map(inShort)).toEqual([place]);
    expect(told[0]?.data).toMatchObject(data);
  });

  it('is told whole', async () => {
    const { told } = await readTold({ [FILE]: decisionFile({ isued: 'x', author: '[]', expires: '1/1/2022' }) });
    expect(told.map(inShort)).toEqual(['unknown-key 5:1', 'wrong-shape 6:9', 'wrong-date 7:10']);
  });

  it('counts columns in UTF-16 units, whatever the line ends', async () => {
    const text = decisionFile({ title: '𝒜x', repeals: '[{ ref: 𝒜, x: y }]' }).replaceAll('\n', '\r\n');
    const { told } = await readTold({ [FILE]: `\uFEFF${text}` });
    expect(told.map(inShort)).toEqual(['unknown-key 5:22']);
  });

  it.each([
    ['no frontmatter', 'Chỉ có chữ.\n', 'missing-frontmatter 1:1'],
    ['an empty file', '', 'missing-frontmatter 1:1'],
    ['frontmatter without an end', '---\ntitle: x\n', 'unreadable-yaml 1:1'],
    ['a bracket without an end', '---\ntitle: [x\n---\n', 'unreadable-yaml 3:1'],
  ])('%s', async (_name, text, place) => {
    const { told } = await readTold({ [FILE]: text });
    expect(told.map(inShort)).toEqual([place]);
  });
});

describe('frontmatter that is right', () => {
  it.each<[string, Record<string, string>, object]>([
    ['a quoted day', { issued: '"2021-03-09"' }, { issued: '2021-03-09' }],
    ['decomposed letters', { title: 'Quyết định'.normalize('NFD') }, { title: 'Quyết định' }],
    ['zero-width and bidi characters', { title: '"\\u202EQuyết\\u200B \\u2066định\\0"' }, { title: 'Quyết định' }],
    ['line breaks', { title: '|\n  Quyết\n  định' }, { title: 'Quyết định' }],
    ['words that YAML 1.1 took for booleans', { title: 'NO', author: 'on' }, { title: 'NO', author: 'on' }],
    ['keys left blank', { expires: '', topics: '', withdrawn: '' }, { topics: [] }],
    ['a reference as text', { amends: '[601/QĐ-UBND]' }, { references: { amends: [{ ref: '601/QĐ-UBND' }] } }],
    ['an alias', { amends: '[&a 2021/a, *a]' }, { references: { amends: [{ ref: '2021/a' }, { ref: '2021/a' }] } }],
    ['a list that is empty', { amends: '[]' }, { references: {} }],
    ['supersededBy', { supersededBy: '[2021/y]' }, { supersededBy: [{ ref: '2021/y' }] }],
    ['a title with a dash', { title: 'Kế hoạch 2021–2025' }, { title: 'Kế hoạch 2021–2025' }],
  ])('%s', async (_name, changes, record) => {
    const { content, told } = await readTold({ [FILE]: decisionFile(changes) });
    expect(told).toEqual([]);
    expect(content.records).toMatchObject([record]);
    expect(JSON.stringify(content.records)).not.toContain('null');
  });

  it.each([
    ['a text', 'Nội dung.\n', 'full'],
    ['no text', '\n \n', 'none'],
  ])('takes %s for the kind of text', async (_name, body, text) => {
    const { content } = await readTold({ [FILE]: decisionFile({}, body) });
    expect(content.records).toMatchObject([{ kind: 'decision', id: '2021/x', file: FILE, text, draft: false }]);
  });
});

describe('news and pages', () => {
  const news = (published: string, more = '') =>
    `---\ntitle: Tin\nsummary: Tóm tắt\npublished: ${published}\n${more}---\nTin.\n`;

  it.each([
    ['2021-09-07', '2021-09-07'],
    ['2021-09-07 08:00', '2021-09-07 08:00'],
    ['"2021-09-07 23:59"', '2021-09-07 23:59'],
    ['2021-09-07T08:00:30', '2021-09-07 08:00'],
  ])('news of %s', async (written, published) => {
    const { content, told } = await readTold({ 'news/2021/tin.md': news(written) });
    expect(told).toEqual([]);
    expect(content.records).toMatchObject([{ kind: 'news', id: '2021/tin', published }]);
  });

  it.each(['2021-09-07 24:00', '2021-09-07 8:00', '7/9/2021', '2021-09-07 08:60'])(
    'not news of %s',
    async (published) => {
      const { told } = await readTold({ 'news/2021/tin.md': news(published) });
      expect(told.map(inShort)).toEqual(['wrong-date 4:12']);
    },
  );

  it('a page', async () => {
    const { content, told } = await readTold({ 'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\norder: 1\n---\nA.\n' });
    expect(told).toEqual([]);
    expect(content.records).toMatchObject([{ kind: 'page', id: 'gioi-thieu', title: 'Giới thiệu', order: 1 }]);
  });
});
