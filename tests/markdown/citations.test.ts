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
    ['- Quyết định số\n- 601/QĐ-UBND', '<ul>\n<li>Quyết định số</li>\n<li>{C0}601/QĐ-UBND{/C}</li>\n</ul>'],
  ])('%s', (source, html) => expect(visible(render(source).html)).toBe(html));

  it('carry what they say, in order', () => {
    const { citations } = render('**Quyết định** số 601/QĐ-UBND ngày 09/3/2021\n\n| a |\n|---|\n| 602/QĐ-UBND |');
    expect(citations).toEqual([
      { number: '601/QĐ-UBND', type: 'quyet-dinh', issued: '2021-03-09' },
      { number: '602/QĐ-UBND' },
    ]);
  });

  it('are not sought under the plain profile', () => {
    expect(render('601/QĐ-UBND', { profile: 'plain' }).citations).toEqual([]);
  });
});
