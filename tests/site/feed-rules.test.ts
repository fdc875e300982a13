import { expect, it } from 'vitest';
import { atomFeed } from '../../src/site/atom-feed.ts';
import { rssFeed } from '../../src/site/rss-feed.ts';
import { atomFaults, rssFaults } from './feed-rules.ts';
import { makeSite } from './make-archive.ts';

const site = makeSite({ held: [{ id: '2021/1' }], news: [{ id: '2021/tin', author: 'Ban biên tập' }] });
const [atom, rss] = [atomFeed(site), await rssFeed(site)];

it.each([
  ['an id', /<id>[^<]*<\/id>/, '0 of id'],
  ['a title', /<title>[^<]*<\/title>/, '0 of title'],
  ['the time of the last change', /<updated>[^<]*<\/updated>/, '0 of updated'],
  ['an author', /<author>.*?<\/author>/, '0 of author'],
  ['a link to itself', /<link rel="self"[^>]*>/, '0 links to self'],
  ['an end tag', /<\/feed>/, 'not XML'],
])('finds an Atom feed without %s', (_, part, said) => {
  expect(atomFaults(atom)).toEqual([]);
  expect(atomFaults(atom.replace(part, '')).join('\n')).toContain(said);
});

it.each([
  ['a description', /<description>[^<]*<\/description>/, '0 of description'],
  ['the time of the last change', /<lastBuildDate>[^<]*<\/lastBuildDate>/, '0 of lastBuildDate'],
  ['a link to itself', /<atom:link[^>]*>/, '0 of atom:link'],
  ['an identity of an item', /<guid[^>]*>[^<]*<\/guid>/, '0 of guid'],
])('finds an RSS feed without %s', (_, part, said) => {
  expect(rssFaults(rss)).toEqual([]);
  expect(rssFaults(rss.replace(part, '')).join('\n')).toContain(said);
});
