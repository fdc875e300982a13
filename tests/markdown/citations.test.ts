import { describe, expect, it } from 'vitest';
import { render, visible } from './render.ts';

describe('citations', () => {
  it.each([
    ['Theo Quyết định số 601/QĐ-UBND ngày 09/3/2021.', '<p>Theo {C0}Quyết định số 601/QĐ-UBND ngày 09/3/2021{/C}.</p>'],
    ['601/QĐ-UBND, 602/QĐ-UBND', '<p>{C0}601/QĐ-UBND{/C}, {C1}602/QĐ-UBND{/C}</p>'],
    [
      'Quyết định số **601/QĐ-UBND** ngày 09/3/2021',
      '<p>{C0}Quyết định số <strong>601/QĐ-UBND</strong> ngày 09/3/2021{/C}</p>',
    ],
    [
      '**Quyết định số 601/QĐ-UBND** ngày 09/3/2021',
      '<p>{C0}<strong>Quyết định số 601/QĐ-UBND</strong> ngày 09/3/2021{/C}</p>',
    ],
    ['Quyết định số ***601/QĐ-UBND***', '<p>{C0}Quyết định số <em><strong>601/QĐ-UBND</strong></em>{/C}</p>'],
    [
      '**Theo Quyết định số 601/QĐ-UBND** ngày 09/3/2021',
      '<p><strong>Theo {C0}Quyết định số 601/QĐ-UBND{/C}</strong> ngày 09/3/2021</p>',
    ],
    ['Quyết định số\n601/QĐ-UBND', '<p>{C0}Quyết định số\n601/QĐ-UBND{/C}</p>'],
    ['`601/QĐ-UBND`', '<p><code>601/QĐ-UBND</code></p>'],
    ['[601/QĐ-UBND](x.md)', '<p>{L0}601/QĐ-UBND{/L}</p>'],
    ['    601/QĐ-UBND', '<pre><code>601/QĐ-UBND\n</code></pre>'],
    ['## Về 601/QĐ-UBND', '<h2 id="về-601qđ-ubnd">Về {C0}601/QĐ-UBND{/C}</h2>'],
    ['Quyết định số 2236/\nQĐ-UBND', '<p>{C0}Quyết định số 2236/\nQĐ-UBND{/C}</p>'],
    ['Quyết định số **2236**/QĐ-UBND', '<p>{C0}Quyết định số <strong>2236</strong>/QĐ-UBND{/C}</p>'],
    ['*Luật Đất đai* năm 2013', '<p>{C0}<em>Luật Đất đai</em> năm 2013{/C}</p>'],
    [
      'khoản 2 Điều 5 **Nghị định** số 30/2020/NĐ-CP',
      '<p>{P0.0}khoản 2 Điều 5{/P} {C0}<strong>Nghị định</strong> số 30/2020/NĐ-CP{/C}</p>',
    ],
    [
      'Theo **Điều 3**, Điều 4 của Thông tư số 26/2020/TT-BTTTT',
      '<p>Theo <strong>{P0.0}Điều 3{/P}</strong>, {P0.1}Điều 4{/P} của {C0}Thông tư số 26/2020/TT-BTTTT{/C}</p>',
    ],
    [
      '[Điều 3](https://x.example/) Thông tư số 26/2020/TT-BTTTT',
      '<p><a href="https://x.example/" rel="noopener">Điều 3</a> {C0}Thông tư số 26/2020/TT-BTTTT{/C}</p>',
    ],
    [
      '**Điều 2.** Sửa đổi Điều 7 Thông tư số 26/2020/TT-BTTTT',
      '<p id="dieu-2"><strong>Điều 2.</strong> Sửa đổi {P0.0}Điều 7{/P} {C0}Thông tư số 26/2020/TT-BTTTT{/C}</p>',
    ],
    ['`Điều 3` Thông tư số `26/2020/TT-BTTTT`', '<p><code>Điều 3</code> Thông tư số <code>26/2020/TT-BTTTT</code></p>'],
    ['- Quyết định số\n- 601/QĐ-UBND', '<ul>\n<li>Quyết định số</li>\n<li>{C0}601/QĐ-UBND{/C}</li>\n</ul>'],
  ])('%s', (source, html) => expect(visible(render(source).html)).toBe(html));

  it('carry what they say, in order', () => {
    const { citations } = render('**Quyết định** số 601/QĐ-UBND ngày 09/3/2021\n\n| a |\n|---|\n| 602/QĐ-UBND |');
    expect(citations).toEqual([
      {
        number: '601/QĐ-UBND',
        type: 'quyet-dinh',
        issued: '2021-03-09',
        text: 'Quyết định số 601/QĐ-UBND ngày 09/3/2021',
        at: { line: 1, column: 3 },
      },
      { number: '602/QĐ-UBND', text: '602/QĐ-UBND', at: { line: 5, column: 3 } },
    ]);
  });

  it.each([
    ['a\nb 601/QĐ-UBND', 2, 3],
    ['> - a &amp; b\\* c 601/QĐ-UBND', 1, 19],
    ['> - a\n>   theo **601**/QĐ-UBND', 2, 12],
    ['x\n\n1. theo QĐ số 2236/\n   QĐ-UBND', 3, 9],
    ['<b>601/QĐ-UBND</b>', 1, 4],
  ])('know where they stand: %j', (source, line, column) => {
    const [citation] = render(source, { firstLine: 11 }).citations;
    expect(citation?.at).toEqual({ line: line + 10, column });
  });

  it('are not sought under the plain profile', () => {
    expect(render('601/QĐ-UBND', { profile: 'plain' }).citations).toEqual([]);
  });
});
