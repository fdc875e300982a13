import { describe, expect, it } from 'vitest';
import { olderBrowsers } from '../../src/integrations/older-browsers.ts';

/** What is put out for a declaration, and that it is taken away itself. */
function written(prop: string, value: string): string[] {
  const found: string[] = [];
  olderBrowsers.Declaration({
    prop,
    value,
    cloneBefore: (other) => found.push(`${other.prop}: ${other.value}`),
    remove: () => found.push('removed'),
  });
  return found;
}

describe('logical properties for Safari 14.0', () => {
  it.each([
    ['margin-inline', 'auto', ['margin-left: auto', 'margin-right: auto']],
    ['padding-block', 'var(--space-2) 0', ['padding-top: var(--space-2)', 'padding-bottom: 0']],
    [
      'margin-block',
      'calc(-1 * var(--x)) max(1px, 2%)',
      ['margin-top: calc(-1 * var(--x))', 'margin-bottom: max(1px, 2%)'],
    ],
    ['inset-inline-start', '100%', ['left: 100%']],
    ['inset-inline-end', '0', ['right: 0']],
    ['inset-block-end', 'var(--space-4)', ['bottom: var(--space-4)']],
    ['inset-inline', '-1px auto', ['left: -1px', 'right: auto']],
    ['margin-inline-start', '1rem', []],
    ['inline-size', '1rem', []],
  ])('%s: %s', (prop, value, expected) => {
    expect(written(prop, value)).toEqual(expected.length > 0 ? [...expected, 'removed'] : []);
  });
});
