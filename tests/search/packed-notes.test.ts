import { describe, expect, it } from 'vitest';
import { notesOn, packNotes, type NotesPhase } from '../../src/domain/search/packed-notes.ts';

const NONE = { amended: false, basisEnded: false };
const AMENDED = { amended: true, basisEnded: false };
const BOTH = { amended: true, basisEnded: true };

describe('packNotes', () => {
  it.each<[what: string, phases: NotesPhase[], packed: string]>([
    ['nothing', [NONE], ''],
    ['what doesn’t change', [AMENDED, { from: '2026-06-01', ...AMENDED }], 'a'],
    [
      'what changes',
      [NONE, { from: '2026-06-01', ...AMENDED }, { from: '2027-01-01', ...BOTH }],
      '20260601a20270101ab',
    ],
    ['what goes again', [BOTH, { from: '2026-06-01', ...NONE }], 'ab20260601-'],
  ])('packs %s', (_, phases, packed) => {
    expect(packNotes(phases)).toBe(packed);
    for (const { from, ...told } of phases) expect(notesOn(packed, from ?? '2026-01-01')).toEqual(told);
  });
});

it('tells of a day what began last', () => {
  const packed = '20260601a20270101ab';
  expect(
    ['2026-05-31', '2026-06-01', '2026-12-31', '2027-01-01', '2031-01-01'].map((day) => notesOn(packed, day)),
  ).toEqual([NONE, AMENDED, AMENDED, BOTH, BOTH]);
});
