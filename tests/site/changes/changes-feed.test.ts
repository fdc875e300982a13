import { describe, expect, it } from 'vitest';
import { changesFeed } from '../../../src/site/changes/changes-feed.ts';
import { decision } from '../../domain/records.ts';
import { atomFaults, entriesOf, textOf } from '../feed-rules.ts';
import { siteOf } from '../view-source.ts';

const PLAIN = { locale: 'en', profile: 'plain' } as const;

/** The entries of a feed, newest first: `id of the decision#…: title`. */
function told(...site: Parameters<typeof siteOf>): string[] {
  return entriesOf(changesFeed(siteOf(...site))).map(
    ({ id, title }) => `${textOf(id).replace(/^.*\/(?:van-ban|decisions)\//, '')}: ${textOf(title)}`,
  );
}

/** A decision's entries without the day of issue that begins it. */
function toldOf(id: string, ...site: Parameters<typeof siteOf>): string[] {
  return told(...site).filter((line) => line.startsWith(`${id}/`));
}

const CASES: [what: string, records: Parameters<typeof siteOf>[0], id: string, entry: string][] = [
  [
    'a supersession',
    [decision('2021/601-qd'), decision('2021/2236-qd', { issued: '2021-09-06', supersedes: ['2021/601-qd'] })],
    '2021/601-qd',
    '#force-2021-09-06: Quyết định số 601/QĐ-UBND hết hiệu lực từ ngày 06/9/2021 (bị thay thế bởi Quyết định số 2236/QĐ-UBND ngày 06/9/2021)',
  ],
  [
    'an expiry',
    [decision('2021/1-qd', { expires: '2022-01-01' })],
    '2021/1-qd',
    '#force-2022-01-01: Quyết định số 1/QĐ-UBND hết hiệu lực từ ngày 01/01/2022 (hết thời hạn áp dụng)',
  ],
  [
    'an entry into force',
    [decision('2021/1-qd', { effective: '2021-03-01' })],
    '2021/1-qd',
    '#force-2021-03-01: Quyết định số 1/QĐ-UBND có hiệu lực từ ngày 01/3/2021',
  ],
  [
    'an end of a part, with its provisions',
    [decision('2021/1-qd'), decision('2022/2-qd', { repeals: [{ ref: '2021/1-qd', provisions: ['Điều 2'] }] })],
    '2021/1-qd',
    '#force-2022-01-01: Quyết định số 1/QĐ-UBND hết hiệu lực một phần từ ngày 01/01/2022 – bị bãi bỏ bởi Quyết định số 2/QĐ-UBND ngày 01/01/2022 (Điều 2)',
  ],
  [
    'a suspension',
    [decision('2021/1-qd'), decision('2022/2-qd', { suspends: ['2021/1-qd'] })],
    '2021/1-qd',
    '#force-2022-01-01: Quyết định số 1/QĐ-UBND bị ngưng hiệu lực từ ngày 01/01/2022 (theo Quyết định số 2/QĐ-UBND ngày 01/01/2022)',
  ],
  [
    'the end of a suspension',
    [decision('2021/1-qd'), decision('2022/2-qd', { suspends: [{ ref: '2021/1-qd', until: '2022-05-01' }] })],
    '2021/1-qd',
    '#force-2022-05-01: Quyết định số 1/QĐ-UBND có hiệu lực trở lại từ ngày 01/5/2022',
  ],
  [
    'a reinstatement',
    [
      ...[decision('2021/1-qd'), decision('2022/2-qd', { repeals: ['2021/1-qd'] })],
      decision('2023/3-qd', { reinstates: ['2021/1-qd'] }),
    ],
    '2021/1-qd',
    '#force-2023-01-01: Quyết định số 1/QĐ-UBND có hiệu lực trở lại từ ngày 01/01/2023 (được tiếp tục áp dụng theo Quyết định số 3/QĐ-UBND ngày 01/01/2023)',
  ],
  [
    'an amendment',
    [decision('2021/1-qd'), decision('2022/2-qd', { amends: ['2021/1-qd'] })],
    '2021/1-qd',
    '#amended-2022-01-01: Quyết định số 1/QĐ-UBND được sửa đổi, bổ sung từ ngày 01/01/2022 (theo Quyết định số 2/QĐ-UBND ngày 01/01/2022)',
  ],
  [
    'an extension',
    [
      decision('2021/1-qd', { expires: '2023-01-01' }),
      decision('2022/2-qd', { extends: [{ ref: '2021/1-qd', until: '2024-01-01' }] }),
    ],
    '2021/1-qd',
    '#extended-2022-01-01: Quyết định số 1/QĐ-UBND được gia hạn từ ngày 01/01/2022 (theo Quyết định số 2/QĐ-UBND ngày 01/01/2022, đến hết ngày 31/12/2023)',
  ],
  [
    'a day that rests on an assumed entry, as such',
    [
      decision('2022/2-qd', {
        number: '2/2022/QĐ-UBND',
        supersedes: [{ ref: '9/QĐ-UBND', issued: '2020-02-03' }],
      }),
    ],
    '2020/9-qd-ubnd',
    '#force-2022-01-01: Quyết định số 9/QĐ-UBND hết hiệu lực từ ngày 01/01/2022 (bị thay thế bởi Quyết định số 2/2022/QĐ-UBND ngày 01/01/2022; ngày suy đoán)',
  ],
];

describe('changesFeed', () => {
  it.each(CASES)('tells %s', (_, records, id, entry) => {
    expect(toldOf(id, records)).toContain(id + '/' + entry);
    expect(atomFaults(changesFeed(siteOf(records)))).toEqual([]);
  });

  it.each([
    [
      'an extension that moves nothing',
      decision('2022/2-qd', { extends: [{ ref: '2021/1-qd', until: '2022-06-01' }] }),
    ],
    [
      'a supersession that never happens',
      decision('2024/2-qd', { effective: '2025-01-01', expires: '2024-12-01', supersedes: ['2021/1-qd'] }),
    ],
  ])('keeps silent about %s', (_, other) => {
    const before = toldOf('2021/1-qd', [decision('2021/1-qd', { expires: '2023-01-01' })]);
    expect(toldOf('2021/1-qd', [decision('2021/1-qd', { expires: '2023-01-01' }), other])).toEqual(before);
  });

  it('says nothing of what is only assumed of a stub, nor of types without force', () => {
    const records = [
      decision('2022/2-qd', { basedOn: [{ ref: '9/QĐ-UBND', issued: '2020-02-03' }] }),
      decision('2022/3-bc', { type: 'bao-cao' }),
    ];
    expect(told(records)).toEqual([
      '2022/2-qd/#force-2022-01-01: Quyết định số 2/QĐ-UBND có hiệu lực từ ngày 01/01/2022',
    ]);
  });

  it('speaks English of plain numbers', () => {
    const old = decision('2021/old', { number: 'RFC 1', title: 'Old' });
    const next = decision('2022/new', {
      number: 'RFC 2',
      title: 'New',
      supersedes: ['2021/old'],
      effective: '2022-02-01',
    });
    expect(told([old, next], '2022-01-15', PLAIN)).toEqual([
      '2021/old/#coming-force-2022-02-01: RFC 1 will cease to be in force on 1 February 2022 (superseded by RFC 2 of 1 January 2022)',
      '2022/new/#coming-force-2022-02-01: RFC 2 will enter into force on 1 February 2022',
      '2021/old/#force-2021-01-01: RFC 1 enters into force on 1 January 2021',
    ]);
    expect(atomFaults(changesFeed(siteOf([old, next], '2022-01-15', PLAIN)))).toEqual([]);
  });
});

describe('an entry', () => {
  const old = decision('2021/1-qd');
  const next = decision('2026/2-qd', { issued: '2026-03-02', effective: '2026-04-01', supersedes: ['2021/1-qd'] });
  const entryOn = (asOf: string) =>
    entriesOf(changesFeed(siteOf([old, next], asOf))).find(({ id }) => /1-qd\/#.*2026-04-01/.test(textOf(id)));

  it('tells what is to come since it is known, as such, and until which day that was so', () => {
    expect(entryOn('2026-03-31')).toMatchObject({
      id: 'https://vi-du.example/van-ban/2021/1-qd/#coming-force-2026-04-01',
      title: expect.stringContaining('sẽ hết hiệu lực từ ngày 01/4/2026') as string,
      published: '2026-03-02T00:00:00+07:00',
      summary: expect.stringContaining('được biết từ ngày 02/3/2026') as string,
    });
  });

  it('is another one once it has happened, of the day on which it did', () => {
    const happened = entryOn('2026-04-01');
    expect(happened).toMatchObject({
      id: 'https://vi-du.example/van-ban/2021/1-qd/#force-2026-04-01',
      title: expect.stringContaining('UBND hết hiệu lực từ ngày 01/4/2026') as string,
      published: '2026-04-01T00:00:00+07:00',
    });
    expect(entryOn('2029-01-01')).toEqual(happened);
  });

  it('keeps its id when words, causes and other decisions change', () => {
    const idsOf = (...records: Parameters<typeof siteOf>[0]) =>
      entriesOf(changesFeed(siteOf(records))).map(({ id }) => textOf(id));
    const later = idsOf(
      ...[decision('2020/0-qd'), decision('2021/1-qd', { title: 'Tên khác', number: '01/QĐ-UBND' })],
      decision('2026/2-qd', { issued: '2026-03-02', effective: '2026-04-01', repeals: ['2021/1-qd'] }),
    );
    expect(later).toEqual(expect.arrayContaining(idsOf(old, next)));
  });

  it('that became known after its day is told from then on', () => {
    const late = decision('2021/2-qd', { issued: '2021-06-01', published: '2026-05-05', supersedes: ['2021/1-qd'] });
    const entries = entriesOf(changesFeed(siteOf([old, late])));
    expect(entries[0]).toMatchObject({
      id: 'https://vi-du.example/van-ban/2021/1-qd/#force-2021-06-01',
      published: '2026-05-05T00:00:00+07:00',
    });
  });

  it('goes when an annulment reaches back before it', () => {
    const annulling = decision('2027/3-qd', { annuls: [{ ref: '2021/1-qd', from: '2025-01-01' }] });
    const ids = toldOf('2021/1-qd', [old, next, annulling]).map((line) => line.split(':', 1)[0]);
    expect(ids).toEqual(['2021/1-qd/#force-2025-01-01', '2021/1-qd/#force-2021-01-01']);
  });

  it('is one of the newest 50', () => {
    const records = Array.from({ length: 60 }, (_, index) => decision(`2021/${index + 1}-qd`));
    expect(told(records)).toHaveLength(50);
  });
});
