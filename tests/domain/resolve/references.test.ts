import { describe, expect, it } from 'vitest';
import { archiveOf, decision, news, timelineOf } from '../records.ts';

const codes = (archive: ReturnType<typeof archiveOf>) =>
  archive.problems.map(({ code, place }) =>
    `${code} ${place.file.replace(/^\w+\/|\.md$/g, '')} ${place.path?.join('.') ?? ''}`.trim(),
  );

describe('a reference finds', () => {
  const held = [
    decision('2020/5-qd-ubnd', { issuer: 'ubnd-tinh-a', issued: '2020-03-02' }),
    decision('2020/5-qd-ubnd-b', { issuer: 'ubnd-tinh-b', issued: '2020-03-02' }),
    decision('2021/7-qd-ubnd', { issuer: 'ubnd-tinh-a', issued: '2021-04-01' }),
    decision('2019/9-hd-ubnd', { number: '9/HD-UBND', issuer: 'ubnd-tinh-a', issued: '2019-02-01' }),
  ];
  const cases: [ref: string, issuer: string, target: string][] = [
    ['7/QĐ-UBND', 'ubnd-tinh-a', '2021/7-qd-ubnd'],
    ['07/qđ - ubnd', 'ubnd-tinh-a', '2021/7-qd-ubnd'],
    ['7/QD-UBND', 'ubnd-tinh-a', '2021/7-qd-ubnd'],
    ['7/QÐ–UBND', 'ubnd-tinh-a', '2021/7-qd-ubnd'],
    ['2021/7-qd-ubnd', 'ubnd-tinh-a', '2021/7-qd-ubnd'],
    ['Quyết định số 7/QĐ-UBND ngày 01/4/2021 của UBND tỉnh A', 'ubnd-tinh-b', '2021/7-qd-ubnd'],
    ['5/QĐ-UBND', 'ubnd-tinh-a', '2020/5-qd-ubnd'],
    ['5/QĐ-UBND', 'ubnd-tinh-b', '2020/5-qd-ubnd-b'],
    ['Quyết định số 5/QĐ-UBND của UBND tỉnh B', 'ubnd-tinh-a', '2020/5-qd-ubnd-b'],
    ['9/HĐ-UBND', 'ubnd-tinh-a', '2019/9-hd-ubnd'],
    ['9/HD-UBND', 'ubnd-tinh-a', '2019/9-hd-ubnd'],
  ];
  it.each(cases)('%s, cited by %s: %s', (ref, issuer, target) => {
    const archive = archiveOf([...held, decision('2022/1-qd-ubnd', { issuer, related: [ref] })]);
    expect(archive.decisions.get('2022/1-qd-ubnd')!.relations.related.map((link) => link.id)).toEqual([target]);
  });

  it('a day that is given never resolves to another day: a stub, perhaps meant', () => {
    const archive = archiveOf([
      ...held,
      decision('2022/1-qd-ubnd', { issuer: 'ubnd-tinh-a', related: ['7/QĐ-UBND ngày 2/4/2021'] }),
    ]);
    expect(archive.decisions.get('2021/7-qd-ubnd-2021-04-02')).toMatchObject({
      held: false,
      number: '7/QĐ-UBND',
      issued: '2021-04-02',
    });
    expect(codes(archive)).toEqual(['perhaps-meant 2022/1-qd-ubnd related.0']);
  });

  it('an issuer never refuses the only match: a warning', () => {
    const archive = archiveOf([
      ...held,
      decision('2022/1-qd-ubnd', { related: [{ ref: '7/QĐ-UBND', issuer: 'ubnd-tinh-b' }] }),
    ]);
    expect(archive.decisions.get('2022/1-qd-ubnd')!.relations.related[0]!.id).toBe('2021/7-qd-ubnd');
    expect(codes(archive)).toEqual(['other-issuer 2022/1-qd-ubnd related.0']);
  });

  it.each([
    ['unknown, with the nearest', '8/QĐ-UBND', 'unknown-reference'],
    ['ambiguous', '5/QĐ-UBND', 'ambiguous-reference'],
    ['itself', '1/QĐ-UBND', 'self-reference'],
    ['an id that is not held', '2021/8-qd-ubnd-x', 'unknown-reference'],
  ])('%s', (_, ref, code) => {
    const archive = archiveOf([...held, decision('2022/1-qd-ubnd', { supersedes: [ref] })]);
    expect(codes(archive)).toEqual([`${code} 2022/1-qd-ubnd supersedes.0`]);
    expect(archive.decisions.size).toBe(5);
  });

  it('a draft and a scheduled decision are no target of this build', () => {
    const archive = archiveOf(
      [
        decision('2021/2-qd-ubnd', { draft: true }),
        decision('2022/3-qd-ubnd', { published: '2023-01-01' }),
        decision('2022/1-qd-ubnd', { related: ['2/QĐ-UBND', '2022/3-qd-ubnd'] }),
      ],
      '2022-06-01',
    );
    expect([...archive.decisions.keys()]).toEqual(['2022/1-qd-ubnd']);
    expect(codes(archive)).toEqual(
      ['target-not-published 2022/1-qd-ubnd related.0', 'target-not-published 2022/1-qd-ubnd related.1']
        .sort()
        .reverse(),
    );
  });
});

describe('a stub', () => {
  it('has the union of what references say, whatever the order of files', () => {
    const records = [
      decision('2022/1-qd-ubnd', { related: ['601/QĐ-UBND ngày 9/3/2021'] }),
      decision('2022/2-qd-ubnd', {
        issuer: 'ubnd-tinh-a',
        basedOn: [{ ref: 'Quyết định 0601/QD-UBND', issued: '2021-03-09', title: 'Về việc X', issuer: 'ubnd-tinh-a' }],
      }),
      decision('2022/3-qd-ubnd', { amends: ['601/QĐ-UBND'] }),
    ];
    const archive = archiveOf(records);
    const stub = archive.decisions.get('2021/601-qd-ubnd')!;
    expect(stub).toMatchObject({
      held: false,
      number: '601/QĐ-UBND',
      title: 'Về việc X',
      issuer: 'ubnd-tinh-a',
      type: 'quyet-dinh',
    });
    expect(stub.inverse.amendedBy.map((link) => link.id)).toEqual(['2022/3-qd-ubnd']);
    expect(archiveOf([...records].reverse())).toEqual(archive);
  });

  it('of a number that bears its year needs no day', () => {
    const archive = archiveOf([
      decision('2022/1-qd-ubnd', { basedOn: ['Luật số 45/2019/QH14', 'Bộ luật 45/2019/QH14'] }),
    ]);
    expect(archive.decisions.get('2019/45-2019-qh14')).toMatchObject({ held: false, number: '45/2019/QH14' });
    expect(archive.decisions.size).toBe(2);
  });

  it('is told apart by day, then by issuer', () => {
    const archive = archiveOf([
      decision('2022/1-qd-ubnd', {
        related: [
          '601/QĐ-UBND ngày 9/3/2021',
          '601/QĐ-UBND ngày 8/2/2021',
          { ref: '601/QĐ-UBND', issued: '2021-05-05', issuer: 'ubnd-tinh-a' },
          { ref: '601/QĐ-UBND', issued: '2021-05-05', issuer: 'ubnd-tinh-b' },
        ],
      }),
    ]);
    expect([...archive.decisions.keys()]).toEqual([
      '2021/601-qd-ubnd',
      '2021/601-qd-ubnd-2021-03-09',
      '2021/601-qd-ubnd-2021-05-05',
      '2021/601-qd-ubnd-2021-05-05-ubnd-tinh-b',
      '2022/1-qd-ubnd',
    ]);
    expect(archive.decisions.get('2021/601-qd-ubnd')!.issued).toBe('2021-02-08');
  });

  it('whose facts disagree is a warning with both places', () => {
    const archive = archiveOf([
      decision('2022/1-qd-ubnd', {
        related: [
          { ref: '6/QĐ-UBND', issued: '2021-01-01', title: 'A' },
          { ref: '6/QĐ-UBND', issued: '2021-01-01', title: 'B' },
        ],
      }),
    ]);
    expect(archive.problems).toMatchObject([
      { code: 'stub-facts-disagree', place: { path: ['related', 1] }, related: [{ place: { path: ['related', 0] } }] },
    ]);
    expect(archive.decisions.get('2021/6-qd-ubnd')!.title).toBe('A');
  });

  it('leaves a redirect where the decision is held at another address', () => {
    const archive = archiveOf([
      decision('2021/kien-toan', { number: '601/QĐ-UBND', issued: '2021-03-09' }),
      decision('2022/1-qd-ubnd', { supersedes: ['601/QĐ-UBND'] }),
    ]);
    expect([...archive.movedStubs]).toEqual([['2021/601-qd-ubnd', '2021/kien-toan']]);
  });
});

describe('relations', () => {
  it('are derived on the other side', () => {
    const archive = archiveOf([
      decision('2021/1-qd-ubnd'),
      decision('2022/2-qd-ubnd', {
        supersedes: [{ ref: '1/QĐ-UBND', provisions: ['Điều 3'] }],
        related: ['1/QĐ-UBND'],
      }),
    ]);
    expect(archive.decisions.get('2021/1-qd-ubnd')!.inverse).toMatchObject({
      supersededBy: [{ id: '2022/2-qd-ubnd', partial: true, terms: { provisions: ['Điều 3'] } }],
      relatedTo: [{ id: '2022/2-qd-ubnd', partial: false }],
    });
  });

  it('written on the older side alone count, with a warning that names the file to move them to', () => {
    const archive = archiveOf([
      decision('2021/1-qd-ubnd', { supersededBy: ['2/QĐ-UBND'] }),
      decision('2022/2-qd-ubnd'),
    ]);
    expect(archive.problems).toMatchObject([
      {
        code: 'inverse-one-sided',
        place: { file: 'decisions/2021/1-qd-ubnd.md' },
        related: [{ place: { file: 'decisions/2022/2-qd-ubnd.md' } }],
      },
    ]);
    expect(archive.decisions.get('2022/2-qd-ubnd')!.relations.supersedes.map((link) => link.id)).toEqual([
      '2021/1-qd-ubnd',
    ]);
    expect(timelineOf(archive, '2021/1-qd-ubnd').at(-1)).toBe('2022-01-01 expired supersedes 2022/2-qd-ubnd');
  });

  it('written on both sides are one, and no problem', () => {
    const archive = archiveOf([
      decision('2021/1-qd-ubnd', { supersededBy: ['2/QĐ-UBND'] }),
      decision('2022/2-qd-ubnd', { supersedes: ['1/QĐ-UBND'] }),
    ]);
    expect(archive.problems).toEqual([]);
    expect(archive.decisions.get('2021/1-qd-ubnd')!.inverse.supersededBy).toHaveLength(1);
  });

  it.each([
    ['a circle', { supersededBy: ['2/QĐ-UBND'], supersedes: ['2/QĐ-UBND'] }, {}, 'circle'],
    [
      'a partial supersession',
      { supersededBy: ['2/QĐ-UBND'] },
      { supersedes: [{ ref: '1/QĐ-UBND', scope: 'partial' as const }] },
      'partial',
    ],
    [
      'another day',
      { supersededBy: [{ ref: '2/QĐ-UBND', from: '2022-03-01' }] },
      { supersedes: [{ ref: '1/QĐ-UBND', from: '2022-02-01' }] },
      'day',
    ],
  ])('of the older side that %s contradicts are an error', (_, older, newer, reason) => {
    const archive = archiveOf([decision('2021/1-qd-ubnd', older), decision('2022/2-qd-ubnd', newer)]);
    expect(archive.problems).toContainEqual(
      expect.objectContaining({
        code: 'inverse-disagrees',
        data: { by: '2022/2-qd-ubnd', reason },
        related: [expect.anything()],
      }),
    );
  });

  it('in a circle are an error that prints it; with a partial one a warning; amendment is normal', () => {
    const circle = (relation: 'supersedes' | 'amends', last: object = {}) =>
      archiveOf([
        decision('2021/1-qd-ubnd', { [relation]: ['3/QĐ-UBND'] }),
        decision('2021/2-qd-ubnd', { [relation]: ['1/QĐ-UBND'] }),
        decision('2021/3-qd-ubnd', { [relation]: [{ ref: '2/QĐ-UBND', ...last }] }),
      ]).problems.filter(({ code }) => code.endsWith('circle'));
    const path = ['2021/1-qd-ubnd', '2021/3-qd-ubnd', '2021/2-qd-ubnd', '2021/1-qd-ubnd'];
    expect(circle('supersedes')).toMatchObject([
      { code: 'relation-circle', severity: 'error', data: { circle: path } },
    ]);
    expect(circle('supersedes', { scope: 'partial' })).toMatchObject([{ code: 'partial-circle', severity: 'warning' }]);
    expect(circle('amends')).toEqual([]);
  });

  it('with one identity twice are an error with both places', () => {
    const archive = archiveOf([decision('2021/1-qd-ubnd'), decision('2021/x', { number: '01/QĐ-UBND' })]);
    expect(archive.problems).toMatchObject([
      {
        code: 'duplicate-identity',
        place: { file: 'decisions/2021/x.md' },
        related: [{ place: { file: 'decisions/2021/1-qd-ubnd.md' } }],
      },
    ]);
  });
});

describe('news and citations', () => {
  it('know the decisions they are about', () => {
    const archive = archiveOf([decision('2021/1-qd-ubnd'), news('2021/tin', { about: [{ ref: '1/QĐ-UBND' }] })]);
    expect(archive.newsAbout.get('2021/1-qd-ubnd')!.map(({ record }) => record.id)).toEqual(['2021/tin']);
  });

  it('in prose are linked both ways and never make a stub', () => {
    const citations = [
      { number: '1/QĐ-UBND' },
      { number: '77/QĐ-UBND', issued: '2020-01-01' },
      { number: '2/QĐ-UBND' },
    ];
    const archive = archiveOf([decision('2021/1-qd-ubnd'), decision('2022/2-qd-ubnd', { citations })]);
    expect(archive.decisions.get('2022/2-qd-ubnd')!.citations).toEqual(['2021/1-qd-ubnd']);
    expect(archive.decisions.get('2021/1-qd-ubnd')!.citedBy).toEqual(['2022/2-qd-ubnd']);
    expect(archive.decisions.size).toBe(2);
  });
});

describe('what a review found', () => {
  it('a reference without a day adds its facts to the stub, and the first of all spells the number', () => {
    const archive = archiveOf([
      decision('2020/1-qd-ubnd', {
        basedOn: [{ ref: '0601/QĐ-UBND', effective: '2021-03-15', title: 'T', issuer: 'ubnd-tinh-b' }],
      }),
      decision('2021/2-qd-ubnd', { related: [{ ref: '601/QĐ-UBND ngày 9/3/2021', effective: '2021-04-01' }] }),
    ]);
    expect(archive.decisions.get('2021/0601-qd-ubnd')).toMatchObject({
      number: '0601/QĐ-UBND',
      issued: '2021-03-09',
      effective: '2021-03-15',
      title: 'T',
      issuer: 'ubnd-tinh-b',
    });
    expect(codes(archive)).toEqual(['stub-facts-disagree 2021/2-qd-ubnd related.0']);
  });

  it('news may have the id of the decision that it is about', () => {
    const archive = archiveOf([
      decision('2021/601-qd-ubnd'),
      news('2021/601-qd-ubnd', { about: [{ ref: '601/QĐ-UBND' }], citations: [{ number: '601/QĐ-UBND' }] }),
    ]);
    expect(codes(archive)).toEqual([]);
    expect(archive.newsAbout.has('2021/601-qd-ubnd')).toBe(true);
    expect(archive.citationTargets.get('news/2021/601-qd-ubnd.md')).toEqual(['2021/601-qd-ubnd']);
  });

  it.each<[original: string, codes: string[]]>([
    ['2021/tin', []],
    ['2021/khong-co', ['unknown-original 2021/tin-en translationOf']],
    ['2021/tin-fr', ['unknown-original 2021/tin-en translationOf']],
  ])('a translation of news names news that is none: %s', (translationOf, expected) => {
    const others = [news('2021/tin'), news('2021/tin-fr', { translationOf: '2021/tin' })];
    expect(codes(archiveOf([...others, news('2021/tin-en', { translationOf })]))).toEqual(expected);
  });

  it.each([
    ['a draft of a translation', { translationOf: '2021/601-a', draft: true }, []],
    ['a translation that is scheduled', { translationOf: '2021/601-a', published: '2031-01-01' }, []],
    ['a draft', { draft: true }, ['warning']],
  ])('one identity twice, of which one is %s, stops no build', (_, written, severities) => {
    const archive = archiveOf([decision('2021/601-a'), decision('2021/601-b', { number: '601/QĐ-UBND', ...written })]);
    expect(archive.problems.map(({ severity }) => severity)).toEqual(severities);
  });

  it('what is scheduled is checked as on its day; drafts of news are checked too', () => {
    const archive = archiveOf([
      decision('2021/1-qd-ubnd', { published: '2031-01-01', supersedes: ['77/QĐ-X'] }),
      news('2021/tin', { draft: true, about: [{ ref: '78/QĐ-X' }] }),
    ]);
    expect(archive.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'unknown-reference error',
      'unknown-reference warning',
    ]);
  });

  it.each<[issuer: string, codes: string[]]>([
    ['Quyết định số 7/QĐ-UBND ngày 01/01/2021 của UBND tỉnh A', []],
    ['Quyết định số 7/QĐ-UBND ngày 01/01/2021 của UBND tỉnh', []],
    ['Quyết định số 7/QĐ-UBND ngày 01/01/2021 của UBND tỉnh D', ['other-issuer 2022/1-qd-ubnd related.0']],
  ])('an issuer that the site does not name is told where it is another: %s', (ref, expected) => {
    const held = decision('2021/7-qd-ubnd', { issuer: 'ubnd-tinh-a' });
    expect(codes(archiveOf([held, decision('2022/1-qd-ubnd', { related: [ref] })]))).toEqual(expected);
  });

  it('a slip of the pen is found in any spelling', () => {
    const wrong = ['601/QD-UBND ngày 9/3/2021', '602/qđ-ubnd ngày 1/1/2021'];
    const archive = archiveOf([decision('2021/601-qd-ubnd'), decision('2022/1-qd-ubnd', { related: wrong })]);
    expect(codes(archive).sort()).toEqual([
      'perhaps-meant 2022/1-qd-ubnd related.0',
      'perhaps-meant 2022/1-qd-ubnd related.1',
    ]);
  });

  it('a stub that only news spoke of leaves a redirect too', () => {
    const held = decision('2021/quyet-dinh-601', { number: '601/QĐ-UBND' });
    const archive = archiveOf([held, news('2021/tin', { about: [{ ref: '601/QĐ-UBND' }] })]);
    expect([...archive.movedStubs]).toEqual([['2021/601-qd-ubnd', '2021/quyet-dinh-601']]);
  });

  it('a day of the older side is held against the acting decision’s entry', () => {
    const archive = archiveOf([
      decision('2021/1-qd-ubnd', { supersededBy: [{ ref: '2/QĐ-UBND', from: '2022-06-01' }] }),
      decision('2022/2-qd-ubnd', { supersedes: ['1/QĐ-UBND'] }),
    ]);
    expect(archive.problems).toMatchObject([{ code: 'inverse-disagrees', data: { reason: 'day' } }]);
  });

  it.each(['amends', 'suspends', 'repeals'] as const)('%s on what has ended is told', (relation) => {
    const archive = archiveOf([
      decision('2020/1-qd-ubnd', { expires: '2020-06-01' }),
      decision('2022/2-qd-ubnd', { [relation]: ['1/QĐ-UBND'] }),
    ]);
    expect(codes(archive)).toEqual([`acts-on-ended 2022/2-qd-ubnd ${relation}.0`]);
  });

  it('an annulment that reaches back is no act on what has ended', () => {
    const archive = archiveOf([
      decision('2020/1-qd-ubnd'),
      decision('2022/2-qd-ubnd', { annuls: [{ ref: '1/QĐ-UBND', from: '2021-01-01' }] }),
    ]);
    expect(codes(archive)).toEqual([]);
  });
});
