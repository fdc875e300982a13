import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../src/markdown/link-target.ts';
import { render, told, visible } from './render.ts';

describe('linkTarget', () => {
  it.each([
    ['https://a.vn', 'external'],
    ['HTTP://a.vn', 'external'],
    ['mailto:a@b.vn', 'external'],
    ['tel:0123', 'external'],
    [' https://a.vn ', 'external'],
    ['//a.vn/x', 'external'],
    ['/\\a.vn', 'external'],
    ['\\\\a.vn', 'external'],
    ['#dieu-1', 'anchor'],
    ['../2021/601-qd-ubnd.md#dieu-3', 'inner'],
    ['/attachments/a.pdf', 'inner'],
    ['tệp.pdf', 'inner'],
    ['?q=1', 'inner'],
    ['javascript:alert(1)', 'refused'],
    ['JaVaScRiPt:alert(1)', 'refused'],
    ['java\nscript:alert(1)', 'refused'],
    ['\u0001javascript:alert(1)', 'refused'],
    ['\tjava\tscript\t:alert(1)', 'refused'],
    ['data:text/html,x', 'refused'],
    ['vbscript:x', 'refused'],
    ['file:///etc/passwd', 'refused'],
    ['C:\\x', 'refused'],
    ['', 'refused'],
  ])('%j is %s', (href, kind) => expect(linkTarget(href).kind).toBe(kind));
});

describe('links', () => {
  it.each([
    ['[a](https://a.vn)', '<p><a href="https://a.vn" rel="noopener">a</a></p>'],
    ['[a](mailto:a@b.vn)', '<p><a href="mailto:a@b.vn">a</a></p>'],
    ['[a](//b.vn/c)', '<p><a href="https://b.vn/c" rel="noopener">a</a></p>'],
    ['<a href="https://a.vn" target="_blank" rel="opener">a</a>', '<p><a href="https://a.vn" rel="noopener">a</a></p>'],
    ['[a *b*](../2021/601-qd-ubnd.md#dieu-3) [c](/x)', '<p>{L0}a <em>b</em>{/L} {L1}c{/L}</p>'],
    ['<a href="x.md" id="a">b</a>', '<p>{L0}<span id="a">b</span>{/L}</p>'],
    ['[a](#top) [b](#)', '<p><a href="#top">a</a> <a href="#">b</a></p>'],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](JAVA&#x73;CRIPT&colon;alert(1))', '<p>a</p>'],
    ['[a]()', '<p>a</p>'],
    ['![a](x.png)', '<p>{I0}</p>'],
    ['[![a](x.png)](y.md)', '<p>{L0}{I0}{/L}</p>'],
    ['![a](https://b.vn/c.png)', '<p><a href="https://b.vn/c.png" rel="noopener">a</a></p>'],
    ['![](//b.vn/c.png)', '<p><a href="https://b.vn/c.png" rel="noopener">//b.vn/c.png</a></p>'],
    ['[![a](https://b.vn/c.png)](y.md)', '<p>{L0}a{/L}</p>'],
    ['![a](data:image/png;base64,x)', '<p>a</p>'],
    ['<img src="x.png" srcset="https://b.vn/c.png" onerror="x">', '{I0}'],
  ])('%s', (source, html) => expect(visible(render(source).html)).toBe(html));

  it('stand with what completes them', () => {
    const { links, images } = render('x\n\n[a](../b.md#c) ![d](e.png "f")', { firstLine: 20 });
    expect(links).toEqual([{ href: '../b.md#c', at: { line: 22, column: 1 } }]);
    expect(images).toEqual([{ src: 'e.png', alt: 'd', title: 'f', at: { line: 22, column: 16 } }]);
  });

  it.each([
    ['## Điều 12\n\n[a](#dieu-12) [b](#dieu-21)', ['3:15 dead-link #dieu-21 #dieu-12']],
    ['## Đặc điểm\n\n[a](#đặc-điểm) [b](<#đặc-điểm>)', []],
    ['x[^1]\n\n[^1]: y', []],
    ['x[^chú thích]\n\n[^chú thích]: y', []],
    ['[a](data:x)', ['1:1 dead-link data:x']],
    ['![a](https://b.vn/c.png)', ['1:1 outside-image https://b.vn/c.png']],
    ['<img src="http://b.vn/c.png">', ['1:1 outside-image http://b.vn/c.png']],
  ])('%s', (source, problems) => expect(told(render(source))).toEqual(problems));
});

describe('marks', () => {
  it.each([
    '\0L0\0x\0/L\0',
    '&#0;L0&#0;',
    '&#x0;C0&#x0;',
    '<b title="\0I0\0">\0I0\0</b>',
    '<b>&#0;I0&#0;</b>',
    '`\0I0\0`',
    '[a](https://b.vn "\0I0\0")',
  ])('are not made by %j', (source) => {
    for (const format of ['md', 'mdx'] as const) expect(render(source, { format }).html).not.toContain('\0');
  });
});
