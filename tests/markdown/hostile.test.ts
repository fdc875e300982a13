import { describe, expect, it } from 'vitest';
import { corpusRows, type HostileInput } from './corpus.ts';
import { elementsOf, parseHtml } from './parse-html.ts';
import { render } from './render.ts';

/** Everything in rendered HTML that could act in a browser, load, or take input. */
function threats(html: string): string[] {
  return elementsOf(parseHtml(html)).flatMap(({ tagName, properties }) => [
    ...(HARMLESS.has(tagName) ? [] : [`<${tagName}>`]),
    ...Object.entries(properties).flatMap(([name, value]) => {
      if (/^on|^style$|^srcDoc$|^src$|^srcSet$|^action$|^formAction$|^name$|^data$|^xLink|^background$/i.test(name))
        return [name];
      return name === 'href' && !SAFE_ADDRESS.test(String(value)) ? [`href ${String(value)}`] : [];
    }),
  ]);
}

const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|#)/i;
const HARMLESS = new Set(
  `a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
  h2 h3 h4 h5 h6 hr i input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table
  tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
);

const inputs = corpusRows<HostileInput>('hostile-dev/inputs.jsonl').filter(
  ({ kind }) => kind === 'html' || kind === 'markdown',
);
const shapes: [string, (input: string) => string][] = [
  ['as a text', (input) => input],
  ['as an address', (input) => `[a](<${input.replaceAll('\n', ' ')}>) ![b](<${input.replaceAll('\n', ' ')}>)`],
  ['as an attribute', (input) => `<a href="${input}">a</a> <img src="${input}">`],
];

describe.skipIf(inputs.length === 0)('the corpus of hostile input (skipped where it is missing)', () => {
  it.each(shapes)(
    'does nothing in a browser %s',
    (_, shape) => {
      for (const { id, input } of inputs) {
        for (const format of shape('') === '' ? (['md', 'mdx'] as const) : (['md'] as const)) {
          const { html, links } = render(shape(input), { format });
          expect(threats(html), `${id} ${format}`).toEqual([]);
          for (const { href } of links) expect(href, id).not.toMatch(/^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i);
        }
      }
    },
    300_000,
  );
});

describe('input made to take long', () => {
  const times = (text: string, count: number) => text.repeat(count);
  const lines = (count: number, line: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => line(n)).join('');
  it.each([
    ['quotations in each other', times('> ', 5000) + 'a'],
    ['lists in each other', lines(1000, (n) => `${times('  ', n)}* a\n`)],
    ['lists in one line', times('- ', 5000) + 'a'],
    ['deep lists with empty lines', lines(90, (n) => `${times('  ', n)}* a\n`) + times('\n', 30_000)],
    ['elements in each other', times('<div>', 5000)],
    ['elements in each other by lines', times('<div>\n\n', 5000)],
    ['marks in each other', times('**a ', 5000) + times('b** ', 5000)],
    ['brackets', times('[', 50_000) + 'a' + times(']', 50_000)],
    ['openers of links', times('[a](', 30_000)],
    ['openers of pictures', times('![a][', 30_000)],
    ['stars', times('*a **a ', 30_000)],
    ['backticks', lines(2000, (n) => `e${times('`', n)}`)],
    ['comments', times('<!--', 30_000)],
    ['a table of many columns', times(`${times('|a', 3000)}|\n${times('|-', 3000)}|\n`, 3)],
    ['repeated articles', times('#### Điều 1\n\n1. x\n\n', 3000)],
    ['repeated articles, with a definition', times('#### Điều 1\n\n1. x\n\n', 3000) + '[x]: y'],
    ['points by lines', '## Điều 1\n\n1. x\n' + times('   a) y\n', 5000)],
    ['dead anchors', lines(2000, (n) => `## Mục lục ${n}x\n\n`) + times('[a](#muc-lc) ', 1000)],
    ['citations in one paragraph', times('Quyết định số 601/QĐ-UBND ', 5000)],
    ['combining marks', `## a${times('\u0301', 100_000)}`],
    ['expressions', times('{', 5000)],
  ])(
    '%s',
    (_, source) => {
      for (const format of ['md', 'mdx'] as const) {
        const start = process.cpuUsage().user;
        const { html } = render(source, { format });
        expect(threats(html)).toEqual([]);
        expect((process.cpuUsage().user - start) / 1e6, `${format}: seconds`).toBeLessThan(5);
      }
    },
    60_000,
  );

  it('stays readable, with a word to the editor', () => {
    const { html, problems } = render(`${times('> ', 5000)}a <b>\n\nc`);
    expect(html).toMatch(/&lt;b>[^]*<p>c<\/p>/);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });
});
