import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/domain/archive.ts';
import { decisionsIfEnded } from '../../../src/domain/resolve/decisions-if-ended.ts';
import { intervalOn } from '../../../src/domain/timeline.ts';
import { archiveOf, decision, type Written } from '../records.ts';

const AS_OF = '2024-06-01';
const RELATIONS = ['supersedes', 'repeals', 'suspends', 'reinstates', 'extends', 'amends', 'implements'] as const;

const acts = fc.array(
  fc.record({
    by: fc.nat({ max: 5 }),
    relation: fc.constantFrom(...RELATIONS),
    target: fc.nat({ max: 7 }),
    from: fc.option(fc.constantFrom('2021-07-01', '2024-01-01', '2024-06-01', '2025-01-01'), { nil: undefined }),
    until: fc.option(fc.constantFrom('2024-03-01', '2026-01-01'), { nil: undefined }),
    partial: fc.boolean(),
  }),
  { maxLength: 8 },
);

/** Six decisions of successive years that act on each other, and on two stubs. */
function drawn(edges: readonly (typeof acts extends fc.Arbitrary<(infer T)[]> ? T : never)[]): Archive {
  const nameOf = (n: number) => (n < 6 ? `${2019 + n}/${n + 1}-qd` : `${n + 1}/QĐ-UBND ngày 05/02/2018`);
  const records = Array.from({ length: 6 }, (_, n) => {
    const written: Written = {};
    for (const { by, relation, target, from, until, partial } of edges) {
      if (by !== n || target === n) continue;
      const terms = { ...(from && { from }), ...(until && { until }), ...(partial && { scope: 'partial' as const }) };
      (written[relation] ??= []).push({ ref: nameOf(target), ...terms });
    }
    return decision(nameOf(n), written);
  });
  return archiveOf(records, AS_OF);
}

const timelines = (decisions: Archive['decisions'], but: string) =>
  [...decisions.values()].filter(({ id }) => id !== but).map(({ id, timeline }) => [id, timeline]);

describe('what would be if a decision ended', () => {
  it('ends it on that day, whatever acts on whatever, and leaves the archive and the past as they are', () => {
    fc.assert(
      fc.property(acts, fc.nat({ max: 5 }), (edges, n) => {
        const archive = drawn(edges);
        const id = [...archive.decisions.keys()][n % archive.decisions.size]!;
        const before = structuredClone(timelines(archive.decisions, ''));
        const then = decisionsIfEnded(archive, id);
        expect(timelines(archive.decisions, '')).toEqual(before);
        expect([...then.keys()]).toEqual([...archive.decisions.keys()]);
        expect(intervalOn(then.get(id)!.timelineByRules, AS_OF)?.state).toBe('expired');
      }),
    );
  });

  it('changes nothing for others where the decision acts on none', () => {
    fc.assert(
      fc.property(acts, (edges) => {
        const archive = drawn(edges.filter(({ by }) => by !== 5));
        expect(timelines(decisionsIfEnded(archive, '2024/6-qd'), '2024/6-qd')).toEqual(
          timelines(archive.decisions, '2024/6-qd'),
        );
      }),
    );
  });
});
