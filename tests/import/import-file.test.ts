import { describe, expect, it } from 'vitest';
import type { GivenFacts } from '../../src/import/draft/facts-of.ts';
import { importFile } from '../../src/import/import-file.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';
import { DECISION, wordFileOf, type Part } from './paper.ts';
import { pdfOf } from '../reading/pdf-of.ts';

/** One dot. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const GIVEN: GivenFacts = { number: '5/QĐ-UBND', issued: '2020-02-01', issuer: 'ubnd-tinh-vi-du', title: 'Thử' };

async function imported(name: string, bytes: Uint8Array | string, given: GivenFacts = {}, site?: string) {
  const content = makeContent(site === undefined ? {} : { 'site.yaml': site });
  const checked = await checkContent(content, { asOf: '2023-01-01' });
  const file = { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
  return importFile(file, given, checked.site!.archive);
}

async function page(name: string, bytes: Uint8Array | string, given?: GivenFacts) {
  const made = await imported(name, bytes, given);
  if (!('draft' in made)) throw new Error(JSON.stringify(made));
  return made;
}

describe('a Word file in the layout of Decree 30/2020/NĐ-CP', () => {
  it('becomes a page with all that it says of itself, and none of its words is lost', async () => {
    const { draft, files, lost } = await page('2236.docx', await wordFileOf(DECISION));
    expect(draft.file).toBe('decisions/2021/2236-qd-ubnd.md');
    expect(draft.text).toBe(`---
title: Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ
number: 2236/QĐ-UBND
issued: 2021-09-06
text: full
basedOn:
  - 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ
signers:
  - role: CHỦ TỊCH
    name: Nguyễn Văn Mẫu
recipients:
  - Như Điều 3
  - Thường trực Tỉnh ủy
  - "Lưu: VT, KGVX"
effective: 2021-09-06
effectiveBasis: kể từ ngày ký
# Trong văn bản: “Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 601/QĐ-UBND ngày 09 tháng 3 năm 2021 của Chủ tịch UBND tỉnh Ví Dụ.”
supersedes: [601/QĐ-UBND ngày 09/3/2021 của Chủ tịch UBND tỉnh Ví Dụ]
---

**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ**

_Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;_

_Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;_

**QUYẾT ĐỊNH:**

## Điều 1. Kiện toàn Ban Chỉ đạo gồm các ông, bà có tên sau:

1. Ông Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh, Trưởng ban;

2. Bà Trần Thị Thí Dụ, Phó Chủ tịch UBND tỉnh, Phó Trưởng ban.

**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 601/QĐ-UBND ngày 09 tháng 3 năm 2021 của Chủ tịch UBND tỉnh Ví Dụ.

**Điều 3.** Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này./.
`);
    expect({ files, lost, doubts: draft.doubts }).toEqual({ files: [], lost: [], doubts: 0 });
  });

  it('says what is not sure beside the line that it was read from', async () => {
    const capitals: Part[] = DECISION.map((part) =>
      typeof part === 'string' && part.startsWith('*Về việc') ? '*VỀ VIỆC THÀNH LẬP TỔ GIÚP VIỆC' : part,
    );
    const { draft } = await page('2236.docx', await wordFileOf(capitals));
    expect(draft.text).toContain('Dòng gốc: “VỀ VIỆC THÀNH LẬP TỔ GIÚP VIỆC”\ntitle: Thành lập tổ giúp việc\n');
    expect(draft.doubts).toBe(1);
  });

  it('what the clerk says goes before what it says, and where the two disagree, that is told', async () => {
    const { draft } = await page('2236.docx', await wordFileOf(DECISION), { number: '2237/QĐ-UBND', title: 'Khác' });
    expect(draft.file).toBe('decisions/2021/2237-qd-ubnd.md');
    const told = '# Tệp ghi khác, cần xem lại. Dòng trong tệp: “Số: 2236/QĐ-UBND”';
    expect(draft.text).toContain(`title: Khác\n${told}\nnumber: 2237/QĐ-UBND\nissued: 2021-09-06\n`);
  });

  it('its page passes the check', async () => {
    const { draft } = await page('2236.docx', await wordFileOf(DECISION));
    const { problems } = await checkContent(makeContent({ [draft.file]: draft.text }), { asOf: '2023-01-01' });
    expect(problems).toEqual([]);
  });
});

describe('what lacks', () => {
  it('is told, with what may be right', async () => {
    const blank =
      'ỦY BAN NHÂN DÂN TỈNH VÍ DỤ\n\nSố:      /QĐ-UBND\n\nVí Dụ, ngày    tháng 9 năm 2021\n\nQUYẾT ĐỊNH\n\nVề việc thử\n';
    const made = await imported('du-thao.txt', blank);
    expect(made).toMatchObject({ missing: ['number', 'issued'], proposals: { number: '/QĐ-UBND' } });
  });

  it.each(['ỦY BAN NHÂN DÂN TỈNH VÍ DỤ', 'UBND TỈNH VÍ DỤ'])(
    'a department is that of the province above it: %s',
    async (parent) => {
      const names = 'a: { name: Sở Nội vụ tỉnh Ví Dụ }\n  b: { name: Sở Nội vụ tỉnh Thí Dụ }';
      const site = `name: Kho\nurl: https://vi-du.example/\nissuers:\n  ${names}\n`;
      const head = `${parent}\nSỞ NỘI VỤ\nSố: 5/QĐ-SNV\n\nVí Dụ, ngày 06 tháng 9 năm 2021\n\nQUYẾT ĐỊNH\n\nVề việc thử\n`;
      const made = await imported('a.txt', head, {}, site);
      expect('draft' in made && made.draft.text).toContain('\nissuer: a\n');
    },
  );

  it('an issuer has to be one of site.yaml', async () => {
    const site = 'name: Kho\nurl: https://vi-du.example/\nissuers:\n  a: { name: Sở A }\n  b: { name: Sở B }\n';
    expect(await imported('a.txt', 'Nội dung.', { ...GIVEN, issuer: 'Sở C' }, site)).toMatchObject({
      missing: ['issuer'],
    });
    const made = await imported('a.txt', 'Nội dung.', { ...GIVEN, issuer: 'Sở B' }, site);
    expect('draft' in made && made.draft.text).toContain('\nissuer: b\n');
  });

  it.each([
    [
      'the chair, where the text says so and site.yaml knows one',
      ', chair: { name: Chủ tịch UBND tỉnh Ví Dụ }',
      'chair',
    ],
    ['else the body of the head', ', other: { name: Sở Nội vụ }', 'body'],
  ])('is %s', async (_, more, issuer) => {
    const site = `name: Kho\nurl: https://vi-du.example/\nissuers: { body: { name: UBND tỉnh Ví Dụ }${more} }\n`;
    const made = await imported('2236.docx', await wordFileOf(DECISION), {}, site);
    expect('draft' in made && made.draft.text).toContain(`\nissuer: ${issuer}\n`);
  });
});

describe('a text that a machine has recognised', () => {
  const SITE_FILES = { 'decisions/2021/601-qd-ubnd.md': decisionFile({ number: '601/QĐ-UBND', issued: '2021-03-09' }) };

  /** Imports a decision as a machine has read it. */
  async function recognised(
    misread: [string, string] = ['', ''],
    files: Record<string, string> = {},
    given?: GivenFacts,
  ) {
    const parts = DECISION.map((part): Part => {
      const replaced = (text: string) => text.replace(...misread);
      return typeof part === 'string' ? replaced(part) : [part[0].map(replaced), part[1].map(replaced)];
    });
    const read = { ...(await readSource(await wordFileOf(parts), 'a.docx')), made: 'recognised' as const };
    const { site } = await checkContent(makeContent(files), { asOf: '2023-01-01' });
    return importFile({ name: 'scan.pdf', bytes: Buffer.from('%PDF-1.4'), read }, given ?? {}, site!.archive);
  }

  it('is marked as one that nobody has proofread, and nothing of its head is sure', async () => {
    const made = await recognised();
    const { draft } = made as Extract<typeof made, { draft: unknown }>;
    for (const lines of [
      'Dòng gốc: “Số: 2236/QĐ-UBND”\nnumber: 2236/QĐ-UBND\n',
      'Dòng gốc: “Ví Dụ, ngày 06 tháng 9 năm 2021”\nissued: 2021-09-06\n',
      'title: Kiện toàn Ban Chỉ đạo',
      '\n# Máy nhận dạng chữ từ bản chụp. Đối chiếu với bản gốc xong thì xóa dòng machineRead:\nsource:\n  name: Bản chụp\n  machineRead: true\n',
      '\n    title: Bản chụp\n    kind: scan\n',
      '\n# supersedes: [601/QĐ-UBND ngày 09/3/2021',
    ])
      expect(draft.text).toContain(lines);
  });

  it.each([
    ['of that number and day', SITE_FILES, '\nsupersedes: [601/QĐ-UBND'],
    [
      'of that number and another day',
      { 'decisions/2021/601-qd-ubnd.md': decisionFile({ number: '601/QĐ-UBND', issued: '2021-03-08' }) },
      '\n# supersedes: [601/QĐ-UBND',
    ],
  ])('says what it supersedes where the archive holds one %s', async (_, files, line) => {
    const made = await recognised(['', ''], files);
    expect('draft' in made && made.draft.text).toContain(line);
  });

  it.each<[string, [string, string], object]>([
    ['a number with a letter for a digit', ['2236/QĐ-UBND', '22З6/QĐ-UBND'], { number: '2236/QĐ-UBND' }],
    ['a number with another letter', ['2236/QĐ-UBND', '2236/QĐ-UBNO'], { number: '2236/QĐ-UBND' }],
    ['a day with a letter for a digit', ['ngày 06', 'ngày O6'], { issued: '2021-09-06' }],
    ['a day that does not exist', ['ngày 06', 'ngày 36'], {}],
  ])('is asked after %s', async (_, misread, proposals) => {
    const missing = [misread[0].includes('QĐ') ? 'number' : 'issued'];
    expect(await recognised(misread)).toEqual({ missing, proposals });
  });

  it('is as the clerk says', async () => {
    const made = await recognised(['2236/QĐ-UBND', '22З6/QĐ-UBND'], {}, { number: '2236/QĐ-UBND', title: 'Thử' });
    expect('draft' in made && made.draft.file).toBe('decisions/2021/2236-qd-ubnd.md');
    expect('draft' in made && made.draft.text).toMatch(/^---\ntitle: Thử\n/);
  });
});

describe('a PDF always gets its page', () => {
  it('a scan: with the original alone, and its digest', async () => {
    const scan = await pdfOf((pdf) => pdf.addPage().image(Buffer.from(PNG, 'base64'), 0, 0, { width: 595 }));
    const { draft, files, unread } = await page('scan.pdf', scan, GIVEN);
    expect(unread?.code).toBe('scan');
    expect(files.map(({ file }) => file)).toEqual(['attachments/2020/5-qd-ubnd.pdf']);
    expect(draft.text).toMatch(
      /\ntext: none\nattachments:\n {2}- file: 2020\/5-qd-ubnd\.pdf\n {4}title: Bản chụp\n {4}kind: scan\n {4}sha256: [0-9a-f]{64}\n---\n$/,
    );
  });

  it('one with text: the text, and the original', async () => {
    const typed = await pdfOf((pdf) => pdf.addPage().text('Nội dung của văn bản thử nghiệm.', 72, 100));
    const { draft, files } = await page('typed.pdf', typed, GIVEN);
    expect(draft.text).toContain('\ntext: full\n');
    expect(draft.text).toContain('\nNội dung của văn bản thử nghiệm.\n');
    expect(files).toHaveLength(1);
  });

  it('not what is no PDF at all', async () => {
    expect(await imported('x.pdf', 'Không phải PDF', GIVEN)).toEqual({
      refused: { code: 'wrong-kind', ending: 'pdf' },
    });
  });
});

describe('a document with a stamp of secrecy', () => {
  it.each<[string, string, readonly Part[]]>([
    ['alone on a line', 'a.docx', ['MẬT', ...DECISION]],
    [
      'in the head',
      'a.docx',
      [[['ỦY BAN NHÂN DÂN TỈNH VÍ DỤ', 'TỐI MẬT'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']], ...DECISION],
    ],
    ['in the name', 'Mật - 2236.docx', DECISION],
  ])('is not imported: %s', async (_, name, parts) => {
    expect(await imported(name, await wordFileOf(parts))).toEqual({ refused: { code: 'secret' } });
  });

  it('is not imported: a PDF, which would stand alone', async () => {
    const pdf = await pdfOf((pdf) => pdf.addPage().text('TUYỆT MẬT', 72, 60).text('Nội dung hư cấu.', 72, 100));
    expect(await imported('a.pdf', pdf, GIVEN)).toEqual({ refused: { code: 'secret' } });
  });

  it('stands on the PDF beside a Word file', async () => {
    const original = await pdfOf((pdf) => pdf.addPage().text('MẬT', 72, 40).text('Nội dung của văn bản.', 72, 100));
    const { site } = await checkContent(makeContent({}), { asOf: '2023-01-01' });
    const word = { name: 'a.docx', bytes: await wordFileOf(DECISION), original };
    expect(await importFile(word, GIVEN, site!.archive)).toEqual({ refused: { code: 'secret' } });
  });

  it('is another than one that speaks of secrets', async () => {
    const { draft } = await page('bi-mat.docx', await wordFileOf([...DECISION, 'Bảo vệ bí mật nhà nước độ tối mật.']));
    expect(draft.text).toContain('độ tối mật');
  });

  it('is another than one for internal circulation, which the check holds up', async () => {
    const { draft } = await page('a.docx', await wordFileOf(['LƯU HÀNH NỘI BỘ', ...DECISION]));
    const { problems } = await checkContent(makeContent({ [draft.file]: draft.text }), { asOf: '2023-01-01' });
    expect(problems.map(({ code }) => code)).toContain('internal-circulation');
  });
});

it('pictures become files beside the page', async () => {
  const { draft, files } = await page(
    'a.html',
    `<p>Sơ đồ:</p><p><img alt="Sơ đồ" src="data:image/png;base64,${PNG}"></p>`,
    GIVEN,
  );
  expect(files.map(({ file }) => file)).toEqual(['attachments/2020/5-qd-ubnd/1.png']);
  expect(draft.text).toContain('![Sơ đồ](../../attachments/2020/5-qd-ubnd/1.png)');
});

it('lines of a cell stay lines, and no word is joined to the next', async () => {
  const table = '<table><tr><th>TT</th><th>Đơn vị</th></tr><tr><td>1</td><td>Sở A<br>Sở B</td></tr></table>';
  const { draft, lost } = await page('a.html', table, GIVEN);
  expect(draft.text).toContain('| 1  | Sở A<br>Sở B |');
  expect(lost).toEqual([]);
});
