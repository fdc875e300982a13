import { barX, plot, ruleX, text, type Markish } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Bar } from './bars.ts';

/** What a picture is made of. */
export interface BarChartSource {
  /** For ids within the page. */
  id: string;
  title: string;
  /** The picture in words. */
  description: string;
  bars: readonly Bar[];
  /** How numbers are written. */
  count: (n: number) => string;
}

/** Units of the picture, which are pixels where it is as wide as a small phone's page. */
const WIDTH = 320;
const LETTER = 8.2;
const SHORT_NAME = 12;
const LINE = { beside: 26, above: 48 } as const;
const NAME_HEIGHT = 22;

/**
 * Draws horizontal bars from zero, each with its name and its number, as SVG without styles of its own: classes and
 * `currentColor` only, so that a strict Content Security Policy, dark pages, forced colours and paper have their way.
 * Long names stand above their bars, and are cut where the picture ends; the table has them in full.
 */
export function barChart(source: BarChartSource): string {
  const { bars } = source;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const above = bars.some(({ name }) => name.length > SHORT_NAME);
  const line = LINE[above ? 'above' : 'beside'];
  const longest = Math.max(1, ...bars.map(totalOf));
  const numbers = Math.max(...bars.map((bar) => source.count(totalOf(bar)).length));
  const names = Math.max(...bars.map(({ name }) => name.length));
  const svg = plot({
    document,
    className: 'chart',
    width: WIDTH,
    height: bars.length * line,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: above ? 1 : names * LETTER + 12,
    marginRight: numbers * LETTER + 8,
    x: { domain: [0, longest], axis: null },
    y: { domain: bars.map((_, index) => index), axis: null, padding: 0 },
    marks: [
      ...barMarks(bars, above),
      ...textMarks(source, above),
      ...(above ? [] : [ruleX([0], { className: 'chart-axis' })]),
    ],
  });
  return withoutStyles(svg, document, source);
}

function barMarks(bars: readonly Bar[], above: boolean): Markish[] {
  const insets = { insetTop: above ? NAME_HEIGHT : 4, insetBottom: above ? 8 : 4 };
  const most = Math.max(...bars.map(({ values }) => values.length));
  return Array.from({ length: most }, (_, series) => {
    const parts = bars.map(({ values }, y) => {
      const from = values.slice(0, series).reduce((sum, n) => sum + n, 0);
      return { y, from, to: from + (values[series] ?? 0) };
    });
    const shown = parts.filter(({ from, to }) => to > from);
    return barX(shown, { y: 'y', x1: 'from', x2: 'to', className: `chart-bars series-${series + 1}`, ...insets });
  });
}

function textMarks({ bars, count }: BarChartSource, above: boolean): Markish[] {
  const rows = bars.map((bar, y) => ({ y, name: cut(bar.name), total: totalOf(bar), written: count(totalOf(bar)) }));
  const names = above
    ? text(rows, {
        ...{ y: 'y', x: 0, text: 'name', textAnchor: 'start', className: 'chart-names' },
        dy: -LINE.above / 2 + NAME_HEIGHT / 2,
      })
    : text(rows, { y: 'y', x: 0, text: 'name', textAnchor: 'end', dx: -8, className: 'chart-names' });
  const dy = above ? (NAME_HEIGHT - 8) / 2 : 0;
  const numbers = { y: 'y', x: 'total', text: 'written', textAnchor: 'start', dx: 6, dy } as const;
  return [names, text(rows, { ...numbers, className: 'chart-numbers' })];
}

function totalOf({ values }: Bar): number {
  return values.reduce((sum, n) => sum + n, 0);
}

/** Cuts a name between words where the picture ends. */
function cut(name: string): string {
  const most = Math.floor(WIDTH / LETTER);
  if (name.length <= most) return name;
  const head = name.slice(0, most - 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** Takes away what the library says in styles and in English, and says what the picture is. */
function withoutStyles(svg: SVGSVGElement | HTMLElement, document: Document, source: BarChartSource): string {
  const { id, title, description } = source;
  svg.querySelector('style')?.remove();
  for (const attribute of ['font-family', 'font-size']) svg.removeAttribute(attribute);
  for (const each of svg.querySelectorAll('[aria-label]')) each.removeAttribute('aria-label');
  const label = { title: `${id}-title`, desc: `${id}-desc` };
  const words = { title, desc: description };
  for (const name of ['desc', 'title'] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', label[name]);
    element.textContent = words[name];
    svg.prepend(element);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', label.desc);
  return svg.outerHTML;
}
