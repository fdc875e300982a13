import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/domain/record.ts';
import { archiveOf, decision, timelineOf, type Written } from '../records.ts';

const A = '2020/1-qd-ubnd';
const B = '2021/2-qd-ubnd';
const C = '2022/3-qd-ubnd';
const D = '2023/4-qd-ubnd';
const to = (ref: string, more: Partial<Reference> = {}): Reference => ({ ref, ...more });
const from = (day: string, more: Partial<Reference> = {}) => [to(A, { from: day, ...more })];
const part = { provisions: ['Điều 1'] };

/** An annulment that reaches back: how its target's timeline is rewritten (rule 3), and why. */
const CASES: [says: string, decisions: Record<string, Written>, timelines: Record<string, string[]>][] = [
  [
    'partly, before two partial ends: each begins an interval on its own day, and nothing on the day of the annulment',
    {
      [A]: {},
      [B]: { supersedes: [to(A, part)] },
      [C]: { repeals: [to(A, part)] },
      [D]: { annuls: from('2020-06-01', part) },
    },
    {
      [A]: [
        '2020-01-01 in-force',
        `2020-06-01 partly-in-force annuls ${D}`,
        `2021-01-01 partly-in-force supersedes ${B}`,
        `2022-01-01 partly-in-force repeals ${C}`,
      ],
    },
  ],
  [
    'partly, between two partial ends',
    {
      [A]: {},
      [B]: { supersedes: [to(A, part)] },
      [C]: { repeals: [to(A, part)] },
      [D]: { annuls: from('2021-06-01', part) },
    },
    {
      [A]: [
        '2020-01-01 in-force',
        `2021-01-01 partly-in-force supersedes ${B}`,
        `2021-06-01 partly-in-force annuls ${D}`,
        `2022-01-01 partly-in-force repeals ${C}`,
      ],
    },
  ],
  [
    'partly, from a day of a suspension: what is partly in force after a suspension has no cause',
    { [A]: {}, [B]: { suspends: [to(A, { until: '2021-07-01' })] }, [D]: { annuls: from('2021-03-01', part) } },
    { [A]: ['2020-01-01 in-force', `2021-01-01 suspended suspends ${B}`, '2021-07-01 partly-in-force'] },
  ],
  [
    'from a day of a suspension: it has ended, so it isn’t suspended',
    { [A]: {}, [B]: { suspends: [to(A, { until: '2021-07-01' })] }, [D]: { annuls: from('2021-03-01') } },
    { [A]: ['2020-01-01 in-force', `2021-01-01 suspended suspends ${B}`, `2021-03-01 expired annuls ${D}`] },
  ],
  [
    'by an act that reinstates too: it reinstates from its own day, and lifts both ends',
    { [A]: {}, [B]: { repeals: [A] }, [C]: { annuls: from('2020-06-01'), reinstates: [A] } },
    { [A]: ['2020-01-01 in-force', `2020-06-01 expired annuls ${C}`, `2022-01-01 in-force reinstates ${C}`] },
  ],
  [
    'taking effect after a reinstatement by a decision issued later: that lifts it',
    {
      [A]: {},
      [B]: { repeals: [A] },
      [C]: { effective: '2023-01-01', annuls: from('2020-06-01') },
      '2022/5-qd-ubnd': { issued: '2022-06-01', reinstates: [A] },
    },
    {
      [A]: ['2020-01-01 in-force', `2020-06-01 expired annuls ${C}`, '2022-06-01 in-force reinstates 2022/5-qd-ubnd'],
    },
  ],
  [
    'from before a reinstatement by a decision issued before: that is over for good before it began',
    { [A]: {}, [B]: { repeals: [A] }, [C]: { reinstates: [A] }, [D]: { annuls: from('2020-06-01') } },
    { [A]: ['2020-01-01 in-force', `2020-06-01 expired annuls ${D}`] },
  ],
  [
    'from a day on which it was reinstated',
    { [A]: {}, [B]: { repeals: [A] }, [C]: { reinstates: [A] }, [D]: { annuls: from('2022-06-01') } },
    {
      [A]: [
        '2020-01-01 in-force',
        `2021-01-01 expired repeals ${B}`,
        `2022-01-01 in-force reinstates ${C}`,
        `2022-06-01 expired annuls ${D}`,
      ],
    },
  ],
  [
    'partly, from a day on which it was reinstated: the reinstatement goes on',
    { [A]: {}, [B]: { repeals: [A] }, [C]: { reinstates: [A] }, [D]: { annuls: from('2022-06-01', part) } },
    {
      [A]: [
        '2020-01-01 in-force',
        `2021-01-01 expired repeals ${B}`,
        `2022-01-01 in-force reinstates ${C}`,
        `2022-06-01 partly-in-force reinstates ${C} + annuls ${D}`,
      ],
    },
  ],
  [
    'from a day after its end: it has ended already',
    { [A]: {}, [B]: { repeals: [A] }, [D]: { annuls: from('2022-01-01') } },
    { [A]: ['2020-01-01 in-force', `2021-01-01 expired repeals ${B}`] },
  ],
  [
    'twice: from the earlier day',
    { [A]: {}, [C]: { annuls: from('2021-06-01') }, [D]: { annuls: from('2020-06-01') } },
    { [A]: ['2020-01-01 in-force', `2020-06-01 expired annuls ${D}`] },
  ],
  [
    'from before its issue: from its first day',
    { [A]: {}, [D]: { annuls: from('2019-01-01') } },
    { [A]: [`2020-01-01 expired annuls ${D}`] },
  ],
  [
    'from before its entry into force',
    { [A]: { effective: '2020-07-01' }, [D]: { annuls: from('2020-03-01') } },
    { [A]: ['2020-01-01 not-yet-in-force', `2020-03-01 expired annuls ${D}`] },
  ],
  [
    'by a decision that is suspended at first: it happens later, and reaches back as far',
    {
      [A]: {},
      [C]: { annuls: from('2021-01-01') },
      '2021/9-qd-ubnd': { issued: '2021-12-01', suspends: [to(C, { until: '2022-07-01' })] },
    },
    { [A]: ['2020-01-01 in-force', `2021-01-01 expired annuls ${C}`] },
  ],
  [
    'from before a reinstatement by a later decision: afterwards it is expired because of the end that is known now',
    {
      [A]: {},
      [B]: { effective: '2023-06-01', annuls: from('2020-06-01') },
      [C]: { reinstates: [to(A, { until: '2022-07-01' })] },
    },
    {
      [A]: [
        '2020-01-01 in-force',
        `2020-06-01 expired annuls ${B}`,
        `2022-01-01 in-force reinstates ${C}`,
        `2022-07-01 expired annuls ${B}`,
      ],
    },
  ],
  [
    'of what had suspended another: that was suspended until the annulment happened',
    { [A]: {}, [B]: { suspends: [A] }, [C]: { annuls: [to(B, { from: '2021-01-01' })] } },
    {
      [A]: ['2020-01-01 in-force', `2021-01-01 suspended suspends ${B}`, '2022-01-01 in-force'],
      [B]: [`2021-01-01 expired annuls ${C}`],
    },
  ],
  [
    'of a stub',
    { [D]: { annuls: [to('601/QĐ-UBND ngày 9/3/2020', { from: '2021-01-01' })] } },
    { '2020/601-qd-ubnd': ['2020-03-09 in-force?', `2021-01-01 expired annuls ${D}`] },
  ],
];

describe('an annulment that reaches back', () => {
  it.each(CASES)('%s', (_, decisions, timelines) => {
    const archive = archiveOf(Object.entries(decisions).map(([id, written]) => decision(id, written)));
    for (const [id, lines] of Object.entries(timelines)) expect(timelineOf(archive, id)).toEqual(lines);
  });

  it('leaves what its target had amended amended', () => {
    const archive = archiveOf([
      decision(A),
      decision(B, { amends: [A] }),
      decision(C, { annuls: [to(B, { from: '2021-01-01' })] }),
    ]);
    expect(archive.decisions.get(A)!.inverse.amendedBy).toMatchObject([{ id: B, day: '2021-01-01' }]);
  });
});
