import { XMLParser } from 'fast-xml-parser';

/** An element of a feed, by the names of what is in it; `@…` are attributes, `#text` the text of one that has attributes. */
export type FeedElement = Readonly<Record<string, unknown>>;

/** What holds text, which may be HTML and is read by itself. */
const TEXTS = [
  ...['title', 'description', 'content:encoded', 'content', 'summary', 'link', 'guid', 'id', 'category', 'name'],
  ...['pubDate', 'published', 'updated', 'dc:date', 'dc:creator', 'dc:subject'],
];

/**
 * The elements of a feed. Entities that it defines itself stay as they are written.
 *
 * @throws where it is no XML
 */
export function parseFeedXml(xml: string): FeedElement {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    processEntities: false,
    stopNodes: TEXTS.map((name) => `*.${name}`),
  });
  return parser.parse(xml) as FeedElement;
}

/** The elements of a name, in order. */
export function elementsOf(parent: unknown, name: string): unknown[] {
  const found = isElement(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined;
  return found === undefined || found === '' ? [] : [found].flat();
}

/** An attribute, its entities resolved. */
export function attributeOf(element: unknown, name: string): string | undefined {
  const value = isElement(element) ? element[`@${name}`] : undefined;
  return typeof value === 'string' ? resolved(value).trim() : undefined;
}

/** What an element says: its escapes resolved once, so that HTML is HTML; of XHTML its elements. */
export function contentOf(element: unknown): string {
  const raw = isElement(element) ? element['#text'] : element;
  if (typeof raw !== 'string') return '';
  const parts = raw.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  const isXhtml = attributeOf(element, 'type') === 'xhtml';
  // What a split captured, every other part, stood in CDATA.
  return parts
    .map((part, at) => (at % 2 === 1 || isXhtml ? part : resolved(part)))
    .join('')
    .trim();
}

function isElement(value: unknown): value is FeedElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The entities that all XML has. */
function resolved(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, name) => {
    if (typeof name === 'string') return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
