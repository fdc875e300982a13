import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INVERSE_OF, RELATIONS } from '../../src/domain/relation.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { archiveJson, decisionsJsonl } from '../../src/site/open-data.ts';
import type { ArchiveParts, MadeLink } from './make-archive.ts';
import { makeSite } from './make-archive.ts';

interface Row extends Record<string, unknown> {
  id: string;
  relations: Record<Relation, string[]>;
  inverse: Record<string, string[]>;
  citations?: string[];
  citedBy?: string[];
  current?: string[];
}

function rowsOf(parts: ArchiveParts): Row[] {
  const lines = decisionsJsonl(makeSite(parts)).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Row);
}

const FIRST = {
  id: '2021/2236-qd-ubnd',
  number: '2236/QĐ-UBND',
  title: 'Kiện toàn Ban Chỉ đạo',
  issued: '2021-09-06',
  issuer: 'chu-tich',
  text: 'summary',
} as const;
const STUB = {
  ...{ id: '2021/601-qd-ubnd', number: '601/QĐ-UBND', type: 'quyet-dinh', issuer: 'chu-tich', issued: '2021-03-09' },
  timeline: [
    { from: '2021-03-09', to: '2021-09-06', state: 'in-force', assumed: true },
    { from: '2021-09-06', state: 'expired', because: { relation: 'supersedes', by: '2021/2236-qd-ubnd' } },
  ] as const,
};
const SUPERSESSION: MadeLink = { from: FIRST.id, relation: 'supersedes', to: STUB.id };

describe('decisionsJsonl', () => {
  it('writes a stub as the contract has it, letter by letter', () => {
    const stub = { ...STUB, timeline: [...STUB.timeline] };
    const [, line] = decisionsJsonl(makeSite({ held: [FIRST], stubs: [stub], links: [SUPERSESSION] })).split('\n');
    expect(line).toBe(
      '{"id":"2021/601-qd-ubnd","url":"/van-ban/2021/601-qd-ubnd/","held":false,"number":"601/QĐ-UBND","type":"quyet-dinh","issuer":"chu-tich","issued":"2021-03-09",' +
        '"relations":{"supersedes":[],"repeals":[],"annuls":[],"amends":[],"corrects":[],"suspends":[],"reinstates":[],"extends":[],"consolidates":[],"implements":[],"basedOn":[],"related":[]},' +
        '"inverse":{"supersededBy":["2021/2236-qd-ubnd"],"repealedBy":[],"annulledBy":[],"amendedBy":[],"correctedBy":[],"suspendedBy":[],"reinstatedBy":[],"extendedBy":[],"consolidatedBy":[],"implementedBy":[],"basisFor":[],"relatedTo":[]},' +
        '"timeline":[{"from":"2021-03-09","to":"2021-09-06","state":"in-force","assumed":true},{"from":"2021-09-06","state":"expired","because":{"relation":"supersedes","by":"2021/2236-qd-ubnd"}}],' +
        '"current":["2021/2236-qd-ubnd"]}',
    );
  });

  it('writes the keys of a held decision in the order of the contract', () => {
    const full = {
      ...{ ...FIRST, effective: '2021-09-06', expires: '2030-01-01', published: '2021-09-07', lang: 'vi' },
      ...{ summary: 'S', author: 'A', topics: ['t'], signers: [{ capacity: 'TM.', name: 'N', role: 'R' }] },
    };
    const links = [{ ...SUPERSESSION, terms: { from: '2021-09-06' } }];
    const citations = { [FIRST.id]: ['2021/601-qd-ubnd'], '2021/601-qd-ubnd': [FIRST.id] };
    const [row] = rowsOf({ held: [full], stubs: [{ id: STUB.id, issued: STUB.issued }], links, citations });
    expect(Object.keys(row ?? {}).join(' ')).toBe(
      'id url held number type title issuer issued effective expires published lang text summary author signers topics relations inverse citations citedBy timeline current terms',
    );
    expect(JSON.stringify(row?.signers)).toBe('[{"name":"N","role":"R","capacity":"TM."}]');
  });

  it('leaves out what is absent, and says what a default comes to', () => {
    const [row] = rowsOf({ held: [FIRST] });
    expect(row).toMatchObject({ published: '2021-09-06', lang: 'vi', text: 'summary', current: [FIRST.id] });
    for (const key of [
      'effective',
      'expires',
      'summary',
      'author',
      'signers',
      'topics',
      'citations',
      'citedBy',
      'terms',
    ]) {
      expect(row).not.toHaveProperty(key);
    }
  });

  it('promises no text of a decision that was withdrawn', () => {
    const [row] = rowsOf({ held: [{ ...FIRST, withdrawn: { date: '2022-01-01', reason: 'r' } }] });
    expect(row).toMatchObject({ text: 'none' });
  });

  it('names a target once, and writes terms in order of relation, target and day', () => {
    const stubs = [{ id: '2020/1' }, { id: '2020/2' }];
    const link = (relation: Relation, to: string, terms: MadeLink['terms'] = {}): MadeLink => ({
      ...{ from: FIRST.id, relation, to, terms },
    });
    const links = [
      link('suspends', '2020/2', { from: '2021-12-01', until: '2022-01-01' }),
      link('suspends', '2020/2', { untilEvent: 'luật mới', provisions: ['Điều 3'] }),
      link('suspends', '2020/1', { until: '2022-01-01' }),
      link('supersedes', '2020/2', { provisions: ['Điều 1', 'khoản 2 Điều 5'] }),
      link('amends', '2020/1', { provisions: [] }),
      link('amends', '2020/2'),
    ];
    const row = rowsOf({ held: [FIRST], stubs, links }).at(-1);
    expect(row?.relations.suspends).toEqual(['2020/1', '2020/2']);
    expect(JSON.stringify(row?.terms)).toBe(
      JSON.stringify([
        { relation: 'supersedes', target: '2020/2', provisions: ['Điều 1', 'khoản 2 Điều 5'] },
        { relation: 'suspends', target: '2020/1', until: '2022-01-01' },
        { relation: 'suspends', target: '2020/2', untilEvent: 'luật mới', provisions: ['Điều 3'] },
        { relation: 'suspends', target: '2020/2', from: '2021-12-01', until: '2022-01-01' },
      ]),
    );
  });

  it('is empty for an empty archive', () => {
    expect(decisionsJsonl(makeSite())).toBe('');
  });

  it('keeps the contract on any archive', () => {
    fc.assert(
      fc.property(archives(), (parts) => {
        const rows = rowsOf(parts);
        const byId = new Map(rows.map((row) => [row.id, row]));
        expect(rows.map(({ id }) => id)).toEqual([...byId.keys()].sort());
        for (const row of rows) holdsContract(row, byId);
      }),
      { numRuns: 60 },
    );
  });
});

function holdsContract(row: Row, byId: ReadonlyMap<string, Row>) {
  expect(Object.keys(row.relations)).toEqual(RELATIONS);
  expect(Object.keys(row.inverse)).toEqual(Object.values(INVERSE_OF));
  for (const relation of RELATIONS) {
    for (const id of row.relations[relation]) expect(byId.get(id)?.inverse[INVERSE_OF[relation]]).toContain(row.id);
    for (const id of row.inverse[INVERSE_OF[relation]] ?? [])
      expect(byId.get(id)?.relations[relation]).toContain(row.id);
  }
  for (const id of row.citations ?? []) expect(byId.get(id)?.citedBy).toContain(row.id);
  const lists = [
    ...Object.values(row.relations),
    ...Object.values(row.inverse),
    row.citations,
    row.citedBy,
    row.current,
  ];
  for (const list of lists) if (list) expect(list).toEqual([...new Set(list)].sort());
  for (const value of Object.values(row)) expect(value).not.toBeOneOf([null, '']);
  for (const list of [row.citations, row.citedBy, row.current]) expect(list?.length).not.toBe(0);
}

/** Archives of up to ten decisions with any relations, repeated ones among them. */
function archives(): fc.Arbitrary<ArchiveParts> {
  const ids = Array.from({ length: 10 }, (_, index) => `${2010 + (index % 3)}/${index}`);
  const id = fc.constantFrom(...ids);
  const link = fc.record({ from: id, relation: fc.constantFrom(...RELATIONS), to: id, partial: fc.boolean() });
  return fc.record({
    held: fc.constant(ids.slice(0, 5).map((heldId) => ({ id: heldId }))),
    stubs: fc.constant(ids.slice(5).map((stubId) => ({ id: stubId }))),
    links: fc.array(link, { maxLength: 30 }),
    citations: fc.dictionary(id, fc.array(id, { maxLength: 4 }), { maxKeys: 4 }),
  });
}

describe('archiveJson', () => {
  it('says of what day and site the data are, and no more', () => {
    const site = makeSite({ asOf: '2021-09-10', held: [FIRST], settings: { url: 'https://host.example/archive' } });
    expect(archiveJson(site)).toBe(
      '{"asOf":"2021-09-10","base":"/archive/","locale":"vi","profile":"vn","timezone":"Asia/Ho_Chi_Minh","decisions":1}\n',
    );
  });
});
