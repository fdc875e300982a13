import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/domain/record.ts';
import { intervalOn } from '../../../src/domain/timeline.ts';
import { archiveOf, decision, timelineOf, type Written } from '../records.ts';

interface Case {
  says: string;
  decisions: Record<string, Written>;
  timelines: Record<string, string[]>;
  /** What stands in the place of the first decision, on a day. */
  current?: Record<string, string[] | undefined>;
}

const A = '2020/1-qd-ubnd';
const B = '2021/2-qd-ubnd';
const C = '2022/3-qd-ubnd';
const to = (ref: string, more: Partial<Reference> = {}): Reference => ({ ref, ...more });

const CASES: Case[] = [
  {
    says: 'rule 1: in force from the day of signing, the old one until the day before',
    decisions: { [A]: { issued: '2020-03-09' }, [B]: { issued: '2021-09-06', supersedes: [A] } },
    timelines: {
      [A]: ['2020-03-09 in-force', `2021-09-06 expired supersedes ${B}`],
      [B]: ['2021-09-06 in-force'],
    },
    current: { '2021-09-05': [A], '2021-09-06': [B] },
  },
  {
    says: 'rule 2: not yet in force before its day; the supersession waits for it',
    decisions: { [A]: {}, [B]: { effective: '2021-06-01', supersedes: [A] } },
    timelines: {
      [A]: ['2020-01-01 in-force', `2021-06-01 expired supersedes ${B}`],
      [B]: ['2021-01-01 not-yet-in-force', '2021-06-01 in-force'],
    },
  },
  {
    says: 'rule 2: a normative act without a day of entry is assumed, and so is the day of its effect',
    decisions: { [A]: {}, [B]: { number: '2/2021/QĐ-UBND', supersedes: [A] } },
    timelines: {
      [A]: ['2020-01-01 in-force', `2021-01-01 expired? supersedes ${B}`],
      [B]: ['2021-01-01 in-force?'],
    },
  },
  {
    says: 'rule 2: an effect with a day of its own is not assumed',
    decisions: { [A]: {}, [B]: { number: '2/2021/QĐ-UBND', supersedes: [to(A, { from: '2021-01-01' })] } },
    timelines: { [A]: ['2020-01-01 in-force', `2021-01-01 expired supersedes ${B}`] },
  },
  {
    says: 'rule 3: not before the acting decision has entered into force, whatever from says',
    decisions: { [A]: {}, [B]: { effective: '2021-06-01', supersedes: [to(A, { from: '2021-02-01' })] } },
    timelines: { [A]: ['2020-01-01 in-force', `2021-06-01 expired supersedes ${B}`] },
  },
  {
    says: 'rule 3: an annulment whose from is written reaches back, even to the start',
    decisions: { [A]: {}, [B]: { annuls: [to(A, { from: '2020-01-01' })] } },
    timelines: { [A]: [`2020-01-01 expired annuls ${B}`], [B]: ['2021-01-01 in-force'] },
  },
  {
    says: 'rule 3: what the annulled decision had done to others stands',
    decisions: { [A]: {}, [B]: { supersedes: [A] }, [C]: { annuls: [to(B, { from: '2021-01-01' })] } },
    timelines: {
      [A]: ['2020-01-01 in-force', `2021-01-01 expired supersedes ${B}`],
      [B]: [`2021-01-01 expired annuls ${C}`],
    },
  },
  {
    says: 'rule 3: an acting decision that ended first does nothing',
    decisions: { [A]: {}, [B]: { expires: '2021-03-01', supersedes: [to(A, { from: '2021-06-01' })] } },
    timelines: { [A]: ['2020-01-01 in-force'], [B]: ['2021-01-01 in-force', '2021-03-01 expired expires'] },
  },
  {
    says: 'rule 4: what was superseded does not revive when its successor ends',
    decisions: { [A]: {}, [B]: { supersedes: [A] }, [C]: { repeals: [B] } },
    timelines: {
      [A]: ['2020-01-01 in-force', `2021-01-01 expired supersedes ${B}`],
      [B]: ['2021-01-01 in-force', `2022-01-01 expired repeals ${C}`],
    },
    current: { '2021-06-01': [B], '2022-01-01': undefined },
  },
  {
    says: 'rule 4: a replacement suspended before its first day waits',
    decisions: {
      [A]: {},
      [B]: { effective: '2021-06-01', supersedes: [A] },
      '2021/9-qd-ubnd': { issued: '2021-05-01', suspends: [to(B, { until: '2021-09-01' })] },
    },
    timelines: {
      [A]: ['2020-01-01 in-force', `2021-09-01 expired supersedes ${B}`],
      [B]: ['2021-01-01 not-yet-in-force', '2021-06-01 suspended suspends 2021/9-qd-ubnd', '2021-09-01 in-force'],
    },
  },
  {
    says: 'rule 4: a case from life (46/2026/NĐ-CP, suspended, and 15/2018/NĐ-CP reinstated with an open end)',
    decisions: {
      '2018/15-2018-nd-cp': { number: '15/2018/NĐ-CP', issued: '2018-02-02', effective: '2018-02-02' },
      '2026/46-2026-nd-cp': {
        number: '46/2026/NĐ-CP',
        issued: '2026-01-26',
        effective: '2026-01-26',
        supersedes: ['15/2018/NĐ-CP'],
      },
      '2026/09-2026-nq-cp': {
        number: '09/2026/NQ-CP',
        issued: '2026-02-04',
        effective: '2026-02-04',
        suspends: [to('46/2026/NĐ-CP', { from: '2026-02-04', until: '2026-04-16' })],
        reinstates: [to('15/2018/NĐ-CP', { from: '2026-02-04', until: '2026-04-16' })],
      },
      '2026/15-2026-nq-cp': {
        number: '15/2026/NQ-CP',
        issued: '2026-04-10',
        effective: '2026-04-10',
        suspends: [to('46/2026/NĐ-CP', { from: '2026-04-16', untilEvent: 'luật mới có hiệu lực' })],
        reinstates: [to('15/2018/NĐ-CP', { from: '2026-04-16', untilEvent: 'luật mới có hiệu lực' })],
      },
    },
    timelines: {
      '2018/15-2018-nd-cp': [
        '2018-02-02 in-force',
        '2026-01-26 expired supersedes 2026/46-2026-nd-cp',
        '2026-02-04 in-force reinstates 2026/09-2026-nq-cp',
        '2026-04-16 in-force reinstates 2026/15-2026-nq-cp (luật mới có hiệu lực)',
      ],
      '2026/46-2026-nd-cp': [
        '2026-01-26 in-force',
        '2026-02-04 suspended suspends 2026/09-2026-nq-cp',
        '2026-04-16 suspended suspends 2026/15-2026-nq-cp (luật mới có hiệu lực)',
      ],
    },
    current: { '2026-01-30': ['2026/46-2026-nd-cp'], '2026-03-01': ['2018/15-2018-nd-cp'] },
  },
  {
    says: 'rule 4: after the reinstatement it is expired again because of the end it had',
    decisions: { [A]: {}, [B]: { supersedes: [A] }, [C]: { reinstates: [to(A, { until: '2022-07-01' })] } },
    timelines: {
      [A]: [
        '2020-01-01 in-force',
        `2021-01-01 expired supersedes ${B}`,
        `2022-01-01 in-force reinstates ${C}`,
        `2022-07-01 expired supersedes ${B}`,
      ],
    },
  },
  {
    says: 'rule 4: a later whole end is over the reinstatement for good; the end that is new on that day',
    decisions: {
      [A]: {},
      [B]: { supersedes: [A] },
      [C]: { reinstates: [A] },
      '2023/4-qd-ubnd': { repeals: [A] },
    },
    timelines: {
      [A]: [
        '2020-01-01 in-force',
        `2021-01-01 expired supersedes ${B}`,
        `2022-01-01 in-force reinstates ${C}`,
        '2023-01-01 expired repeals 2023/4-qd-ubnd',
      ],
    },
  },
  {
    says: 'rule 4: where no end is known, expired from the until, because of the reinstatement',
    decisions: { [A]: {}, [B]: { reinstates: [to(A, { until: '2021-07-01' })] } },
    timelines: { [A]: ['2020-01-01 in-force', `2021-07-01 expired reinstates ${B}`] },
  },
  {
    says: 'rule 4: a stub that was reinstated is unknown before that',
    decisions: { [B]: { reinstates: [to('601/QĐ-UBND ngày 9/3/2020', { until: '2022-07-01' })] } },
    timelines: {
      '2020/601-qd-ubnd': [
        '2020-03-09 unknown',
        `2021-01-01 in-force reinstates ${B}`,
        `2022-07-01 expired reinstates ${B}`,
      ],
    },
  },
  {
    says: 'rule 4: a term that is still to come runs on through a reinstatement',
    decisions: {
      [A]: { expires: '2025-01-01' },
      [B]: { repeals: [A] },
      [C]: { reinstates: [A] },
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
    says: 'rule 5: a partial end leaves it partly in force; a later whole one ends it',
    decisions: { [A]: {}, [B]: { supersedes: [to(A, { provisions: ['Điều 3'] })] }, [C]: { repeals: [A] } },
    timelines: {
      [A]: ['2020-01-01 in-force', `2021-01-01 partly-in-force supersedes ${B}`, `2022-01-01 expired repeals ${C}`],
    },
    current: { '2021-06-01': [A] },
  },
  {
    says: 'rule 5: reaching expires ends it',
    decisions: { [A]: { expires: '2020-07-01' } },
    timelines: { [A]: ['2020-01-01 in-force', '2020-07-01 expired expires'] },
    current: { '2020-07-01': undefined },
  },
  {
    says: 'rule 6: a suspension ends with its acting decision',
    decisions: { [A]: {}, [B]: { expires: '2021-05-01', suspends: [A] } },
    timelines: { [A]: ['2020-01-01 in-force', `2021-01-01 suspended suspends ${B}`, '2021-05-01 in-force'] },
  },
  {
    says: 'rule 6: a suspended one suspends nothing',
    decisions: { [A]: {}, [B]: { suspends: [A] }, [C]: { suspends: [B] } },
    timelines: { [A]: ['2020-01-01 in-force', `2021-01-01 suspended suspends ${B}`, '2022-01-01 in-force'] },
  },
  {
    says: 'rule 7: an extension moves the term, on the very day of expiry too',
    decisions: {
      [A]: { expires: '2021-01-01' },
      [B]: { extends: [to(A, { until: '2022-06-01' })] },
      [C]: { extends: [to(A, { until: '2022-03-01' })] },
    },
    timelines: { [A]: ['2020-01-01 in-force', '2022-06-01 expired expires'] },
  },
  {
    says: 'rule 7: an extension after the end has no effect',
    decisions: { [A]: { expires: '2020-06-01' }, [B]: { extends: [to(A, { until: '2022-06-01' })] } },
    timelines: { [A]: ['2020-01-01 in-force', '2020-06-01 expired expires'] },
  },
  {
    says: 'rule 9: a stub of which nothing bears on force is unknown',
    decisions: { [B]: { amends: ['601/QĐ-UBND ngày 9/3/2020'], basedOn: ['45/2019/QH14'] } },
    timelines: { '2020/601-qd-ubnd': ['2020-03-09 unknown'], '2019/45-2019-qh14': ['… unknown'] },
  },
  {
    says: 'rule 9: a superseded stub was in force, assumed, from its day of issue',
    decisions: { [B]: { supersedes: ['601/QĐ-UBND ngày 9/3/2020'], repeals: ['45/2019/QH14'] } },
    timelines: {
      '2020/601-qd-ubnd': ['2020-03-09 in-force?', `2021-01-01 expired supersedes ${B}`],
      '2019/45-2019-qh14': ['… in-force?', `2021-01-01 expired repeals ${B}`],
    },
  },
  {
    says: 'rule 9: a stub whose entry a reference gives is not assumed',
    decisions: { [B]: { amends: [to('601/QĐ-UBND', { issued: '2020-03-09', effective: '2020-04-01' })] } },
    timelines: { '2020/601-qd-ubnd': ['2020-03-09 not-yet-in-force', '2020-04-01 in-force'] },
  },
  {
    says: 'rule 3: a stub acts as if in force from its day of issue',
    decisions: { [A]: { supersededBy: ['77/QĐ-UBND ngày 5/5/2021'] } },
    timelines: { [A]: ['2020-01-01 in-force', '2021-05-05 expired supersedes 2021/77-qd-ubnd'] },
  },
  {
    says: 'types without force show no state, and act like any other',
    decisions: { [A]: {}, [B]: { number: '2/BC-UBND', supersedes: [A] } },
    timelines: {
      [A]: ['2020-01-01 in-force', `2021-01-01 expired supersedes ${B}`],
      [B]: ['2021-01-01 not-applicable'],
    },
  },
  {
    says: 'a split: two whole supersessions on one day, the latest issued first',
    decisions: {
      [A]: {},
      [B]: { effective: '2022-02-01', supersedes: [A] },
      [C]: { effective: '2022-02-01', supersedes: [A] },
    },
    timelines: { [A]: ['2020-01-01 in-force', `2022-02-01 expired supersedes ${C} + supersedes ${B}`] },
    current: { '2022-02-01': [B, C] },
  },
  {
    says: 'a chain: what stands is the last of it',
    decisions: { [A]: {}, [B]: { supersedes: [A] }, [C]: { supersedes: [B] } },
    timelines: { [B]: ['2021-01-01 in-force', `2022-01-01 expired supersedes ${C}`] },
    current: { '2021-05-01': [B], '2022-05-01': [C] },
  },
];

describe('timelines', () => {
  it.each(CASES)('$says', ({ decisions, timelines, current = {} }) => {
    const records = Object.entries(decisions).map(([id, written]) => decision(id, written));
    const archive = archiveOf(records);
    for (const [id, lines] of Object.entries(timelines)) expect(timelineOf(archive, id)).toEqual(lines);
    for (const [day, ids] of Object.entries(current)) {
      const first = archiveOf(records, day).decisions.get(records[0]!.id)!;
      expect(first.current).toEqual(ids ?? []);
    }
  });
});

const RELATIONS = ['supersedes', 'repeals', 'annuls', 'suspends', 'reinstates', 'extends', 'amends'] as const;

/** Archives of a few decisions in which later ones act on earlier ones, at all kinds of days. */
const archives = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    entersAfter: fc.integer({ min: 0, max: 5 }),
    acts: fc.array(
      fc.record({
        relation: fc.constantFrom(...RELATIONS),
        target: fc.nat({ max: 9 }),
        partial: fc.boolean(),
        from: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
        until: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
  }),
  { minLength: 2, maxLength: 8 },
);

type Drawn = typeof archives extends fc.Arbitrary<infer T> ? T : never;

function recordsOf(drawn: Drawn) {
  const two = (n: number) => String(n).padStart(2, '0');
  const id = (i: number) => `${2010 + i}/${i + 1}-qd-ubnd`;
  return drawn.map(({ day, month, entersAfter, acts }, i) => {
    const written: Record<string, unknown[] | string> = {
      issued: `${2010 + i}-${two(month)}-${two(day)}`,
      effective: `${2010 + i + (entersAfter > 3 ? 1 : 0)}-${two(month)}-${two(day)}`,
    };
    for (const act of acts) {
      if (act.target >= i) continue;
      const reference = {
        ref: id(act.target),
        ...(act.partial ? { scope: 'partial' } : {}),
        ...(act.from === undefined ? {} : { from: `${2011 + i}-${two(act.from)}-01` }),
        ...(act.until === undefined ? {} : { until: `${2013 + i}-${two(act.until)}-01` }),
      };
      written[act.relation] = [...(written[act.relation] ?? []), reference];
    }
    return decision(id(i), written);
  });
}

describe('every archive', () => {
  it('has timelines without gap, overlap or equal neighbours, from the day of issue on', () => {
    fc.assert(
      fc.property(archives, (drawn) => {
        for (const { timeline, issued } of archiveOf(recordsOf(drawn)).decisions.values()) {
          expect(timeline[0]!.from).toBe(issued);
          expect(timeline.at(-1)!.to).toBeUndefined();
          timeline.slice(1).forEach((interval, i) => {
            expect(interval.from).toBe(timeline[i]!.to);
            expect(interval.from! > timeline[i]!.from!).toBe(true);
            const { from: _f, to: _t, ...now } = interval;
            const { from: _g, to: _u, ...before } = timeline[i]!;
            expect(now).not.toEqual(before);
          });
        }
      }),
    );
  });

  it('does not depend on the order of its files', () => {
    fc.assert(
      fc.property(archives, (drawn) => {
        const records = recordsOf(drawn);
        expect(archiveOf([...records].reverse())).toEqual(archiveOf(records));
      }),
    );
  });

  it('is not changed by a decision that has nothing to do with it', () => {
    fc.assert(
      fc.property(archives, (drawn) => {
        const records = recordsOf(drawn);
        const other = decision('2015/999-qd-ubnd', { expires: '2016-03-03' });
        const without = archiveOf(records).decisions;
        const together = archiveOf([...records, other]).decisions;
        for (const [id, { timeline, current }] of without)
          expect(together.get(id)).toMatchObject({ timeline, current });
      }),
    );
  });

  it('restores a target when its only acting decision is deleted', () => {
    fc.assert(
      fc.property(archives, (drawn) => {
        const records = recordsOf(drawn.map((each) => ({ ...each, acts: [] })));
        const target = records[0]!.id;
        const acting = recordsOf(drawn).at(-1)!.references;
        const last = { ...records.at(-1)!, references: acting };
        const before = archiveOf(records.slice(0, -1)).decisions.get(target)!.timeline;
        expect(
          archiveOf([...records.slice(0, -1), { ...last, references: {} }]).decisions.get(target)!.timeline,
        ).toEqual(before);
      }),
    );
  });

  it('says expired only from a day on which something ended it, and stands again only by a reinstatement', () => {
    fc.assert(
      fc.property(archives, (drawn) => {
        for (const { timeline } of archiveOf(recordsOf(drawn)).decisions.values()) {
          timeline.forEach((interval, i) => {
            const causes = [interval.because, ...(interval.also ?? [])];
            if (interval.state === 'expired') expect(interval.because).toBeDefined();
            if (i > 0 && timeline[i - 1]!.state === 'expired' && interval.state !== 'expired') {
              expect(causes.some((cause) => cause?.relation === 'reinstates')).toBe(true);
            }
          });
        }
      }),
    );
  });

  it('has something in force as current, or itself', () => {
    fc.assert(
      fc.property(archives, fc.integer({ min: 2010, max: 2022 }), (drawn, year) => {
        const { decisions, asOf } = archiveOf(recordsOf(drawn), `${year}-06-15`);
        for (const { current } of decisions.values()) {
          for (const id of current) expect(intervalOn(decisions.get(id)!.timeline, asOf)?.state).not.toBe('expired');
        }
      }),
    );
  });
});
