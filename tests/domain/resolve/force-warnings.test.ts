import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/domain/record.ts';
import { archiveOf, decision, type Written } from '../records.ts';

const A = '2020/1-qd-ubnd';
const B = '2021/2-qd-ubnd';
const C = '2022/3-qd-ubnd';
const D = '2023/4-qd-ubnd';
const to = (ref: string, more: Partial<Reference> = {}): Reference => ({ ref, ...more });
const part = { provisions: ['Điều 1'] };
const STUB = '601/QĐ-UBND ngày 9/3/2019';

const found = (decisions: Record<string, Written>, asOf?: string) =>
  archiveOf(
    Object.entries(decisions).map(([id, written]) => decision(id, written)),
    asOf,
  ).problems.map(({ code, place }) => `${code} ${place.file.slice(10, -3)} ${place.path?.join('.') ?? ''}`);

/** What a check says of the force of an archive, and what it doesn't; by the rule that is concerned. */
const CASES: [says: string, decisions: Record<string, Written>, expected: string[]][] = [
  [
    'rule 3: what an annulled decision had done stands',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { annuls: [to(B, { from: '2021-01-01' })] } },
    [`annulled-had-acted ${C} annuls.0`],
  ],
  [
    'rule 3: what it had done before the day from which it is annulled is told as what has nothing in its place',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { annuls: [to(B, { from: '2021-06-01' })] } },
    [`nothing-in-place ${C} annuls.0`],
  ],
  [
    'rule 3: the annulling act says what applies: quiet',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { annuls: [to(B, { from: '2021-01-01' })], reinstates: [A] } },
    [],
  ],
  [
    'rule 3: an annulled decision that had done nothing: quiet',
    { [A]: {}, [B]: { annuls: [to(A, { from: '2020-01-01' })] } },
    [],
  ],
  [
    'rule 3: an effect that never happens, since a repeal came first',
    { [A]: {}, [B]: { supersedes: [to(A, { from: '2023-01-01' })] }, [C]: { repeals: [B] } },
    [`effect-never-happens ${B} supersedes.0`],
  ],
  [
    'rule 3: it happens after all, since the acting decision was reinstated: quiet but for what was waiting',
    { [A]: {}, [B]: { supersedes: [to(A, { from: '2022-07-01' })] }, [C]: { repeals: [B] }, [D]: { reinstates: [B] } },
    [],
  ],
  [
    'rule 3: a stub that ended first never acts',
    {
      [A]: { supersededBy: [{ ref: '77/QĐ-UBND ngày 9/3/2021', from: '2022-01-01' }] },
      [B]: { basedOn: [{ ref: '77/QĐ-UBND ngày 9/3/2021', expires: '2021-06-01' }] },
    },
    [`inverse-one-sided ${A} supersededBy.0`, `effect-never-happens ${A} supersededBy.0`],
  ],
  [
    'rule 4: what superseded another is repealed, and nothing says what applies',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { repeals: [B] } },
    [`nothing-in-place ${C} repeals.0`],
  ],
  [
    'rule 4: … is suspended',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { suspends: [to(B, { until: '2023-01-01' })] } },
    [`nothing-in-place ${C} suspends.0`],
  ],
  [
    'rule 4: … is over its term',
    { [A]: {}, [B]: { supersedes: [A], expires: '2022-01-01' } },
    [`nothing-in-place ${B} expires`],
  ],
  [
    'rule 4: … is suspended before it superseded it: quiet, since the old one still applies',
    { [A]: {}, [B]: { effective: '2023-01-01', supersedes: [A] }, [C]: { suspends: [to(B, { until: '2024-01-01' })] } },
    [],
  ],
  ['rule 4: … is superseded: quiet', { [A]: {}, [B]: { supersedes: [A] }, [C]: { supersedes: [B], repeals: [B] } }, []],
  ['rule 4: … is repealed in part: quiet', { [A]: {}, [B]: { supersedes: [A] }, [C]: { repeals: [to(B, part)] } }, []],
  [
    'rule 4: … and what it superseded is reinstated: quiet',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { repeals: [B], reinstates: [A] } },
    [],
  ],
  [
    'rule 4: … and what it superseded is superseded anew: quiet but for the second supersession',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { repeals: [B], supersedes: [A] } },
    [`second-supersession ${C} supersedes.0`],
  ],
  [
    'rule 4: … and what it superseded would be over by now: quiet',
    { [A]: { expires: '2021-06-01' }, [B]: { supersedes: [A], expires: '2022-01-01' } },
    [],
  ],
  [
    'rule 4: a reinstatement while what superseded its target is in force',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { reinstates: [A] } },
    [`reinstated-beside ${C} reinstates.0`],
  ],
  [
    'rule 4: … directly or through others',
    { [A]: {}, [B]: { supersedes: [A] }, [C]: { supersedes: [B] }, [D]: { reinstates: [A] } },
    [`reinstated-beside ${D} reinstates.0`],
  ],
  [
    'rule 4: … once the suspension of that is over',
    {
      [A]: {},
      [B]: { supersedes: [A] },
      [C]: { suspends: [to(B, { until: '2022-06-01' })], reinstates: [to(A, { until: '2022-07-01' })] },
    },
    [`reinstated-beside ${C} reinstates.0`],
  ],
  [
    'rule 4: … for the same days as the suspension: quiet',
    {
      [A]: {},
      [B]: { supersedes: [A] },
      [C]: { suspends: [to(B, { until: '2022-06-01' })], reinstates: [to(A, { until: '2022-06-01' })] },
    },
    [],
  ],
  [
    'rule 4: … in part by what supersedes it, a transitional clause: quiet',
    { [A]: {}, [B]: { supersedes: [A], reinstates: [to(A, { ...part, until: '2022-01-01' })] } },
    [],
  ],
  [
    'rule 4: an end by the until of a reinstatement',
    { [A]: {}, [B]: { reinstates: [to(A, { until: '2022-01-01' })] } },
    [`implied-end ${B} reinstates.0.until`],
  ],
  [
    'rule 4: superseded anew after it was reinstated: quiet',
    {
      [A]: {},
      [B]: { supersedes: [A] },
      [C]: { repeals: [B], reinstates: [A] },
      [D]: { supersedes: [A] },
    },
    [],
  ],
  [
    'rule 6: an extension of what suspends until the end of its own term',
    {
      [A]: {},
      [B]: { expires: '2022-06-01', suspends: [to(A, { until: '2022-06-01' })] },
      [C]: { extends: [to(B, { until: '2023-01-01' })] },
    },
    [`suspension-not-prolonged ${C} extends.0`],
  ],
  [
    'rule 6: … of what suspended until a day long past: quiet',
    {
      [A]: {},
      [B]: { expires: '2023-06-01', suspends: [to(A, { until: '2021-06-01' })] },
      [C]: { extends: [to(B, { until: '2024-01-01' })] },
    },
    [],
  ],
  [
    'rule 7: an extension that is no later than the expiry',
    { [A]: { expires: '2023-01-01' }, [B]: { extends: [to(A, { until: '2022-01-01' })] } },
    [`idle-extension ${B} extends.0.until`],
  ],
  [
    'rule 7: an extension of what has ended is told as acting on that',
    { [A]: { expires: '2020-06-01' }, [B]: { extends: [to(A, { until: '2022-01-01' })] } },
    [`acts-on-ended ${B} extends.0`],
  ],
  [
    'rule 7: an extension on the very day of expiry: quiet',
    { [A]: { expires: '2021-01-01' }, [B]: { extends: [to(A, { until: '2022-01-01' })] } },
    [],
  ],
  [
    'rule 7: an extension that sets a first term; a second one extends that',
    {
      [A]: {},
      [B]: { extends: [to(A, { until: '2023-01-01' })] },
      [C]: { extends: [to(A, { until: '2024-01-01' })] },
    },
    [`first-term ${B} extends.0.until`],
  ],
  [
    'rule 7: a term after an open one is no first term',
    {
      [A]: { expires: '2022-01-01' },
      [B]: { extends: [to(A, { untilEvent: 'có quy định mới' })] },
      [C]: { extends: [to(A, { until: '2024-01-01' })] },
    },
    [],
  ],
  [
    'rule 11: acting on what was annulled later from an earlier day: quiet, it was in force then',
    { [A]: {}, [B]: { amends: [A] }, [C]: { annuls: [to(A, { from: '2020-06-01' })] } },
    [],
  ],
  [
    'rule 11: acting on what comes back that day: quiet',
    { [A]: { expires: '2021-01-01' }, [C]: { reinstates: [A], amends: [A] } },
    [],
  ],
  [
    'rule 14: a decision in force that implements what has ended is listed',
    { [A]: { expires: '2022-01-01' }, [B]: { implements: [A] }, [C]: { implements: [A], expires: '2023-01-01' } },
    [`rests-on-ended ${B} implements.0`],
  ],
  [
    'rule 2: a stub’s days out of order',
    { [B]: { related: [to(STUB, { effective: '2020-01-01', expires: '2020-01-01' })] } },
    [`expires-too-early ${B} related.0.expires`],
  ],
  [
    'rule 2: a stub’s entry before its issue',
    { [B]: { related: [to(STUB, { effective: '2018-01-01' })] } },
    [`effective-before-issued ${B} related.0.effective`],
  ],
  [
    'drafts are checked against the archive, and change nothing in it',
    {
      [A]: { expires: '2020-06-01', issuer: 'ubnd-tinh-a' },
      [B]: {
        draft: true,
        number: '2/2021/QĐ-UBND',
        issuer: 'ubnd-tinh-b',
        repeals: [A],
        suspends: [to(A, { until: '2020-01-01' })],
      },
    },
    [
      `assumed-entry ${B} effective`,
      `acts-on-ended ${B} repeals.0`,
      `other-issuer-acts ${B} repeals.0`,
      `until-too-early ${B} suspends.0.until`,
      `acts-on-ended ${B} suspends.0`,
      `other-issuer-acts ${B} suspends.0`,
    ],
  ],
];

describe('a check', () => {
  it.each(CASES)('%s', (_, decisions, expected) => {
    expect(found(decisions).sort()).toEqual([...expected].sort());
  });

  it('tells a term that has nothing in its place only once it is over', () => {
    expect(found({ [A]: {}, [B]: { supersedes: [A], expires: '2025-01-01' } }, '2024-12-31')).toEqual([]);
  });

  it('tells the errors of a draft as warnings', () => {
    const draft = decision(B, { draft: true, suspends: [to(A, { until: '2020-01-01' })] });
    const { problems, decisions } = archiveOf([decision(A), draft]);
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['until-too-early warning']);
    expect([...decisions.keys()]).toEqual([A]);
  });

  it('names what ended a decision before it could act', () => {
    const acting = { supersedes: [to(A, { from: '2024-01-01' })] };
    const endedBy = (written: Written, others: Record<string, Written> = {}) =>
      archiveOf(
        Object.entries({ [A]: {}, [B]: { ...acting, ...written }, ...others }).map(([id, each]) => decision(id, each)),
      ).problems.find(({ code }) => code === 'effect-never-happens')?.data;
    expect(endedBy({ expires: '2023-01-01' })).toMatchObject({ endedBy: 'expires' });
    expect(endedBy({}, { [C]: { supersedes: [B] } })).toMatchObject({ endedBy: C });
  });

  it('names the places of what it tells', () => {
    const { problems } = archiveOf([decision(A), decision(B, { supersedes: [A] }), decision(C, { repeals: [B] })]);
    expect(problems).toMatchObject([
      {
        code: 'nothing-in-place',
        data: { relation: 'repeals', target: B, superseded: [A] },
        related: [{ place: { file: `decisions/${B}.md`, path: ['supersedes', 0] } }],
      },
    ]);
  });
});

describe('circles', () => {
  const circles = (decisions: Record<string, Written>) =>
    archiveOf(Object.entries(decisions).map(([id, written]) => decision(id, written)))
      .problems.filter(({ code }) => code.endsWith('circle'))
      .map(({ code, data }) => `${code} ${(data as { circle: string[] }).circle.map((id) => id.slice(5, 6)).join('')}`);

  it.each<[says: string, decisions: Record<string, Written>, expected: string[]]>([
    [
      'of mixed kinds',
      { [A]: { repeals: [C] }, [B]: { supersedes: [A] }, [C]: { suspends: [B] } },
      ['relation-circle 1321'],
    ],
    [
      'with an extension in it are none',
      { [A]: { extends: [to(B, { until: '2030-01-01' })] }, [B]: { repeals: [A] } },
      [],
    ],
    [
      'that are partial and touch a whole one are told too',
      { [A]: { repeals: [B] }, [B]: { repeals: [A, to(C, part)] }, [C]: { repeals: [B] } },
      ['relation-circle 121', 'partial-circle 232'],
    ],
    [
      'that are partial beside a whole one between the same two are one',
      { [A]: { repeals: [B, to(B, part)] }, [B]: { repeals: [A] } },
      ['relation-circle 121'],
    ],
    [
      'that run through a whole one',
      { [A]: { repeals: [B] }, [B]: { repeals: [A], suspends: [to(C, part)] }, [C]: { annuls: [A] } },
      ['relation-circle 121', 'partial-circle 1231'],
    ],
  ])('%s', (_, decisions, expected) => expect(circles(decisions)).toEqual(expected));
});
