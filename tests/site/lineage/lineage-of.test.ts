import { describe, expect, it } from 'vitest';
import { familyOf, largeFamilies } from '../../../src/site/lineage/family.ts';
import { lineageOf } from '../../../src/site/lineage/lineage-of.ts';
import { archiveOf, decision } from '../../domain/records.ts';
import { FAMILIES } from './lineage-records.ts';

const shown = (family: string, id: string) => {
  const lineage = lineageOf(archiveOf(FAMILIES[family] ?? []), id);
  return {
    nodes: lineage?.nodes.map(({ decision: { id } }) => id),
    edges: lineage?.edges.map(({ acting, relation, target, partial }) =>
      [acting, relation, target, ...(partial ? ['partly'] : [])].join(' '),
    ),
    left: lineage?.left,
  };
};

const NONE_LEFT = { decisions: 0, edges: 0 };

describe('lineageOf', () => {
  it.each([
    ['the acting decision', '2021/2236-qd'],
    ['a stub', '2021/601-qd-ubnd'],
  ])('shows both ends from %s', (_, id) => {
    expect(shown('pair', id)).toEqual({
      nodes: ['2021/2236-qd', '2021/601-qd-ubnd'],
      edges: ['2021/2236-qd supersedes 2021/601-qd-ubnd'],
      left: NONE_LEFT,
    });
  });

  it('shows suspension and reinstatement beside the supersession', () => {
    expect(shown('fromLife', '2018/15-2018-nd-cp')).toEqual({
      nodes: ['2018/15-2018-nd-cp', '2026/09-2026-nq-cp', '2026/15-2026-nq-cp', '2026/46-2026-nd-cp'],
      edges: [
        '2026/46-2026-nd-cp supersedes 2018/15-2018-nd-cp',
        '2026/09-2026-nq-cp suspends 2026/46-2026-nd-cp',
        '2026/15-2026-nq-cp suspends 2026/46-2026-nd-cp',
        '2026/09-2026-nq-cp reinstates 2018/15-2018-nd-cp',
        '2026/15-2026-nq-cp reinstates 2018/15-2018-nd-cp',
      ],
      left: NONE_LEFT,
    });
  });

  it('shows a family that fits whole, whatever the distance', () => {
    expect(shown('chain', '2005/50-qd').nodes).toHaveLength(11);
  });

  it.each([
    ['citing, resting on, related', { basedOn: ['2020/1-qd'], related: ['2020/1-qd'], implements: ['2020/1-qd'] }],
    ['nothing at all', {}],
  ])('gives none to decisions joined by %s', (_, written) => {
    const archive = archiveOf([decision('2020/1-qd'), decision('2021/2-qd', written)]);
    expect(lineageOf(archive, '2020/1-qd')).toBeUndefined();
  });

  it('joins what several references say of one act on one day', () => {
    const amends = ['Điều 1', 'Điều 2'].map((part) => ({ ref: '2020/1-qd', provisions: [part] }));
    const archive = archiveOf([decision('2020/1-qd'), decision('2021/2-qd', { amends })]);
    expect(lineageOf(archive, '2020/1-qd')?.edges).toMatchObject([{ provisions: ['Điều 1', 'Điều 2'] }]);
  });
});

describe('a family that does not fit', () => {
  const archive = archiveOf(FAMILIES['hub'] ?? []);

  it('keeps the successor of an act on five hundred in sight from each of them', () => {
    const lineage = lineageOf(archive, '2005/1000-qd-ubnd');
    const ids = lineage?.nodes.map(({ decision: { id } }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(['2005/1000-qd-ubnd', '2024/300-qd', '2025/301-qd']));
    expect(ids.length).toBeLessThanOrEqual(12);
    expect(lineage?.left.decisions).toBe(502 - ids.length);
    const hub = lineage?.nodes.find(({ decision: { id } }) => id === '2024/300-qd');
    expect(hub?.outside).toBe(501 - (ids.length - 1));
  });

  it('stays within three steps', () => {
    const chain = archiveOf(
      Array.from({ length: 20 }, (_, n) => decision(`${2000 + n}/1-qd`, n ? { supersedes: [`${1999 + n}/1-qd`] } : {})),
    );
    const years = lineageOf(chain, '2010/1-qd')?.nodes.map(({ decision: { id } }) => Number(id.slice(0, 4)));
    expect(years).toEqual([2007, 2008, 2009, 2010, 2011, 2012, 2013]);
  });

  it('has one page, of its eldest', () => {
    expect(largeFamilies(archive).map(({ id, members }) => [id, members.length])).toEqual([['2005/1000-qd-ubnd', 502]]);
    expect(familyOf(archive, '2025/301-qd')).toBe(familyOf(archive, '2024/300-qd'));
  });

  it('takes no time that grows with the square of an act on many', () => {
    expect(timeOfEach(4000)).toBeLessThan(4 * timeOfEach(500));
  });
});

/** How long one lineage takes where one decision acts on so many: the best of some rounds, since others use the machine too. */
function timeOfEach(targets: number): number {
  const repeals = Array.from({ length: targets }, (_, n) => `${n + 10}/QĐ-UBND ngày 05/4/2020`);
  const archive = archiveOf([decision('2024/1-qd', { repeals })]);
  const ids = [...archive.decisions.keys()];
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const id of ids) lineageOf(archive, id);
    return (performance.now() - start) / ids.length;
  });
  return Math.min(...rounds);
}
