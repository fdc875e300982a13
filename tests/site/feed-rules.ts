import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as the parser gives it: attributes begin with `@`, text of its own is `#`. */
export interface Element {
  [name: string]: string | Element | (string | Element)[] | undefined;
}

/** What a feed's element must have: names with how often, and what its text looks like. */
interface Rule {
  name: string;
  least?: number;
  most?: number;
  form?: RegExp;
}

const ABSOLUTE = /^https:\/\/[^\s/]+\/\S*$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const RFC_822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
const TEXT = /\S/;
const ONCE = { least: 1, most: 1 };

/** RFC 4287, 4.1.1 and 4.1.2, as far as it tells what must be there, how often, and of which form. */
const ATOM_FEED: Rule[] = [
  { name: 'id', ...ONCE, form: ABSOLUTE },
  { name: 'title', ...ONCE, form: TEXT },
  { name: 'subtitle', most: 1, form: TEXT },
  { name: 'updated', ...ONCE, form: RFC_3339 },
  { name: 'author', least: 1 },
];
const ATOM_ENTRY: Rule[] = [
  { name: 'id', ...ONCE, form: ABSOLUTE },
  { name: 'title', ...ONCE, form: TEXT },
  { name: 'updated', ...ONCE, form: RFC_3339 },
  { name: 'published', most: 1, form: RFC_3339 },
  { name: 'summary', most: 1, form: TEXT },
];
/** RSS 2.0 (rssboard.org/rss-specification), and the best practice of a link to itself. */
const RSS_CHANNEL: Rule[] = [
  { name: 'title', ...ONCE, form: TEXT },
  { name: 'link', ...ONCE, form: ABSOLUTE },
  { name: 'description', ...ONCE, form: TEXT },
  { name: 'language', ...ONCE, form: /^(?:vi|en)$/ },
  { name: 'lastBuildDate', ...ONCE, form: RFC_822 },
  { name: 'atom:link', ...ONCE },
];
const RSS_ITEM: Rule[] = [
  { name: 'title', ...ONCE, form: TEXT },
  { name: 'link', ...ONCE, form: ABSOLUTE },
  { name: 'guid', ...ONCE, form: ABSOLUTE },
  { name: 'description', ...ONCE, form: TEXT },
  { name: 'pubDate', ...ONCE, form: RFC_822 },
  { name: 'author', most: 0 },
];

function readXml(xml: string): Element {
  const parser = new XMLParser({
    ...{ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#' },
    ...{ parseTagValue: false, trimValues: false },
  });
  return parser.parse(xml) as Element;
}

/** The entries of a feed. */
export function entriesOf(xml: string): Element[] {
  return all((readXml(xml)['feed'] as Element)['entry']) as Element[];
}

/** What an Atom feed breaks of RFC 4287, in sentences. */
export function atomFaults(xml: string): string[] {
  const notXml = xmlFaults(xml);
  if (notXml.length > 0) return notXml;
  const feed = readXml(xml)['feed'] as Element | undefined;
  if (!feed) return ['no feed'];
  const entries = all(feed['entry']) as Element[];
  const updates = entries.map((entry) => Date.parse(textOf(entry['updated'])));
  return [
    ...(feed['@xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['another namespace']),
    ...broken('feed', feed, ATOM_FEED),
    ...linkFaults('feed', feed, { self: 1, alternate: 1 }),
    ...authorFaults(feed),
    ...(linksOf(feed, 'self')[0]?.['@href'] === feed['id'] ? [] : ['the feed is not identified by its address']),
    ...(Math.max(...updates, 0) === Date.parse(textOf(feed['updated'])) || entries.length === 0
      ? []
      : ['updated is not that of the newest entry']),
    ...entries.flatMap((entry, index) => [
      ...broken(`entry ${index}`, entry, ATOM_ENTRY),
      ...linkFaults(`entry ${index}`, entry, { alternate: 1 }),
      ...authorFaults(entry),
      ...(all(entry['category']) as Element[]).flatMap((category) => (category['@term'] ? [] : ['category, no term'])),
    ]),
    ...repeated(entries.map((entry) => textOf(entry['id']))),
  ];
}

/** What an RSS feed breaks of RSS 2.0, in sentences. */
export function rssFaults(xml: string): string[] {
  const notXml = xmlFaults(xml);
  if (notXml.length > 0) return notXml;
  const rss = readXml(xml)['rss'] as Element | undefined;
  const channel = rss?.['channel'] as Element | undefined;
  if (!rss || !channel) return ['no channel'];
  const items = all(channel['item']) as Element[];
  return [
    ...(rss['@version'] === '2.0' ? [] : ['another version']),
    ...broken('channel', channel, RSS_CHANNEL),
    ...items.flatMap((item, index) => broken(`item ${index}`, item, RSS_ITEM)),
    ...repeated(items.map(({ guid }) => textOf(guid))),
  ];
}

function xmlFaults(xml: string): string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is to come in its place is not among the packages
  const said = XMLValidator.validate(xml);
  return said === true ? [] : [`not XML: ${said.err.msg}`];
}

function broken(what: string, element: Element, rules: readonly Rule[]): string[] {
  return rules.flatMap(({ name, least = 0, most = Infinity, form }) => {
    const found = all(element[name]);
    if (found.length < least || found.length > most) return [`${what}: ${found.length} of ${name}`];
    return found
      .filter((each) => form && !form.test(textOf(each)))
      .map((each) => `${what}: ${name} is ${textOf(each)}`);
  });
}

function linkFaults(what: string, element: Element, wanted: Record<string, number>): string[] {
  const links = all(element['link']) as Element[];
  const wrong = links.filter((link) => !ABSOLUTE.test(textOf(link['@href']))).map(() => `${what}: a relative link`);
  const counts = Object.entries(wanted)
    .filter(([rel, count]) => linksOf(element, rel).length !== count)
    .map(([rel]) => `${what}: ${linksOf(element, rel).length} links to ${rel}`);
  return [...wrong, ...counts];
}

function linksOf(element: Element, rel: string): Element[] {
  return (all(element['link']) as Element[]).filter((link) => link['@rel'] === rel);
}

function authorFaults(element: Element): string[] {
  return (all(element['author']) as Element[]).flatMap((author) =>
    TEXT.test(textOf(author['name'])) ? [] : ['a nameless author'],
  );
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`);
}

function all(value: Element[string]): (string | Element)[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** The text of an element or an attribute; of another value none. */
export function textOf(value: Element[string]): string {
  if (value === undefined || Array.isArray(value)) return '';
  return typeof value === 'string' ? value : textOf(value['#']);
}
