import { expect, it } from 'vitest';
import { lineageOf } from '../../../src/site/lineage/lineage-of.ts';
import { rowsOf } from '../../../src/site/lineage/lineage-rows.ts';
import { archiveOf } from '../../domain/records.ts';
import { FAMILIES } from './lineage-records.ts';

/** Rows as short lines: `2021-09-06 [2021/2236-qd] supersedes 2021/601-qd-ubnd`; a card's id stands in brackets. */
function rows(family: string): string[] {
  const archive = archiveOf(FAMILIES[family] ?? []);
  const lineage = lineageOf(archive, FAMILIES[family]?.[0]?.id ?? '');
  return (lineage ? rowsOf(lineage) : []).map(({ decision, card, day = '…', change, acts }) =>
    [
      ...[day, card ? `[${decision.id}]` : decision.id, change?.state],
      ...acts.map(({ edge, reaches }) => `${edge.relation} ${edge.target} @${reaches}`),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

it.each<[family: string, expected: string[]]>([
  ['pair', ['2021-03-09 [2021/601-qd-ubnd]', '2021-09-06 [2021/2236-qd] supersedes 2021/601-qd-ubnd @1']],
  [
    'fromLife',
    [
      '2018-02-02 [2018/15-2018-nd-cp]',
      '2026-01-26 [2026/46-2026-nd-cp] supersedes 2018/15-2018-nd-cp @1',
      '2026-02-04 [2026/09-2026-nq-cp] suspends 2026/46-2026-nd-cp @2 reinstates 2018/15-2018-nd-cp @2',
      '2026-04-10 [2026/15-2026-nq-cp]',
      '2026-04-16 2026/15-2026-nq-cp suspends 2026/46-2026-nd-cp @4 reinstates 2018/15-2018-nd-cp @4',
    ],
  ],
  [
    'split',
    [
      '2010-01-05 [2010/1-qd]',
      '2014-03-01 [2014/11-qd] supersedes 2010/1-qd @1',
      '2014-03-01 [2014/12-qd] supersedes 2010/1-qd @1',
      '2014-03-01 [2014/13-qd] supersedes 2010/1-qd @1',
    ],
  ],
  [
    'merger',
    [
      '2010-01-05 [2010/1-qd]',
      '2011-01-05 [2011/2-qd]',
      '2014-03-01 [2014/3-qd]',
      '2014-04-01 2014/3-qd in-force supersedes 2010/1-qd @3 supersedes 2011/2-qd @3',
    ],
  ],
  [
    'circle',
    [
      '2015-05-05 [2015/2-qd]',
      '2015-05-05 [2015/1-qd] amends 2015/2-qd @1',
      '2015-05-05 2015/2-qd amends 2015/1-qd @2',
    ],
  ],
  [
    'term',
    [
      '2016-01-01 [2016/1-qd]',
      '2016-02-01 2016/1-qd in-force',
      '2017-06-01 [2017/2-qd] extends 2016/1-qd @2',
      '2020-01-01 2016/1-qd expired',
    ],
  ],
  ['annulled', ['2016-01-01 [2016/1-qd]', '2017-06-01 [2017/2-qd] annuls 2016/1-qd @1']],
  ['undated', ['… [2009/14-2009-qd-ubnd]', '2018-06-01 [2018/1-qd] amends 2009/14-2009-qd-ubnd @1']],
  ['earlier', ['2012-06-01 [2012/1-qd]', '2013-06-01 [2013/2-qd]', '2013-06-01 2012/1-qd supersedes 2013/2-qd @2']],
])('%s', (family, expected) => {
  expect(rows(family)).toEqual(expected);
});
