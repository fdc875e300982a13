import { describe, expect, it } from 'vitest';
import { decisionsCsv } from '../../src/site/decisions-csv.ts';
import type { ArchiveParts } from './make-archive.ts';
import { makeSite } from './make-archive.ts';

const HEAD = '\uFEFFid,url,held,number,type,title,issuer,issued,effective,expires,published,state,current';

function linesOf(parts: ArchiveParts): string[] {
  return decisionsCsv(makeSite(parts)).split('\r\n');
}

function titleCell(title: string): string {
  const line = linesOf({ held: [{ id: '2020/1', number: '1', title }] })
    .slice(1, -1)
    .join('\r\n');
  return line.slice('2020/1,/van-ban/2020/1/,true,1,quyet-dinh,'.length, line.indexOf(',uy-ban-thu,'));
}

describe('decisionsCsv', () => {
  it('has only its columns for an empty archive', () => {
    expect(linesOf({})).toEqual([HEAD, '']);
  });

  it.each([
    ['2021-06-01', 'in-force', '2020/1'],
    ['2022-06-01', 'expired', '2022/2 2022/3'],
  ])('gives the state of the archive on %s: %s', (asOf, state, current) => {
    const [head, line] = linesOf({
      asOf,
      held: [{ id: '2020/1', title: 'Một' }, { id: '2022/2' }, { id: '2022/3' }],
      links: ['2022/3', '2022/2'].map((from) => ({ from, relation: 'supersedes', to: '2020/1' })),
    });
    expect(head).toBe(HEAD);
    expect(line).toBe(
      `2020/1,/van-ban/2020/1/,true,1/QĐ-UBND,quyet-dinh,Một,uy-ban-thu,2020-01-02,,,2020-01-02,${state},${current}`,
    );
  });

  it('leaves the cells of a stub empty that nobody knows', () => {
    expect(linesOf({ stubs: [{ id: '2020/1' }] })[1]).toBe(
      '2020/1,/van-ban/2020/1/,false,1/QĐ-UBND,,,,,,,,in-force,2020/1',
    );
  });

  it.each([
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a, b', '"a, b"'],
    ['nói "không"', '"nói ""không"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['a = b', 'a = b'],
  ])('writes the title %j as %s', (title, cell) => {
    expect(titleCell(title)).toBe(cell);
  });
});
