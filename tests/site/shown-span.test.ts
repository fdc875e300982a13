import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanAttribute, spansOf } from '../../src/site/shown-span.ts';

it.each([
  [{ until: '2026-02-01' }, '/2026-02-01'],
  [{ from: '2026-01-01' }, '2026-01-01/'],
  [{ from: '2026-01-01', until: '2026-02-01' }, '2026-01-01/2026-02-01'],
  [{ from: '', until: '2026-02-01' }, '/2026-02-01'],
  [{}, undefined],
])('%o is written %s', (span, written) => {
  expect(spanAttribute(span)).toBe(written);
});

describe('the spans of a list', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-01-${String(n).padStart(2, '0')}`);

  it('shows an entry once there is room for it', () => {
    const spans = spansOf(['2026-01-03', '2026-01-05', '2026-01-05', '2026-01-09'], 2);
    expect(spans).toEqual([
      { from: '', until: '2026-01-03' },
      { from: '', until: '2026-01-05' },
      { from: '2026-01-03', until: '2026-01-05' },
      { from: '2026-01-05', until: '2026-01-09' },
    ]);
  });

  it('leaves out what is gone before that', () => {
    expect(spansOf(['2026-01-09', '2026-01-05'], 1)[1]).toBeUndefined();
  });

  it('never shows too many, and where they go in order, as many as there may be', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), day, (untils, most, today) => {
        const shownOf = (list: string[]) =>
          spansOf(list, most).filter((span) => span && span.from <= today && today < span.until).length;
        const alive = untils.filter((until) => today < until).length;
        expect(shownOf(untils)).toBeLessThanOrEqual(most);
        expect(shownOf(untils.toSorted())).toBe(Math.min(most, alive));
      }),
    );
  });
});
