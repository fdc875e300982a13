import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { archiveJson, decisionsJsonl } from '../../src/site/open-data.ts';
import { archiveSchema } from '../../src/site/open-data-schema/archive-schema.ts';
import { decisionSchema } from '../../src/site/open-data-schema/decision-schema.ts';
import type { JsonSchema } from '../../src/site/open-data-schema/json-schema.ts';
import { decision } from '../domain/records.ts';
import { siteOf } from './view-source.ts';

const site = siteOf(
  [
    decision('2021/1-qd', {
      signers: [{ name: 'Nguyễn Văn A', role: 'Chủ tịch', capacity: 'TM.' }],
      ...{ summary: 'Tóm tắt', author: 'Ban biên tập', topics: ['dat'], expires: '2029-01-01' },
    }),
    decision('2022/2-qd', {
      supersedes: [{ ref: '9/QĐ-UBND', issued: '2019-02-03', issuer: 'ubnd-tinh-a' }],
      suspends: [{ ref: '2021/1-qd', untilEvent: 'có quyết định mới' }],
      amends: [{ ref: '2021/1-qd', from: '2022-03-01', provisions: ['Điều 1', 'Điều 2'] }],
    }),
    decision('2022/3-bc', { type: 'bao-cao', withdrawn: { date: '2022-05-05', reason: 'x' } }),
    decision('2023/4-qd', { basedOn: [{ ref: '5/2018/NĐ-CP' }], implements: ['2021/1-qd'] }),
  ],
  '2024-01-01',
  { url: 'https://congbo.example/archive/' },
);
const lines = decisionsJsonl(site)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, unknown>);

function validatorOf(schema: string) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(schema) as JsonSchema);
}
const isLine = validatorOf(decisionSchema(site));

describe('decisionSchema', () => {
  it('holds for every line: held, stub, withdrawn, without a day', () => {
    expect(lines.length).toBe(6);
    for (const line of lines) expect(isLine(line), JSON.stringify(isLine.errors)).toBe(true);
  });

  it('holds for plain numbers in English', () => {
    const plain = siteOf([decision('2021/rfc-1', { number: 'RFC 1' })], '2024-01-01', {
      locale: 'en',
      profile: 'plain',
    });
    expect(isLine(JSON.parse(decisionsJsonl(plain)))).toBe(true);
  });

  it.each([
    ['an unknown key', { note: 'x' }],
    ['a day that does not exist', { issued: '2021-02-30' }],
    ['an id of another form', { id: '2021/Bad Id' }],
    ['an unknown state', { timeline: [{ from: '2021-01-01', state: 'valid' }] }],
    ['an act without one that acts', { timeline: [{ state: 'expired', because: { relation: 'repeals' } }] }],
    [
      'a term that somebody acts',
      { timeline: [{ state: 'expired', because: { relation: 'expires', by: '2022/2-qd' } }] },
    ],
    ['no timeline', { timeline: undefined }],
    ['a held decision without a kind of text', { text: undefined }],
    ['an empty list', { topics: [] }],
    ['an id twice', { citations: ['2022/2-qd', '2022/2-qd'] }],
    ['relations that lack a key', { relations: { supersedes: [] } }],
  ])('refuses a line with %s', (_, change) => {
    const line = lines.find(({ id }) => id === '2021/1-qd');
    expect(isLine(JSON.parse(JSON.stringify({ ...line, ...change })))).toBe(false);
  });

  it('explains every key to those who don’t know the archive', () => {
    const { properties = {}, $defs = {}, $id } = JSON.parse(decisionSchema(site)) as JsonSchema;
    expect($id).toBe('https://congbo.example/archive/data/decisions.schema.json');
    for (const [key, property] of Object.entries(properties)) {
      const { description } = { ...$defs[property.$ref?.split('/').at(-1) ?? ''], ...property };
      expect(description, key).toMatch(/^[A-Z].{15,}$/);
    }
  });

  it('has the keys of the contract in its order', () => {
    const { properties = {} } = JSON.parse(decisionSchema(site)) as JsonSchema;
    const order =
      'id url held number type title issuer issued effective expires published lang text summary author signers topics relations inverse citations citedBy timeline current terms';
    expect(new Set(Object.keys(properties))).toEqual(new Set(order.split(' ')));
  });
});

describe('archiveSchema', () => {
  it('holds for what is put out, and refuses anything else', () => {
    const isArchive = validatorOf(archiveSchema(site));
    const data = JSON.parse(archiveJson(site)) as object;
    expect(isArchive(data)).toBe(true);
    expect(isArchive({ ...data, asOf: 'today' })).toBe(false);
    expect(isArchive({ ...data, locale: 'fr' })).toBe(false);
    expect(isArchive({ ...data, more: 1 })).toBe(false);
  });
});
