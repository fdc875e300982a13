import { describe, expect, it } from 'vitest';
import { decisionFile } from './make-content.ts';
import { inShort, readTold } from './read-told.ts';

/** A site.yaml with one issuer, on its last line. */
const SITE = `name: Kho văn bản tỉnh Ví Dụ
url: https://congbo.example/
issuers:
  ubnd-tinh-vi-du:
    name: Ủy ban nhân dân tỉnh Ví Dụ
`;

const FILE = 'decisions/2021/x.md';
const TWO = `${SITE}  so-vi-du: { name: Sở Ví Dụ }\n`;
const TOPICS = `${SITE}topics: { chinh-quyen-dien-tu: Chính quyền điện tử }\ncategories: { tin-tuc: Tin tức }\n`;
const PLAIN = `${SITE}profile: plain\ntypes: { pep: { name: PEP } }\n`;
const SHA = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'; // of "x"

describe('a decision held against site.yaml and itself', () => {
  it.each<[string, string, Record<string, string>, string[], object?]>([
    ['one issuer, none named', SITE, {}, []],
    ['two issuers, none named', TWO, {}, ['missing-issuer 2:1'], { issuers: ['ubnd-tinh-vi-du', 'so-vi-du'] }],
    ['an unknown issuer', TWO, { issuer: 'so-vidu' }, ['unknown-issuer 5:9'], { nearest: 'so-vi-du' }],
    ['an issuer named as what every object has', TWO, { issuer: 'constructor' }, ['unknown-issuer 5:9']],
    ['an unknown type', SITE, { type: 'quyet-din' }, ['unknown-type 5:7'], { nearest: 'quyet-dinh' }],
    ['a type that disagrees', SITE, { type: 'chi-thi' }, ['type-disagrees 5:7'], { typeOfNumber: 'quyet-dinh' }],
    ['a number of no form', SITE, { number: 'abc def' }, ['unknown-number-form 3:9']],
    ['any number under plain', PLAIN, { number: 'PEP 8', type: 'pep' }, []],
    ['a known topic', TOPICS, { topics: '[chinh-quyen-dien-tu]' }, []],
    [
      'an unknown topic',
      TOPICS,
      { topics: '[chinh-quyen-dientu]' },
      ['unknown-topic 5:10'],
      { nearest: 'chinh-quyen-dien-tu' },
    ],
    [
      'an unknown code to pass over',
      SITE,
      { ignore: '[{ code: undeclared-supersesion, reason: x }]' },
      ['wrong-value 5:18'],
      { key: 'code', nearest: 'undeclared-supersession' },
    ],
    ['expiry on the day of entry', SITE, { expires: '2021-03-04' }, ['expires-too-early 5:10']],
    ['expiry a day later', SITE, { expires: '2021-03-05' }, []],
    ['entry before issue', SITE, { effective: '2021-03-03' }, ['effective-before-issued 5:12']],
    ['an attachment that is not there', SITE, { attachments: '[{ file: 2021/y.pdf }]' }, ['missing-attachment 5:23']],
    [
      'an attachment outside',
      SITE,
      { attachments: '[{ file: ../site.yaml }]' },
      ['missing-attachment 5:23'],
      { file: '../site.yaml' },
    ],
    ['an attachment', SITE, { attachments: `[{ file: 2021/a.pdf, sha256: ${SHA} }]` }, []],
    [
      'another attachment',
      SITE,
      { attachments: `[{ file: 2021/a.pdf, sha256: ${SHA.replace('2', '3')} }]` },
      ['attachment-differs 5:43'],
    ],
  ])('%s', async (_name, site, changes, told, data = {}) => {
    const read = await readTold({ 'site.yaml': site, [FILE]: decisionFile(changes), 'attachments/2021/a.pdf': 'x' });
    expect(read.told.map(inShort)).toEqual(told);
    if (told.length > 0) expect(read.told[0]?.data).toMatchObject(data);
  });

  it('fills in the only issuer', async () => {
    const { content } = await readTold({ 'site.yaml': SITE, [FILE]: decisionFile() });
    expect(content.records).toMatchObject([{ issuer: 'ubnd-tinh-vi-du' }]);
  });

  it.each(['full', 'extract', 'summary'])('tells of text: %s without a text', async (text) => {
    const { told } = await readTold({ 'site.yaml': SITE, [FILE]: decisionFile({ text }, '\n') });
    expect(told.map(inShort)).toEqual(['empty-text 5:7']);
  });

  it('finds an attachment whose name macOS took apart', async () => {
    const { told } = await readTold({
      'site.yaml': SITE,
      [FILE]: decisionFile({ attachments: '[{ file: 2021/bản ký.pdf }]' }),
      [`attachments/2021/${'bản ký.pdf'.normalize('NFD')}`]: 'x',
    });
    expect(told).toEqual([]);
  });
});

it('tells of an unknown category of news and of a cover that is not there', async () => {
  const news =
    '---\ntitle: Tin\nsummary: Tin\npublished: 2021-03-09\ncategory: tin\ncover: { file: a.png, alt: A }\n---\nA.\n';
  const { told } = await readTold({ 'site.yaml': TOPICS, 'news/2021/x.md': news });
  expect(told.map(inShort)).toEqual(['unknown-category 5:11', 'missing-attachment 6:16']);
});

describe('a draft', () => {
  it.each([
    ['in its frontmatter', { draft: 'true', issued: '9/3/2021' }],
    ['against site.yaml', { draft: 'true', issuer: 'khac' }],
    ['among attachments', { draft: 'true', attachments: '[{ file: y.pdf }]' }],
  ])('is told of its errors as warnings: %s', async (_name, changes) => {
    const { told } = await readTold({ 'site.yaml': SITE, [FILE]: decisionFile(changes) });
    expect(told.map(({ severity }) => severity)).toEqual(['warning']);
  });
});
