import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { deadLinks } from '../../src/integrations/dead-links.ts';

const FILES = new Set(['index.html', 'van-ban/2021/1/index.html', 'attachments/bản ký.pdf', 'feed.xml', 'a/x.html']);

const dead = (html: string) => deadLinks(Buffer.from(html), 'van-ban/2021/1/index.html', FILES, '/archive/');

describe('deadLinks', () => {
  it.each([
    '<a href="/archive/">',
    '<a class="x" href=/archive/van-ban/2021/1/>',
    "<a href='/archive/feed.xml'>",
    '<a\nhref="/archive/van-ban/2021/1/?q=1#dieu-1">',
    '<a href="/archive/attachments/b%E1%BA%A3n%20k%C3%BD.pdf">',
    '<a href="/archive/attachments/bản ký.pdf">',
    '<a href="#dieu-1">',
    '<a href="?q=1">',
    '<a href="../1/">',
    '<a href="../../../a/x.html">',
    '<a href="https://other.example/x/">',
    '<a href="mailto:a@b.example">',
    '<a href="//other.example/">',
    '<article href="/nowhere/">',
    '&lt;a href="/nowhere/"&gt;',
  ])('has nothing to say of %s', (html) => {
    expect(dead(html)).toEqual([]);
  });

  it.each([
    ['<a href="/van-ban/2021/1/">', '/van-ban/2021/1/'],
    ['<a href="/archive/van-ban/2021/1">', '/archive/van-ban/2021/1'],
    ['<a href="/archive/van-ban/2021/2/">', '/archive/van-ban/2021/2/'],
    ['<a href="/archive/?a=1&amp;b=2"> <a href="/archive/x?a=1&amp;b=2">', '/archive/x?a=1&b=2'],
    ['<a href="../2/">', '../2/'],
    ['<a href="/archive/%zz">', '/archive/%zz'],
    ['<a href="/archive/đất/">', '/archive/đất/'],
    ['<a href="/archive/x"><a href="/archive/x">', '/archive/x'],
  ])('of %s names %s', (html, href) => {
    expect(dead(html)).toEqual([href]);
  });

  it('stays quick on a page that is all open tags', () => {
    const before = performance.now();
    expect(dead('<a href='.repeat(500_000))).toEqual([]);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
