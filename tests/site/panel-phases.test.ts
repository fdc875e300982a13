import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '../../src/domain/record.ts';
import { plainText } from '../../src/i18n/phrase.ts';
import { panelPhases, type PanelPhase } from '../../src/site/panel-phases.ts';
import { timelineView } from '../../src/site/timeline-view.ts';
import { decision, type Written } from '../domain/records.ts';
import { decisionOf, siteOf } from './view-source.ts';

const OLD = decision('2021/1-qd', { number: '1/QĐ-UBND' });
const NEW = decision('2022/2-qd', { number: '2/QĐ-UBND', supersedes: ['2021/1-qd'] });

const numbered = (id: string, written: Written) => decision(id, { number: `${id.slice(5, 6)}/QĐ-UBND`, ...written });

const ENDS_7: Written = { supersedes: [{ ref: '2021/1-qd', provisions: ['Điều 7'] }] };

/** Parts of it end on two days, it is amended, then suspended for a time. */
const PARTLY = [
  OLD,
  numbered('2022/2-qd', { issued: '2022-02-01', repeals: [{ ref: '2021/1-qd', provisions: ['Điều 3'] }] }),
  numbered('2022/3-qd', { ...ENDS_7, issued: '2022-03-01' }),
  numbered('2022/4-qd', { issued: '2022-04-01', amends: ['2021/1-qd'] }),
  numbered('2023/5-qd', { suspends: [{ ref: '2021/1-qd', until: '2023-06-01' }] }),
];
const ENDED_3 =
  'Có phần đã hết hiệu lực từ ngày 01/02/2022: bị bãi bỏ bởi Quyết định số 2/QĐ-UBND ngày 01/02/2022 (Điều 3).';
const ENDED_7 =
  'Có phần đã hết hiệu lực từ ngày 01/3/2022: bị thay thế bởi Quyết định số 3/QĐ-UBND ngày 01/3/2022 (Điều 7).';
const AMENDED = 'Được sửa đổi, bổ sung bởi Quyết định số 4/QĐ-UBND ngày 01/4/2022.';

/** What supersedes it is suspended by one act and, from the day on which that ends, by another. */
const PROLONGED = [
  OLD,
  NEW,
  numbered('2022/3-qd', {
    issued: '2022-02-04',
    suspends: [{ ref: '2022/2-qd', until: '2022-04-16' }],
    reinstates: [{ ref: '2021/1-qd', until: '2022-04-16' }],
  }),
  numbered('2022/4-qd', {
    issued: '2022-04-10',
    suspends: [{ ref: '2022/2-qd', from: '2022-04-16', until: '2022-09-01' }],
    reinstates: [{ ref: '2021/1-qd', from: '2022-04-16', until: '2022-09-01' }],
  }),
];

function phasesOf(records: DecisionRecord[], asOf: string, id = '2021/1-qd', locale: 'vi' | 'en' = 'vi'): PanelPhase[] {
  const site = siteOf(records, asOf, { locale });
  return panelPhases(site, decisionOf(site, id));
}

/** What the panel of 2021/1-qd says on the day of the archive: its words, then its lines. */
function panel(...source: Parameters<typeof phasesOf>): string[] {
  const [phase] = phasesOf(...source);
  return [phase?.badge?.label ?? '', ...(phase?.lines ?? []).map(plainText)];
}

describe('panelPhases, on the day of the archive,', () => {
  it.each<[what: string, records: DecisionRecord[], asOf: string, said: string[]]>([
    ['in force', [OLD], '2021-06-01', ['Còn hiệu lực', 'Có hiệu lực từ ngày 01/01/2021.']],
    [
      'amended more often than can be named: the newest',
      [
        OLD,
        ...[2, 3, 4, 5, 6].map((n) => decision(`202${n}/${n}-qd`, { number: `${n}/QĐ-UBND`, amends: ['2021/1-qd'] })),
      ],
      '2027-01-01',
      [
        'Còn hiệu lực – đã được sửa đổi, bổ sung',
        'Có hiệu lực từ ngày 01/01/2021.',
        'Được sửa đổi, bổ sung bởi Quyết định số 6/QĐ-UBND ngày 01/01/2026, Quyết định số 5/QĐ-UBND ngày 01/01/2025, Quyết định số 4/QĐ-UBND ngày 01/01/2024 và 2 văn bản khác.',
      ],
    ],
    [
      'superseded later on',
      [OLD, decision('2021/2-qd', { number: '2/QĐ-UBND', effective: '2021-09-06', supersedes: ['2021/1-qd'] })],
      '2021-06-01',
      [
        'Còn hiệu lực',
        'Có hiệu lực từ ngày 01/01/2021.',
        'Sẽ bị thay thế từ ngày 06/9/2021 bởi Quyết định số 2/QĐ-UBND ngày 01/01/2021.',
      ],
    ],
    [
      'superseded',
      [OLD, NEW],
      '2023-01-01',
      ['Hết hiệu lực', 'Từ ngày 01/01/2022: bị thay thế bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022.'],
    ],
    [
      'not yet in force',
      [decision('2021/1-qd', { effective: '2021-03-01' })],
      '2021-02-28',
      ['Chưa có hiệu lực', 'Sẽ có hiệu lực từ ngày 01/3/2021.'],
    ],
    [
      'with a term',
      [decision('2021/1-qd', { expires: '2022-01-01' })],
      '2021-06-01',
      [
        'Còn hiệu lực',
        'Có hiệu lực từ ngày 01/01/2021.',
        'Sẽ hết hiệu lực từ ngày 01/01/2022 vì hết thời hạn áp dụng.',
      ],
    ],
    [
      'extended until an event, past its first term',
      [
        decision('2021/1-qd', { number: '1/QĐ-UBND', expires: '2022-01-01' }),
        decision('2021/2-qd', {
          number: '2/QĐ-UBND',
          issued: '2021-12-01',
          extends: [{ ref: '2021/1-qd', untilEvent: 'có quy định mới' }],
        }),
      ],
      '2023-01-01',
      ['Còn hiệu lực', 'Có hiệu lực từ ngày 01/01/2021.', 'Cho đến khi: có quy định mới.'],
    ],
    [
      'suspended before its first day',
      [
        decision('2021/1-qd', { number: '1/QĐ-UBND', effective: '2021-03-01' }),
        decision('2021/2-qd', { number: '2/QĐ-UBND', suspends: [{ ref: '2021/1-qd', until: '2021-06-01' }] }),
      ],
      '2021-07-01',
      ['Còn hiệu lực', 'Có hiệu lực từ ngày 01/6/2021.'],
    ],
    [
      'suspended in part for a time',
      [
        OLD,
        decision('2021/2-qd', {
          number: '2/QĐ-UBND',
          issued: '2021-02-01',
          suspends: [{ ref: '2021/1-qd', provisions: ['Điều 3'], until: '2021-06-01' }],
        }),
      ],
      '2021-07-01',
      ['Còn hiệu lực', 'Phần bị ngưng hiệu lực có hiệu lực trở lại từ ngày 01/6/2021.'],
    ],
    [
      'past its term',
      [decision('2021/1-qd', { expires: '2022-01-01' })],
      '2022-01-01',
      ['Hết hiệu lực', 'Từ ngày 01/01/2022: hết thời hạn áp dụng.'],
    ],
    [
      'amended in parts, in one of them later on',
      [
        OLD,
        decision('2022/2-qd', {
          number: '2/QĐ-UBND',
          amends: [
            { ref: '2021/1-qd', provisions: ['Điều 3', 'khoản 2 Điều 5'] },
            { ref: '2021/1-qd', provisions: ['Điều 7'], from: '2024-01-01' },
          ],
        }),
      ],
      '2023-01-01',
      [
        'Còn hiệu lực – đã được sửa đổi, bổ sung',
        'Có hiệu lực từ ngày 01/01/2021.',
        'Được sửa đổi, bổ sung bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022 (Điều 3, khoản 2 Điều 5).',
        'Sẽ được sửa đổi, bổ sung từ ngày 01/01/2024 bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022 (Điều 7).',
      ],
    ],
    [
      'partly repealed, and more of it later on by the same act',
      [
        OLD,
        decision('2022/2-qd', {
          number: '2/QĐ-UBND',
          repeals: [
            { ref: '2021/1-qd', provisions: ['Điều 3'] },
            { ref: '2021/1-qd', provisions: ['Điều 7'], from: '2024-01-01' },
          ],
        }),
      ],
      '2023-01-01',
      [
        'Hết hiệu lực một phần',
        'Từ ngày 01/01/2022: bị bãi bỏ bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022 (Điều 3, Điều 7 từ ngày 01/01/2024).',
      ],
    ],
    [
      'partly repealed',
      [OLD, decision('2022/2-qd', { number: '2/QĐ-UBND', repeals: [{ ref: '2021/1-qd', provisions: ['Điều 3'] }] })],
      '2023-01-01',
      ['Hết hiệu lực một phần', 'Từ ngày 01/01/2022: bị bãi bỏ bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022 (Điều 3).'],
    ],
    [
      'amended',
      [OLD, decision('2022/2-qd', { number: '2/QĐ-UBND', amends: ['2021/1-qd'] })],
      '2023-01-01',
      [
        'Còn hiệu lực – đã được sửa đổi, bổ sung',
        'Có hiệu lực từ ngày 01/01/2021.',
        'Được sửa đổi, bổ sung bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022.',
      ],
    ],
    [
      'amended from a day to come',
      [OLD, decision('2022/2-qd', { number: '2/QĐ-UBND', effective: '2022-05-01', amends: ['2021/1-qd'] })],
      '2022-04-30',
      [
        'Còn hiệu lực',
        'Có hiệu lực từ ngày 01/01/2021.',
        'Sẽ được sửa đổi, bổ sung từ ngày 01/5/2022 bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022.',
      ],
    ],
    [
      'resting on what will end',
      [
        decision('2021/1-qd', { implements: ['2020/9-qd'] }),
        decision('2020/9-qd', { number: '9/QĐ-UBND', expires: '2022-01-01' }),
      ],
      '2021-12-31',
      [
        'Còn hiệu lực',
        'Có hiệu lực từ ngày 01/01/2021.',
        'Văn bản được quy định chi tiết, hướng dẫn sẽ hết hiệu lực từ ngày 01/01/2022: Quyết định số 9/QĐ-UBND ngày 01/01/2020.',
      ],
    ],
    [
      'resting on what has ended',
      [
        decision('2021/1-qd', { implements: ['2020/9-qd'] }),
        decision('2020/9-qd', { number: '9/QĐ-UBND', expires: '2022-01-01' }),
      ],
      '2023-01-01',
      [
        'Còn hiệu lực – văn bản được quy định chi tiết đã hết hiệu lực',
        'Có hiệu lực từ ngày 01/01/2021.',
        'Văn bản được quy định chi tiết, hướng dẫn đã hết hiệu lực: Quyết định số 9/QĐ-UBND ngày 01/01/2020.',
      ],
    ],
    [
      'suspended until a day',
      [OLD, decision('2022/2-qd', { number: '2/QĐ-UBND', suspends: [{ ref: '2021/1-qd', until: '2022-06-01' }] })],
      '2022-03-01',
      [
        'Ngưng hiệu lực',
        'Từ ngày 01/01/2022: bị ngưng hiệu lực, đình chỉ thi hành bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022.',
        'Sẽ có hiệu lực trở lại từ ngày 01/6/2022.',
        'Kho không biết văn bản nào được áp dụng trong thời gian ngưng hiệu lực.',
      ],
    ],
    [
      'back after a suspension',
      [OLD, decision('2022/2-qd', { number: '2/QĐ-UBND', suspends: [{ ref: '2021/1-qd', until: '2022-06-01' }] })],
      '2022-06-01',
      ['Còn hiệu lực', 'Có hiệu lực trở lại từ ngày 01/6/2022.'],
    ],
    [
      'suspended, amended and partly ended',
      PARTLY,
      '2023-03-01',
      [
        'Ngưng hiệu lực – đã được sửa đổi, bổ sung',
        'Từ ngày 01/01/2023: bị ngưng hiệu lực, đình chỉ thi hành bởi Quyết định số 5/QĐ-UBND ngày 01/01/2023.',
        ENDED_3,
        ENDED_7,
        'Từ ngày 01/6/2023 lại có hiệu lực, trừ phần đã hết hiệu lực.',
        AMENDED,
        'Kho không biết văn bản nào được áp dụng trong thời gian ngưng hiệu lực.',
      ],
    ],
    [
      'back after a suspension, amended and partly ended',
      PARTLY,
      '2023-06-01',
      [
        'Hết hiệu lực một phần – đã được sửa đổi, bổ sung',
        'Có hiệu lực trở lại từ ngày 01/6/2023, trừ phần đã hết hiệu lực.',
        ENDED_3,
        ENDED_7,
        AMENDED,
      ],
    ],
    [
      'partly ended twice',
      PARTLY,
      '2022-07-01',
      [
        'Hết hiệu lực một phần – đã được sửa đổi, bổ sung',
        'Hết hiệu lực một phần từ ngày 01/02/2022.',
        ENDED_3,
        ENDED_7,
        AMENDED,
      ],
    ],
    [
      'partly ended, and will be once more',
      [...PARTLY.slice(0, 2), numbered('2022/3-qd', { ...ENDS_7, issued: '2022-02-02', effective: '2022-03-01' })],
      '2022-02-02',
      [
        'Hết hiệu lực một phần',
        'Từ ngày 01/02/2022: bị bãi bỏ bởi Quyết định số 2/QĐ-UBND ngày 01/02/2022 (Điều 3).',
        'Từ ngày 01/3/2022 sẽ hết hiệu lực thêm một phần: bị thay thế bởi Quyết định số 3/QĐ-UBND ngày 02/02/2022 (Điều 7).',
      ],
    ],
    [
      'partly suspended, and had partly ended before',
      [...PARTLY.slice(0, 2), numbered('2023/5-qd', { suspends: [{ ref: '2021/1-qd', provisions: ['Điều 9'] }] })],
      '2023-03-01',
      [
        'Ngưng hiệu lực một phần',
        'Từ ngày 01/01/2023: bị ngưng hiệu lực, đình chỉ thi hành bởi Quyết định số 5/QĐ-UBND ngày 01/01/2023 (Điều 9).',
        ENDED_3,
      ],
    ],
    [
      'applied again, and kept so by another act',
      PROLONGED,
      '2022-05-10',
      [
        'Còn hiệu lực',
        'Có hiệu lực trở lại từ ngày 04/02/2022; hiện theo Quyết định số 4/QĐ-UBND ngày 10/4/2022.',
        'Từ ngày 01/9/2022 lại hết hiệu lực: bị thay thế bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022.',
      ],
    ],
    [
      'applied again, before it is kept so',
      PROLONGED,
      '2022-04-10',
      [
        'Còn hiệu lực',
        'Từ ngày 04/02/2022: được tiếp tục áp dụng theo Quyết định số 3/QĐ-UBND ngày 04/02/2022.',
        'Từ ngày 16/4/2022 vẫn “Còn hiệu lực”: được tiếp tục áp dụng theo Quyết định số 4/QĐ-UBND ngày 10/4/2022.',
        'Từ ngày 01/9/2022 lại hết hiệu lực: bị thay thế bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022.',
      ],
    ],
    [
      'entry assumed',
      [decision('2021/1-qd', { number: '1/2021/QĐ-UBND' })],
      '2021-06-01',
      ['Còn hiệu lực (suy đoán)', 'Văn bản không nêu ngày có hiệu lực; kho tạm tính từ ngày ban hành 01/01/2021.'],
    ],
  ])('says of a decision that is %s', (_, records, asOf, said) => {
    expect(panel(records, asOf)).toEqual(said);
  });

  it('says since when it is suspended, and by which act now', () => {
    expect(panel(PROLONGED, '2022-05-10', '2022/2-qd').slice(0, 3)).toEqual([
      'Ngưng hiệu lực',
      'Ngưng hiệu lực từ ngày 04/02/2022; hiện theo Quyết định số 4/QĐ-UBND ngày 10/4/2022.',
      'Sẽ có hiệu lực trở lại từ ngày 01/9/2022.',
    ]);
  });

  it('leads from what has ended to what stands in its place', () => {
    const last = decision('2023/3-qd', { number: '3/QĐ-UBND', supersedes: ['2022/2-qd'] });
    expect(instead(phasesOf([OLD, NEW, last], '2024-01-01')[0])).toEqual(['Văn bản được áp dụng thay', '2023/3-qd']);
  });

  it('says so where the successor has ended too', () => {
    const ended = decision('2022/2-qd', { number: '2/QĐ-UBND', expires: '2023-01-01', supersedes: ['2021/1-qd'] });
    expect(panel([OLD, ended], '2024-01-01').at(-1)).toMatch(/^Văn bản thay thế cũng đã hết hiệu lực/);
  });

  it('shows no state of a type without force', () => {
    const letter = decision('2021/1-cv', { number: '1/UBND-KGVX', type: 'cong-van' });
    expect(panel([letter], '2022-01-01', '2021/1-cv')).toEqual(['']);
  });

  it('ends a stub of which nothing but a reinstatement is known with that', () => {
    const records = [
      decision('2022/2-qd', { reinstates: [{ ref: '9/QĐ-UBND ngày 01/02/2020', until: '2022-06-01' }] }),
    ];
    const said = (asOf: string) => phasesOf(records, asOf, '2020/9-qd-ubnd')[0]?.lines.map(plainText);
    const over = 'hết thời gian được tiếp tục áp dụng theo Quyết định số 2/QĐ-UBND ngày 01/01/2022';
    expect(said('2022-05-01')).toContain(`Từ ngày 01/6/2022 lại hết hiệu lực: ${over}.`);
    expect(said('2022-07-01')).toContain(`Từ ngày 01/6/2022: ${over}.`);
  });

  it('says of a consolidated text that what it consolidates has ended', () => {
    const consolidated = decision('2021/1-vbhn', {
      number: '1/VBHN-UBND',
      issued: '2021-06-01',
      consolidates: ['2021/1-qd'],
    });
    const [now] = phasesOf([OLD, consolidated, NEW], '2022-02-01', '2021/1-vbhn');
    expect(now?.lines.map(plainText)).toContain(
      'Văn bản được hợp nhất đã hết hiệu lực: Quyết định số 1/QĐ-UBND ngày 01/01/2021.',
    );
  });

  it('never calls a stub plainly in force', () => {
    const acting = decision('2022/2-qd', {
      number: '2/QĐ-UBND',
      effective: '2030-01-01',
      supersedes: ['601/QĐ-UBND ngày 09/3/2021'],
    });
    const [label, ...lines] = panel([acting], '2022-06-01', '2021/601-qd-ubnd');
    expect(label).toBe('Còn hiệu lực (suy đoán)');
    expect(lines.join(' ')).toContain('Kho không có văn bản này');
  });

  it('says that nothing is known of a stub that is only cited', () => {
    const citing = decision('2022/2-qd', { number: '2/QĐ-UBND', basedOn: ['601/QĐ-UBND ngày 09/3/2021'] });
    expect(panel([citing], '2022-06-01', '2021/601-qd-ubnd')[0]).toBe('Chưa rõ hiệu lực');
  });

  it('speaks English', () => {
    expect(panel([OLD, NEW], '2023-01-01', '2021/1-qd', 'en')).toEqual([
      'No longer in force',
      'Since 1 January 2022: superseded by Decision 2/QĐ-UBND of 1 January 2022.',
    ]);
  });
});

/** The heading and the ids of what applies in a decision's place. */
function instead(phase: PanelPhase | undefined): string[] {
  return phase?.instead ? [phase.instead.heading, ...phase.instead.items.map(({ id }) => id)] : [];
}

describe('what applies meanwhile', () => {
  const UNTIL_THEN = 'Vẫn áp dụng cho đến khi văn bản này có hiệu lực';
  const SUSPENDED = 'Áp dụng trong thời gian ngưng hiệu lực';
  const future = decision('2022/2-qd', { number: '2/QĐ-UBND', effective: '2022-06-01', supersedes: ['2021/1-qd'] });
  const suspends = (reinstates: string[]) =>
    decision('2022/3-qd', {
      number: '3/QĐ-UBND',
      issued: '2022-07-01',
      suspends: [{ ref: '2022/2-qd', until: '2022-09-01' }],
      reinstates: reinstates.map((ref) => ({ ref, until: '2022-09-01' })),
    });

  it('is what a decision to come will replace', () => {
    const [now, then] = phasesOf([OLD, future], '2022-05-01', '2022/2-qd');
    expect(instead(now)).toEqual([UNTIL_THEN, '2021/1-qd']);
    expect([then?.from, then?.badge?.label, instead(then)]).toEqual(['2022-06-01', 'Còn hiệu lực', []]);
  });

  it('is what was reinstated while a decision is suspended', () => {
    const [now, then] = phasesOf([OLD, future, suspends(['2021/1-qd'])], '2022-08-01', '2022/2-qd');
    expect(instead(now)).toEqual([SUSPENDED, '2021/1-qd']);
    expect([then?.from, then?.badge?.label, instead(then)]).toEqual(['2022-09-01', 'Còn hiệu lực', []]);
  });

  it('is what a decision that is suspended before its first day never ended', () => {
    const early = decision('2022/3-qd', { number: '3/QĐ-UBND', issued: '2022-05-15', suspends: ['2022/2-qd'] });
    expect(instead(phasesOf([OLD, future, early], '2022-08-01', '2022/2-qd')[0])).toEqual([SUSPENDED, '2021/1-qd']);
  });

  it('is what was reinstated further back', () => {
    const first = decision('2020/9-qd', { number: '9/QĐ-UBND' });
    const second = decision('2021/1-qd', { number: '1/QĐ-UBND', supersedes: ['2020/9-qd'] });
    const all = [first, second, future, suspends(['2020/9-qd'])];
    expect(instead(phasesOf(all, '2022-08-01', '2022/2-qd')[0])).toEqual([SUSPENDED, '2020/9-qd']);
  });

  it.each<[what: string, records: DecisionRecord[]]>([
    ['its own term ends first', [decision('2021/1-qd', { number: '1/QĐ-UBND', expires: '2022-05-20' }), future]],
    [
      'its end comes later',
      [
        OLD,
        decision('2022/2-qd', {
          number: '2/QĐ-UBND',
          effective: '2022-06-01',
          supersedes: [{ ref: '2021/1-qd', from: '2022-07-01' }],
        }),
      ],
    ],
    [
      'what comes is repealed before its first day',
      [OLD, future, decision('2022/3-qd', { issued: '2022-04-01', effective: '2022-05-20', repeals: ['2022/2-qd'] })],
    ],
  ])('promises nothing of the day on which it ends, where %s', (_, records) => {
    expect(instead(phasesOf(records, '2022-05-01', '2022/2-qd')[0])).toEqual([
      'Văn bản đang được áp dụng',
      '2021/1-qd',
    ]);
  });

  it('is never what is suspended itself', () => {
    const records = [OLD, NEW, decision('2022/3-qd', { issued: '2022-07-01', suspends: ['2022/2-qd'] })];
    const [now] = phasesOf(records, '2022-08-01');
    expect(instead(now)).toEqual(['Văn bản thay thế', '2022/2-qd']);
    expect(now?.lines.map(plainText)).toContain(
      'Văn bản thay thế nêu dưới đây không ở trong tình trạng còn hiệu lực; kho không biết văn bản nào được áp dụng thay.',
    );
  });

  it('is said not to be known', () => {
    const [now] = phasesOf([OLD, future, suspends([])], '2022-08-01', '2022/2-qd');
    expect(instead(now)).toEqual([]);
    expect(now?.lines.map(plainText)).toContain(
      'Kho không biết văn bản nào được áp dụng trong thời gian ngưng hiệu lực.',
    );
  });
});

describe('panelPhases, on later days,', () => {
  const future = decision('2021/2-qd', { number: '2/QĐ-UBND', effective: '2022-06-01', supersedes: ['2021/1-qd'] });

  it('says what is known to come, once', () => {
    const phases = phasesOf([OLD, future], '2022-05-01');
    expect(phases.map(({ from, badge }) => [from, badge?.label])).toEqual([
      [undefined, 'Còn hiệu lực'],
      ['2022-06-01', 'Hết hiệu lực'],
    ]);
    expect(instead(phases[1])).toEqual(['Văn bản được áp dụng thay', '2021/2-qd']);
  });

  it('follows what stands in its place', () => {
    const next = decision('2021/3-qd', { number: '3/QĐ-UBND', effective: '2023-01-01', supersedes: ['2021/2-qd'] });
    const phases = phasesOf([OLD, future, next], '2022-07-01');
    expect(phases.map((phase) => [phase.from, ...instead(phase).slice(1)])).toEqual([
      [undefined, '2021/2-qd'],
      ['2023-01-01', '2021/3-qd'],
    ]);
  });

  it('follows it for a type without force too', () => {
    const letter = decision('2021/1-cv', { number: '1/UBND-KGVX', type: 'cong-van' });
    const reply = decision('2022/2-cv', {
      number: '2/UBND-KGVX',
      type: 'cong-van',
      effective: '2022-06-01',
      supersedes: ['2021/1-cv'],
    });
    expect(phasesOf([letter, reply], '2022-05-01', '2021/1-cv')).toEqual([
      { lines: [] },
      { from: '2022-06-01', lines: [], instead: expect.objectContaining({ heading: 'Văn bản thay thế' }) as unknown },
    ]);
  });

  it('never tells of days before the archive’s', () => {
    expect(phasesOf([OLD, future], '2022-06-01').map(({ from }) => from)).toEqual([undefined]);
  });

  it('is the same from one day’s archive to the next, where nothing changes', () => {
    const view = (asOf: string) => JSON.stringify(phasesOf([OLD, future], asOf));
    expect(view('2022-03-02')).toBe(view('2022-03-01'));
    expect(view('2022-06-02')).toBe(view('2022-06-01'));
  });
});

describe('timelineView', () => {
  it('tells the life of a decision', () => {
    const acting = decision('2021/2-qd', { number: '2/QĐ-UBND', effective: '2022-01-01', supersedes: ['2021/1-qd'] });
    const site = siteOf([OLD, acting], '2021-06-01');
    const entries = timelineView(site, decisionOf(site, '2021/1-qd'));
    expect(entries.map(({ from, when, label }) => [from, when, label])).toEqual([
      ['2021-01-01', 'Từ 01/01/2021', 'Còn hiệu lực'],
      ['2022-01-01', 'Từ 01/01/2022', 'Hết hiệu lực'],
    ]);
  });

  it('says that what had partly ended comes back after a suspension', () => {
    const site = siteOf(PARTLY, '2023-03-01');
    const last = timelineView(site, decisionOf(site, '2021/1-qd')).at(-1);
    expect([last?.from, last?.label, plainText(last?.why ?? [])]).toEqual([
      '2023-06-01',
      'Hết hiệu lực một phần',
      'có hiệu lực trở lại, trừ phần đã hết hiệu lực',
    ]);
  });

  it('never tells plainly of force of what rests on what has ended', () => {
    const records = [
      OLD,
      NEW,
      decision('2021/3-qd', { number: '3/QĐ-UBND', implements: ['2021/1-qd'], expires: '2023-01-01' }),
    ];
    const site = siteOf(records, '2022-06-01');
    const rows = timelineView(site, decisionOf(site, '2021/3-qd'));
    expect(rows.map(({ label, tone, resting }) => [label, tone, resting.map(plainText)])).toEqual([
      [
        'Còn hiệu lực',
        'unsure',
        [
          'Văn bản được quy định chi tiết, hướng dẫn hết hiệu lực từ ngày 01/01/2022: Quyết định số 1/QĐ-UBND ngày 01/01/2021.',
        ],
      ],
      ['Hết hiệu lực', 'ended', []],
    ]);
  });

  it('is left out where there is one state', () => {
    const site = siteOf([OLD], '2021-06-01');
    expect(timelineView(site, decisionOf(site, '2021/1-qd'))).toEqual([]);
  });
});
