import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/site/check-content.ts';
import type { DocumentFacts } from '../../../src/import/draft/document-facts.ts';
import { draftOf } from '../../../src/import/draft/draft-of.ts';
import { decisionFile, makeContent } from '../../content/make-content.ts';

const FACTS: DocumentFacts = {
  number: '2236/QĐ-UBND',
  issued: '2021-09-06',
  title: 'Kiện toàn Ban Chỉ đạo',
  issuer: 'ubnd-tinh-vi-du',
  text: 'full',
  signers: [],
  recipients: [],
  supersedes: [],
  basedOn: [],
  attachments: [],
  doubts: {},
};

async function draft(body: string, facts: Partial<DocumentFacts> = {}, files: Record<string, string> = {}) {
  const content = makeContent(files);
  const { site } = await checkContent(content, { asOf: '2023-01-01' });
  return draftOf({ ...FACTS, ...facts }, body, site!.archive);
}

const lines = (text: string) => text.split('\n');

describe('a draft', () => {
  it('has a file named after its number, and what is known of it', async () => {
    const { file, text } = await draft('Nội dung.', { signers: [{ capacity: 'TM.', name: 'Nguyễn Văn Mẫu' }] });
    expect(file).toBe('decisions/2021/2236-qd-ubnd.md');
    expect(lines(text)).toEqual([
      '---',
      'title: Kiện toàn Ban Chỉ đạo',
      'number: 2236/QĐ-UBND',
      'issued: 2021-09-06',
      'issuer: ubnd-tinh-vi-du',
      'text: full',
      'signers:',
      '  - capacity: TM.',
      '    name: Nguyễn Văn Mẫu',
      '---',
      '',
      'Nội dung.',
      '',
    ]);
  });

  it('says above what is not sure what it was read from', async () => {
    const { text, doubts } = await draft('', { text: 'none', doubts: { title: 'Chưa chắc: KIỆN TOÀN' } });
    expect(text).toContain('# Chưa chắc: KIỆN TOÀN\ntitle: Kiện toàn Ban Chỉ đạo\n');
    expect(doubts).toBe(1);
  });
});

describe('what a text says stands in the draft, with its sentence', () => {
  const SUPERSEDES =
    'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 601/QĐ-UBND ngày 09/3/2021 của Chủ tịch UBND tỉnh Ví Dụ.';

  it('a supersession, and entry into force on the day of issue', async () => {
    const { text } = await draft(`**Điều 2.** ${SUPERSEDES}`);
    expect(text).toContain('effective: 2021-09-06\neffectiveBasis: kể từ ngày ký\n');
    expect(text).toContain(
      `# Trong văn bản: “${SUPERSEDES}”\nsupersedes: [601/QĐ-UBND ngày 09/3/2021 của Chủ tịch UBND tỉnh Ví Dụ]\n`,
    );
  });

  it('one that lacks its day is a proposal, unless the archive knows it', async () => {
    const body = '**Điều 2.** Quyết định này thay thế Quyết định số 601/QĐ-UBND.';
    expect((await draft(body)).text).toMatch(/\n# Xem lại.*\n# supersedes: \[.*601\/QĐ-UBND.*YYYY-MM-DD/);
  });

  it('what the clerk says is superseded comes first', async () => {
    const { text } = await draft(`**Điều 2.** ${SUPERSEDES}`, { supersedes: ['600/QĐ-UBND ngày 01/3/2021'] });
    expect(text).toContain('\nsupersedes:\n  - 600/QĐ-UBND ngày 01/3/2021\n');
    expect(text).toContain('\n# supersedes:\n#   - 601/QĐ-UBND ngày 09/3/2021');
  });

  it('a day of entry into force; one that can not be counted is a proposal', async () => {
    const dated = 'Quyết định này có hiệu lực thi hành từ ngày 15 tháng 9 năm 2021.';
    expect((await draft(`**Điều 2.** ${dated}`)).text).toContain(
      `# Trong văn bản: “${dated}”\neffective: 2021-09-15\n`,
    );
    const counted = 'Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.';
    expect((await draft(`**Điều 2.** ${counted}`)).text).toContain('\n# effective: YYYY-MM-DD\n');
  });

  it.each([
    ['Chỉ thị này thay thế Chỉ thị số 3/CT-UBND ngày 15/02/2019 và có hiệu lực kể từ ngày ký.', '2021-09-06'],
    ['Nghị quyết này được thông qua ngày 06/9/2021 và có hiệu lực từ ngày 20 tháng 9 năm 2021.', '2021-09-20'],
    ['Quyết định có hiệu lực kể từ ngày ký.', '2021-09-06'],
    ['Nghị quyết này đã được thông qua, có hiệu lực kể từ ngày thông qua.', '2021-09-06'],
  ])('entry into force behind something else: %s', async (sentence, day) => {
    expect((await draft(`**Điều 2.** ${sentence}`)).text).toContain(`\neffective: ${day}\n`);
  });

  it('no entry into force that is another document’s', async () => {
    const body = '**Điều 2.** Hồ sơ nộp khi quyết định đã có hiệu lực kể từ ngày ký được giải quyết.';
    expect((await draft(body)).text).not.toContain('effective:');
  });

  it('amendment of a part, repeal; nothing of what others do', async () => {
    const { text } = await draft(
      [
        '**Điều 1.** Sửa đổi, bổ sung khoản 2 Điều 5 Quyết định số 7/2020/QĐ-UBND ngày 04/5/2020.',
        '**Điều 2.** Bãi bỏ Quyết định số 8/2019/QĐ-UBND ngày 04/5/2019.',
        '**Điều 3.** Theo Quyết định số 9/2019/QĐ-UBND thay thế Quyết định số 6/2018/QĐ-UBND.',
      ].join('\n\n'),
    );
    expect(text).toMatch(/\namends: \[\{ ref: .*7\/2020\/QĐ-UBND.*provisions: \[khoản 2 Điều 5\]/);
    expect(text).toMatch(/\nrepeals: \[.*8\/2019\/QĐ-UBND/);
    expect(text).not.toMatch(/\nsupersedes:/);
  });
});

/** The lines of an entry of the frontmatter, without comments. */
function entry(text: string, key: string): string[] {
  const [, items = ''] = new RegExp(`^${key}:\\n((?:(?:  - .*|#.*)\\n)*)`, 'm').exec(text) ?? [];
  return items
    .split('\n')
    .filter((line) => line.startsWith('  - '))
    .map((line) => line.slice('  - '.length));
}

describe('a consolidated text', () => {
  const CONSOLIDATED = { number: '3/VBHN-BNV', title: 'Về hồ sơ' };
  const A = 'Thông tư số 01/2023/TT-BNV ngày 13 tháng 3 năm 2023 của Bộ trưởng Bộ Nội vụ về hồ sơ';
  const B =
    'Thông tư số 05/2024/TT-BNV ngày 14 tháng 5 năm 2024 của Bộ trưởng Bộ Nội vụ sửa đổi Thông tư số 01/2023/TT-BNV';
  const C = 'Thông tư số 06/2024/TT-BNV ngày 15 tháng 5 năm 2024 của Bộ trưởng Bộ Nội vụ';
  const FORCE = 'có hiệu lực kể từ ngày 01 tháng 7 năm 2024';
  const [a, b, c] = ['01/2023/TT-BNV ngày 13/3/2023', '05/2024/TT-BNV ngày 14/5/2024', '06/2024/TT-BNV ngày 15/5/2024'];

  it.each<[string, string, string[]]>([
    ['one that changed it, in a paragraph', `${A}, ${FORCE}, được sửa đổi, bổ sung bởi:\n\n${B}, ${FORCE}.`, [a, b]],
    [
      'two in a list',
      `${A}, ${FORCE}, được sửa đổi, bổ sung một số điều bởi:\n\n1. ${B}, ${FORCE};\n2. ${C}, ${FORCE}.`,
      [a, b, c],
    ],
    ['in one sentence', `${A}, ${FORCE}, được sửa đổi bởi ${C}, ${FORCE}.`, [a, c]],
    [
      'a law, whose name stands before its number',
      `Luật Mẫu, Thí dụ số 31/2024/QH15 ngày 18 tháng 01 năm 2024 của Quốc hội, ${FORCE}, được sửa đổi, bổ sung bởi:\n\n${C}, ${FORCE}.`,
      ['Luật số 31/2024/QH15 ngày 18/01/2024', c],
    ],
    ['none above the articles', `Điều 1. ${A} được sửa đổi, bổ sung bởi ${B}.`, []],
  ])('names what it consolidates: %s', async (_, body, expected) => {
    const below =
      'Căn cứ Thông tư số 9/2022/TT-BNV ngày 01/3/2022;\n\nĐiều 9. Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2023.';
    const { text } = await draft(`${body}\n\n${below}`, CONSOLIDATED);
    expect(entry(text, 'consolidates').map((item) => item.replace(/ của.*/, ''))).toEqual(expected);
    expect(text).not.toContain('effective:');
  });

  it('proposes it where an item of the list can’t be read', async () => {
    const { text, doubts } = await draft(`${A}, được sửa đổi bởi:\n\n1. ${B};\n2. Luật Mẫu khác.`, CONSOLIDATED);
    expect(text).toMatch(/\n# consolidates:\n# {3}- 01\/2023\/TT-BNV/);
    expect(doubts).toBe(1);
  });
});

describe('what a title says that it guides', () => {
  const N = 'Nghị quyết số 27/2023/NQ-HĐND ngày 08/12/2023';

  it.each<[string, string, boolean]>([
    ['9/HD-STC', `Thực hiện ${N} quy định mức chi`, true],
    ['9/HD-STC', `Hướng dẫn thi hành một số điều của ${N}`, true],
    ['9/2024/QĐ-UBND', `Quy định chi tiết và hướng dẫn thực hiện Điều 5 ${N}`, true],
    ['9/KH-UBND', `Thực hiện ${N}`, false],
    ['9/2024/QĐ-UBND', `Sửa đổi Hướng dẫn thực hiện ${N}`, false],
    ['9/HD-STC', 'Thực hiện Nghị quyết số 27/NQ-HĐND', false],
  ])('%s: %s', async (number, title, isGuided) => {
    const { text } = await draft('', { number, title });
    expect(entry(text, 'implements')).toEqual(isGuided ? ['27/2023/NQ-HĐND ngày 08/12/2023'] : []);
  });
});

describe('a list of repealed documents in an annex', () => {
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
  const tableOf = (...rows: string[][]) =>
    [row(...rows[0]!), row(...rows[0]!.map(() => '--')), ...rows.slice(1).map((cells) => row(...cells))].join('\n');
  const HEADS = ['STT', 'Hình thức', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'];
  const ROWS = [
    ['1', 'Quyết định', '15/2007/QĐ-UBND', '09/3/2007', 'Sửa đổi Quyết định số 1/2005/QĐ-UBND'],
    ['2', 'Chỉ thị', '7/CT-UBND', '04/5/2009', 'Về phòng, chống dịch'],
  ];
  const REPEALS = 'Bãi bỏ toàn bộ 02 văn bản do Ủy ban nhân dân tỉnh ban hành (có Danh mục kèm theo).';
  const LISTED = ['15/2007/QĐ-UBND ngày 09/3/2007', '7/CT-UBND ngày 04/5/2009'];
  const bodyOf = (article: string, table: string) => `**Điều 1.** ${article}\n\n**DANH MỤC**\n\n${table}`;

  it('counts where as many are listed as the article says', async () => {
    const { text, doubts } = await draft(bodyOf(REPEALS, tableOf(HEADS, ...ROWS)));
    expect(entry(text, 'repeals')).toEqual(LISTED);
    expect(doubts).toBe(0);
  });

  it('has numbers that a narrow column broke', async () => {
    const { text } = await draft(bodyOf(REPEALS, tableOf(HEADS, ...ROWS).replaceAll('-UBND |', '- UBND |')));
    expect(entry(text, 'repeals')).toEqual(LISTED);
  });

  it('has number and day in one cell too', async () => {
    const cells = ROWS.map(([at, type, number, day]) => [at!, `${type} số ${number} ngày ${day} của UBND tỉnh`]);
    const { text } = await draft(bodyOf(REPEALS, tableOf(['STT', 'Văn bản'], ...cells)));
    expect(entry(text, 'repeals')).toEqual(LISTED.map((item) => `${item} của UBND tỉnh`));
  });

  it.each([
    [
      '1. Quyết định số 15/2007/QĐ-UBND ngày 09/3/2007 về giống cây.\n\n2. Chỉ thị số 7/CT-UBND ngày 04/5/2009.',
      LISTED,
    ],
    ['1 Quyết định     15/2007/QĐ-UBND     09/3/2007     Về giống\\\n2 Chỉ thị     7/CT-UBND     04/5/2009', LISTED],
    // Of two lists the second may be one of parts.
    ['1. Quyết định số 15/2007/QĐ-UBND ngày 09/3/2007.\n\n1. Chỉ thị số 7/CT-UBND ngày 04/5/2009.', []],
  ])('may be lines: %s', async (rows, expected) => {
    expect(entry((await draft(bodyOf(REPEALS, rows))).text, 'repeals')).toEqual(expected);
  });

  it('stands with what a sentence repeals in one list', async () => {
    const other = 'Bãi bỏ Quyết định số 8/2019/QĐ-UBND ngày 04/5/2019.';
    const { file, text } = await draft(`${bodyOf(REPEALS, tableOf(HEADS, ...ROWS))}\n\n**Điều 2.** ${other}`);
    expect(entry(text, 'repeals')).toEqual([...LISTED, '8/2019/QĐ-UBND ngày 04/5/2019']);
    const { problems } = await checkContent(makeContent({ [file]: text }), { asOf: '2023-01-01' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is a task where a plan says so', async () => {
    const { text } = await draft(bodyOf(REPEALS, tableOf(HEADS, ...ROWS)), { number: '5/KH-UBND' });
    expect(text).not.toContain('repeals:');
  });

  it.each([
    ['another number of rows', REPEALS, tableOf(HEADS, ROWS[0]!)],
    ['a row without a day', REPEALS, tableOf(HEADS, ROWS[0]!, ['2', 'Chỉ thị', '7/CT-UBND', '', ''])],
  ])('is a proposal with %s', async (_, article, table) => {
    const { text, doubts } = await draft(bodyOf(article, table));
    expect(text).toMatch(/\n# repeals:\n# {3}- 15\/2007\/QĐ-UBND/);
    expect(doubts).toBe(1);
  });

  it.each([
    [
      'parts',
      'Bãi bỏ một phần 02 văn bản do Ủy ban nhân dân tỉnh ban hành (Danh mục kèm theo).',
      tableOf(HEADS, ...ROWS),
    ],
    [
      'parts, as the heads say',
      REPEALS,
      tableOf(['STT', 'Hình thức', 'Số, ký hiệu', 'Ngày ban hành', 'Nội dung bãi bỏ'], ...ROWS),
    ],
    ['two lists', REPEALS, `${tableOf(HEADS, ...ROWS)}\n\nB.\n\n${tableOf(HEADS, ...ROWS)}`],
    ['what others are to do', 'Đề nghị bãi bỏ 02 văn bản (có Danh mục kèm theo).', tableOf(HEADS, ...ROWS)],
  ])('says nothing of %s', async (_, article, table) => {
    expect((await draft(bodyOf(article, table))).text).not.toContain('repeals:');
  });
});

it('what a draft says passes the check', async () => {
  const body =
    '**Điều 2.** Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 601/QĐ-UBND ngày 09/3/2021.';
  const { file, text } = await draft(body);
  const content = makeContent({ [file]: text, 'decisions/2020/1-qd.md': decisionFile({}) });
  const { problems } = await checkContent(content, { asOf: '2023-01-01' });
  expect(problems.filter((problem) => problem.file === file)).toEqual([]);
});
