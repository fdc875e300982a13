import type { Root } from 'hast';
import { elementsBelow, propertyOf } from './hast-walk.ts';

/** What a page says of itself for machines: by its name (`og:title`, `article:published_time`), each as it first stands. */
export type PageFacts = ReadonlyMap<string, string>;

/** Kinds of JSON-LD that are an article. */
const ARTICLE = /^(?:\w{0,20}Article|BlogPosting|Report)$/;
/** Objects in each other that JSON-LD is searched for. */
const DEEPEST = 6;

/**
 * The facts in a page's `meta` and `link` elements, microdata and JSON-LD. Those of an article in JSON-LD have `ld:` before
 * their name: `ld:headline`.
 */
export function pageFacts(root: Root): PageFacts {
  const facts = new Map<string, string>();
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '' && !facts.has(name)) facts.set(name, value.trim());
  };
  for (const element of elementsBelow(root)) {
    const { tagName } = element;
    const content = propertyOf(element, 'content');
    if (tagName === 'meta')
      add((propertyOf(element, 'property') || propertyOf(element, 'name')).toLowerCase(), content);
    if (tagName === 'link') add(`link:${propertyOf(element, 'rel')}`, propertyOf(element, 'href'));
    if (tagName === 'time') add('time', propertyOf(element, 'dateTime'));
    for (const name of propertyOf(element, 'itemProp').split(' ').filter(Boolean))
      add(`item:${name}`, content || propertyOf(element, 'dateTime'));
    if (tagName === 'script' && propertyOf(element, 'type') === 'application/ld+json')
      for (const article of articlesIn(
        jsonOf(element.children.map((child) => ('value' in child ? child.value : '')).join('')),
      ))
        for (const [name, value] of Object.entries(article)) add(`ld:${name}`, textOf(value));
  }
  for (const node of root.children)
    if (node.type === 'comment')
      add('saved-from', /saved from url=\(\d+\)(https?:\S+)/.exec(node.value.slice(0, 3000))?.[1]);
  return facts;
}

/** The first fact that a page has of several names. */
export function firstOf(facts: PageFacts, ...names: string[]): string | undefined {
  return names.map((name) => facts.get(name)).find((value) => value !== undefined);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function articlesIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const types = 'type' in value || '@type' in value ? [(value as Record<string, unknown>)['@type']].flat() : [];
  if (types.some((type) => ARTICLE.test(String(type)))) return [value as Record<string, unknown>];
  return Object.values(value).flatMap((part) => articlesIn(part, depth + 1));
}

/** A value of JSON-LD as a text: of a person or body the name, of a page the address, of several the first. */
function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  if (typeof first === 'string') return first;
  if (typeof first !== 'object' || first === null) return undefined;
  const { name, '@id': id } = first as Record<string, unknown>;
  return [name, id].find((each) => typeof each === 'string');
}
