import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { installedOffice } from '../../scripts/import/installed-programs.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';
import { DECISION, wordFileOf } from '../import/paper.ts';
import { pdfInFont } from '../reading/pdf-of.ts';
import { CHECKOUT, run } from './run-command.ts';

const HEAD = ['Số, ký hiệu văn bản', 'Ngày, tháng, năm văn bản', 'Tên loại và trích yếu nội dung văn bản', 'Người ký'];
const PDF = pdfInFont('Times-Roman', 'Noi dung van ban');

/** An office's folder with a register and files, and a content folder. */
function officeOf(files: Record<string, string | Uint8Array>, content: Record<string, string> = {}) {
  const office = mkdtempSync(path.join(os.tmpdir(), 'congbo-register-'));
  onTestFinished(() => rmSync(office, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries({ 'files/.keep': '', ...files })) {
    mkdirSync(path.dirname(path.join(office, name)), { recursive: true });
    writeFileSync(path.join(office, name), bytes);
  }
  const dir = makeContent(content);
  const args = (register: string, ...more: string[]) => [
    '--content',
    dir,
    '--register',
    register,
    '--files',
    'files',
    ...more,
  ];
  return {
    office,
    dir,
    args,
    imported: (register: string, ...more: string[]) => run('import', args(register, ...more), office),
    page: (id: string) => readFileSync(path.join(dir, `decisions/${id}.md`), 'utf8'),
  };
}

/** All files below a folder, with what they hold. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .filter((file) => !file.includes('.cache'))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );
}

/** A register of 500 rows as an office keeps it: titles, a form's numbers, days as Excel has them, a sum. */
function registerOf500(): SheetData {
  const rows = Array.from({ length: 500 }, (_, at) => {
    const day = new Date(Date.UTC(2021, 0, 4) + Math.floor(at * 0.7) * 86_400_000);
    const written = day.toISOString().slice(0, 10).split('-').reverse().join('/');
    const real = { value: day, type: Date, format: 'dd/mm/yyyy' };
    const serial = day.getTime() / 86_400_000 + 25_569;
    return [
      `${at + 1}/QĐ-UBND`,
      [real, written, serial][at % 3],
      `Quyết định Về việc thành lập Tổ công tác số ${at + 1}`,
      'Phó Chủ tịch Lê Văn Mẫu',
    ];
  });
  return [
    [{ value: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI', columnSpan: 4 }],
    [{ value: 'Năm 2021', columnSpan: 4 }],
    HEAD,
    ['(1)', '(2)', '(3)', '(4)'],
    ...rows,
    ['Tổng cộng', 500],
  ] as SheetData;
}

describe('a register of 500 rows', () => {
  it('becomes 500 pages with the files there are, and a second run changes nothing', async () => {
    const files = Array.from({ length: 40 }, (_, at) => [`files/2021/QĐ/${at * 10 + 1}.pdf`, PDF]);
    const { office, dir, imported, page } = officeOf({
      'so.xlsx': await writeWorkbook(registerOf500()).toBuffer(),
      ...(Object.fromEntries(files) as Record<string, Uint8Array>),
      'files/2021/QĐ/999.pdf': PDF,
    });
    const first = await imported('so.xlsx', '--yes');
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('Đã tạo 500 trang, 40 trang có tệp.\n');
    expect(first.out).toContain('460 dòng không thấy tệp');
    expect(first.out).toContain('1 tệp không khớp dòng nào trong sổ.\n');
    expect(page('2021/2-qd-ubnd')).toBe(
      '---\ntitle: Thành lập Tổ công tác số 2\nnumber: 2/QĐ-UBND\nissued: 2021-01-04\ntext: none\nsigners:\n  - name: Lê Văn Mẫu\n    role: Phó Chủ tịch\n---\n',
    );
    expect(page('2021/11-qd-ubnd')).toContain('attachments:\n  - file: 2021/11-qd-ubnd.pdf\n');
    const list = readFileSync(path.join(office, 'so-chua-khop.csv'), 'utf8').split('\r\n');
    expect(list).toHaveLength(1 + 460 + 1 + 1);
    expect(list[1]).toBe('Dòng không có tệp,Sheet1,6,2/QĐ-UBND,04/01/2021,Thành lập Tổ công tác số 2,,');
    expect(list.at(-2)).toBe('Tệp không có dòng,,,,,,2021/QĐ/999.pdf,');
    expect((await run('check', ['--content', dir], office)).code).toBe(0);

    const before = [filesIn(dir), filesIn(office)];
    const second = await imported('so.xlsx', '--yes');
    expect([second.code, second.out]).toEqual([
      0,
      expect.stringContaining('500 văn bản đã có từ trước, giữ nguyên.\n'),
    ]);
    expect([filesIn(dir), filesIn(office)]).toEqual(before);
  });

  it('goes on where it was stopped, and what was written by then is whole', async () => {
    const { office, dir, args, imported } = officeOf({ 'so.xlsx': await writeWorkbook(registerOf500()).toBuffer() });
    const script = path.join(CHECKOUT, 'scripts/run.mjs');
    const options = {
      cwd: office,
      env: { ...process.env, INIT_CWD: office, CONGBO_CACHE: path.join(office, '.cache') },
    };
    const child = spawn(process.execPath, [script, 'import', ...args('so.xlsx', '--yes')], options);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    let out = '';
    child.stdout.on('data', (text) => (out += String(text)));
    const years = path.join(dir, 'decisions/2021');
    while (!existsSync(years) || readdirSync(years).length < 3) await new Promise(setImmediate);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(out).toContain('Đã dừng. Chạy lại đúng lệnh ấy để nhập tiếp.');
    const made = readdirSync(years);
    expect(made.length).toBeLessThan(500);
    for (const file of made) expect(readFileSync(path.join(years, file), 'utf8')).toMatch(/^---\n[^]+\n---\n$/);
    expect((await imported('so.xlsx', '--yes')).out).toContain(`${made.length} văn bản đã có từ trước`);
    expect(readdirSync(years)).toHaveLength(500);
  });
});

const csvOf = (...rows: string[]) => `\uFEFF${['Số, ký hiệu;Ngày;Trích yếu', ...rows].join('\r\n')}\r\n`;

describe('columns', () => {
  it('that nobody confirms are shown with the command that goes on, and no page is made', async () => {
    const { dir, office, imported } = officeOf({ 'Sổ đi.csv': csvOf('5/QĐ-UBND;06/9/2021;Kiện toàn') });
    const { code, out } = await imported('Sổ đi.csv');
    expect(code).toBe(2);
    expect(out).toContain('số, ký hiệu   = A “Số, ký hiệu”');
    expect(out).toContain('dòng 2: 5/QĐ-UBND · 06/9/2021 · Kiện toàn');
    const next = `npm run import -- --content ${dir} --register "Sổ đi.csv" --files files --columns "number=A, issued=B, title=C"`;
    expect(out).toContain(`  ${next}\n`);
    expect(existsSync(path.join(dir, 'decisions'))).toBe(false);
    const going = await run(
      'import',
      ['--content', dir, '--register', 'Sổ đi.csv', '--columns', 'number=A, issued=B, title=C'],
      office,
    );
    expect(going).toMatchObject({ code: 0, err: '' });
    expect(existsSync(path.join(dir, 'decisions/2021/5-qd-ubnd.md'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')(
    'of a register with an odd name are shown with a command that a shell takes as it is (needs such names: not on Windows)',
    async () => {
      const name = `Sổ "đi" $HOME 'a'.csv`;
      const { imported } = officeOf({ [name]: csvOf('5/QĐ-UBND;06/9/2021;Kiện toàn') });
      const { out } = await imported(name);
      const command = /npm run import -- (.*) --yes\n/.exec(out)?.[1];
      const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' });
      expect(stdout.split('\n')).toContain(name);
    },
  );

  it('that the register can not do without are asked for', async () => {
    const { imported } = officeOf({ 'so.csv': 'Số;Người ký\r\n5/QĐ-UBND;Lê Văn Mẫu\r\n' });
    const { code, err } = await imported('so.csv', '--yes');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^Trong sổ chưa rõ cột nào là ngày ban hành, trích yếu\. Hãy chỉ rõ/),
    ]);
  });
});

it('says which rows it can not import, why, and what to write', async () => {
  const rows = [
    '5;06/9/2021;Một',
    '6/QĐ-UBND;9/13/2021;Hai',
    '7/QĐ-UBND;06/9/2021;Ba',
    '7/QĐ-UBND;06/9/2021;Ba',
    '8/QĐ-UBND;;Tám',
  ];
  const { office, imported, page } = officeOf({ 'so.csv': csvOf(...rows), 'so-chua-khop.csv': 'của người khác' });
  const { code, out } = await imported('so.csv', '--yes');
  expect(code).toBe(1);
  expect(out).toContain('4 dòng chưa nhập được:\n');
  expect(out).toMatch(/ {2}dòng 2: chỉ có số “5”, chưa có ký hiệu\. Hãy .*--symbol QĐ-UBND/);
  expect(out).toContain('  dòng 3: ngày ban hành: “9/13/2021” có vẻ viết tháng trước ngày.');
  expect(out).toContain('  dòng 5: cùng số, ký hiệu và ngày với dòng 4.');
  expect(out).toContain('  dòng 6: thiếu ngày ban hành.');
  expect(readFileSync(path.join(office, 'so-chua-khop.csv'), 'utf8')).toBe('của người khác');
  expect(readFileSync(path.join(office, 'so-chua-khop-2.csv'), 'utf8')).toContain('Dòng chưa nhập được,,3,');
  const again = await imported('so.csv', '--yes', '--symbol', 'QĐ-UBND');
  expect(again.out).toContain('Đã tạo 1 trang');
  expect(page('2021/5-qd-ubnd')).toContain('title: Một\n');
});

describe('a row with files', () => {
  it('has the text of the Word file and the PDF beside it; what the register says goes first, and what the file says otherwise is told', async () => {
    const { imported, page, dir } = officeOf({
      'so.csv': csvOf('2237/QĐ-UBND;07/9/2021;Tên trong sổ'),
      'files/2237.docx': await wordFileOf(DECISION),
      'files/2237.pdf': PDF,
    });
    const { out } = await imported('so.csv', '--yes');
    expect(out).toContain('Đã tạo 1 trang, 1 trang có tệp.\n1 trang có chỗ cần xem lại');
    const text = page('2021/2237-qd-ubnd');
    expect(text).toContain(
      'title: Tên trong sổ\n# Tệp ghi khác, cần xem lại. Dòng trong tệp: “Số: 2236/QĐ-UBND”\nnumber: 2237/QĐ-UBND\n',
    );
    expect(text).toContain('“Ví Dụ, ngày 06 tháng 9 năm 2021”\nissued: 2021-09-07\n');
    expect(text).toContain('text: full\n');
    expect(text).toContain('Kiện toàn Ban Chỉ đạo gồm các ông, bà');
    expect(readFileSync(path.join(dir, 'attachments/2021/2237-qd-ubnd.pdf'))).toEqual(Buffer.from(PDF));
  });

  it.each([
    ['Nguyễn Văn Mẫu', 'signers:\n  - name: Nguyễn Văn Mẫu\n    role: CHỦ TỊCH\n'],
    [
      'Lê Văn Mẫu',
      '# Tệp ghi khác, cần xem lại. Dòng trong tệp: “CHỦ TỊCH Nguyễn Văn Mẫu”\nsigners:\n  - name: Lê Văn Mẫu\n',
    ],
  ])(
    'has the signer of the register, %s: with his office as the file gives it, or told where the file has another',
    async (signer, written) => {
      const { imported, page } = officeOf({
        'so.csv': `Số;Ngày;Trích yếu;Người ký\r\n2236/QĐ-UBND;06/9/2021;Một;${signer}\r\n`,
        'files/2236.docx': await wordFileOf(DECISION),
      });
      await imported('so.csv', '--yes');
      expect(page('2021/2236-qd-ubnd')).toContain(written);
    },
  );

  it('keeps the PDF where the Word file can not be read, and says so in the list', async () => {
    const { office, imported, page } = officeOf({
      'so.csv': csvOf('5/QĐ-UBND;07/9/2021;Một'),
      'files/5.docx': 'không phải Word',
      'files/5.pdf': PDF,
    });
    expect((await imported('so.csv', '--yes')).code).toBe(0);
    expect(page('2021/5-qd-ubnd')).toContain('file: 2021/5-qd-ubnd.pdf');
    expect(readFileSync(path.join(office, 'so-chua-khop.csv'), 'utf8')).toContain('Tệp chưa đọc được chữ,,2,5/QĐ-UBND');
  });

  it('with a stamp of secrecy gets no page, and none of its files is copied', async () => {
    const { dir, imported } = officeOf({
      'so.csv': csvOf('5/QĐ-UBND;07/9/2021;Một', '6/QĐ-UBND;07/9/2021;Hai'),
      'files/5.docx': await wordFileOf(['TỐI MẬT', ...DECISION]),
      'files/5.pdf': PDF,
    });
    const { code, out } = await imported('so.csv', '--yes');
    expect([code, out]).toEqual([1, expect.stringContaining('dấu chỉ độ mật')]);
    expect(Object.keys(filesIn(dir)).sort()).toEqual(['decisions/2021/6-qd-ubnd.md', 'site.yaml']);
  });

  it('whose page can not be written has none, and the others have theirs', async () => {
    const files = { 'so.csv': csvOf('5/QĐ-UBND;07/9/2020;Một', '6/QĐ-UBND;07/9/2021;Hai') };
    const { imported, page } = officeOf(files, { 'decisions/2020': 'một tệp, không phải thư mục' });
    const { code, out } = await imported('so.csv', '--yes');
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/ {2}dòng 2 \(5\/QĐ-UBND\): .* có một tệp mang tên của thư mục/),
    ]);
    expect(page('2021/6-qd-ubnd')).toContain('title: Hai\n');
  });

  it('has none of several that may be its own; names that a spreadsheet would run are text in the list', async () => {
    const { office, imported, page } = officeOf({
      'so.csv': csvOf('5/QĐ-UBND;07/9/2021;Một', '5/KH-UBND;07/9/2021;Hai'),
      'files/5.pdf': PDF,
      'files/=1+1.pdf': PDF,
    });
    await imported('so.csv', '--yes');
    expect(page('2021/5-qd-ubnd')).toContain('text: none');
    const list = readFileSync(path.join(office, 'so-chua-khop.csv'), 'utf8');
    expect(list).toContain('Dòng có nhiều tệp,,2,5/QĐ-UBND,07/9/2021,Một,5.pdf,');
    expect(list).toContain("Tệp không có dòng,,,,,,'=1+1.pdf,");
    expect(list).toContain('Có thể là của dòng 2, dòng 3.');
  });
});

it('finds a register and a folder of which macOS has taken the letters of the names apart', async () => {
  const [register, folder] = ['Sổ đi.csv', 'Văn bản'];
  const { office, dir } = officeOf({
    [register.normalize('NFD')]: csvOf('5/QĐ-UBND;06/9/2021;Kiện toàn'),
    [`${folder.normalize('NFD')}/5.pdf`]: PDF,
  });
  const args = ['--register', register.normalize('NFC'), '--files', folder.normalize('NFC'), '--yes'];
  const { code, out } = await run('import', ['--content', dir, ...args], office);
  expect([code, out]).toEqual([0, expect.stringContaining('Đã tạo 1 trang, 1 trang có tệp.')]);
});

describe('the archive as it is', () => {
  it('keeps a document that it holds elsewhere, and a draft', async () => {
    const { imported, dir } = officeOf(
      { 'so.csv': csvOf('5/QĐ-UBND;06/9/2021;Một', '6/QĐ-UBND;06/9/2021;Hai', '5/QĐ-UBND;07/9/2021;Ba') },
      {
        'decisions/2021/quyet-dinh-nam.md': decisionFile({ number: '05/QĐ-UBND', issued: '2021-09-06' }),
        'decisions/2021/sau.md': decisionFile({ number: '6/QĐ-UBND', issued: '2021-09-06', draft: 'true' }),
      },
    );
    expect((await imported('so.csv', '--yes')).out).toContain('2 văn bản đã có từ trước');
    expect(readdirSync(path.join(dir, 'decisions/2021')).sort()).toEqual([
      '5-qd-ubnd.md',
      'quyet-dinh-nam.md',
      'sau.md',
    ]);
  });

  it('can be made again of its open data', async () => {
    const csv =
      '\uFEFFid,url,held,number,type,title,issuer,issued,effective,expires,published,state,current\r\n' +
      '2021/5-qd-ubnd,/van-ban/2021/5-qd-ubnd/,true,5/QĐ-UBND,quyet-dinh,"Một, hai",ubnd-tinh-vi-du,2021-09-06,2021-10-01,2022-01-01,2021-09-07,expired,\r\n' +
      '2021/7-nq,/van-ban/2021/7-nq/,true,7/2021/QH15,nghi-quyet,Ba,ubnd-tinh-vi-du,2021-09-08,,,2021-09-08,in-force,2021/7-nq\r\n' +
      "2020/1-qd-ubnd,/van-ban/2020/1-qd-ubnd/,false,1/QĐ-UBND,quyet-dinh,'=A,,2020-01-02,,,,in-force,\r\n";
    const { imported, page } = officeOf({
      'decisions.csv': csv,
      'semi.csv': csv.replace('"Một, hai"', 'Một').replaceAll(',', ';'),
    });
    expect((await imported('decisions.csv', '--yes')).out).toContain('1 văn bản trong danh sách chỉ được nhắc đến');
    expect(page('2021/5-qd-ubnd')).toBe(
      '---\ntitle: Một, hai\nnumber: 5/QĐ-UBND\nissued: 2021-09-06\neffective: 2021-10-01\nexpires: 2022-01-01\npublished: 2021-09-07\ntext: none\n---\n',
    );
    expect(page('2021/7-nq')).toContain('type: nghi-quyet\n');
    expect((await imported('semi.csv', '--yes')).out).toContain('2 văn bản đã có từ trước');
  });
});

const office = installedOffice();
describe.skipIf(office === undefined)('a register of an older Excel (needs LibreOffice)', () => {
  it('is read: one of the tables that portals call .xls', async () => {
    const cells = (tag: string, texts: string[]) =>
      `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
    const table = cells('th', ['Số', 'Ngày', 'Trích yếu']) + cells('td', ['5/QĐ-UBND', '06/09/2021', 'Kiện toàn']);
    const { imported, page } = officeOf({ 'so.xls': `<html><meta charset="utf-8"><table>${table}</table></html>` });
    expect((await imported('so.xls', '--yes')).code).toBe(0);
    expect(page('2021/5-qd-ubnd')).toContain('title: Kiện toàn\nnumber: 5/QĐ-UBND\nissued: 2021-09-06\n');
  });
});

describe('a register that can not be read', () => {
  it.each<[string, Record<string, string>, string[], string]>([
    ['is not there', {}, ['--register', 'khong-co.xlsx'], 'Không có tệp '],
    ['is a folder', {}, ['--register', 'files'], 'Sau --register là một tệp sổ'],
    ['has no document', { 'so.csv': csvOf() }, ['--register', 'so.csv', '--yes'], 'Không thấy dòng nào của văn bản'],
    [
      'has other columns',
      { 'so.csv': csvOf('5/QĐ-UBND;06/9/2021;Kiện toàn') },
      ['--register', 'so.csv', '--columns', 'number=X, issued=Y, title=Z'],
      'hãy chỉ rõ các cột, ví dụ: --columns',
    ],
    [
      'has no folder of files',
      { 'so.csv': csvOf() },
      ['--register', 'so.csv', '--files', 'khong-co'],
      'Không có thư mục',
    ],
    ['is of another kind', { 'so.pdf': 'x' }, ['--register', 'so.pdf'], 'lưu thành .xlsx rồi nhập lại'],
    ['is damaged', { 'so.xlsx': 'PK\u0003\u0004' }, ['--register', 'so.xlsx'], 'so.xlsx: Tệp hỏng.'],
    ['is empty', { 'so.csv': '\r\n' }, ['--register', 'so.csv'], 'so.csv: Sổ trống.'],
    [
      'has columns that are none',
      { 'so.csv': csvOf() },
      ['--register', 'so.csv', '--columns', 'so=A'],
      '--columns không hiểu “so=A”',
    ],
    ['is not named', {}, ['--files', 'files'], 'chỉ dùng cùng --register'],
    [
      'has a file beside it',
      { 'so.csv': csvOf() },
      ['--register', 'so.csv', 'a.pdf'],
      'Không rõ "a.pdf" thuộc tham số nào',
    ],
    [
      'is given the facts of one document',
      { 'so.csv': csvOf() },
      ['--register', 'so.csv', '--title', 'A'],
      'chỉ dùng khi nhập một tệp',
    ],
  ])('because it %s ends with 2 and what to do', async (_, files, args, said) => {
    const { office, dir } = officeOf(files);
    const { code, out, err } = await run('import', ['--content', dir, ...args], office);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('    at ');
  });
});
