import { describe, expect, it } from 'vitest';
import type { LocatedProblem } from '../../src/content/locate.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { reportAsJson, reportAsText } from '../../src/site/problem-report.ts';
import { pdfOf, write } from '../reading/pdf-of.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';

// All persons and numbers are invented: citizens' numbers end in zeros, which are given to nobody.

const FILE = 'decisions/2021/12-qd-ubnd.md';
const CODES = new Set<string>(
  ['identity-number', 'phone-number', 'bank-account', 'birth-date', 'health-of-person'].concat([
    'secrecy-marking',
    'internal-circulation',
  ]),
);

async function disclosuresIn(files: Record<string, string | Uint8Array>): Promise<LocatedProblem[]> {
  const { problems } = await checkContent(makeContent(files), { asOf: '2022-01-01' });
  return problems.filter(({ code }) => CODES.has(code));
}

const places = (problems: readonly LocatedProblem[]) =>
  problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

const inDecision = (lines: Record<string, string>, body?: string) =>
  disclosuresIn({ [FILE]: decisionFile(lines, body) });

it('tells where in the text it stands, line and column', async () => {
  const problems = await inDecision(
    {},
    'Một.\n\nÔng **Trần Văn Mẫu**, CCCD số\n079090000000, [gọi](tel:0912345678) `0912 345 678`.\n',
  );
  expect(places(problems)).toEqual([`identity-number ${FILE}:10:1`, `phone-number ${FILE}:10:38`]);
});

it('reads tables by the names of their columns', async () => {
  const table = `| STT | Họ và tên | Ngày sinh | Số CMND | Số tài khoản | Dạng khuyết tật |
| --- | --- | --- | --- | --- | --- |
| 1 | Trần Văn Mẫu | 01/02/1990 | 000000001 | 0123456789012 | vận động |
| 2 | Lê Thị Mẫu | 1991 | | | |
`;
  expect(places(await inDecision({}, table))).toEqual([
    `birth-date ${FILE}:9:22`,
    `identity-number ${FILE}:9:35`,
    `bank-account ${FILE}:9:47`,
    `health-of-person ${FILE}:9:63`,
  ]);
});

it('takes the degrees in a list of secrets for none of its own', async () => {
  const list = '| Tối mật |\n| --- |\n| Tuyệt mật |\n';
  expect(await inDecision({}, list)).toEqual([]);
});

it('reads HTML and MDX as they are rendered', async () => {
  const html =
    '<table><tr><td>UBND TỈNH VÍ DỤ<br>TỐI MẬT</td><td>CỘNG HÒA</td></tr></table>\n\n<p>SĐT <b>0912</b> 345 678</p>\n';
  expect(places(await inDecision({}, html))).toEqual([`secrecy-marking ${FILE}:7:35`, `phone-number ${FILE}:9:11`]);
  const mdx = '<Note title="Liên hệ">\n\nBà Lê Thị Mẫu, 0912345678\n\n</Note>\n';
  const problems = await disclosuresIn({ [`${FILE}x`]: decisionFile({}, mdx) });
  expect(places(problems)).toEqual([`phone-number ${FILE}x:9:16`]);
});

it.each([
  ['title', { title: 'Cấp thẻ cho ông Trần Văn Mẫu, CCCD 079090000000' }, 'identity-number', 2],
  ['summary', { summary: 'Liên hệ 0912.345.678' }, 'phone-number', 5],
  ['recipients', { recipients: '[Ông Trần Văn Mẫu (0912 345 678)]' }, 'phone-number', 5],
  ['author', { author: 'Lê Thị Mẫu 0912345678' }, 'phone-number', 5],
  ['the title of an attachment', { attachments: '[{ file: a.pdf, title: Tối mật }]' }, 'secrecy-marking', 5],
  [
    'the title of a reference',
    { basedOn: '[{ ref: 1/QĐ-UBND, issued: 2020-01-01, title: Cấp thẻ CCCD 079090000000 }]' },
    'identity-number',
    5,
  ],
  ['the name of an attachment', { attachments: '[{ file: 2021/CCCD_079090000000.pdf }]' }, 'identity-number', 5],
  ['the name of a folder', { attachments: '[{ file: tuyet-mat/12.pdf }]' }, 'secrecy-marking', 5],
])('looks at %s', async (_, lines, code, line) => {
  const problems = await inDecision(lines);
  expect(problems.map((problem) => [problem.code, problem.line])).toEqual([[code, line]]);
});

it('looks at the names of files that a text links', async () => {
  const problems = await inDecision({}, 'Xem [tệp](../../attachments/2021/CCCD%20079090000000.pdf).\n');
  expect(places(problems)).toEqual([`identity-number ${FILE}:7:5`]);
});

it('looks at news, at translations and at the name of a content file', async () => {
  const news = '---\ntitle: Tin\nsummary: Tóm tắt\npublished: 2021-03-04\n---\n\nLưu hành nội bộ\n';
  const problems = await disclosuresIn({
    [FILE]: decisionFile(),
    'decisions/2021/12-qd-ubnd-en.md': decisionFile(
      { lang: 'en', translationOf: '2021/12-qd-ubnd' },
      'Mr. Tran Van Mau, born on 1 February 1990.\n',
    ),
    'news/2021/tin-0912345678.md': news,
  });
  expect(places(problems)).toEqual([
    'birth-date decisions/2021/12-qd-ubnd-en.md:9:27',
    'phone-number news/2021/tin-0912345678.md:1:1',
    'internal-circulation news/2021/tin-0912345678.md:7:1',
  ]);
});

it('never repeats a value of a person', async () => {
  const body = 'CCCD 079090000000, sinh ngày 01/02/1990, ĐT 0912 345 678, STK 0123456789012.\n';
  const problems = await inDecision({ attachments: '[{ file: 0987654321.pdf }]' }, body);
  expect(problems).toHaveLength(5);
  for (const locale of ['vi', 'en'] as const) {
    const report = reportAsJson(problems, locale);
    for (const value of ['090000', '01/02', '345', '456789', '987654']) expect(report).not.toContain(value);
    expect(report).toContain('079•••••0000');
  }
});

it('never repeats the line of a person’s data as it stands', async () => {
  const lines = [
    'Bà Lê Thị Mẫu, sinh ngày 01/02/1990, SĐT 0912 345 678, [xem](/khong-co/).',
    'Bà Lê Thị Mẫu bị nhiễm HIV.',
    'TỐI MẬT',
    'Số CCCD của ông Trần Văn Mẫu:',
    '079090000000',
  ];
  const { problems } = await checkContent(makeContent({ [FILE]: decisionFile({}, lines.join('\n\n')) }), {
    asOf: '2022-01-01',
  });
  const lineOf = (_: string, line: number) => (line < 7 ? undefined : lines[(line - 7) / 2]);
  const report = reportAsText(problems, 'vi', { lineOf, color: false });
  expect(report).toContain('7 | Bà Lê Thị Mẫu, sinh ngày ••/••/••••, SĐT •••• ••• •••, [xem](/khong-co/).');
  expect(report).toContain('11 | TỐI MẬT');
  for (const value of ['1990, SĐT', '345', 'Mẫu bị', '090000']) expect(report).not.toContain(value);
});

describe('the text of an attached PDF', () => {
  const withPdf = async (lines: readonly (readonly [number, number, string])[], file = '2021/12.pdf') =>
    disclosuresIn({
      [FILE]: decisionFile({ attachments: `[{ file: ${file} }]` }),
      [`attachments/${file}`]: await pdfOf((pdf) => write(pdf.addPage(), lines)),
    });

  it('is looked into, and told where the decision names the file', async () => {
    const problems = await withPdf([
      [72, 60, 'TỐI MẬT'],
      [72, 120, 'Bà Lê Thị Mẫu, số CCCD 079190000000, điện thoại 0912 345 678.'],
    ]);
    expect(places(problems)).toEqual(
      ['identity-number', 'phone-number', 'secrecy-marking'].map((code) => `${code} ${FILE}:5:23`),
    );
    expect(reportAsJson(problems, 'vi')).toContain('trong tệp 2021/12.pdf');
  });

  it('is looked into where a text links it, once though it is linked and attached', async () => {
    const pdf = await pdfOf((pdf) => write(pdf.addPage(), [[72, 60, 'SĐT 0912 345 678']]));
    const news =
      '---\ntitle: Tin\nsummary: Tóm tắt\npublished: 2021-03-04\n---\n\nXem [tệp](../../attachments/a%20b.pdf).\n';
    const problems = await disclosuresIn({ 'news/2021/tin.md': news, 'attachments/a b.pdf': pdf });
    expect(places(problems)).toEqual(['phone-number news/2021/tin.md:7:5']);
    const both = { attachments: '[{ file: a b.pdf }]' };
    const body = 'Xem [tệp](../../attachments/a%20b.pdf).\n';
    const told = await disclosuresIn({ [FILE]: decisionFile(both, body), 'attachments/a b.pdf': pdf });
    expect(places(told)).toEqual([`phone-number ${FILE}:5:23`]);
  });

  it('is told without the number that its name bears', async () => {
    const problems = await withPdf([[72, 60, 'SĐT 0912 345 678']], 'CCCD_079090000000.pdf');
    expect(problems).toHaveLength(2);
    const report = reportAsJson(problems, 'vi');
    expect(report).toContain('trong tệp CCCD_079•••••0000.pdf');
    expect(report).not.toContain('079090000000');
  });

  it('is kept apart: what is allowed in one file is not in another', async () => {
    const pdf = await pdfOf((pdf) => write(pdf.addPage(), [[72, 60, 'LƯU HÀNH NỘI BỘ']]));
    const problems = await disclosuresIn({
      [FILE]: decisionFile({
        attachments: '[{ file: a.pdf }, { file: b.pdf }]',
        ignore: '[{ code: internal-circulation, text: a.pdf, reason: đã cho phép }]',
      }),
      'attachments/a.pdf': pdf,
      'attachments/b.pdf': pdf,
    });
    expect(places(problems)).toEqual([`internal-circulation ${FILE}:5:40`]);
  });
});

describe('a list of many', () => {
  const body = Array.from({ length: 20 }, (_, i) => `- Ông Trần Văn Mẫu, CCCD 0790${70 + i}000000\n`).join('');

  it('is told by its first few and the number of the rest', async () => {
    const problems = await inDecision({}, body);
    expect(problems.map(({ line, data }) => [line, 'count' in data ? data.count : 1])).toEqual([
      [7, 1],
      [8, 1],
      [9, 1],
      [10, 17],
    ]);
  });

  it('is told by the next ones where the first are ignored', async () => {
    const ignore = `[${[70, 71, 72].map((year) => `{ code: identity-number, text: "0790${year}000000", reason: hư cấu }`).join(', ')}]`;
    const problems = await inDecision({ ignore }, body);
    expect(problems.map(({ line, data }) => [line, 'count' in data ? data.count : 1])).toEqual([
      [11, 1],
      [12, 1],
      [13, 1],
      [14, 14],
    ]);
  });
});

describe('ignore', () => {
  const body = 'Ông Trần Văn Mẫu, điện thoại 0912 345 678.\n\nTỐI MẬT\n';
  const bySeverity = async (lines: Record<string, string>) =>
    (await inDecision(lines, body)).map(({ code, severity }) => `${severity} ${code}`);

  it.each([
    ['nothing', '[]', ['warning phone-number', 'error secrecy-marking']],
    [
      'a number as it stands',
      '[{ code: phone-number, text: 0912 345 678, reason: hư cấu }]',
      ['error secrecy-marking'],
    ],
    ['its digits', '[{ code: phone-number, text: "0912345678", reason: hư cấu }]', ['error secrecy-marking']],
    ['the masked number', '[{ code: phone-number, text: "091••••678", reason: hư cấu }]', ['error secrecy-marking']],
    [
      'another number',
      '[{ code: phone-number, text: "0987654321", reason: hư cấu }]',
      ['warning phone-number', 'error secrecy-marking'],
    ],
    ['a stamp, which is an error', '[{ code: secrecy-marking, reason: đã giải mật }]', ['warning phone-number']],
  ])('that names %s', async (_, ignore, left) => {
    expect(await bySeverity({ ignore })).toEqual(left);
  });

  it('without a reason lifts nothing', async () => {
    const { problems } = await checkContent(
      makeContent({ [FILE]: decisionFile({ ignore: '[{ code: secrecy-marking, reason: " " }]' }, body) }),
      { asOf: '2022-01-01' },
    );
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toContain('error missing-key');
  });

  it('is not needed in a draft, whose errors are warnings', async () => {
    expect(await bySeverity({ draft: 'true' })).toEqual(['warning phone-number', 'warning secrecy-marking']);
  });
});

it('says nothing of a withdrawn text, which is not put out', async () => {
  const withdrawn = '{ date: 2021-05-01, reason: có thông tin cá nhân }';
  const attachments = '[{ file: CCCD_079090000000.pdf }]';
  expect(await inDecision({ withdrawn, attachments }, 'CCCD 079090000000\n')).toEqual([]);
});
