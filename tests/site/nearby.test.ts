import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '../../src/domain/record.ts';
import { nearbyOf } from '../../src/site/nearby.ts';
import { nearbyItems } from '../../src/site/nearby-view.ts';
import { archiveOf, decision } from '../domain/records.ts';
import { decisionOf, siteOf } from './view-source.ts';

const near = (records: DecisionRecord[], id: string) =>
  (nearbyOf(archiveOf(records)).get(id) ?? []).map((each) => each.id);

describe('what stands near a decision', () => {
  const basis = decision('2019/9-qd');
  const a = decision('2020/1-qd', { basedOn: ['2019/9-qd'] });
  const b = decision('2021/2-qd', { basedOn: ['2019/9-qd'] });

  it('shares what it is linked to, both ways', () => {
    expect([near([basis, a, b], '2020/1-qd'), near([basis, a, b], '2021/2-qd')]).toEqual([
      ['2021/2-qd'],
      ['2020/1-qd'],
    ]);
    expect(nearbyOf(archiveOf([basis, a, b])).get('2020/1-qd')).toEqual([
      { id: '2021/2-qd', why: { shared: '2019/9-qd' } },
    ]);
  });

  it('is nothing that it stands in a relation to, no stub, and not itself', () => {
    const c = decision('2022/3-qd', { basedOn: ['2019/9-qd'], related: ['2021/2-qd'] });
    expect(near([basis, a, b, c], '2022/3-qd')).toEqual(['2020/1-qd']);
    const bare = [a, b].map((each) => ({ ...each, references: { basedOn: [{ ref: '5/QĐ-UBND ngày 01/01/2018' }] } }));
    expect(near(bare, '2020/1-qd')).toEqual(['2021/2-qd']);
  });

  it('is not all that rest on one law', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      decision(`2021/${index + 100}-qd`, { basedOn: ['2019/9-qd'] }),
    );
    expect(near([basis, ...many], '2021/100-qd')).toEqual([]);
  });

  it('shares more before less, then what is on the topic of the same issuer and type, nearest in day', () => {
    const topics = ['dat-dai'];
    const issuer = 'ubnd-tinh-a';
    const records = [
      basis,
      decision('2019/8-qd'),
      decision('2020/1-qd', { topics, issuer, issued: '2020-05-01', basedOn: ['2019/9-qd', '2019/8-qd'] }),
      decision('2020/2-qd', { basedOn: ['2019/9-qd'], issued: '2020-05-02' }),
      decision('2020/3-qd', { basedOn: ['2019/9-qd', '2019/8-qd'], issued: '2020-09-02' }),
      decision('2020/4-qd', { topics, issuer: 'ubnd-tinh-b', issued: '2020-05-02' }),
      decision('2020/5-qd', { topics, issuer, issued: '2020-07-01' }),
      decision('2020/6-qd', { topics, issuer, issued: '2020-06-01' }),
      decision('2020/7-qd', { topics: ['y-te'], issuer, issued: '2020-05-01' }),
    ];
    const expected = ['2020/3-qd', '2020/2-qd', '2020/6-qd', '2020/5-qd', '2020/4-qd'];
    expect(near(records, '2020/1-qd')).toEqual(expected);
    expect(near(records.toReversed(), '2020/1-qd')).toEqual(expected);
  });

  it('is told with its reason, and with its state, so that what has ended doesn’t mislead', () => {
    const ended = { ...b, expires: '2022-01-01' };
    const site = siteOf([basis, a, ended], '2025-01-01');
    const [item] = nearbyItems(site, decisionOf(site, '2020/1-qd'));
    expect(item).toMatchObject({ terms: ['Cùng liên quan đến Quyết định số 9/QĐ-UBND'] });
    expect(item!.phases.map(({ badge }) => badge.label)).toEqual(['Hết hiệu lực']);
  });

  it('takes time that grows with the archive, not with its square', () => {
    const timeOf = (size: number) => {
      const archive = archiveOf(
        Array.from({ length: size }, (_, index) =>
          decision(`2020/${index + 1}-qd`, {
            ...{ topics: ['dat-dai'], issuer: 'ubnd-tinh-a', number: `${index + 1}/QĐ-UBND` },
            basedOn: ['2020/1-qd', `2020/${Math.max(1, index)}-qd`],
          }),
        ),
      );
      const started = performance.now();
      expect(nearbyOf(archive).size).toBe(size);
      return performance.now() - started;
    };
    timeOf(400);
    // A square would take a hundred times as long.
    expect(timeOf(2_000) / timeOf(200)).toBeLessThan(50);
  });
});
