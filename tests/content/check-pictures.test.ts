import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inShort, readTold } from './read-told.ts';

const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } });
const JPEG = await plain.clone().jpeg().toBuffer();
const PNG = await plain.clone().png().toBuffer();
const WEBP = await plain.clone().webp().toBuffer();
const GIF = await plain.clone().gif().toBuffer();
const AVIF = await plain.clone().avif().toBuffer();
const TIFF = await plain.clone().tiff().toBuffer();
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"><rect width="6" height="4"/></svg>');

const tellOf = async (file: string, bytes: Uint8Array) => {
  const news = `---\ntitle: Tin\nsummary: Tin\npublished: 2021-03-09\ncover: { file: ${file}, alt: A }\n---\nA.\n`;
  return (await readTold({ 'news/2021/x.md': news, [`attachments/${file}`]: bytes })).told.map(inShort);
};

describe('the cover of a piece of news', () => {
  it.each([
    ['a.jpg', JPEG],
    ['Ảnh hội nghị (1).jpeg', JPEG],
    ['a.png', PNG],
    ['a.svg', SVG],
    ['a.webp', WEBP],
    ['a.gif', GIF],
    ['a.avif', AVIF],
    ['png-named.jpg', PNG],
  ])('is a picture: %s', async (file, bytes) => {
    expect(await tellOf(file, bytes)).toEqual([]);
  });

  it.each([
    ['no picture', 'a.jpg', Buffer.from('Không phải ảnh.')],
    ['an empty file', 'a.jpg', Buffer.alloc(0)],
    ['copied in part', 'a.jpg', JPEG.subarray(0, JPEG.length - 200)],
    ['a drawing that is no drawing', 'a.svg', Buffer.from('<svg')],
    ['a drawing by another name', 'a.png', SVG],
    ['a picture that is called a drawing', 'a.svg', PNG],
  ])('is not: %s', async (_name, file, bytes) => {
    expect(await tellOf(file, bytes)).toEqual(['unreadable-picture 5:16']);
  });
});

describe('the emblem of the site', () => {
  const tell = async (file: string, bytes: Uint8Array) => {
    const site = `name: Kho\nurl: https://congbo.example/\nissuers: { a: { name: A } }\nemblem: ${file}\n`;
    return (await readTold({ 'site.yaml': site, [`attachments/${file}`]: bytes })).told.map(inShort);
  };

  it.each([
    ['a.svg', SVG],
    ['a.png', PNG],
    ['Huy hiệu.PNG', PNG],
    ['png-named.gif', PNG],
  ])('is a picture: %s', async (file, bytes) => {
    expect(await tell(file, bytes)).toEqual([]);
  });

  it.each([
    ['a page', 'a.html', Buffer.from('<!doctype html><title>Kho</title>')],
    ['a page by another name', 'a.png', Buffer.from('<!doctype html><title>Kho</title>')],
    ['an empty file', 'a.svg', Buffer.alloc(0)],
    ['a drawing by another name', 'a.png', SVG],
    ['a picture that is called a drawing', 'a.svg', PNG],
    ['of a kind that browsers do not show', 'a.tiff', TIFF],
  ])('is not: %s', async (_name, file, bytes) => {
    expect(await tell(file, bytes)).toEqual(['unreadable-picture 4:9']);
  });
});
