import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';
import { encodeLegacy } from '../domain/legacy-encoding/encode-legacy.ts';
import { markdownOf, reasonOf } from './markdown-of.ts';

const SENTENCE = 'Quyết định này có hiệu lực kể từ ngày ký; giám đốc các sở, ngành chịu trách nhiệm thi hành.';

async function read(html: string | Uint8Array): Promise<string> {
  return markdownOf(await readSource(typeof html === 'string' ? Buffer.from(html) : html, 'a.html'));
}

describe('what readers of a page don’t see is left out', () => {
  it.each([
    ['<title>Tên</title><style>p{color:red}</style><script>alert(1)</script><p>Thấy</p>'],
    ['<p>Thấy</p><p hidden>ẩn</p><p style="color: red; display : none">ẩn</p><p style="visibility:hidden">ẩn</p>'],
    ['<!--[if gte mso 9]><p>ẩn</p><![endif]--><p>Thấy<span style="mso-hide:all">ẩn</span></p>'],
    ['<p>Thấy</p><noscript>ẩn</noscript><template><p>ẩn</p></template><iframe src="https://example.org"></iframe>'],
    ['<p>Thấy</p><p>&nbsp;</p><p><b> </b></p><div><br></div>'],
    ['<p>Thấy<img src="https://example.org/a.png" alt="ẩn"><svg><text>ẩn</text></svg></p>'],
  ])('%s', async (html) => {
    expect(await read(html)).toBe('Thấy');
  });
});

describe('a page', () => {
  it.each([
    [
      'links',
      '<a href="https://example.org/">có</a> <a href="javascript:alert(1)">không</a> <a href=" JAVASCRIPT:x">không</a> <a name="x">neo</a> <a href="#x">mục</a>',
      '[có](https://example.org/) không không neo mục',
    ],
    [
      'marks',
      '<p><b>Điều 1. </b><b>Tên</b> <i>nghiêng</i><sup>2</sup> 1<sup>er</sup> CO<sub>2</sub></p>',
      '**Điều 1. Tên** *nghiêng*² 1<sup>er</sup> CO₂',
    ],
    ['lines', '<p>một<br>hai<br><br></p>', 'một\\\nhai'],
    ['lists', '<ol start="3"><li>ba<li>bốn</ol><ul><li>chấm</ul>', '3. ba\n4. bốn\n\n* chấm'],
    [
      'a list in a cell',
      '<table><tr><td>a<td><ol start=2><li>hai<li>ba</ol><ul><li>chấm</ul></table>',
      '| a | 2. hai / 3. ba / - chấm |\n| - | - |',
    ],
    ['a table of one column', '<table><tr><td><h2>Đề mục</h2><p>Nội dung</table>', '## Đề mục\n\nNội dung'],
    [
      'a table with a caption',
      '<table><caption>Bảng 1</caption><tr><th>a<th>b<tr><td>c<td>d</table>',
      'Bảng 1\n\n| a | b |\n| - | - |\n| c | d |',
    ],
    [
      'spans beyond the table',
      '<table><tr><td rowspan=999999999>a<td>b<tr><td>c</table>',
      '| a | b |\n| - | - |\n| | c |',
    ],
    ['text outside of paragraphs', 'một <b>hai</b><p>ba</p>bốn', 'một **hai**\n\nba\n\nbốn'],
    ['letters', '<p>Ða\u200Bng h\u00ADòa</p>', 'Đang hòa'],
  ])('with %s', async (_, html, markdown) => {
    expect((await read(html)).replace(/ +\|/g, ' |').replace(/-{2,}/g, '-')).toBe(markdown);
  });

  it('gives its own pictures apart', async () => {
    const source = await readSource(
      Buffer.from('<img src="data:image/png;base64,AQID"><img src="data:text/html;base64,AQID">'),
      'a.htm',
    );
    expect(markdownOf(source)).toBe('![](picture-1.png)');
    expect([...source.pictures]).toEqual([['picture-1.png', { bytes: Uint8Array.of(1, 2, 3), type: 'image/png' }]]);
  });
});

describe('an encoding', () => {
  const latin1 = (html: string) => Uint8Array.from(html, (letter) => letter.charCodeAt(0));

  const old = (text: string) => encodeLegacy(text, 'tcvn3');

  it.each([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF<p>${SENTENCE}`, 'utf16le'), SENTENCE],
    ['UTF-8, whatever it claims', Buffer.from(`<meta charset="windows-1252"><p>${SENTENCE}`), SENTENCE],
    ['Windows 1258 by its name', latin1('<meta content="text/html; charset=windows-1258"><p>\xD0i\xEA\xCCu'), 'Điều'],
    ['an old font', latin1(`<meta charset=windows-1252><p><font face=".VnTime">${old(SENTENCE)}</font>`), SENTENCE],
    ['an old font for capitals', latin1(`<p>A <span style="font-family: .VnTimeH">${old('điều')}</span>`), 'A ĐIỀU'],
    ['a font in a style', latin1(`<p style='font-family:"VNI-Times"'>${encodeLegacy(SENTENCE, 'vni')}`), SENTENCE],
    ['TCVN3 by statistics', latin1(`<meta charset=iso-8859-1><p>${old(SENTENCE)}`), SENTENCE],
  ])('is found: %s', async (_, bytes, text) => {
    expect(await read(bytes)).toBe(text);
  });
});

describe('a hostile page', () => {
  it.each([
    ['nested deep', '<div>'.repeat(50_000), 'too-deep'],
    ['nested marks', '<b>'.repeat(50_000) + 'x', 'too-deep'],
    ['many columns', `<table><tr><td colspan=1000>a<td>b</table>`, 'too-large'],
    [
      'many cells',
      `<table>${'<tr>' + '<td>a'.repeat(10)}`.repeat(1) + ('<tr>' + '<td>a'.repeat(100)).repeat(1000) + '</table>',
      'too-large',
    ],
    ['nothing', '<p> </p><script>x</script>', 'empty'],
  ])('%s', async (_, html, code) => {
    expect(await reasonOf(html, 'a.html')).toMatchObject({ code });
  });

  it.each(['<p>', '<p', '<table><tr><td>', '<b><p>', '&amp;', '<a href="#">', '<li>', ' \t ', '<!--', '<p>a<br>'])(
    'takes linear time: %s',
    async (piece) => {
      const started = performance.now();
      await readSource(Buffer.from('<p>chữ</p>' + piece.repeat(20_000)), 'a.html').catch(() => {});
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
