import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drawCard } from '../../../src/integrations/cards/draw-card.ts';
import { titleBox } from '../../../src/integrations/cards/card-element.ts';
import { titleSettings } from '../../../src/integrations/cards/title-settings.ts';
import { writeCards } from '../../../src/integrations/cards/write-cards.ts';
import type { Card } from '../../../src/site/cards/card.ts';
import { cardsOf } from '../../../src/site/cards/cards-of.ts';
import { makeSite } from '../../site/make-archive.ts';

const CARD: Card = {
  site: 'Kho mẫu',
  accent: '#0b5573',
  kind: 'Quyết định số',
  number: '2236/QĐ-UBND',
  title: 'Kiện toàn Ban Chỉ đạo',
  facts: ['06/9/2021', 'Ủy ban nhân dân tỉnh Mẫu'],
};
const LONG = 'Sửa đổi, bổ sung một số điều của Quy chế tổ chức và hoạt động của Ban Chỉ đạo '.repeat(5).trim();
const WIDE = 'PHÊ DUYỆT KẾ HOẠCH MMMMM WWWWW '.repeat(6).trim();
const EMBLEM = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="red" d="M0 0h9v9z"/></svg>',
);

const site = makeSite({
  settings: { cards: 'all' },
  held: [{ id: '2021/1' }, { id: '2021/2' }],
  news: [{ id: '2021/tin' }],
});

let dir: string;
beforeEach(async () => void (dir = await mkdtemp(path.join(os.tmpdir(), 'congbo-cards-'))));
afterEach(() => rm(dir, { recursive: true }));

it.each([
  ['a short title', CARD, undefined],
  ['a long title', { ...CARD, title: LONG }, undefined],
  ['wide letters', { ...CARD, title: WIDE, notice: 'Kho thử' }, undefined],
  ['one long word', { ...CARD, title: 'A'.repeat(400) }, undefined],
  ['no title', { site: 'Kho', accent: '#0b5573', number: '1', facts: [] }, undefined],
  ['an emblem', CARD, EMBLEM],
  ['a long name beside an emblem', { ...CARD, site: LONG }, EMBLEM],
] as const)('draws a card with %s', async (_, card, emblem) => {
  const png = await drawCard({ ...card, facts: [...card.facts] }, emblem);
  expect(png.length).toBeLessThan(60_000);
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  // Nothing reaches the edges, apart from the band in the site's colour.
  const inked = (x: number, y: number) => data[(y * 1200 + x) * info.channels]! < 128;
  for (let x = 20; x < 1200; x++) expect(inked(x, 8) || inked(x, 622)).toBe(false);
  for (let y = 0; y < 630; y++) expect([inked(8, y), inked(1170, y)]).toEqual([true, false]);
});

it('sets titles smaller and smaller, then cut behind a word', () => {
  const ways = [...titleSettings(LONG, titleBox(CARD))];
  expect(ways.length).toBeGreaterThan(1);
  expect(ways.every(({ text }) => text.endsWith('…') && !/[\s,]…$/.test(text))).toBe(true);
  expect([...titleSettings('Kiện toàn', titleBox(CARD))].map(({ size }) => size).slice(0, 3)).toEqual([66, 58, 50]);
});

it('refuses an emblem that is no picture', async () => {
  await expect(drawCard(CARD, Buffer.from('not a picture'))).rejects.toThrow();
});

it('puts out what the site asks for, and draws nothing twice', async () => {
  const [first, second, cache] = ['first', 'second', 'cache'].map((name) => path.join(dir, name)) as [
    string,
    string,
    string,
  ];
  const drawn: [number, number][] = [];
  await writeCards(site, first, cache, (...step) => drawn.push(step));
  const files = [...cardsOf(site.archive).values()].map(({ file }) => file);
  expect(files).toHaveLength(4);
  expect(drawn).toHaveLength(4);
  expect(drawn.map(([, of]) => of)).toEqual([4, 4, 4, 4]);
  await writeCards(site, second, cache, (...step) => drawn.push(step));
  expect(drawn).toHaveLength(4);
  for (const file of files) {
    expect(await readFile(path.join(second, file))).toEqual(await readFile(path.join(first, file)));
  }
});

it('throws away what no page has shown for long', async () => {
  const cards = path.join(dir, 'cache', 'cards');
  await writeCards(site, path.join(dir, 'out'), path.join(dir, 'cache'));
  const kept = await readdir(cards);
  await writeFile(path.join(cards, 'old.png'), '');
  await writeFile(path.join(cards, 'new.png'), '');
  await utimes(path.join(cards, 'old.png'), 0, 0);
  await utimes(path.join(cards, kept[0]!), 0, 0);
  await writeCards(site, path.join(dir, 'out'), path.join(dir, 'cache'));
  expect((await readdir(cards)).sort()).toEqual([...kept, 'new.png'].sort());
  expect((await stat(path.join(cards, kept[0]!))).size).toBeGreaterThan(0);
});
