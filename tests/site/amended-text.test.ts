import { expect, it } from 'vitest';
import { plainText } from '../../src/i18n/phrase.ts';
import { amendedText } from '../../src/site/amended-text.ts';
import { decisionView } from '../../src/site/decision-view.ts';
import { decision, type Written } from '../domain/records.ts';
import { decisionOf, siteOf } from './view-source.ts';

const numbered = (id: string, written: Written) => decision(id, { number: `${id.slice(5, 6)}/QĐ-UBND`, ...written });
const amending = (id: string, written: Written = {}) => numbered(id, { amends: ['2021/1-qd'], ...written });
const consolidating = (id: string, ids: string[], written: Written = {}) =>
  decision(id, { number: `${id.slice(5, 6)}/VBHN-UBND`, type: 'van-ban-hop-nhat', consolidates: ids, ...written });

/** What the page of 2021/1-qd says of its text: the consolidated ones, then from when on it matters that it is as issued. */
function said(records: ReturnType<typeof decision>[], written: Written = {}): string[] {
  const site = siteOf([decision('2021/1-qd', written), ...records], '2024-06-01');
  const { amended } = amendedText(site, decisionOf(site, '2021/1-qd'));
  const { consolidated = [], asIssued } = amended ?? {};
  return [...consolidated.map(plainText), ...(asIssued ? [`as issued, from ${asIssued.from ?? 'now'}`] : [])];
}

const FIRST = amending('2022/2-qd');
const SECOND = amending('2023/3-qd');
const OF_2022 = 'Văn bản hợp nhất số 4/VBHN-UBND ngày 01/01/2022.';
const OF_2023 = 'Văn bản hợp nhất số 5/VBHN-UBND ngày 01/01/2023.';
const MISSING = ' Chưa gồm sửa đổi, bổ sung theo Quyết định số 3/QĐ-UBND ngày 01/01/2023.';

it.each<[what: string, records: ReturnType<typeof decision>[], written: Written, expected: string[]]>([
  ['that was never amended', [], {}, []],
  ['that is amended', [FIRST], {}, ['as issued, from now']],
  ['that will be amended', [amending('2024/2-qd', { effective: '2024-07-01' })], {}, ['as issued, from 2024-07-01']],
  ['that has no text here', [FIRST], { text: 'none' }, []],
  ['that was withdrawn', [FIRST], { withdrawn: { date: '2023-01-01', reason: 'x' } }, []],
  [
    'that is consolidated, the newest first',
    [
      FIRST,
      SECOND,
      consolidating('2022/4-vbhn', ['2021/1-qd', '2022/2-qd']),
      consolidating('2023/5-vbhn', ['2021/1-qd', '2022/2-qd', '2023/3-qd']),
    ],
    {},
    [OF_2023, OF_2022 + MISSING, 'as issued, from now'],
  ],
  [
    'whose consolidated text doesn’t say what it holds',
    [FIRST, SECOND, consolidating('2022/4-vbhn', ['2021/1-qd'])],
    {},
    [OF_2022 + MISSING, 'as issued, from now'],
  ],
  [
    'whose consolidated text is not held',
    [FIRST, consolidating('2022/4-vbhn', ['2021/1-qd'], { text: 'none' })],
    {},
    ['as issued, from now'],
  ],
])('of a decision %s', (_, records, written, expected) => {
  expect(said(records, written)).toEqual(expected);
});

it('a consolidated text says what it doesn’t hold', () => {
  const site = siteOf(
    [decision('2021/1-qd'), FIRST, SECOND, consolidating('2022/4-vbhn', ['2021/1-qd', '2022/2-qd'])],
    '2024-06-01',
  );
  const { notes, amended } = decisionView(site, decisionOf(site, '2022/4-vbhn'));
  expect(notes.map(plainText).join(' ')).toContain(MISSING);
  expect(amended).toBeUndefined();
});

it('a consolidated text leads to the newer ones that the archive holds', () => {
  const site = siteOf(
    [
      ...[decision('2021/1-qd'), FIRST, SECOND],
      consolidating('2022/4-vbhn', ['2021/1-qd', '2022/2-qd']),
      consolidating('2023/5-vbhn', ['2021/1-qd', '2022/2-qd', '2023/3-qd']),
      consolidating('2023/6-vbhn', ['2021/1-qd'], { text: 'none' }),
      // It holds an act that amends both.
      decision('2021/9-qd', { number: '9/QĐ-UBND' }),
      consolidating('2023/7-vbhn', ['2021/9-qd', '2022/2-qd']),
    ],
    '2024-06-01',
  );
  const of = (id: string) => amendedText(site, decisionOf(site, id)).amended?.newer ?? [];
  expect(of('2022/4-vbhn').map(plainText)).toEqual([OF_2023]);
  expect(of('2023/5-vbhn')).toEqual([]);
});
