import { expect, it } from 'vitest';
import { inShort, readTold } from './read-told.ts';

/** A site.yaml with one issuer, on its last line. */
const SITE = `name: Kho văn bản tỉnh Ví Dụ
url: https://congbo.example/
issuers:
  ubnd-tinh-vi-du:
    name: Ủy ban nhân dân tỉnh Ví Dụ
`;

it('fills in the defaults', async () => {
  const { content, told } = await readTold({ 'site.yaml': SITE });
  expect(told).toEqual([]);
  expect(content.settings).toEqual({
    name: 'Kho văn bản tỉnh Ví Dụ',
    url: 'https://congbo.example/',
    locale: 'vi',
    timezone: 'Asia/Ho_Chi_Minh',
    profile: 'vn',
    font: 'be-vietnam-pro',
    cards: 'news',
    staleAfter: 30,
    issuers: { 'ubnd-tinh-vi-du': { name: 'Ủy ban nhân dân tỉnh Ví Dụ' } },
    topics: {},
    categories: {},
    types: {},
  });
});

it.each<[string, string, string, object?]>([
  ['an unknown key', `${SITE}topic: {}\n`, 'unknown-key 6:1', { nearest: 'topics' }],
  ['an unknown key of an issuer', `${SITE}    naem: x\n`, 'unknown-key 6:5', { nearest: 'name' }],
  ['an issuer without a name', `${SITE}  khac:\n    short: x\n`, 'missing-key 6:3', { key: 'name' }],
  ['a parent that is not there', `${SITE}    parent: khac\n`, 'unknown-parent 6:13', { issuer: 'khac' }],
  ['a successor that is not there', `${SITE}    successor: constructor\n`, 'unknown-successor 6:16'],
  ['an address that is not of the web', SITE.replace('https://congbo.example/', 'ftp://x/'), 'wrong-shape 2:6'],
  ['a time zone that is none', `${SITE}timezone: Asia/Saigonn\n`, 'wrong-shape 6:11'],
  ['a language that is none', `${SITE}locale: fr\n`, 'wrong-value 6:9', { allowed: ['vi', 'en'] }],
  ['an id with capitals', `${SITE}topics: { Chính: x }\n`, 'wrong-shape 6:11'],
  ['a colour that is none', `${SITE}colour: blue\n`, 'wrong-shape 6:9'],
  ['a colour without quotes', `${SITE}colour: #0b5573\n`, 'wrong-shape 6:9', { expected: 'colour', got: 'nothing' }],
  ...['javascript:alert(1)', '//congbo.example/', 'https://', 'https://a b/', 'tin-tuc/'].map(
    (link): [string, string, string, object] => [
      `the link ${link} of a notice`,
      `${SITE}urgent: { text: x, from: 2021-09-06, until: 2021-09-07, link: "${link}" }\n`,
      ...(['wrong-shape 6:63', { expected: 'link', got: link }] as const),
    ],
  ),
  ['an emblem that is not there', `${SITE}emblem: x.svg\n`, 'missing-attachment 6:9', { file: 'x.svg' }],
  [
    'a notice that ends before it begins',
    `${SITE}urgent: { text: x, from: 2021-09-06, until: 2021-09-06 }\n`,
    ...(['until-too-early 6:45', { until: '2021-09-06', first: '2021-09-06' }] as const),
  ],
  ['no issuers', SITE.replace(/issuers:[^]*/, 'issuers: {}\n'), 'missing-key 3:10', { key: 'issuers' }],
  ['two documents', `${SITE}---\na: b\n`, 'unreadable-yaml 6:1'],
  ['a list', '- a\n', 'unreadable-yaml 1:1'],
])('tells of %s', async (_name, site, place, data = {}) => {
  const { told } = await readTold({ 'site.yaml': site });
  expect(told.map(inShort)).toEqual([place]);
  expect(told[0]).toMatchObject({ file: 'site.yaml', data });
});
