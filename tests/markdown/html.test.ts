import { describe, expect, it } from 'vitest';
import { render, told, visible } from './render.ts';

describe('Markdown', () => {
  it.each([
    [
      '| a |\n|:-:|\n| b |',
      '<div class="table-scroll" role="group" aria-label="Bảng, có thể cuộn ngang" tabindex="0"><table>\n<thead>\n<tr>\n<th align="center">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="center">b</td>\n</tr>\n</tbody>\n</table></div>',
    ],
    [
      '- [x] a',
      '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled> a</li>\n</ul>',
    ],
    ['~~a~~', '<p><del>a</del></p>'],
    ['www.a.vn', '<p><a href="http://www.a.vn" rel="noopener">www.a.vn</a></p>'],
    ['"a" -- b... \'c\'', '<p>"a" -- b... \'c\'</p>'],
    ['1. a\n2. b\n4. c', '<ol>\n<li>a</li>\n<li>b</li>\n<li value="4">c</li>\n</ol>'],
    ['1. a\n1. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['```js\na\n```', '<pre><code class="language-js">a\n</code></pre>'],
  ])('%s', (source, html) => expect(visible(render(source).html)).toBe(html));

  it.each([
    ['vi', 'Chú thích', 'Trở lại chỗ dẫn chú thích 1'],
    ['en', 'Footnotes', 'Back to reference 1'],
  ] as const)('names footnotes in the language %s', (locale, heading, back) => {
    const { html } = render('a[^1]\n\n[^1]: b', { locale });
    expect(html).toContain(`>${heading}</h2>`);
    expect(html).toContain(`aria-label="${back}"`);
  });
});

describe('HTML', () => {
  it.each([
    ['a<br>b<br/>c', '<p>a<br>b<br>c</p>', []],
    ['a <!-- b --> c', '<p>a  c</p>', []],
    ['<!--> <b>a</b> -->', '', []],
    ['<u>a</u> <sub>b</sub>', '<p><u>a</u> <sub>b</sub></p>', []],
    ['<p align="center" style="color:red" class="x" onclick="y()">a</p>', '<p align="center">a</p>', []],
    ['<script>a</script>b', 'b', ['1:1 removed-html script']],
    ['a <script>b</script> <SCRIPT>c</SCRIPT>', '<p>a</p>', ['1:3 removed-html script']],
    ['<style>a</style>', '', ['1:1 removed-html style']],
    ['<font color="red">a</font>', '<p>a</p>', ['1:1 removed-html font']],
    [
      'a <iframe src="x">b</iframe> <svg onload="x"><text>c</text></svg>',
      '<p>a</p>',
      ['1:3 removed-html iframe', '1:30 removed-html svg'],
    ],
    [
      '<form><input type="text"><button>a</button></form>',
      'a',
      ['1:1 removed-html form', '1:7 removed-html input', '1:26 removed-html button'],
    ],
    ['<html><body onload="x">a</body></html>', 'a', ['1:1 removed-html html', '1:1 removed-html body']],
    ['<math><mtext></mtext></math>a', '<p>a</p>', ['1:1 removed-html math']],
    ['x\n\n<marquee>a</marquee>\n\n<marquee>b</marquee>', '<p>x</p>\n<p>a</p>\n<p>b</p>', ['3:1 removed-html marquee']],
    [
      '- [ ] a <b>b</b>',
      '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled> a <b>b</b></li>\n</ul>',
      [],
    ],
    ['a[^1] <b>b</b>\n\n[^1]: c', /<section data-footnotes="" class="footnotes">/, []],
  ])('%s', (source, html, problems) => {
    const rendered = render(source);
    if (html instanceof RegExp) expect(rendered.html).toMatch(html);
    else expect(visible(rendered.html).replace(/ {1,3}<\/p>$/, '</p>')).toBe(html);
    expect(told(rendered)).toEqual(problems);
  });
});
