import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionFile, makeContent } from '../content/make-content.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const FILES = {
  'decisions/2021/12-qd-ubnd.md': decisionFile(
    { basedOn: '[601/QĐ-UBND ngày 09/3/2020]' },
    'Theo Quyết định số 77/QĐ-UBND ngày 01/01/2020. Quyết định này thay thế Quyết định số 5/2019/QĐ-UBND.\n',
  ),
};

/** Runs `check` as npm does. */
function check(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const dir = makeContent(FILES);
  return new Promise((resolve) => {
    const options = { cwd: dir, env: { ...process.env, INIT_CWD: dir, CONGBO_CACHE: path.join(dir, '.cache') } };
    const command = [path.join(CHECKOUT, 'scripts/run.mjs'), 'check', '--content', '.', ...args];
    execFile(process.execPath, command, options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
    });
  });
}

describe('a list', () => {
  it.each([
    [['--ledger'], 'thiếu số: 1–11'],
    [['--stubs'], 'là căn cứ ở decisions/2021/12-qd-ubnd.md:5:11'],
    [['--impact', '12/QĐ-UBND'], 'Nếu Quyết định số 12/QĐ-UBND ngày 04/3/2021 hết hiệu lực'],
    [
      ['--citations'],
      'decisions/2021/12-qd-ubnd.md:8:6 · Quyết định số 77/QĐ-UBND ngày 01/01/2020 · không có trong kho',
    ],
  ])('%j is printed alone, beside how much the check finds', async (args, expected) => {
    const { code, out, err } = await check(...args);
    expect(out).toContain(expected);
    expect(out).not.toContain('undeclared');
    expect(err).toContain('Kiểm tra thấy 0 lỗi, 1 cảnh báo và lưu ý');
    expect(code).toBe(0);
  });

  it.each([[['--ledger']], [['--stubs']], [['--citations']]])('%j as JSON is an array', async (args) => {
    const { out } = await check(...args, '--format', 'json');
    expect(JSON.parse(out)).toHaveLength(args[0] === '--citations' ? 2 : 1);
  });

  it.each([
    ['a decision that is not there', ['--impact', '13/QĐ-UBND'], '2021/12-qd-ubnd'],
    ['two lists', ['--ledger', '--stubs'], '--citations'],
    ['an impact of nothing', ['--impact'], '--impact'],
  ])('could not run with %s: exits with 2 and says what to write, in both languages', async (_, args, expected) => {
    const { code, out, err } = await check(...args);
    expect([code, out]).toEqual([2, '']);
    expect(
      err
        .trim()
        .split('\n')
        .slice(-2)
        .every((line) => line.includes(expected)),
    ).toBe(true);
  });
});
