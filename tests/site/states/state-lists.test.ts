import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '../../../src/domain/record.ts';
import { addDays } from '../../../src/domain/plain-date.ts';
import { badgeOf } from '../../../src/site/state-badge.ts';
import { countsOf, emptySpans, isAway, writtenSpans } from '../../../src/site/states/count-phases.ts';
import { LISTED_STATES, stateListsOf, type StateMember } from '../../../src/site/states/state-lists.ts';
import { archiveOf, decision } from '../../domain/records.ts';

const BUILT = '2025-01-01';

/** What a reader of lists built on one day sees on another. */
function seen(records: DecisionRecord[], built: string, read: string) {
  const archive = archiveOf(records, built);
  const isThere = ({ spans }: StateMember) =>
    spans.some(({ from, until }) => from <= read && (until === '' || read < until));
  return LISTED_STATES.map((state) => {
    const { sure, unsure } = stateListsOf(archive).get(state)!;
    const ids = (members: StateMember[]) => members.filter(isThere).map((member) => member.decision.id);
    return { state, sure: ids(sure), unsure: ids(unsure), told: countOn([...sure, ...unsure], read) };
  });
}

function countOn(members: StateMember[], read: string): number | undefined {
  return countsOf(members).findLast(({ from = '' }) => from <= read)?.n;
}

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(BUILT, days));
const record = fc.record({
  effective: fc.option(day, { nil: undefined }),
  expires: fc.option(day, { nil: undefined }),
  normative: fc.boolean(),
  relation: fc.constantFrom('supersedes' as const, 'suspends' as const, 'reinstates' as const, 'implements' as const),
  target: fc.nat(5),
  from: day,
  until: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
  partial: fc.boolean(),
});

const archiveRecords = fc.array(record, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(({ effective, expires, normative, relation, target, from, until, partial }, index) => {
    const held = `2023/${index + 1}-qd`;
    const acts = target < index && {
      [relation]: [
        {
          ref: `2023/${target + 1}-qd`,
          from,
          ...(until !== undefined && relation !== 'supersedes' && { until: addDays(from, until) }),
          ...(partial && { scope: 'partial' as const }),
        },
      ],
    };
    return decision(held, {
      ...(normative && { number: `${index + 1}/2023/QĐ-UBND` }),
      ...(effective && { effective }),
      ...(expires && { expires }),
      ...acts,
    });
  }),
);

describe('the list of a state', () => {
  it('read on a later day is the list that this day’s build would make', () => {
    fc.assert(
      fc.property(archiveRecords, fc.nat(450), (records, days) => {
        const read = addDays(BUILT, days);
        expect(seen(records, BUILT, read)).toEqual(seen(records, read, read));
      }),
      { numRuns: 120 },
    );
  });

  it('has every decision with force once, on every day, in the state that its badge tells', () => {
    fc.assert(
      fc.property(archiveRecords, fc.nat(450), (records, days) => {
        const read = addDays(BUILT, days);
        const archive = archiveOf(records, read);
        const all = seen(records, BUILT, read).flatMap(({ state, sure, unsure }) =>
          [...sure, ...unsure].map((id) => [id, state] as const),
        );
        const badges = [...archive.decisions.values()].map((each) => [each.id, badgeOf(archive, each)?.state] as const);
        expect(all.toSorted()).toEqual(badges.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  const newer = decision('2024/2-qd', { supersedes: [{ ref: '2023/1-qd', from: '2025-03-01' }] });
  const older = decision('2023/1-qd');
  const listOf = (records: DecisionRecord[], state: (typeof LISTED_STATES)[number]) =>
    stateListsOf(archiveOf(records, BUILT)).get(state)!;

  it('names beforehand who will be on it, and until when those who are', () => {
    const spansOf = (state: (typeof LISTED_STATES)[number]) =>
      listOf([older, newer], state).sure.map((member) => [
        member.decision.id,
        writtenSpans(member.spans),
        isAway(member.spans),
      ]);
    expect(spansOf('in-force')).toEqual([
      ['2024/2-qd', undefined, false],
      ['2023/1-qd', '/2025-03-01', false],
    ]);
    expect(spansOf('expired')).toEqual([['2023/1-qd', '2025-03-01/', true]]);
  });

  it('has two spans for what comes back', () => {
    const suspending = decision('2024/3-qd', {
      suspends: [{ ref: '2023/1-qd', from: '2025-02-01', until: '2025-03-01' }],
    });
    const [member] = listOf([older, suspending], 'in-force').sure.filter(({ decision: { id } }) => id === '2023/1-qd');
    expect(writtenSpans(member!.spans)).toBe('/2025-02-01 2025-03-01/');
  });

  it.each([
    ['assumed', [decision('2023/1-qd', { number: '1/2023/QĐ-UBND' })]],
    [
      'resting on what has ended',
      [decision('2023/1-qd', { implements: ['2022/5-qd'] }), decision('2022/5-qd', { expires: '2024-01-01' })],
    ],
  ])('keeps apart what is %s', (_, records) => {
    const { sure, unsure } = listOf(records, 'in-force');
    expect([sure, unsure].map((members) => members.map((member) => member.decision.id))).toEqual([[], ['2023/1-qd']]);
  });

  it('leaves out types without force, and has stubs', () => {
    const report = decision('2023/4-bc', {
      number: '4/BC-UBND',
      type: 'bao-cao',
      amends: ['7/QĐ-UBND ngày 01/02/2020'],
    });
    const archive = archiveOf([report], BUILT);
    const all = LISTED_STATES.flatMap((state) => stateListsOf(archive).get(state)!.sure);
    expect(all.map((member) => member.decision.id)).toEqual(['2020/7-qd-ubnd']);
  });
});

describe('counts', () => {
  const member = (...spans: [from: string, until: string][]): StateMember => ({
    decision: archiveOf([decision('2023/1-qd')], BUILT).decisions.get('2023/1-qd')!,
    spans: spans.map(([from, until]) => ({ from, until })),
  });

  it('change only on days on which the number does', () => {
    const members = [member(['', '2025-02-01']), member(['2025-02-01', '']), member(['2025-03-01', '2025-04-01'])];
    expect(countsOf(members)).toEqual([{ n: 1 }, { from: '2025-03-01', n: 2 }, { from: '2025-04-01', n: 1 }]);
  });

  it('end without a number where there are too many changes', () => {
    const members = Array.from({ length: 300 }, (_, days) => member([addDays(BUILT, days + 1), '']));
    const counts = countsOf(members);
    expect(counts).toHaveLength(102);
    expect(counts.at(-1)).toEqual({ from: addDays(BUILT, 101), n: Number.NaN });
  });

  it('tell when nobody is there', () => {
    expect(emptySpans([{ n: 2 }, { from: '2025-02-01', n: 0 }, { from: '2025-03-01', n: 1 }])).toEqual({
      empty: [{ from: '2025-02-01', until: '2025-03-01' }],
      filled: [
        { from: '', until: '2025-02-01' },
        { from: '2025-03-01', until: '' },
      ],
    });
  });
});
