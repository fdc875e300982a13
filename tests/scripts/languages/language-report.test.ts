import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { languageReport } from '../../../scripts/languages/language-report.ts';

const AREA = {
  vi: "export const vi = { title: 'Tìm', hint: '', form: { day: 'Ngày', of: (n) => `${n} trang` }, days: ['Hai', 'Ba'] };",
  en: "export const en = { title: 'Search', hint: '', form: { day: 'Day', of: (n) => `${n} pages` }, days: ['Mon', 'Tue'] };",
};

let checkout: string;
beforeEach(async () => void (checkout = await mkdtemp(path.join(os.tmpdir(), 'congbo-languages-'))));
afterEach(() => rm(checkout, { recursive: true }));

async function reportOf(fr?: string, language = 'fr') {
  const folder = path.join(checkout, 'src/i18n/search');
  await mkdir(folder, { recursive: true });
  for (const [name, source] of Object.entries(AREA)) await writeFile(path.join(folder, `${name}.ts`), source);
  if (fr !== undefined) await writeFile(path.join(folder, `${language}.ts`), fr);
  return languageReport(checkout, language);
}

it('lists what a language lacks that nobody has begun', async () => {
  const { text, isComplete } = await reportOf();
  expect(isComplete).toBe(false);
  expect(text).toContain('src/i18n/search/fr.ts (there is no such file yet)');
  expect(text).toContain('  title: thiếu / missing\n    vi: Tìm\n    en: Search');
  expect(text).toContain('    vi: (n) => `${n} trang`\n    en: (n) => `${n} pages`');
  expect(text).toContain('fr: 6 of 6 texts are lacking.');
});

it('lists what is missing, empty, of another kind or not known in a file that is being written', async () => {
  const { text, isComplete } = await reportOf(
    "export const fr = { title: '', hint: '', form: { day: 'Jour', of: 'pages' }, days: ['lundi'], more: 'x' };",
  );
  expect(isComplete).toBe(false);
  const told = text.split('\n').filter((line) => /^ {2}\S/.test(line));
  expect(told).toEqual([
    '  form.of: thiếu / missing',
    '  days.1: thiếu / missing',
    '  title: để trống / empty',
    '  more: thừa, tiếng Việt không có / not known: Vietnamese has no such key',
  ]);
});

it('is content with a whole language', async () => {
  const whole = AREA.en.replace('const en', 'const ptBR');
  const { text, isComplete } = await reportOf(whole, 'pt-BR');
  expect(isComplete).toBe(true);
  expect(text).toBe('pt-BR: đủ 6 câu chữ.\npt-BR: all 6 texts are there.');
});
