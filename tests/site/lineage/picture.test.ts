import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '../../../src/domain/record.ts';
import type { Relation } from '../../../src/domain/relation.ts';
import { viewOf, type LineageView } from '../../../src/site/lineage/lineage-view.ts';
import { decision } from '../../domain/records.ts';
import { siteOf } from '../view-source.ts';
import { FAMILIES } from './lineage-records.ts';

const viewFor = (records: DecisionRecord[], id: string, asOf?: string) =>
  viewOf(siteOf(records, asOf), id, { here: id });

/** Numbers of a path that only uses M, V, H, h, C, l: its absolute points. */
function pointsOf(path: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MVHhCl])([^MVHhCl]*)/g)) {
    const values = (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (command === 'V') y = values[0] ?? y;
    else if (command === 'H') x = values[0] ?? x;
    else if (command === 'h') x += values[0] ?? 0;
    else [x = x, y = y] = values.slice(-2);
    points.push([x, y]);
  }
  return points;
}

/** What is wrong with a picture, in words. */
function faultsOf({ picture, rows }: LineageView): string[] {
  const { width, height, lives, acts, signs, dots, leaders, caps } = picture;
  const faults: string[] = [];
  const isInside = ([x, y]: [number, number]) => x >= 0 && x <= width && y >= 0 && y <= height;
  for (const path of [...lives.map(({ path }) => path), ...acts.map(({ path }) => path), leaders, caps])
    if (!pointsOf(path).every(isInside)) faults.push(`outside: ${path}`);
  const boxes = picture.rows.flatMap(({ box }) => box ?? []);
  boxes.forEach((box, index) => {
    if (!isInside([box.x, box.y]) || !isInside([box.x + box.width, box.y + box.height]))
      faults.push('a box is outside');
    const next = boxes[index + 1];
    if (next && box.y + box.height > next.y) faults.push(`boxes ${index} and ${index + 1} overlap`);
  });
  const lines = picture.rows.flatMap(({ box, lines }) => [...(box ? [box.y + 36] : []), ...lines.map(({ y }) => y)]);
  lines.forEach((y, index) => {
    if (index > 0 && y - (lines[index - 1] ?? 0) < 12) faults.push(`lines of words ${index} overlap`);
  });
  if (lines.some((y) => y > height)) faults.push('words below the picture');
  const places = new Set(dots.map(({ x, y }) => `${x} ${y}`));
  if (places.size !== dots.length) faults.push('two dots in one place');
  for (const { path } of acts) {
    for (const act of path.split(/(?=M)/)) {
      const points = pointsOf(act);
      const [start, end] = [points[0], points.at(-1)];
      if (!start || !signs.some(({ x, y }) => x === start[0] && y === start[1])) faults.push(`no sign: ${act}`);
      if (!end || !places.has(`${end[0]} ${end[1]}`)) faults.push(`no dot: ${act}`);
    }
  }
  const stretches = lives.flatMap(({ path }) => path.split(/(?=M)/).map((part) => pointsOf(part)));
  stretches.forEach(([from, to], index) => {
    for (const [from2, to2] of stretches.slice(index + 1)) {
      if (!from || !to || !from2 || !to2) continue;
      if (Math.abs(from[0] - from2[0]) < 9 && from[1] < to2[1] && from2[1] < to[1])
        faults.push('two lives in one line');
    }
  });
  if (picture.rows.length !== rows.length) faults.push('a row is not drawn');
  return faults;
}

const RELATIONS: Relation[] = [
  'supersedes',
  'repeals',
  'annuls',
  'amends',
  'corrects',
  'suspends',
  'reinstates',
  'extends',
  'consolidates',
];

const records = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      acts: fc.array(
        fc.record({
          relation: fc.constantFrom(...RELATIONS),
          target: fc.nat(19),
          partial: fc.boolean(),
          later: fc.option(fc.nat(40), { nil: undefined }),
        }),
        { maxLength: 4 },
      ),
    }),
    { minLength: 2, maxLength: 20 },
  )
  .map((drawn) => {
    const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 1 + n * 20)).toISOString().slice(0, 10);
    const idOf = (n: number) => `${dayOf(drawn[n]?.day ?? 0).slice(0, 4)}/${n + 1}-qd`;
    return drawn.map(({ day, acts }, n) => {
      const written: Record<string, object[]> = {};
      for (const { relation, target, partial, later } of acts) {
        const to = target % drawn.length;
        const from = later === undefined ? {} : { from: dayOf(later) };
        const until = relation === 'extends' ? { until: dayOf(60) } : {};
        const scope = partial ? { scope: 'partial' as const, provisions: [`Điều ${target}`] } : {};
        if (to !== n) (written[relation] ??= []).push({ ref: idOf(to), ...from, ...until, ...scope });
      }
      return decision(idOf(n), { number: `${n + 1}/QĐ-UBND`, issued: dayOf(day), ...written });
    });
  });

describe('a picture', () => {
  it.each(Object.keys(FAMILIES))('of %s has everything in its place', (family) => {
    const members = FAMILIES[family] ?? [];
    const view = viewFor(members, members[0]?.id ?? '');
    expect(view && faultsOf(view)).toEqual([]);
  });

  it('has everything in its place, whatever acts on whatever', () => {
    fc.assert(
      fc.property(records, (members) => {
        const site = siteOf(members);
        for (const { id } of members.slice(0, 2)) {
          const view = viewOf(site, id, { here: id });
          if (view) expect(faultsOf(view)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says and draws the same decisions and acts', () => {
    fc.assert(
      fc.property(records, (members) => {
        const view = viewFor(members, members[0]?.id ?? '');
        if (!view) return;
        const cards = view.rows.filter(({ card }) => card).map(({ id }) => id);
        expect(view.picture.rows.flatMap(({ box, view: { id } }) => (box ? [id] : []))).toEqual(cards);
        for (const [index, row] of view.rows.entries()) {
          const words = view.picture.rows[index]?.lines.map(({ text }) => text).join(' ') ?? '';
          for (const { verb, number } of row.acts) expect(words).toContain(`${verb} ${number}`);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same whatever the order of files and the day of the build', () => {
    const picture = (members: DecisionRecord[], asOf?: string) =>
      JSON.stringify(viewFor(members, '2018/15-2018-nd-cp', asOf));
    const members = FAMILIES['fromLife'] ?? [];
    expect(picture([...members].reverse())).toBe(picture(members));
    expect(picture(members, '2026-04-20')).toBe(picture(members, '2031-01-01'));
  });

  it('tells an act that never takes effect from one that does', () => {
    const view = viewFor(FAMILIES['never'] ?? [], '2019/1-qd');
    expect(view?.picture.signs.map(({ kind, relation }) => [kind, relation])).toEqual([
      ['void', 'supersedes'],
      ['repeals', 'repeals'],
    ]);
    expect(view?.rows.flatMap(({ acts }) => acts.map(({ verb, number, note }) => [verb, number, note]))).toEqual([
      ['thay thế', '1/QĐ-UBND', '(không phát sinh hiệu lực)'],
      ['bãi bỏ', '2/QĐ-UBND', undefined],
    ]);
    expect(view?.legend.map(({ text }) => text)).toContain('không phát sinh hiệu lực');
  });

  it('draws the life of a decision that ended, came back and was kept', () => {
    const view = viewFor(FAMILIES['fromLife'] ?? [], '2018/15-2018-nd-cp');
    expect(view?.picture.lives.map(({ look }) => look).sort()).toEqual(['ended', 'in-force', 'paused']);
    const [first] = view?.rows ?? [];
    expect(first?.card?.label).toBe(
      'Nghị định số 15/2018/NĐ-CP ngày 02/02/2018, Còn hiệu lực từ 02/02/2018; Hết hiệu lực từ 26/01/2026; Còn hiệu lực từ 04/02/2026',
    );
  });

  it('says from when an annulment counts', () => {
    const view = viewFor(FAMILIES['annulled'] ?? [], '2016/1-qd');
    expect(view?.rows.flatMap(({ acts }) => acts.map(({ note }) => note))).toEqual(['(từ ngày 01/01/2016)']);
  });

  it('draws a chain as one line', () => {
    const view = viewFor(FAMILIES['chain'] ?? [], '2010/55-qd');
    expect(new Set(view?.picture.dots.map(({ x }) => x)).size).toBe(1);
  });

  it.each(Object.keys(FAMILIES))('of %s fits a phone of 320 pixels', (family) => {
    const members = FAMILIES[family] ?? [];
    expect(viewFor(members, members[0]?.id ?? '')?.picture.width).toBeLessThanOrEqual(268);
  });
});
