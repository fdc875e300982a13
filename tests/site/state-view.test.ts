import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '../../src/domain/record.ts';
import { plainText } from '../../src/i18n/phrase.ts';
import { stateView, timelineView } from '../../src/site/state-view.ts';
import { decision } from '../domain/records.ts';
import { decisionOf, siteOf } from './view-source.ts';

const OLD = decision('2021/1-qd', { number: '1/QĐ-UBND' });
const NEW = decision('2022/2-qd', { number: '2/QĐ-UBND', supersedes: ['2021/1-qd'] });

/** What the panel of 2021/1-qd says on a day: its words, then its lines. */
function panel(records: DecisionRecord[], asOf: string, id = '2021/1-qd', locale: 'vi' | 'en' = 'vi'): string[] {
  const site = siteOf(records, asOf, { locale });
  const { badge, lines } = stateView(site, decisionOf(site, id));
  return [badge?.label ?? '', ...lines.map(plainText)];
}

describe('stateView', () => {
  it.each<[what: string, records: DecisionRecord[], asOf: string, said: string[]]>([
    ['in force', [OLD], '2021-06-01', ['Còn hiệu lực', 'Có hiệu lực từ ngày 01/01/2021.']],
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
      'past its term',
      [decision('2021/1-qd', { expires: '2022-01-01' })],
      '2022-01-01',
      ['Hết hiệu lực', 'Từ ngày 01/01/2022: hết thời hạn áp dụng.'],
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
      ['Còn hiệu lực', 'Có hiệu lực từ ngày 01/01/2021.'],
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
      ],
    ],
    [
      'back after a suspension',
      [OLD, decision('2022/2-qd', { number: '2/QĐ-UBND', suspends: [{ ref: '2021/1-qd', until: '2022-06-01' }] })],
      '2022-06-01',
      ['Còn hiệu lực', 'Có hiệu lực trở lại từ ngày 01/6/2022.'],
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

  it('leads from what has ended to what stands today', () => {
    const last = decision('2023/3-qd', { number: '3/QĐ-UBND', supersedes: ['2022/2-qd'] });
    const site = siteOf([OLD, NEW, last], '2024-01-01');
    expect(stateView(site, decisionOf(site, '2021/1-qd')).current.map(({ id }) => id)).toEqual(['2023/3-qd']);
  });

  it('says so where the successor has ended too', () => {
    const ended = decision('2022/2-qd', { number: '2/QĐ-UBND', expires: '2023-01-01', supersedes: ['2021/1-qd'] });
    expect(panel([OLD, ended], '2024-01-01').at(-1)).toMatch(/^Văn bản thay thế cũng đã hết hiệu lực/);
  });

  it('shows no state of a type without force', () => {
    const letter = decision('2021/1-cv', { number: '1/UBND-KGVX', type: 'cong-van' });
    expect(panel([letter], '2022-01-01', '2021/1-cv')).toEqual(['']);
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

  it('dates what it knows', () => {
    const site = siteOf([OLD], '2021-09-10');
    expect(stateView(site, decisionOf(site, '2021/1-qd')).asOf).toBe('Theo dữ liệu đến ngày 10/9/2021.');
  });
});

describe('timelineView', () => {
  it('tells the life of a decision and marks the day of the data', () => {
    const acting = decision('2021/2-qd', { number: '2/QĐ-UBND', effective: '2022-01-01', supersedes: ['2021/1-qd'] });
    const site = siteOf([OLD, acting], '2021-06-01');
    const entries = timelineView(site, decisionOf(site, '2021/1-qd'));
    expect(entries.map(({ when, label, now }) => [when, label, now !== undefined])).toEqual([
      ['Từ 01/01/2021', 'Còn hiệu lực', true],
      ['Từ 01/01/2022', 'Hết hiệu lực', false],
    ]);
  });

  it('is left out where there is one state', () => {
    const site = siteOf([OLD], '2021-06-01');
    expect(timelineView(site, decisionOf(site, '2021/1-qd'))).toEqual([]);
  });
});
