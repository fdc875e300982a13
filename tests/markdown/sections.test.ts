import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/markdown/rendered.ts';
import { render } from './render.ts';

describe('sections', () => {
  it.each<[string, string, Section[]]>([
    [
      'text before the first heading',
      'Mở đầu\n\n## Tên\n\nMột',
      [{ text: 'Mở đầu' }, { id: 'tên', title: 'Tên', text: 'Một' }],
    ],
    ['provisions in paragraphs', '**Điều 1.** Ban hành', [{ id: 'dieu-1', title: 'Điều 1.', text: 'Ban hành' }]],
    ['blocks and breaks keep words apart', 'a<br>b\n\n| c | d |\n|---|---|\n| e | f |', [{ text: 'a\nb\nc\nd\ne\nf' }]],
    ['marks do not', 'chính **quyền** `x`y', [{ text: 'chính quyền xy' }]],
    ['numbers of lists', '3. Ba\n4. Bốn\n\n   Thêm', [{ text: '3. Ba\n4. Bốn\nThêm' }]],
    [
      'links, citations and footnotes',
      'Xem [văn bản](x.md) 601/QĐ-UBND[^1].\n\n[^1]: Chú.',
      [{ text: 'Xem văn bản 601/QĐ-UBND.' }, { id: 'footnote-label', title: 'Chú thích', text: '1. Chú.' }],
    ],
    ['nothing of a script', 'a<script>b</script><style>c</style>', [{ text: 'a' }]],
    ['nothing', '', []],
  ])('%s', (_, source, sections) => expect(render(source).sections).toEqual(sections));
});

describe('the name below a chapter’s number', () => {
  it.each([
    ['## Chương I\n\n**QUY ĐỊNH CHUNG**\n\nx', 'Chương I – QUY ĐỊNH CHUNG'],
    ['## Chương I\n\n**Quy định chung**\n\nx', 'Chương I – Quy định chung'],
    ['## Chương I\n\nQUY ĐỊNH CHUNG\n\nx', 'Chương I – QUY ĐỊNH CHUNG'],
    ['## Phụ lục 2\n\n<p align="center">Biểu mẫu</p>', 'Phụ lục 2 – Biểu mẫu'],
    ['## Phần thứ hai\n\n***Nhiệm vụ***', 'Phần thứ hai – Nhiệm vụ'],
    ['## Chương I\n\nQuy định chung này là một câu.', 'Chương I'],
    ['## Chương I. Quy định chung\n\n**Điều 1.** x', 'Chương I. Quy định chung'],
    ['## Chương I\n\n**Điều 1. Phạm vi**', 'Chương I'],
    ['## Chương I\n\n- **QUY ĐỊNH**', 'Chương I'],
    ['## Chương I\n\nx\n\n**QUY ĐỊNH CHUNG**', 'Chương I'],
    ['## Điều 1\n\n**PHẠM VI**', 'Điều 1'],
    ['## Lời nói đầu\n\n**QUY ĐỊNH**', 'Lời nói đầu'],
  ])('%j: %s', (source, text) => {
    expect(render(source).headings[0]?.text).toBe(text);
  });
});
