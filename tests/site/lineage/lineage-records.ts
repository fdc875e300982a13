import type { DecisionRecord } from '../../../src/domain/record.ts';
import { decision, type Written } from '../../domain/records.ts';

const at = (id: string, issued: string, written: Written = {}): DecisionRecord =>
  decision(id, { issued, effective: issued, ...written });

/** Families as small sets of fictional decisions, by what they show. The case from life has its acts' real numbers and days. */
export const FAMILIES: Readonly<Record<string, DecisionRecord[]>> = {
  pair: [at('2021/2236-qd', '2021-09-06', { number: '2236/QĐ-UBND', supersedes: ['601/QĐ-UBND ngày 09/3/2021'] })],
  fromLife: [
    at('2018/15-2018-nd-cp', '2018-02-02', { number: '15/2018/NĐ-CP' }),
    at('2026/46-2026-nd-cp', '2026-01-26', { number: '46/2026/NĐ-CP', supersedes: ['15/2018/NĐ-CP'] }),
    at('2026/09-2026-nq-cp', '2026-02-04', {
      number: '09/2026/NQ-CP',
      suspends: [{ ref: '46/2026/NĐ-CP', until: '2026-04-16' }],
      reinstates: [{ ref: '15/2018/NĐ-CP', until: '2026-04-16' }],
    }),
    at('2026/15-2026-nq-cp', '2026-04-10', {
      number: '15/2026/NQ-CP',
      suspends: [{ ref: '46/2026/NĐ-CP', from: '2026-04-16', untilEvent: 'Luật mới có hiệu lực' }],
      reinstates: [{ ref: '15/2018/NĐ-CP', from: '2026-04-16', untilEvent: 'Luật mới có hiệu lực' }],
    }),
  ],
  split: [
    at('2010/1-qd', '2010-01-05'),
    ...[11, 12, 13].map((n) => at(`2014/${n}-qd`, '2014-03-01', { supersedes: ['2010/1-qd'] })),
  ],
  merger: [
    at('2010/1-qd', '2010-01-05'),
    at('2011/2-qd', '2011-01-05'),
    at('2014/3-qd', '2014-03-01', { effective: '2014-04-01', supersedes: ['2010/1-qd', '2011/2-qd'] }),
  ],
  chain: Array.from({ length: 11 }, (_, n) =>
    at(`${2005 + n}/${50 + n}-qd`, `${2005 + n}-02-03`, n ? { supersedes: [`${2004 + n}/${49 + n}-qd`] } : {}),
  ),
  circle: [
    at('2015/1-qd', '2015-05-05', { amends: ['2015/2-qd'] }),
    at('2015/2-qd', '2015-05-05', { amends: ['2015/1-qd'] }),
  ],
  partial: [
    at('2015/1-qd', '2015-05-05'),
    at('2016/2-qd', '2016-05-05', { repeals: [{ ref: '2015/1-qd', provisions: ['Điều 3', 'khoản 2 Điều 5'] }] }),
    at('2017/3-qd', '2017-05-05', { repeals: ['2015/1-qd'] }),
  ],
  term: [
    at('2016/1-qd', '2016-01-01', { effective: '2016-02-01', expires: '2018-01-01' }),
    at('2017/2-qd', '2017-06-01', { extends: [{ ref: '2016/1-qd', until: '2020-01-01' }] }),
  ],
  annulled: [
    at('2016/1-qd', '2016-01-01'),
    at('2017/2-qd', '2017-06-01', { annuls: [{ ref: '2016/1-qd', from: '2016-01-01' }] }),
  ],
  never: [
    at('2019/1-qd', '2019-01-01'),
    at('2020/2-qd', '2020-01-01', { effective: '2020-06-01', supersedes: ['2019/1-qd'] }),
    at('2020/3-qd', '2020-03-01', { repeals: ['2020/2-qd'] }),
  ],
  undated: [at('2018/1-qd', '2018-06-01', { amends: ['14/2009/QĐ-UBND'] })],
  earlier: [at('2012/1-qd', '2012-06-01', { supersedes: ['2013/2-qd'] }), at('2013/2-qd', '2013-06-01')],
  hub: [
    at('2024/300-qd', '2024-05-05', {
      repeals: Array.from({ length: 500 }, (_, n) => `${1000 + n}/QĐ-UBND ngày 05/4/${2005 + (n % 15)}`),
    }),
    at('2025/301-qd', '2025-05-05', { supersedes: ['2024/300-qd'] }),
  ],
};
