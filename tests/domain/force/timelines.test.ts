import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/domain/record.ts';
import { archiveOf, decision, timelineOf, type Written } from '../records.ts';

interface Case {
  says: string;
  decisions: Record<string, Written>;
  timelines: Record<string, string[]>;
}

const A = '2020/1-qd-ubnd';
const B = '2021/2-qd-ubnd';
const C = '2022/3-qd-ubnd';
const to = (ref: string, more: Partial<Reference> = {}): Reference => ({ ref, ...more });

const CASES: Case[] = [
  {
    says: 'rule 4: of one day’s acts by one decision, the order of relations decides',
    decisions: { [A]: {}, [B]: { repeals: [to(A)], supersedes: [to(A)] } },
    timelines: { [A]: ['2020-01-01 in-force', `2021-01-01 expired supersedes ${B} + repeals ${B}`] },
  },
  {
    says: 'rule 4: a partial end is no end that a whole reinstatement could go back to',
    decisions: {
      [A]: {},
      [B]: { supersedes: [to(A, { provisions: ['Điều 3'] })] },
      [C]: { reinstates: [to(A, { until: '2022-07-01' })] },
    },
    timelines: {
      [A]: ['2020-01-01 in-force', `2021-01-01 partly-in-force supersedes ${B}`, `2022-07-01 expired reinstates ${C}`],
    },
  },
  {
    says: 'rule 4: a partial reinstatement goes back to a partial end',
    decisions: {
      [A]: {},
      [B]: { supersedes: [to(A, { provisions: ['Điều 3'] })] },
      [C]: { reinstates: [to(A, { provisions: ['Điều 3'], until: '2022-07-01' })] },
    },
    timelines: { [A]: ['2020-01-01 in-force', `2021-01-01 partly-in-force supersedes ${B}`] },
  },
  {
    says: 'rule 4: where no end is known, a partial reinstatement ends only a part from its until',
    decisions: { [A]: {}, [B]: { reinstates: [to(A, { provisions: ['Điều 3'], until: '2021-07-01' })] } },
    timelines: { [A]: ['2020-01-01 in-force', `2021-07-01 partly-in-force reinstates ${B}`] },
  },
  {
    says: 'rule 4: a term that is still to come is no end that it had',
    decisions: { [A]: { expires: '2030-01-01' }, [B]: { reinstates: [to(A, { until: '2021-07-01' })] } },
    timelines: { [A]: ['2020-01-01 in-force', `2021-07-01 expired reinstates ${B}`] },
  },
  {
    says: 'rule 4: a reinstatement that another prolongs, of what had no known end',
    decisions: {
      [A]: {},
      [B]: { reinstates: [to(A, { until: '2022-01-01' })] },
      [C]: { reinstates: [to(A, { until: '2022-07-01' })] },
    },
    timelines: {
      [A]: ['2020-01-01 in-force', `2022-01-01 in-force reinstates ${C}`, `2022-07-01 expired reinstates ${C}`],
    },
  },
  {
    says: 'rule 4: an end that comes after a stub was reinstated doesn’t tell how it stood before',
    decisions: {
      [B]: { reinstates: [to('601/QĐ-UBND ngày 9/3/2020')] },
      [C]: { repeals: [to('601/QĐ-UBND ngày 9/3/2020')] },
    },
    timelines: {
      '2020/601-qd-ubnd': [
        '2020-03-09 unknown',
        `2021-01-01 in-force reinstates ${B}`,
        `2022-01-01 expired repeals ${C}`,
      ],
    },
  },
  {
    says: 'rule 4: a stub that is no longer reinstated, since the reinstating act was repealed, has ended',
    decisions: { [B]: { reinstates: [to('601/QĐ-UBND ngày 9/3/2020')] }, [C]: { repeals: [B] } },
    timelines: {
      '2020/601-qd-ubnd': [
        '2020-03-09 unknown',
        `2021-01-01 in-force reinstates ${B}`,
        `2022-01-01 expired reinstates ${B}`,
      ],
    },
  },
  {
    says: 'rule 4: a partial reinstatement leaves a stub, which must have ended, partly in force',
    decisions: { [B]: { reinstates: [to('601/QĐ-UBND ngày 9/3/2020', { scope: 'partial' })] } },
    timelines: { '2020/601-qd-ubnd': ['2020-03-09 unknown', `2021-01-01 partly-in-force reinstates ${B}`] },
  },
  {
    says: 'rule 4: a reinstatement whose until has come before it could begin never does',
    decisions: {
      [A]: { expires: '2020-06-01' },
      [B]: { reinstates: [to(A, { until: '2021-06-01' })] },
      '2020/9-qd-ubnd': { issued: '2020-12-01', suspends: [to(B, { until: '2021-09-01' })] },
    },
    timelines: { [A]: ['2020-01-01 in-force', '2020-06-01 expired expires'] },
  },
  {
    says: 'rule 4: what was repealed before its entry and reinstated is not yet in force, because of that',
    decisions: {
      [A]: { effective: '2023-01-01' },
      [B]: { repeals: [A] },
      [C]: { reinstates: [A] },
    },
    timelines: {
      [A]: [
        '2020-01-01 not-yet-in-force',
        `2021-01-01 expired repeals ${B}`,
        `2022-01-01 not-yet-in-force reinstates ${C}`,
        `2023-01-01 in-force reinstates ${C}`,
      ],
    },
  },
  {
    says: 'rule 7: the term of what was reinstated can be extended',
    decisions: {
      [A]: { expires: '2023-01-01' },
      [B]: { repeals: [A] },
      [C]: { reinstates: [A] },
      '2022/4-qd-ubnd': { issued: '2022-06-01', extends: [to(A, { until: '2025-01-01' })] },
    },
    timelines: {
      [A]: [
        '2020-01-01 in-force',
        `2021-01-01 expired repeals ${B}`,
        `2022-01-01 in-force reinstates ${C}`,
        '2025-01-01 expired expires',
      ],
    },
  },
  {
    says: 'rule 7: with untilEvent the term is open, on the very day of expiry too',
    decisions: { [A]: { expires: '2021-01-01' }, [B]: { extends: [to(A, { untilEvent: 'có quy định mới' })] } },
    timelines: { [A]: ['2020-01-01 in-force'] },
  },
];

describe('timelines', () => {
  it.each(CASES)('$says', ({ decisions, timelines }) => {
    const archive = archiveOf(Object.entries(decisions).map(([id, written]) => decision(id, written)));
    for (const [id, lines] of Object.entries(timelines)) expect(timelineOf(archive, id)).toEqual(lines);
  });
});
