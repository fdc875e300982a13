import { XMLParser } from 'fast-xml-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePictures } from '../../scripts/force-cases/rule-pictures.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const FOLDER = new URL('images/force/', DOCS);

const page = readFileSync(new URL('force/README.md', DOCS), 'utf8');
const pictures = rulePictures();
const shown = [...page.matchAll(/^!\[([^\]]+)\]\(\.\.\/images\/force\/([^)]+)\)$/gm)];

it('the pictures of docs/force are those that the cases give (node scripts/draw-force-rules.ts)', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...pictures.keys()].sort());
  for (const [file, drawn] of pictures) expect(readFileSync(new URL(file, FOLDER), 'utf8'), file).toBe(drawn);
});

it('the page shows each picture once, and says in words what it shows', () => {
  expect(shown.map(([, , file]) => file).sort()).toEqual([...pictures.keys()].sort());
  for (const [, words] of shown) expect(words!.length).toBeGreaterThan(40);
});

it('the page has a section of each rule, in order, with a picture', () => {
  const sections = page.split(/^## Rule /m).slice(1);
  expect(sections.map((section) => Number.parseInt(section, 10))).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  sections.forEach((section, i) => {
    expect(section).toContain(`](../images/force/rule-${String(i + 1).padStart(2, '0')}-`);
  });
});

describe.each([...pictures])('%s', (_, drawn) => {
  it('has a title and a description for those who don’t see it', () => {
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(drawn) as { svg: Record<string, unknown> };
    expect(svg).toMatchObject({ '@_role': 'img', '@_aria-labelledby': 'title desc' });
    expect(svg['title']).toMatchObject({ '#text': expect.stringMatching(/\S{2}/) as string, '@_id': 'title' });
    expect(svg['desc']).toMatchObject({ '#text': expect.stringMatching(/.{20}/) as string, '@_id': 'desc' });
  });

  it('holds its text as text, and loads nothing', () => {
    expect(drawn).toMatch(/<text [^>]*>[^<]+<\/text>/);
    expect(drawn.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<image|<script|@import/);
  });
});
