import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { add, type Facts } from './facts.ts';
import { pageFacts } from './page-facts.ts';
import type { Tally } from './tally.ts';

const ROWS = 500;
const HEADS = ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu nội dung', 'Người ký'];
const ISSUERS = [
  ['Ủy ban nhân dân tỉnh Ví Dụ', 'ubnd-tinh-vi-du'],
  ['UBND huyện Mẫu Sơn', 'ubnd-huyen-mau-son'],
  ['Sở Xây dựng tỉnh Ví Dụ', 'so-xay-dung-tinh-vi-du'],
] as const;
const PEOPLE = ['Nguyễn Văn Mẫu', 'Trần Thị Thí Dụ', 'Hồ Văn Thử'];
/** How clerks write a day; an Excel day is the last. */
const DAYS: readonly ((day: Date) => string | Date)[] = [
  (day) => `${pad(day.getUTCDate())}/${pad(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`,
  (day) => `${day.getUTCDate()}-${day.getUTCMonth() + 1}-${day.getUTCFullYear()}`,
  (day) => `ngày ${pad(day.getUTCDate())} tháng ${day.getUTCMonth() + 1} năm ${day.getUTCFullYear()}`,
  (day) => day,
];
/** How they write a number. */
const NUMBERS: readonly ((running: number) => string)[] = [
  (running) => `${running}/QĐ-UBND`,
  (running) => ` ${running} /QĐ-UBND`,
  (running) => `Số: ${running}/QÐ-UBND`,
];

/**
 * Imports a register of 500 rows, as the command does, into a content folder, and counts what its pages hold.
 *
 * @returns how many pages were made
 */
export async function measureRegister(content: string, folder: string, tally: Tally): Promise<number> {
  const rows = Array.from({ length: ROWS }, (_, at) => rowOf(at));
  const text = (value: string) => ({ value, type: String });
  const data: SheetData = [
    HEADS.map(text),
    ...rows.map(({ cells }, at) => [
      { value: at + 1, type: Number },
      ...cells.map((cell) =>
        typeof cell === 'string' ? text(cell) : { value: cell, type: Date, format: 'dd/mm/yyyy' },
      ),
    ]),
  ];
  const file = path.join(folder, 'so-van-ban.xlsx');
  writeFileSync(file, await writeWorkbook(data).toBuffer());
  const command = fileURLToPath(new URL('../run.mjs', import.meta.url));
  const args = [command, 'import', '--register', file, '--yes', '--content', content];
  try {
    const env = { ...process.env, CONGBO_CACHE: path.join(folder, 'cache') };
    execFileSync(process.execPath, args, { stdio: 'ignore', timeout: 300_000, env });
  } catch {
    // Rows without a page are counted below.
  }
  const pages = globSync('decisions/**/*.md', { cwd: content });
  const found = new Map(
    pages.map((page) => {
      const facts = pageFacts(readFileSync(path.join(content, page), 'utf8'));
      return [facts['number']?.[0], facts];
    }),
  );
  for (const { facts } of rows) {
    const number = facts['number']![0]!;
    tally.compare(`${number} (register)`, facts, found.get(number) ?? {}, Object.keys(facts));
  }
  return pages.length;
}

function rowOf(at: number): { cells: (string | Date)[]; facts: Facts } {
  const day = new Date(Date.UTC(2018 + (at % 5), at % 12, 1 + (at % 28)));
  const [issuer, id] = ISSUERS[at % ISSUERS.length]!;
  const signer = PEOPLE[at % PEOPLE.length]!;
  const title = `Phê duyệt phương án thí dụ số ${at + 1}`;
  const facts: Facts = {};
  add(facts, 'number', `${at + 1}/QĐ-UBND`);
  add(facts, 'issued', day.toISOString().slice(0, 10));
  add(facts, 'issuer', id);
  add(facts, 'title', title);
  add(facts, 'signers', signer);
  const shown = at % 7 === 0 ? `V/v ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  const number = NUMBERS[at % NUMBERS.length]!(at + 1);
  return { cells: [number, DAYS[at % DAYS.length]!(day), issuer, shown, signer], facts };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
