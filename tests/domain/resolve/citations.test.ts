import { describe, expect, it } from 'vitest';
import type { ProseCitation } from '../../../src/domain/citation.ts';
import { findCitations } from '../../../src/domain/find-citations.ts';
import { archiveOf, decision, news, type Written } from '../records.ts';

const citing = (text: string): ProseCitation[] => findCitations(text, 'vn').map(({ citation }) => citation);

/** What the citations of a text resolve to, in an archive of some decisions; `-` for none. */
function targets(text: string, held: ReturnType<typeof decision>[], by: Written = {}): string[] {
  const written = { number: '99/QĐ-UBND', issued: '2022-03-01', ...by, citations: citing(text) };
  const archive = archiveOf([...held, decision('2022/citing', written)]);
  return (archive.citationTargets.get('decisions/2022/citing.md') ?? []).map((id) => id ?? '-');
}

const act = (id: string, number: string, title: string, written: Written = {}) =>
  decision(id, { number, title, ...written });

const D601A = decision('2021/601-a', { number: '601/QĐ-UBND', issued: '2021-03-09', issuer: 'ubnd-tinh-a' });
const D601B = decision('2021/601-b', { number: '601/QĐ-UBND', issued: '2021-03-09', issuer: 'ubnd-tinh-b' });
const D601Later = decision('2022/601-a', { number: '601/QĐ-UBND', issued: '2022-02-02', issuer: 'ubnd-tinh-a' });
const DECREE = act('2020/30-nd-cp', '30/2020/NĐ-CP', 'Về công tác văn thư', { issued: '2020-03-05' });

describe('a number in prose', () => {
  it.each<[what: string, text: string, held: ReturnType<typeof decision>[], targets: string[], by?: Written]>([
    ['one match', 'Quyết định số 601/QĐ-UBND', [D601A], ['2021/601-a']],
    ['another day', 'Quyết định số 601/QĐ-UBND ngày 10/3/2021', [D601A], ['-']],
    ['a day that does not exist', 'Quyết định số 601/QĐ-UBND ngày 31/02/2021', [D601A], ['-']],
    ['two days, none given', 'Quyết định số 601/QĐ-UBND', [D601A, D601Later], ['-']],
    ['two days, one given', 'Quyết định số 601/QĐ-UBND ngày 02/02/2022', [D601A, D601Later], ['2022/601-a']],
    ['two issuers, none known', 'Quyết định số 601/QĐ-UBND', [D601A, D601B], ['-']],
    [
      'two issuers, one named',
      '601/QĐ-UBND của UBND tỉnh B',
      [D601A, D601B],
      ['2021/601-b'],
      { issuer: 'ubnd-tinh-a' },
    ],
    ['two issuers, its own', '601/QĐ-UBND', [D601A, D601B], ['2021/601-a'], { issuer: 'ubnd-tinh-a' }],
    ['two issuers, a third named', '601/QĐ-UBND của UBND tỉnh Đ', [D601A, D601B], ['-'], { issuer: 'ubnd-tinh-a' }],
    ['itself', 'Quyết định số 99/QĐ-UBND', [D601A], ['-']],
  ])('%s', (_, text, held, expected, by) => expect(targets(text, held, by)).toEqual(expected));
});

describe('a number that is cut short', () => {
  it.each<[what: string, text: string, held: ReturnType<typeof decision>[], targets: string[]]>([
    [
      'after the whole one',
      'Nghị định số 30/2020/NĐ-CP. Nghị định 30 quy định',
      [DECREE],
      ['2020/30-nd-cp', '2020/30-nd-cp'],
    ],
    ['before it', 'Nghị định 30. Nghị định số 30/2020/NĐ-CP', [DECREE], ['-', '2020/30-nd-cp']],
    ['a decree by its year', 'Nghị định 30/2020', [DECREE], ['2020/30-nd-cp']],
    ['a decree of another year', 'Nghị định 30/2021', [DECREE], ['-']],
    ['of another type', 'Nghị định số 30/2020/NĐ-CP. Thông tư số 30 quy định', [DECREE], ['2020/30-nd-cp', '-']],
    ['QĐ số', 'Quyết định số 601/QĐ-UBND. QĐ số 601 quy định', [D601A], ['2021/601-a', '2021/601-a']],
    ['of a decision that nobody named', 'QĐ số 601 được bãi bỏ', [D601A], ['-']],
    [
      'of two',
      '601/QĐ-UBND ngày 09/3/2021, 601/QĐ-UBND ngày 02/02/2022. QĐ số 601 nêu',
      [D601A, D601Later],
      ['2021/601-a', '2022/601-a', '-'],
    ],
    [
      'of two, one of which is not held',
      'Nghị định số 30/2020/NĐ-CP, Nghị định số 30/2019/NĐ-CP. Nghị định 30 quy định',
      [DECREE],
      ['2020/30-nd-cp', '-', '-'],
    ],
  ])('%s', (_, text, held, expected) => expect(targets(text, held)).toEqual(expected));

  it('may mean the citing one itself, and then no other', () => {
    const text = 'Nghị định 99';
    const other = act('2021/99-nd-cp', '99/2021/NĐ-CP', 'Khác');
    expect(targets(text, [other], { number: '99/2022/NĐ-CP' })).toEqual(['-']);
  });
});

describe('an act by title and year', () => {
  const land = act('2013/45-qh13', '45/2013/QH13', 'LUẬT ĐẤT ĐAI', { type: 'luat', issued: '2013-11-29' });
  const plain = act('2013/45-qh13', '45/2013/QH13', 'Đất đai', { type: 'luat', issued: '2013-11-29' });
  const twin = act('2013/46-qh13', '46/2013/QH13', 'Luật Đất đai', { type: 'luat', issued: '2013-12-01' });
  const code = act('2015/91-qh13', '91/2015/QH13', 'Bộ luật Dân sự', { type: 'bo-luat', issued: '2015-11-24' });
  const constitution = act('2013/hp', 'Hiến pháp 2013', 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', {
    type: 'hien-phap',
    issued: '2013-11-28',
  });
  it.each<[text: string, held: ReturnType<typeof decision>[], targets: string[]]>([
    ['Luật Đất đai năm 2013', [land, code], ['2013/45-qh13']],
    ['Luật Đất đai năm 2013', [plain], ['2013/45-qh13']],
    ['Luật Đất đai năm 2003', [land], ['-']],
    ['Luật Đất đai năm 2013', [land, twin], ['-']],
    ['Luật Đất đai ngày 29/11/2013', [land, twin], ['2013/45-qh13']],
    ['Luật Đất 2013', [land], ['-']],
    ['bộ luật Dân sự 2015', [code], ['2015/91-qh13']],
    ['Luật Dân sự 2015', [code], ['-']],
    ['Hiến pháp năm 2013', [constitution], ['2013/hp']],
  ])('%s', (text, held, expected) => expect(targets(text, held)).toEqual(expected));
});

describe('who cites', () => {
  it('stands at what is cited, at a stub too; news do not', () => {
    const archive = archiveOf([
      D601A,
      decision('2022/2-qd', { citations: citing('601/QĐ-UBND và 44/QĐ-UBND ngày 04/4/2020') }),
      decision('2022/3-qd', { basedOn: ['44/QĐ-UBND ngày 04/4/2020'] }),
      news('2022/tin', { citations: citing('Quyết định số 601/QĐ-UBND') }),
    ]);
    expect(archive.decisions.get('2021/601-a')?.citedBy).toEqual(['2022/2-qd']);
    expect(archive.decisions.get('2020/44-qd-ubnd')).toMatchObject({ held: false, citedBy: ['2022/2-qd'] });
    expect(archive.decisions.get('2022/2-qd')?.citations).toEqual(['2020/44-qd-ubnd', '2021/601-a']);
  });
});
