import type { ElementContent, Properties, Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Rendered } from '../../src/markdown/rendered.ts';
import { corpusRows, type HostileInput } from './corpus.ts';
import { elementsOf, parseHtml } from './parse-html.ts';
import { render } from './render.ts';

/** Examples that come out otherwise on purpose, by number. */
const DELIBERATE: Record<string, number[]> = {
  'HTML goes through an allow-list': [
    149, 151, 152, 153, 163, 164, 169, 170, 171, 172, 173, 174, 177, 179, 202, 492, 525, 537, 614, 615, 616, 617, 618,
  ],
  'HTML is parsed, so elements end where they should': [
    150, 160, 161, 165, 187, 188, 345, 476, 477, 478, 495, 627, 630, 631, 632, 644, 645,
  ],
  'what leads nowhere is no link': [201, 486, 487, 488, 502, 568],
  'links have one of four schemes': [597, 599, 600, 602],
  'GFM links addresses in text': [603, 607, 609, 612, 613],
  'micromark takes symbols beyond U+FFFF for letters': [355],
};

const examples = corpusRows<HostileInput>('hostile-dev/inputs.jsonl').filter(
  ({ source }) => source === 'commonmark-spec',
);
const differing = new Set(Object.values(DELIBERATE).flat());

describe.skipIf(examples.length === 0)('CommonMark’s examples (skipped where they are missing)', () => {
  it.each(examples.map((example, number) => [number, example] as const))(
    '%i',
    (number, { input, expected_html = '' }) => {
      const rendered = render(input);
      const same = normal(completed(rendered)) === normal(expected_html);
      expect(same ? 'same' : 'other', `${input}\n---\n${rendered.html}\n---\n${expected_html}`).toBe(
        differing.has(number) ? 'other' : 'same',
      );
    },
  );
});

/** The HTML with its marks as if every address led somewhere. */
function completed({ html, links, images }: Rendered): string {
  const quoted = (text: string) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  return html.replace(/\0(\/?[LCI])(\d*)\0/g, (_, kind: string, n: string) => {
    const image = images[Number(n)];
    if (kind === 'L') return `<a href=${quoted(links[Number(n)]?.href ?? '')}>`;
    if (kind === '/L') return '</a>';
    return kind === 'I' && image
      ? `<img src=${quoted(image.src)} alt=${quoted(image.alt)} title=${quoted(image.title ?? '')}>`
      : '';
  });
}

/** HTML in a form in which only what matters differs; with the ids, levels of headings, `rel` and class of links that Công bố gives. */
function normal(html: string): string {
  const tree = parseHtml(html);
  const levels = elementsOf(tree).flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []);
  const shift = 2 - Math.min(...levels.map(Number));
  for (const element of elementsOf(tree)) {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Math.min(Number(level) + shift, 6)}`;
    element.properties = normalProperties(element.tagName, element.properties);
  }
  return JSON.stringify(normalContent(tree));
}

function normalProperties(tagName: string, { id: _id, rel: _rel, ...kept }: Properties): Properties {
  // A link within the site is written by the page, without its title.
  if (tagName === 'a' && !/^(?:https?|mailto):/i.test(String(kept.href))) delete kept.title;
  if (kept.title === '') delete kept.title;
  if (tagName === 'a') delete kept.className;
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function normalContent(node: Root | ElementContent | RootContent, isPre = false): unknown {
  if (node.type === 'text') return isPre ? node.value : node.value.replace(/\s+/g, ' ');
  if (node.type === 'comment' || !('children' in node)) return '';
  const inPre = isPre || (node.type === 'element' && node.tagName === 'pre');
  const [only] = node.children;
  if (only && node.type === 'element' && String(node.properties.className) === 'table-scroll')
    return normalContent(only);
  const children = node.children
    .map((child) => normalContent(child, inPre))
    .filter((child) => inPre || (child !== '' && child !== ' '));
  return node.type === 'element' ? [node.tagName, node.properties, ...children] : children;
}
