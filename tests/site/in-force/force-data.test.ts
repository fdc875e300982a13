import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packForce, unpackForce, type PackedForce } from '../../../src/domain/in-force/force-data.ts';
import { standingOn } from '../../../src/domain/in-force/force-entry.ts';
import { currentOf } from '../../../src/domain/lineage.ts';
import { addDays } from '../../../src/domain/plain-date.ts';
import type { DecisionRecord } from '../../../src/domain/record.ts';
import type { Relation } from '../../../src/domain/relation.ts';
import { intervalOn } from '../../../src/domain/timeline.ts';
import { forceFiles } from '../../../src/site/in-force/force-files.ts';
import { forceIndexOf } from '../../../src/site/in-force/force-index.ts';
import { stateNotes } from '../../../src/site/state-badge.ts';
import { archiveOf, decision } from '../../domain/records.ts';

const RELATIONS: Relation[] = [
  'supersedes',
  'repeals',
  'annuls',
  'suspends',
  'reinstates',
  'amends',
  'implements',
  'basedOn',
];

/** Some decisions, each of which acts on earlier ones or on what is not held. */
const anyRecords: fc.Arbitrary<DecisionRecord[]> = fc
  .array(
    fc.record({
      issued: fc.integer({ min: 0, max: 900 }),
      wait: fc.constantFrom(0, 0, 10, 200),
      lasts: fc.option(fc.integer({ min: 201, max: 700 }), { nil: undefined }),
      letter: fc.boolean(),
      acts: fc.array(
        fc.record({
          relation: fc.constantFrom(...RELATIONS),
          target: fc.nat(9),
          partial: fc.boolean(),
          until: fc.option(fc.integer({ min: 201, max: 900 }), { nil: undefined }),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((all) => {
    const days = all.map(({ issued }) => addDays('2020-01-01', issued));
    return all.map(({ wait, lasts, letter, acts }, at) => {
      const issued = days[at]!;
      const references = acts.map(({ relation, target, partial, until }) => ({
        relation,
        reference: {
          ref: target < at ? `2020/${target}-qd-ubnd` : `${target}/2019/QĐ-UBND`,
          ...(partial && { provisions: ['Điều 1'] }),
          ...(until !== undefined &&
            ['suspends', 'reinstates'].includes(relation) && { until: addDays(issued, until) }),
        },
      }));
      return decision(`2020/${at}-qd-ubnd`, {
        issued,
        issuer: 'ubnd-tinh-a',
        effective: addDays(issued, wait),
        ...(lasts !== undefined && { expires: addDays(issued, lasts) }),
        ...(letter && { type: 'cong-van' }),
        ...Object.fromEntries(
          RELATIONS.map((relation) => [
            relation,
            references.filter((each) => each.relation === relation).map(({ reference }) => reference),
          ]),
        ),
      });
    });
  });

describe('what a browser is told', () => {
  it('gives the same state on any day, and the same in its place, as the archive', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: -400, max: 2000 }), (records, offset) => {
        const archive = archiveOf(records);
        const { decisions, entries } = forceIndexOf(archive);
        const json = JSON.stringify(packForce(entries, { cards: [], ids: '' }));
        const unpacked = unpackForce(JSON.parse(json) as PackedForce);
        const lineage = new Map(unpacked.map((entry, place) => [String(place), entry]));
        const day = addDays('2020-01-01', offset);
        decisions.forEach((one, place) => {
          const interval = intervalOn(one.timeline, day);
          const standing = standingOn(unpacked, place, day);
          const known = one.issued !== undefined || day >= `${one.id.slice(0, 4)}-01-01`;
          expect([standing?.state, standing?.assumed]).toEqual(
            known ? [interval?.state, interval?.assumed] : [undefined, undefined],
          );
          if (standing) {
            const { amended = false, basisEnded = false } = standing;
            expect({ amended, basisEnded }).toEqual(stateNotes(archive, one, day));
          }
          const inPlace = currentOf(String(place), day, lineage).map((at) => decisions[Number(at)]!.id);
          expect(inPlace.sort()).toEqual(currentOf(one.id, day, archive.decisions));
          expect(unpacked[place]!.ends).toEqual(entries[place]!.ends);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('knows of no end of a basis before its day of issue, whatever acted on it beforehand', () => {
    const issuer = 'ubnd-tinh-a';
    const archive = archiveOf([
      decision('2021/1-qd-ubnd', { issued: '2021-01-06', issuer }),
      decision('2021/2-qd-ubnd', { issued: '2021-01-05', issuer, supersedes: ['2021/1-qd-ubnd'] }),
      decision('2021/3-qd-ubnd', { issued: '2021-01-05', issuer, implements: ['2021/1-qd-ubnd'] }),
    ]);
    const notesOn = (day: string) => stateNotes(archive, archive.decisions.get('2021/3-qd-ubnd')!, day).basisEnded;
    expect([notesOn('2021-01-05'), notesOn('2021-01-06')]).toEqual([false, true]);
  });

  it('is the same whatever the order of the files, and knows nothing of the day of the build', () => {
    const records = [
      decision('2021/1-qd-ubnd', { issued: '2021-01-05', issuer: 'ubnd-tinh-a' }),
      decision('2021/2-qd-ubnd', { issued: '2021-01-05', issuer: 'ubnd-tinh-a', supersedes: ['2021/1-qd-ubnd'] }),
      decision('2021/3-qd-ubnd', { issued: '2021-01-06', issuer: 'ubnd-tinh-a', basedOn: ['7/2019/QĐ-UBND'] }),
    ];
    const files = forceFiles(archiveOf(records, '2025-01-01'));
    expect([...forceFiles(archiveOf(records.toReversed(), '2026-01-01'))]).toEqual([...files]);
    expect([...files.keys()]).toHaveLength(3);
  });

  it('names files by what they hold', () => {
    const one = decision('2021/1-qd-ubnd', { issued: '2021-01-05', title: 'Một' });
    const [before, after] = ['Một', 'Hai'].map((title) => [...forceFiles(archiveOf([{ ...one, title }])).keys()]);
    expect(after?.filter((name) => before?.includes(name)).map((name) => name.replace(/ids-.*/, 'ids'))).toEqual([
      'data/in-force/index.json',
      'data/in-force/ids',
    ]);
  });
});
