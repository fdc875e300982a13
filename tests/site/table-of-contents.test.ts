import { describe, expect, it } from 'vitest';
import type { Heading } from '../../src/markdown/rendered.ts';
import { tableOfContents } from '../../src/site/table-of-contents.ts';

/** Headings of a line each, their depth told by `#`. */
function headings(...lines: string[]): Heading[] {
  return lines.map((line, index) => {
    const [, marks = '', text = ''] = /^(#+) (.+)$/.exec(line)!;
    return { depth: marks.length, id: `h${index}`, text };
  });
}

/** Articles from a number on. */
function articles(from: number, count: number, word = 'Điều'): string[] {
  return Array.from({ length: count }, (_, i) => `#### ${word} ${from + i}. Tên`);
}

describe('tableOfContents', () => {
  it.each<[what: string, given: Heading[], depths: number[]]>([
    ['too few headings', headings('## Chương I', '### Điều 1'), []],
    ['three levels', headings('## Chương I', '### Mục 1', '#### Điều 1'), [1, 2, 3]],
    ['levels that are skipped', headings('## Chương I', '#### Điều 1', '#### Điều 2'), [1, 2, 2]],
    ['more than four levels', headings('## 1', '### 2', '#### 3', '##### 4', '###### 5'), [1, 2, 3, 4]],
  ])('of %s has the depths', (_, given, depths) => {
    expect(tableOfContents('vi', given).map(({ depth }) => depth)).toEqual(depths);
  });

  it('folds the articles of a long act under what they stand in', () => {
    const long = headings(
      ...articles(1, 1),
      '## Chương I',
      ...articles(2, 30),
      '## Chương II',
      '### Mục 1',
      ...articles(32, 1),
      '### Mục 2',
      ...articles(33, 12),
      '## Chương III',
      '### Điều 45',
      '### Điều 46',
      '## Phụ lục I',
      '## Phụ lục II',
    );
    expect(tableOfContents('vi', long).map(({ text, folded }) => [text, folded?.label])).toEqual([
      ['Điều 1. Tên', undefined],
      ['Chương I', 'Điều 2–31'],
      ['Chương II', undefined],
      ['Mục 1', 'Điều 32'],
      ['Mục 2', 'Điều 33–44'],
      ['Chương III', 'Điều 45–46'],
      ['Phụ lục I', undefined],
      ['Phụ lục II', undefined],
    ]);
  });

  it('counts what is folded where it has no numbers', () => {
    const long = headings('## Chương I', ...articles(1, 40), '#### Phụ lục');
    expect(tableOfContents('vi', long)[0]?.folded?.label).toBe('41 mục');
    expect(tableOfContents('en', long)[0]?.folded?.label).toBe('41 sections');
  });

  it('leaves a long list of one level as it is', () => {
    expect(tableOfContents('en', headings(...articles(1, 60, 'Article')))).toHaveLength(60);
  });
});
