import { describe, expect, it } from 'vitest';
import { render, told, visible } from './render.ts';

const mdx = (source: string) => render(source, { format: 'mdx' });

describe('components', () => {
  it.each([
    ['<Note>Một *hai*</Note>', '<aside class="note note-info"><p><strong>Ghi chú</strong></p>Một <em>hai</em></aside>'],
    [
      '<Note kind="warning">\n\nMột\n\n</Note>',
      '<aside class="note note-warning"><p><strong>Cảnh báo</strong></p><p>Một</p></aside>',
    ],
    ['<Figure src="a.png" alt="b" />', '<figure>{I0}</figure>'],
    [
      '<Figure src="a.png" alt="b" caption="C <i>" credit="D" />',
      '<figure>{I0}<figcaption>C &#x3C;i> <small>D</small></figcaption></figure>',
    ],
    ['<Details summary="a">\n\n1. b\n\n</Details>', '<details><summary>a</summary><ol>\n<li>b</li>\n</ol></details>'],
    ['Một <u>hai</u> <a href="x.md">ba</a>', '<p>Một <u>hai</u> {L0}ba{/L}</p>'],
    ['<p align="center">a</p>', '<p align="center">a</p>'],
    ['<td colSpan="2">a</td>', 'a'],
  ])('%s', (source, html) => expect(visible(mdx(source).html)).toBe(html));

  it.each([
    ['<Note kind="warn">a</Note>', ['1:7 wrong-value kind warn warning']],
    ['<Note type="info">a</Note>', ['1:7 unknown-key type']],
    ['<Figure src="a.png" />', ['1:1 missing-key alt']],
    ['x\n\n<Notes>a</Notes>', ['3:1 mdx-component Notes Note']],
    ['<Video.Player />', ['1:1 mdx-component Video.Player']],
    ['<b onclick="x()">a</b>', []],
    ['a <iframe src="x" />', ['1:3 removed-html iframe']],
    ['<script>a</script>', ['1:1 removed-html script']],
  ])('%s', (source, problems) => expect(told(mdx(source))).toEqual(problems));

  it.each([
    [
      'name, office and role, numbered from where the list begins',
      '<Members caption="Ban Chỉ đạo">\n\n3. Ông **An** – Chủ tịch UBND – Trưởng ban\n4. Bà Bình-Minh — Giám đốc Sở - Phó Trưởng ban\n5. Ông Chi – Thành viên\n\n</Members>',
      [
        ['STT', 'Họ và tên', 'Chức vụ, nơi công tác', 'Nhiệm vụ'],
        ['3', 'Ông <strong>An</strong>', 'Chủ tịch UBND', 'Trưởng ban'],
        ['4', 'Bà Bình-Minh', 'Giám đốc Sở', 'Phó Trưởng ban'],
        ['5', 'Ông Chi', '', 'Thành viên'],
      ],
    ],
    [
      'no column of offices where nobody has one',
      '<Members caption="Tổ">\n\n- Ông An – Tổ trưởng\n- Đại diện Công an xã\n\n</Members>',
      [
        ['STT', 'Họ và tên', 'Nhiệm vụ'],
        ['1', 'Ông An', 'Tổ trưởng'],
        ['2', 'Đại diện Công an xã', ''],
      ],
    ],
  ])('make a table of members: %s', (_, source, rows) => {
    const html = visible(mdx(source).html);
    expect(html).toMatch(/^<div class="table-scroll"[^>]*><table class="members"><caption>[^<]+<\/caption>/);
    expect(html.match(/<th scope="col">/g)).toHaveLength(rows[0]!.length);
    expect(html.match(/<th scope="row">/g)).toHaveLength(rows.length - 1);
    const cells = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell),
    );
    expect(cells).toEqual(rows);
    expect(told(mdx(source))).toEqual([]);
  });

  it.each([
    ['<Members>\n\n1. Ông An\n\n</Members>', ['1:1 missing-key caption']],
    ['<Members caption="a" />', ['1:1 wrong-shape <Members> members nothing']],
    ['<Members caption="a">Ông An</Members>', ['1:22 wrong-shape <Members> members string']],
    ['<Members caption="a">\n\n1. Ông An\n\nHết.\n\n</Members>', ['5:1 wrong-shape <Members> members string']],
    [
      '<Members caption="a">\n\n1. Ông An\n2. A – B – C – D\n\n</Members>',
      ['4:1 wrong-shape <Members> members A – B – C – D'],
    ],
    ['<Members caption="a">\n\n1. Ông An\n   - B\n\n</Members>', ['3:1 wrong-shape <Members> members Ông AnB']],
  ])('say what a table of members takes: %s', (source, problems) => expect(told(mdx(source))).toEqual(problems));

  it('keep the content of what is unknown', () => expect(visible(mdx('<Notes>a</Notes>').html)).toBe('<p>a</p>'));
});

describe('code', () => {
  it.each([
    ["import a from 'b'", ['1:1 mdx-code import']],
    ["import a from 'b'\nexport const c = 1", ['1:1 mdx-code import', '2:1 mdx-code export']],
    ['a {1 + 1}', ['1:3 mdx-code expression']],
    ['{/* a */}', ['1:1 mdx-code expression']],
    ['<Note kind={a}>b</Note>', ['1:7 mdx-code expression']],
    ['<Note {...a}>b</Note>', ['1:7 mdx-code expression']],
    ['<b title={a}>b</b>', ['1:4 mdx-code expression']],
    ['<Figure src={a} alt="b" />', ['1:9 mdx-code expression']],
  ])('%s', (source, problems) => {
    const rendered = mdx(source);
    expect(told(rendered)).toEqual(problems);
    expect(rendered.problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each([
    ['a\n\n<Note>', 3],
    ['a {', 1],
    ['<b>a', 1],
    ['</b>', 1],
    ['a <b c=', 1],
    ['import a b c', 1],
    ['<!-- a -->', 1],
  ])('%s is told with its place, and the text put out', (source, line) => {
    const rendered = render(source, { format: 'mdx', firstLine: 11 });
    expect(rendered.problems.map(({ code }) => code)).toEqual(['mdx-syntax']);
    expect(rendered.problems[0]?.place.at?.line).toBe(line + 10);
    expect(rendered.html).toContain('<p>');
    expect(rendered.html.replace(/<\/?p>/g, '')).not.toContain('<');
  });
});
