import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What does not suit Vietnamese: capitals hide marks, and words are syllables that are neither broken nor spread. */
const UNSUITED = /text-transform:\s*(?:uppercase|capitalize)|text-align:\s*justify|hyphens:\s*auto|small-caps/g;

/** The least line height of text, and that of titles, at which stacked marks (Ễ, Ự) don't touch the line above. */
const LEAST = { text: 1.5, title: 1.35 };

const STYLES = globSync('src/styles/**/*.css').map((file) => ({ file, css: readFileSync(file, 'utf8') }));

describe.each(STYLES)('$file', ({ css }) => {
  it('has no capitals, no justified text, no hyphenation', () => {
    expect(css.match(UNSUITED) ?? []).toEqual([]);
  });

  it('leaves room between lines', () => {
    const tight = [...css.matchAll(/(--leading[a-z-]*|line-height): ([\d.]+);/g)].filter(
      ([, name, value]) => Number(value) < (name === '--leading-title' ? LEAST.title : LEAST.text),
    );
    expect(tight.map(([line]) => line)).toEqual([]);
  });
});
