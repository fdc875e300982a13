import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { canBeParted, parseInStretches } from '../../src/markdown/parse-in-stretches.ts';
import { corpusRows } from './corpus.ts';
import { render } from './render.ts';

const parser = remark().use(remarkGfm).freeze();
const parse = (text: string) => parser.parse(text);

describe('parseInStretches', () => {
  it('comes to the same as reading the whole', () => {
    const block = fc.constantFrom(
      ...[
        'Một\nhai',
        '## Điều 1',
        '1. a',
        '2. a\n\n   b',
        'a) b',
        '- a\n  - b',
        '> a\n> b',
        '    mã',
        '| a |\n|---|\n| b |',
      ],
      ...[
        'Tên\n===',
        '***',
        '**Điều 1.** a',
        '<div>\n\nx\n\n</div>',
        '<b>x',
        '* a\n\nb',
        '1. ```x',
        '#',
        '\ta',
        '[^1]',
        '\\',
        '+',
      ],
    );
    const separator = fc.constantFrom('\n', '\n\n', '\n\n\n', '\n  \n', '\r\n\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(block, separator), { minLength: 30, maxLength: 60 }), (blocks) => {
        const source = Array.from({ length: 30 }, () => blocks.flat().join('')).join('');
        expect(parseInStretches(source, 'md', parse)).toMatchObject({ children: parse(source).children });
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    '```\na\n\nb\n```',
    '~~~\n',
    'x\n\n[a]: b',
    '[^1]: b',
    '<pre>\n\n# a\n\n</pre>',
    '<!-- a\n\nb -->',
    '  <script>',
  ])('reads %j as a whole', (source) => expect(canBeParted(source, 'md')).toBe(false));

  it.each(['<Note>\n\na\n\n</Note>', 'a {b}', "import a from 'b'", 'export const a = 1'])(
    'reads %j as a whole in MDX',
    (source) => expect(canBeParted(source, 'mdx')).toBe(false),
  );
});

const laws = corpusRows<{ body: string }>('vn-laws-dev/docs.jsonl');

describe.skipIf(laws.length === 0)('real laws (skipped where the corpus is missing)', () => {
  it('have an id for each article, and the longest renders in a moment', () => {
    for (const { body } of laws) {
      const articles = [...body.matchAll(/^#+ Điều (\d+)\b/gm)].map(([, number]) => `dieu-${number}`);
      expect(render(body).ids).toEqual(expect.arrayContaining(articles));
    }
    const longest = laws.map(({ body }) => body).reduce((a, b) => (a.length > b.length ? a : b));
    const start = process.cpuUsage().user;
    render(longest);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
  }, 60_000);
});
