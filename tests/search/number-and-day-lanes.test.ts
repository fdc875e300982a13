import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySource } from '../../src/client/search/day-source.ts';
import type { LaneResult } from '../../src/client/search/lane.ts';
import { numberSource, symbolSource } from '../../src/client/search/number-source.ts';
import { planQuery } from '../../src/client/search/plan-query.ts';
import { searchLanes } from '../../src/client/search/search-lanes.ts';
import type { TextIndex } from '../../src/client/search/text-index.ts';
import type { Profile } from '../../src/domain/settings.ts';
import { foldMarks } from '../../src/domain/vietnamese-text.ts';
import { writePlainDate } from '../../src/domain/plain-date.ts';
import { dayShards, numberShards, symbolShards, type ShardFiles } from '../../src/site/search/number-shards.ts';
import { smallSite } from './small-site.ts';

/** Where WebAssembly is refused. */
const REFUSED: TextIndex = {
  search: () => Promise.reject(new Error('Refused')),
  searchPhrase: () => Promise.reject(new Error('Refused')),
  holds: () => Promise.reject(new Error('Refused')),
  abandon: () => undefined,
};

type Given = Parameters<typeof smallSite>[0];

/** Asks the lanes that need no index of a site; ids with why each is shown, and what is told. */
function asker(decisions: Given, profile: Profile = 'vn') {
  const issuers = {
    'co-quan-a': { name: 'Ủy ban nhân dân tỉnh Ví Dụ', short: 'UBND tỉnh Ví Dụ' },
    'co-quan-b': { name: 'Ủy ban nhân dân tỉnh Minh Họa', short: 'UBND tỉnh Minh Họa' },
  };
  const { archive } = smallSite(decisions, [], [], { profile, issuers });
  const loaded = new Set<string>();
  const load =
    ({ files }: Pick<ShardFiles, 'files'>) =>
    async (path: string) => {
      loaded.add(path);
      return JSON.parse(files.get(path) ?? '') as unknown;
    };
  const [numberFiles, symbolFiles, dayFiles] = [numberShards(archive), symbolShards(archive), dayShards(archive)];
  const sources = {
    numbers: numberSource('', numberFiles.shards, load(numberFiles)),
    symbols: symbolSource('', symbolFiles.shards, load(symbolFiles)),
    days: daySource('', dayFiles.shards, load(dayFiles)),
    index: REFUSED,
    profile,
    merged: [],
  };
  const ask = async (query: string) => {
    loaded.clear();
    const lanes: LaneResult[] = [];
    try {
      for await (const lane of searchLanes(planQuery(query, profile), sources)) lanes.push(lane);
    } catch (error) {
      expect(error).toEqual(new Error('Refused'));
    }
    const found = lanes
      .flatMap((lane) => lane.found)
      .map((one) => {
        const id = 'entry' in one ? one.entry.id : '?';
        return one.why ? `${id} (${one.why})` : id;
      });
    const told = lanes
      .flatMap((lane) => lane.notices)
      .map((notice) =>
        notice.say === 'noNumber' ? { ...notice, nearest: notice.nearest.map(({ id }) => id) } : notice,
      );
    return { found, told, more: lanes[0]?.more, loaded: loaded.size };
  };
  return ask;
}

const of = (id: string, number: string, issued: string, more: Partial<Given[number]> = {}) => {
  return { id, number, issued, title: id, ...more };
};

const ask = asker([
  of('2236', '2236/QĐ-UBND', '2021-09-06'),
  of('2236-kh', '2236/KH-UBND', '2021-10-01', { type: 'ke-hoach' }),
  of('22360', '22360/QĐ-UBND', '2022-01-01'),
  of('22-36', '22/36/QĐ-UBND', '2020-01-01'),
  of('601', '601/QĐ-UBND', '2021-03-09', { held: false }),
  of('600-stc', '600/QĐ-STC', '2021-03-09'),
  of('30', '30/2020/NĐ-CP', '2020-03-05', { type: 'nghi-dinh' }),
  of('30-bnv', '30/2019/TT-BNV', '2019-03-05', { type: 'thong-tu' }),
  of('21', '21/2020/NQ-HĐND', '2020-07-01', { type: 'nghi-quyet' }),
  of('1234', '1234/UBND-KGVX', '2020-08-01', { type: 'cong-van' }),
  of('12a', '12/QĐ-UBND', '2019-02-01'),
  of('12b', '12/QĐ-UBND', '2020-02-01', { issuer: 'co-quan-b' }),
  of('12c', '12/QĐ-UBND', '2021-02-01'),
  of('7', '07/QĐ-UBND', '2018-02-01'),
  of('45', '45/2019/QH14', '2019-11-20', { type: 'luat' }),
  of('52', '52-NQ/TW', '2019-09-27', { type: 'nghi-quyet' }),
  of('undated', '88/QĐ-UBND', '', { held: false }),
]);

describe('a number opens its decision first, however it is typed', () => {
  it.each([
    ['2236', '2236/QĐ-UBND'],
    ['2236', '2236/QD-UBND'],
    ['2236', '2236 / QĐ - UBND'],
    ['2236', '2236/Q\u00D0-UBND'],
    ['2236', '2236 qd ubnd'],
    ['2236', '2236/qđ-ubnd'],
    ['2236', 'QĐ số 2236'],
    ['2236', 'qd 2236/2021'],
    ['2236', '2236/2021/QĐ-UBND'],
    ['2236', 'quyết định 2236 năm 2021'],
    ['2236', 'quyet dinh 2236 ubnd'],
    ['12b', '12 ubnd tỉnh Minh Họa'],
    ['2236', 'QĐ-UBND số 2236'],
    ['2236', 'Quyết định số 2236/QĐ-UBND ngày 6/9/2021 của UBND tỉnh'],
    ['2236', 'theo Quyết định số 2236/QĐ-UBND ngày 06/9/2021 của UBND tỉnh về việc kiện toàn Ban Chỉ đạo'],
    ['30', '30/2020/ND-CP'],
    ['30', 'nghi dinh 30'],
    ['30', 'NĐ 30'],
    ['30', '30/NĐ-CP'],
    ['30-bnv', 'TT 30/2019'],
    ['30-bnv', 'tt 30'],
    ['21', 'nghị quyết 21 hđnd'],
    ['1234', 'CV 1234'],
    ['1234', 'công văn số 1234/UBND-KGVX'],
    ['7', '7/QĐ-UBND'],
    ['45', 'luật 45/2019/QH14'],
    ['45', 'luật 45'],
    ['52', '52 - NQ / TW'],
    ['601', '601'],
    ['12c', '12/QĐ-UBND'],
    ['12a', '12/QĐ-UBND năm 2019'],
    ['12b', 'Quyết định 12/QĐ-UBND của UBND tỉnh Minh Họa'],
    ['12b', 'Quyết định số 12/QĐ-UBND ngày 01/02/2020'],
    ['undated', '88/QĐ-UBND'],
  ])('%s by %s', async (id, query) => {
    const { found } = await ask(query);
    expect(found[0]).toBe(id);
    expect(found).not.toContain('22-36');
  });

  it('digits alone find all that bear them as their number, and nothing else', async () => {
    expect((await ask('2236')).found).toEqual(['2236-kh', '2236']);
    expect((await ask('2236')).told).toEqual([{ say: 'several', number: '2236', n: 2 }]);
  });

  it('of several with one number the newest comes first, and all are offered', async () => {
    const { found, told } = await ask('12/QĐ-UBND');
    expect(found).toEqual(['12c', '12b', '12a']);
    expect(told).toEqual([{ say: 'several', number: '12/QĐ-UBND', n: 3 }]);
  });

  it('a day that is of none is told, and all are offered', async () => {
    const { found, told } = await ask('Quyết định số 12/QĐ-UBND ngày 03/3/2020 của UBND tỉnh Minh Họa');
    expect(found).toEqual(['12b', '12c', '12a']);
    expect(told).toEqual([{ say: 'otherDay', number: '12/QĐ-UBND', day: '2020-03-03' }]);
  });
});

describe('what is not there is told, with what is near', () => {
  it.each([
    ['9999/QĐ-UBND', '9999/QĐ-UBND', [], ['2236', '601', 'undated', '12c']],
    ['600/QĐ-UBND', '600/QĐ-UBND', ['600-stc (sameRunning)'], ['601', 'undated', '12c', '7']],
    ['QĐ 602', 'QĐ 602', [], ['601', '600-stc', 'undated', '22-36']],
    ['602', '602', [], ['601', '600-stc', 'undated', '52']],
    ['9999 qd ubnd', '9999 qd ubnd', [], ['2236', '601', 'undated', '12c']],
    ['31/2020/NĐ-CP', '31/2020/NĐ-CP', [], ['30']],
    [
      '2236/QĐ-UBND năm 2019',
      '2236/QĐ-UBND (2019)',
      ['2236-kh (sameRunning)', '2236 (sameRunning)'],
      ['12a', '601', 'undated', '7'],
    ],
    ['2236/QD-UBDN', '2236/QD-UBDN', ['2236 (meant)', '2236-kh (sameRunning)'], []],
    ['30/2020/ND-CQ', '30/2020/ND-CQ', ['30 (meant)', '30-bnv (sameRunning)'], []],
  ])('%s', async (query, number, found, nearest) => {
    const answer = await ask(query);
    expect(answer.told).toEqual([{ say: 'noNumber', number, nearest }]);
    expect(answer.found).toEqual(found);
  });

  it.each(['30 năm thành lập', '12 tỉnh thành', '3 tháng 5'])(
    '%s is no number, and nothing is told of one',
    async (query) => {
      expect((await ask(query)).told).toEqual([]);
    },
  );
});

describe('days are answered without the index', () => {
  it.each([
    ['6/9/2021', ['2236'], { say: 'day', day: '2021-09-06' }],
    ['9/3/2021', ['600-stc', '601'], { say: 'day', day: '2021-03-09' }],
    ['6/6/2006', [], { say: 'noDay', day: '2006-06-06' }],
    ['31/2/2021', [], { say: 'impossibleDay', written: '31/2/2021' }],
    ['tháng 9/2021', ['2236'], { say: 'span', span: { from: '2021-09-01', to: '2021-09-30' }, n: 1 }],
    [
      '1/3/2021 - 30/9/2021',
      ['2236', '600-stc', '601'],
      { say: 'span', span: { from: '2021-03-01', to: '2021-09-30' }, n: 3 },
    ],
    ['trước năm 2019', ['7'], { say: 'span', span: { to: '2018-12-31' }, n: 1 }],
    ['từ 1/10/2021 đến nay', ['22360', '2236-kh'], { say: 'span', span: { from: '2021-10-01' }, n: 2 }],
    [
      'kế hoạch từ 1/10/2021 đến nay',
      ['2236-kh'],
      { say: 'spanOfType', span: { from: '2021-10-01' }, type: 'ke-hoach' },
    ],
    ['quyết định ngày 6/9/2021', ['2236'], { say: 'day', day: '2021-09-06' }],
    ['nghị quyết ngày 6/9/2021', ['2236'], { say: 'day', day: '2021-09-06' }],
    // A number may be written so; where none is, the month or the year is meant.
    ['9/2021', ['2236'], { say: 'span', span: { from: '2021-09-01', to: '2021-09-30' }, n: 1 }],
    ['2015', [], { say: 'noNumber', number: '2015', nearest: expect.anything() as unknown }],
    ['năm 2015', [], { say: 'span', span: { from: '2015-01-01', to: '2015-12-31' }, n: 0 }],
  ])('%s', async (query, found, told) => {
    expect(await ask(query)).toMatchObject({ found, told: [told] });
  });
});

describe('in a large archive', () => {
  const many = Array.from({ length: 3000 }, (_, at) => {
    const issued = new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10);
    return of(`${at}`, `${(at % 700) + 1}/QĐ-${at % 2 ? 'UBND' : 'STC'}`, issued);
  });
  const askMany = asker(many);

  it('a span is counted whole, and brought part by part, newest first', async () => {
    const { found, told, more, loaded } = await askMany('từ 5/2/2011 đến 20/11/2015');
    expect(loaded).toBe(2);
    const expected = many.filter(({ issued }) => issued >= '2011-02-05' && issued <= '2015-11-20').reverse();
    expect(told).toMatchObject([{ say: 'span', n: expected.length }]);
    const ids = [...found];
    for (let next = more; next;) {
      const part: LaneResult = await next();
      ids.push(...part.found.map((one) => ('entry' in one ? one.entry.id : '?')));
      next = part.more;
    }
    expect(ids).toEqual(expected.map(({ id }) => id));
  });

  it('a number that is not there, and its neighbours, take four files at most', async () => {
    for (const query of ['350/QĐ-SNV', '1/KH-UBND', '9999/QĐ-UBND', '0/QĐ-UBND', '351/QĐ-UBND năm 1999']) {
      expect((await askMany(query)).loaded).toBeLessThanOrEqual(4);
    }
    const { told } = await askMany('9999/QĐ-UBND');
    expect(told).toMatchObject([{ nearest: ['2799', '2797', '2795', '2793'] }]);
  });
});

describe('under the plain profile any line may be a number', () => {
  const plain = asker(
    [of('8', 'PEP 8', '2001-07-05'), of('20', 'PEP 20', '2004-08-19'), of('m', 'Magna Carta', '1215-06-15')],
    'plain',
  );
  it.each([
    ['PEP 8', ['8']],
    ['pep8', ['8']],
    ['20', ['20']],
    ['magna carta', ['m']],
    ['5 July 2001', ['8']],
    ['July 2001', ['8']],
    ['from 1 January 2001 to 31 December 2004', ['20', '8']],
  ])('%s', async (query, found) => expect((await plain(query)).found).toEqual(found));

  it('a number that is not there is told', async () => {
    expect((await plain('21')).told).toEqual([{ say: 'noNumber', number: '21', nearest: ['20', '8'] }]);
  });
});

it('any number of an archive finds its decision first, in any of its spellings', async () => {
  const symbol = fc.constantFrom(
    'QĐ-UBND',
    'KH-UBND',
    'NQ-HĐND',
    'NĐ-CP',
    'TT-BTTTT',
    'UBND-KGVX',
    'QĐ-TTg',
    'HD-SNV',
    'HĐ-SNV',
    'QĐ-BNN-TCLN',
  );
  const number = fc.record({
    running: fc.integer({ min: 1, max: 30 }),
    year: fc.option(fc.constantFrom('2019', '2020')),
    symbol,
  });
  const written = ({ running, year, symbol }: { running: number; year: string | null; symbol: string }) =>
    [String(running).padStart(2, '0'), ...(year ? [year] : []), symbol].join('/');
  const spellings: ((text: string, day: string) => string)[] = [
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => foldMarks(text),
    (text) => text.replace(/[/-]/g, ' $& '),
    (text) => text.replaceAll('-', '\u2013'),
    (text) => text.replaceAll('/', '\u2044').replaceAll('-', '\u2212'),
    (text) => text.replaceAll('Đ', '\u00D0'),
    (text) => `số: ${text}`,
    (text) => `\u200B${text.replace(/(?=.$)/, '\u00AD')}\uFEFF`,
    (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    (text, day) => `văn bản số ${text} ngày ${writePlainDate(day)} của UBND tỉnh Ví Dụ`,
    (text, day) => `Căn cứ văn bản số ${text} (${writePlainDate(day)})`,
    (text) => text.replace(/[/-]/g, ' '),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(number.map(written), { minLength: 1, maxLength: 40 }),
      fc.nat(),
      async (numbers, seed) => {
        const day = (text: string) => `${/20\d\d/.exec(text)?.[0] ?? '2021'}-05-06`;
        const askThese = asker(numbers.map((text) => of(text, text, day(text))));
        const text = numbers[seed % numbers.length]!;
        for (const spell of spellings) {
          const query = spell(text, day(text));
          const first = (await askThese(query)).found[0];
          // Without its stroke Đ is D, and either is meant.
          expect({ query, first: first && foldMarks(first) }).toEqual({ query, first: foldMarks(text) });
        }
      },
    ),
    { numRuns: 40, examples: [[['01/UBND-KGVX', '01/2019/QĐ-UBND'], 2]] },
  );
});
