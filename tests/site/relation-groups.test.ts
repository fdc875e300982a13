import { describe, expect, it } from 'vitest';
import { citationGroups, relationGroups } from '../../src/site/relation-groups.ts';
import { decisionOf, siteOf } from './view-source.ts';
import { decision } from '../domain/records.ts';
import { makeSite, type MadeLink } from './make-archive.ts';

describe('relationGroups', () => {
  it('shows both ends, what acts on a decision first, newest first', () => {
    const links: MadeLink[] = [
      { from: '2021/1', relation: 'supersedes', to: '2020/1' },
      { from: '2022/1', relation: 'amends', to: '2021/1' },
      { from: '2023/1', relation: 'amends', to: '2021/1' },
      { from: '2023/1', relation: 'supersedes', to: '2021/1' },
    ];
    const site = makeSite({ held: ['2020/1', '2021/1', '2022/1', '2023/1'].map((id) => ({ id })), links });
    const groups = relationGroups(site, decisionOf(site, '2021/1'));
    expect(groups.map(({ heading, items }) => [heading, items.map(({ id }) => id)])).toEqual([
      ['Bị thay thế bởi', ['2023/1']],
      ['Thay thế', ['2020/1']],
      ['Được sửa đổi, bổ sung bởi', ['2023/1', '2022/1']],
    ]);
  });

  it('puts those of one day in the order of their numbers, by value', () => {
    const numbers = ['2022/9-qd', '2022/10-qd', '2022/100-qd'];
    const site = siteOf([decision('2021/1-qd'), ...numbers.map((id) => decision(id, { amends: ['2021/1-qd'] }))]);
    const [group] = relationGroups(site, decisionOf(site, '2021/1-qd'));
    expect(group?.items.map(({ id }) => id)).toEqual(['2022/100-qd', '2022/10-qd', '2022/9-qd']);
  });

  it('says once, on both sides, that two are related', () => {
    const site = makeSite({
      held: [{ id: '2020/1' }, { id: '2021/1' }],
      links: [{ from: '2021/1', relation: 'related', to: '2020/1' }],
    });
    const headings = ['2020/1', '2021/1'].map((id) =>
      relationGroups(site, decisionOf(site, id)).map(({ heading }) => heading),
    );
    expect(headings).toEqual([['Liên quan'], ['Liên quan']]);
  });

  it('gathers what several references say of one decision', () => {
    const amends = [
      { ref: '2021/1-qd', provisions: ['Điều 3'], from: '2022-05-01' },
      { ref: '2021/1-qd', provisions: ['Điều 5', 'Điều 6'], from: '2022-09-01' },
    ];
    const site = siteOf([decision('2021/1-qd'), decision('2022/2-qd', { amends })]);
    const [group] = relationGroups(site, decisionOf(site, '2021/1-qd'));
    expect(group?.items.map(({ id, terms }) => [id, terms])).toEqual([
      ['2022/2-qd', ['Phần liên quan: Điều 3; từ ngày 01/5/2022', 'Phần liên quan: Điều 5, Điều 6; từ ngày 01/9/2022']],
    ]);
  });

  it('says of an act that never takes effect that it does not', () => {
    const records = [
      decision('2021/1-qd'),
      decision('2022/2-qd', { effective: '2022-06-01', repeals: [{ ref: '2021/1-qd', from: '2022-07-01' }] }),
      decision('2022/3-qd', { effective: '2022-05-01', repeals: ['2022/2-qd'] }),
    ];
    const site = siteOf(records);
    const terms = (id: string, key: string) =>
      relationGroups(site, decisionOf(site, id))
        .find((group) => group.key === key)
        ?.items.map((item) => item.terms);
    expect(terms('2021/1-qd', 'repealedBy')).toEqual([['không phát sinh hiệu lực']]);
    expect(terms('2022/2-qd', 'repeals')).toEqual([['không phát sinh hiệu lực']]);
    expect(terms('2022/2-qd', 'repealedBy')).toEqual([[]]);
  });

  it('says until when, with a day or an event, on stubs too', () => {
    const suspends = [
      { ref: '9/QĐ-UBND ngày 01/02/2020', until: '2022-09-01' },
      { ref: '8/QĐ-UBND ngày 01/02/2020', untilEvent: 'có quy định mới' },
    ];
    const site = siteOf([decision('2022/2-qd', { suspends })]);
    const [group] = relationGroups(site, decisionOf(site, '2020/9-qd-ubnd'));
    expect([group?.key, group?.items.map((item) => item.terms)]).toEqual(['suspendedBy', [['đến hết ngày 31/8/2022']]]);
    const [event] = relationGroups(site, decisionOf(site, '2020/8-qd-ubnd'));
    expect(event?.items.map((item) => item.terms)).toEqual([['cho đến khi: có quy định mới']]);
  });

  it('folds a long list, and does not let a page grow without end', () => {
    const held = Array.from({ length: 301 }, (_, index) => ({ id: `2021/${index}` }));
    const links = held.slice(1).map(({ id }): MadeLink => ({ from: id, relation: 'basedOn', to: '2021/0' }));
    const site = makeSite({ held, links });
    const [group] = relationGroups(site, decisionOf(site, '2021/0'));
    expect([group?.items.length, group?.folded, group?.more]).toEqual([
      200,
      'Xem 200 văn bản',
      'Và 100 văn bản nữa, có trong dữ liệu mở.',
    ]);
  });
});

describe('citationGroups', () => {
  it('leaves out what a relation says already', () => {
    const site = makeSite({
      held: ['2020/1', '2020/2', '2021/1'].map((id) => ({ id })),
      links: [{ from: '2021/1', relation: 'supersedes', to: '2020/1' }],
      citations: { '2021/1': ['2020/1', '2020/2'] },
    });
    const cited = citationGroups(site, decisionOf(site, '2021/1'));
    expect(cited.map(({ heading, items }) => [heading, items.map(({ id }) => id)])).toEqual([
      ['Dẫn chiếu đến', ['2020/2']],
    ]);
    expect(citationGroups(site, decisionOf(site, '2020/1'))).toEqual([]);
    expect(citationGroups(site, decisionOf(site, '2020/2')).map(({ heading }) => heading)).toEqual([
      'Được dẫn chiếu bởi',
    ]);
  });
});
