import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render, visible } from './render.ts';

const idsOf = (source: string) => render(source).ids;

describe('provisions', () => {
  it.each<[string, string, string[]]>([
    ['headings', '# Chương II\n\n## Điều 12. Tên\n\n## Phụ lục I', ['chuong-ii', 'dieu-12', 'phu-luc-i']],
    ['a section within a chapter', '# Chương II\n\n## Mục 3', ['chuong-ii', 'chuong-ii-muc-3']],
    ['a section without a chapter', '## Mục 3', ['muc-3']],
    ['a section after the chapters', '# Chương I\n\n# Phụ lục I\n\n## Mục 1', ['chuong-i', 'phu-luc-i', 'muc-1']],
    [
      'chapters in parts',
      '# Phần thứ nhất\n\n## Chương I\n\n# Phần thứ hai\n\n## Chương I\n\n### Mục 1',
      ['phan-thu-nhat', 'chuong-i', 'phan-thu-hai', 'chuong-i-2', 'chuong-i-2-muc-1'],
    ],
    [
      'a chapter with its title as a heading',
      '## Chương I\n\n## Chung\n\n### Mục 1',
      ['chuong-i', 'chung', 'chuong-i-muc-1'],
    ],
    ['repeated ones', '## Điều 1\n\n## Điều 1\n\n## Điều 1', ['dieu-1', 'dieu-1-2', 'dieu-1-3']],
    ['bold paragraphs', '**Điều 1.** Ban hành.\n\n**Điều 2. Hiệu lực**', ['dieu-1', 'dieu-2']],
    ['bold inside other marks', '<u>**Điều 1.**</u> Ban hành.\n\n***Điều 2.*** x', ['dieu-1', 'dieu-2']],
    ['bold in HTML', '<b>Điều 1.</b> Ban hành', ['dieu-1']],
    ['bold in pieces', '**Điều** **1.** Ban hành', ['dieu-1']],
    ['not without bold', 'Điều 1. Ban hành', []],
    ['not with bold later', 'Theo **Điều 1.**', []],
    [
      'a footnote in a heading',
      '## Điều 5[^1]\n\n[^1]: x',
      ['dieu-5', 'user-content-fnref-1', 'footnote-label', 'user-content-fn-1'],
    ],
    ['a line break in a heading', '## Chương II<br>QUY ĐỊNH', ['chuong-ii']],
  ])('%s', (_, source, ids) => expect(idsOf(source)).toEqual(ids));
});

describe('clauses and points', () => {
  const D = '## Điều 12\n\n';
  it.each<[string, string, string[]]>([
    ['list items', `${D}1. Một\n2. Hai`, ['dieu-12-khoan-1', 'dieu-12-khoan-2']],
    ['a list from another number', `${D}3. Ba\n4. Bốn`, ['dieu-12-khoan-3', 'dieu-12-khoan-4']],
    [
      'numbers as they are written',
      `${D}1. Một\n2. Hai\n4. Bốn`,
      ['dieu-12-khoan-1', 'dieu-12-khoan-2', 'dieu-12-khoan-4'],
    ],
    [
      'lists that points part',
      `${D}1. Một:\n\na) A;\n\nđ) Đ.\n\n2. Hai:\n\na) A`,
      [
        'dieu-12-khoan-1',
        'dieu-12-khoan-1-diem-a',
        'dieu-12-khoan-1-diem-dd',
        'dieu-12-khoan-2',
        'dieu-12-khoan-2-diem-a',
      ],
    ],
    [
      'paragraphs',
      `${D}1\\. Một\n\n2\\. Hai\n\nd) D`,
      ['dieu-12-khoan-1', 'dieu-12-khoan-2', 'dieu-12-khoan-2-diem-d'],
    ],
    ['bold numbers', `${D}**1.** Một`, ['dieu-12-khoan-1']],
    [
      'lines in an item',
      `${D}2. Hai:\n   a) A\n   b) B`,
      ['dieu-12-khoan-2', 'dieu-12-khoan-2-diem-a', 'dieu-12-khoan-2-diem-b'],
    ],
    [
      'paragraphs in an item',
      `${D}2. Hai:\n\n   a) A\n\n   b) B`,
      ['dieu-12-khoan-2', 'dieu-12-khoan-2-diem-a', 'dieu-12-khoan-2-diem-b'],
    ],
    [
      'hard breaks',
      `${D}2\\. Hai:\\\na) A\\\nb) B`,
      ['dieu-12-khoan-2', 'dieu-12-khoan-2-diem-a', 'dieu-12-khoan-2-diem-b'],
    ],
    [
      'breaks in HTML',
      `${D}2\\. Hai:<br>a) A<br/>**b)** B`,
      ['dieu-12-khoan-2', 'dieu-12-khoan-2-diem-a', 'dieu-12-khoan-2-diem-b'],
    ],
    [
      'clauses by lines',
      `${D}1\\. Một\n2\\. Hai\na) A`,
      ['dieu-12-khoan-1', 'dieu-12-khoan-2', 'dieu-12-khoan-2-diem-a'],
    ],
    [
      'bullets',
      `${D}1. Một:\n   - a) A\n   - b) B`,
      ['dieu-12-khoan-1', 'dieu-12-khoan-1-diem-a', 'dieu-12-khoan-1-diem-b'],
    ],
    ['a point that opens a clause', `${D}1. a) A`, ['dieu-12-khoan-1', 'dieu-12-khoan-1-diem-a']],
    ['points without clauses', `${D}a) A`, ['dieu-12-diem-a']],
    ['no clauses in clauses', `${D}1. Một\n   1. Con`, ['dieu-12-khoan-1']],
    ['the point only as a line', `${D}Xem\na) A`, ['dieu-12-diem-a']],
    [
      'quoted clauses are another act’s',
      `${D}1. Sửa như sau:\n\n“1. Một.\n\n2\\. Hai.”\n\n2. Hai`,
      ['dieu-12-khoan-1', 'dieu-12-khoan-2'],
    ],
    ['a quotation that is never closed', `${D}1\\. Sửa: “x\n\n2\\. Hai`, ['dieu-12-khoan-1', 'dieu-12-khoan-2']],
    ['not in block quotations', `${D}> 1. Một\n\n2. Hai`, ['dieu-12-khoan-2']],
    ['not after another heading', `${D}## Nơi nhận\n\n1. UBND`, ['nơi-nhận']],
    ['after a deeper heading', `${D}### Tên\n\n1. Một`, ['tên', 'dieu-12-khoan-1']],
  ])('%s', (_, source, ids) => expect(idsOf(source)).toEqual(['dieu-12', ...ids]));

  it('below a repeated provision take its id', () => {
    expect(idsOf('**Điều 1.** x\n\n**Điều 1.** y\n\n3. Ba')).toEqual(['dieu-1', 'dieu-1-2', 'dieu-1-2-khoan-3']);
  });

  it('are not outside of articles', () => expect(idsOf('1. Một\n\na) A')).toEqual([]));

  it('begin new lines for the reader', () => {
    expect(visible(render('**Điều 1.** x\na) A').html)).toBe(
      '<p id="dieu-1"><strong>Điều 1.</strong> x<br>\n<span id="dieu-1-diem-a"></span>a) A</p>',
    );
  });
});

describe('other ids', () => {
  it.each<[string, string, string[]]>([
    ['slugs keep their marks', '## Đặc điểm', ['đặc-điểm']],
    ['slugs in NFC', '## Đặc điểm'.normalize('NFD'), ['đặc-điểm']],
    ['a slug does not take a provision’s id', '## Dieu 12\n\n## Điều 12', ['dieu-12-2', 'dieu-12']],
    ['HTML does not take a provision’s id', '<a id="dieu-12"></a>\n\n## Điều 12', ['dieu-12']],
    ['HTML does not take a slug', '<a id="mot"></a>\n\n## Mot', ['mot']],
    ['HTML keeps its ids', '<a id="bang-1"></a><span id="moc">x</span>', ['bang-1', 'moc']],
    ['old anchors', '<a name="bang-1"></a>', ['bang-1']],
    ['the second of a kind', '<a id="x"></a><a id="x"></a>', ['x']],
    ['ids of the layout', '<a id="site-menu"></a>', []],
    ['malformed ids', '<a id="a b"></a><a id=""></a>', []],
    ['headings without words', '## !!!\n\n## ???', ['heading', 'heading-2']],
    ['headings of one name', '## Tên\n\n## Tên', ['tên', 'tên-1']],
    [
      'a heading named like the footnotes',
      '## Footnote label\n\nx[^1]\n\n[^1]: y',
      ['footnote-label-2', 'user-content-fnref-1', 'footnote-label', 'user-content-fn-1'],
    ],
  ])('%s', (_, source, ids) => expect(idsOf(source)).toEqual(ids));

  it('are all in the HTML, each once', () => {
    const piece = fc.constantFrom(
      '## Điều 1',
      '## Dieu 1',
      '**Điều 1.** x',
      '1. x',
      'a) y',
      '## Chương I',
      '## Mục 1',
      '<a id="dieu-1"></a>',
      '<a id="dieu-1-2"></a>',
      '## Điều 1 2',
      'x[^1]',
      '[^1]: y',
      '> ## Điều 1',
      '“',
      '”',
      '<h2 id="dieu-1">z</h2>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { html, ids } = render(pieces.join('\n\n'));
        const written = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(written).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('headings', () => {
  it.each([
    ['# A\n\n## B', [2, 3]],
    ['#### A\n\n##### B', [2, 3]],
    ['# A\n\n###### B', [2, 6]],
    ['## A\n\n###### B', [2, 6]],
    ['<h1>A</h1>\n\n### B', [2, 4]],
    ['### A\n\nx[^1]\n\n[^1]: y', [2]],
  ])('%s', (source, depths) => expect(render(source).headings.map(({ depth }) => depth)).toEqual(depths));

  it('are plain text in the list of headings', () => {
    const { headings } = render('## *Về* Quyết định số 601/QĐ-UBND[^1] <br> `x`\n\n[^1]: y');
    expect(headings.map(({ text }) => text)).toEqual(['Về Quyết định số 601/QĐ-UBND x']);
  });
});
