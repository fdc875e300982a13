import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesOn, packNotes } from '../../src/domain/search/packed-notes.ts';
import { packStates, unpackStates } from '../../src/domain/search/packed-states.ts';
import { standingBadge } from '../../src/domain/search/standing-badge.ts';
import { intervalOn } from '../../src/domain/timeline.ts';
import { badgeTableOf } from '../../src/site/state-badge.ts';
import { badgeOf } from '../../src/site/state-badge.ts';
import { notesPhases, statePhases } from '../../src/site/state-phases.ts';
import { panelPhases } from '../../src/site/panel-phases.ts';
import { decision } from '../domain/records.ts';
import { decisionOf, siteOf } from './view-source.ts';

const BASE = decision('2020/9-qd', { number: '9/QĐ-UBND', expires: '2021-09-01' });
const RESTING = decision('2021/1-qd', { number: '1/QĐ-UBND', implements: ['2020/9-qd'] });
const amending = (id: string, effective: string) =>
  decision(id, { number: `${id.slice(5, 6)}/QĐ-UBND`, effective, amends: ['2021/1-qd'] });

describe('statePhases', () => {
  it.each<[what: string, asOf: string, said: [string | undefined, string][]]>([
    [
      'amendments and the end of what is implemented',
      '2021-03-01',
      [
        [undefined, 'Còn hiệu lực'],
        ['2021-06-01', 'Còn hiệu lực – đã được sửa đổi, bổ sung'],
        ['2021-09-01', 'Còn hiệu lực – đã được sửa đổi, bổ sung; văn bản được quy định chi tiết đã hết hiệu lực'],
      ],
    ],
    [
      'nothing of what is past',
      '2021-06-01',
      [
        [undefined, 'Còn hiệu lực – đã được sửa đổi, bổ sung'],
        ['2021-09-01', 'Còn hiệu lực – đã được sửa đổi, bổ sung; văn bản được quy định chi tiết đã hết hiệu lực'],
      ],
    ],
  ])('tell %s', (_, asOf, said) => {
    const site = siteOf(
      [BASE, RESTING, amending('2021/2-qd', '2021-06-01'), amending('2021/3-qd', '2021-07-01')],
      asOf,
    );
    const phases = statePhases(site.archive, decisionOf(site, '2021/1-qd'));
    expect(phases.map(({ from, badge }) => [from, badge.label])).toEqual(said);
  });

  it('are none for a type without force', () => {
    const site = siteOf([decision('2021/1-cv', { number: '1/UBND-KGVX', type: 'cong-van' })], '2021-06-01');
    expect(statePhases(site.archive, decisionOf(site, '2021/1-cv'))).toEqual([]);
  });
});

const IDS = ['2021/1-qd', '2021/2-qd', '2021/3-qd', '2021/4-qd', '2021/5-qd'];
const ASKED = '2021-02-01';
const day = fc.constantFrom('2021-01-01', '2021-02-01', '2021-03-01', '2021-04-01', '2021-05-01', '2021-06-01');
const relation = fc.constantFrom('supersedes', 'repeals', 'suspends', 'reinstates', 'amends', 'implements', 'extends');
const link = fc.record({
  at: fc.nat(4),
  to: fc.nat(4),
  relation,
  from: fc.option(day),
  until: fc.option(day),
  partial: fc.boolean(),
});
const archive = fc
  .record({ links: fc.array(link, { maxLength: 8 }), starts: fc.array(day, { minLength: 5, maxLength: 5 }) })
  .map(({ links, starts }) =>
    IDS.map((id, place) => {
      const references: Record<string, object[]> = {};
      for (const { at, to, relation, from, until, partial } of links) {
        if (at !== place || to === place) continue;
        (references[relation] ??= []).push({
          ref: IDS[to]!,
          ...(from && { from }),
          ...(until && ['suspends', 'reinstates', 'extends'].includes(relation) && { until }),
          ...(partial && relation !== 'extends' && { scope: 'partial' }),
        });
      }
      return decision(id, { number: `${place + 1}/QĐ-UBND`, effective: starts[place]!, ...references });
    }),
  );

describe('what is known beforehand', () => {
  it('is what an archive of that day says', () => {
    fc.assert(
      fc.property(archive, day, (records, later) => {
        fc.pre(later > ASKED);
        const [before, then] = [siteOf(records, ASKED), siteOf(records, later)];
        for (const id of IDS) {
          const come = <T extends { from?: string }>(phases: T[]) => phases.findLast(({ from = '' }) => from <= later);
          const [early, late] = [decisionOf(before, id), decisionOf(then, id)];
          const { badge } = come(statePhases(before.archive, early)) ?? {};
          expect(badge).toEqual(badgeOf(then.archive, late));
          const [shown, known] = [come(panelPhases(before, early)), panelPhases(then, late)[0]];
          expect(shown?.badge).toEqual(known?.badge);
          expect(shown?.lines).toEqual(known?.lines);
          expect(shown?.instead?.items.map((item) => item.id)).toEqual(known?.instead?.items.map((item) => item.id));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is what search says of that day', () => {
    fc.assert(
      fc.property(archive, day, (records, later) => {
        const site = siteOf(records, ASKED);
        const today = later > ASKED ? later : ASKED;
        for (const id of IDS) {
          const one = decisionOf(site, id);
          const badge = statePhases(site.archive, one).findLast(({ from = '' }) => from <= today)?.badge;
          const interval = intervalOn(unpackStates(packStates(one.timeline)), today)!;
          const notes = notesOn(packNotes(notesPhases(site.archive, one)), today);
          const found = standingBadge({ ...interval, ...notes }, badgeTableOf(site.archive));
          expect([found?.label, found?.tone]).toEqual([badge?.label, badge?.tone]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
