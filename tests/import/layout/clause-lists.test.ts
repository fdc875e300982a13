import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../src/import/draft/markdown-of.ts';
import { clauseLists } from '../../../src/import/layout/clause-lists.ts';
import { structureBody } from '../../../src/import/layout/structure-body.ts';
import { lostWords } from '../../../src/import/lost-words.ts';
import { render } from '../../markdown/render.ts';
import { markdown, plain, table } from './layout-source.ts';

const paragraphs = (...texts: string[]) => plain(texts.join('\n\n'));

const CASES: [name: string, root: ReturnType<typeof plain>, written: string][] = [
  ['clauses', paragraphs('Điều 1. Mẫu', '1. Một;', '2. Hai.'), '## Điều 1. Mẫu\n\n1. Một;\n\n2. Hai.'],
  [
    'clauses with points',
    paragraphs('1. Một:', 'a) A;', 'b) B.', '2. Hai.'),
    '1. Một:\n\n   a) A;\n\n   b) B.\n\n2. Hai.',
  ],
  ['points by themselves', paragraphs('Gồm:', 'a) A;', 'b) B.'), 'Gồm:\n\na) A;\n\nb) B.'],
  [
    'a paragraph between ends the list, which goes on behind it',
    paragraphs('1. Một', 'Thêm.', '2. Hai'),
    '1. Một\n\nThêm.\n\n2. Hai',
  ],
  ['a number left out', paragraphs('1. Một', '3. Ba'), '1. Một\n\n3\\. Ba'],
  ['numbers that begin anew', paragraphs('1. Một', '2. Hai', '1. Lại'), '1. Một\n\n2. Hai\n\n1\\. Lại'],
  [
    'numbers with letters and of two parts',
    paragraphs('1. Một', '1a. Chèn', '1.1. Nhỏ'),
    '1. Một\n\n1a. Chèn\n\n1.1. Nhỏ',
  ],
  ['a zero before it', paragraphs('01. Một'), '01\\. Một'],
  ['a year is no clause', paragraphs('Từ năm', '2021. Sau đó'), 'Từ năm\n\n2021\\. Sau đó'],
  ['what is quoted', paragraphs('Sửa: “1. Một', '2. Hai', '3. Ba.”'), 'Sửa: “1. Một\n\n2\\. Hai\n\n3\\. Ba.”'],
  ['a bold clause', markdown('**1\\. Mục đích**\n\nViết.'), '1. **Mục đích**\n\nViết.'],
  ['a table ends the list', markdown(`1\\. Một\n\n${table(['a', 'b'])}`), '1. Một\n\n| a | b |\n| - | - |'],
];

describe('clauses become the items of lists', () => {
  it.each(CASES)('%s', (_name, root, written) => {
    const { markdown: text } = markdownOf(clauseLists(structureBody(root.children)), new Map(), '2021/1');
    expect(text.trim()).toBe(written);
    expect(lostWords(root, [], text)).toEqual([]);
  });
});

it('clauses and points have their addresses, and numbers', () => {
  const { children } = paragraphs('Điều 2. Mẫu', '4. Bốn:', 'a) A;', 'đ) Đ.', '5. Năm.');
  const { html } = render(markdownOf(clauseLists(structureBody(children)), new Map(), '2021/1').markdown);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([
    'dieu-2',
    'dieu-2-khoan-4',
    'dieu-2-khoan-4-diem-a',
    'dieu-2-khoan-4-diem-dd',
    'dieu-2-khoan-5',
  ]);
  expect(html).toContain('<ol start="4"');
});
