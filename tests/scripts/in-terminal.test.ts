import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decisionFile, makeContent } from '../content/make-content.ts';
import { pdfOf } from '../reading/pdf-of.ts';
import { CHECKOUT } from './run-command.ts';

/** util-linux gives a command a terminal of its own; macOS and Windows have no such program. */
const PROGRAM = 'script';
const hasTerminals = process.platform === 'linux' && spawnSync(PROGRAM, ['--version']).status === 0;

const ENTER = '\r';
const DOWN = '\u001b[B';
const INTERRUPT = '\u0003';

/** Runs a command in a terminal, in which each answer is typed when its question stands there. */
function inTerminal(content: string, args: string[], answers: (readonly [shown: string, keys: string])[]) {
  const quoted = [process.execPath, path.join(CHECKOUT, 'scripts/run.mjs'), ...args, '--content', content].map(
    (word) => `'${word}'`,
  );
  const env = { ...process.env, INIT_CWD: content, CONGBO_CACHE: path.join(content, '.cache'), TERM: 'xterm', CI: '' };
  const child = spawn(PROGRAM, ['-qfec', `stty cols 120 rows 40; ${quoted.join(' ')}`, '/dev/null'], { env });
  const left = [...answers];
  let said = '';
  let from = 0;
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
    // Several may stand in one piece.
    for (const [shown, keys] of [...left]) {
      const at = said.indexOf(shown, from);
      if (at < 0) return;
      from = at + shown.length;
      left.shift();
      child.stdin.write(keys);
    }
  });
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('exit', (code) => resolve({ code, said }));
  });
}

/** A folder of PDFs that have no text. */
async function folder(names: string[]): Promise<string> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'congbo-scans-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [at, name] of names.entries()) {
    const scan = await pdfOf((pdf) =>
      pdf
        .addPage()
        .rect(100, 100, 100 + at, 100)
        .fill(),
    );
    writeFileSync(path.join(dir, name), scan);
  }
  return dir;
}

const ANSWERS = [
  ['Số, ký hiệu', `5/QĐ-UBND${ENTER}`],
  ['Ngày ban hành', `1/2/2020${ENTER}`],
  ['Trích yếu', `Thử${ENTER}`],
  ['Thay thế', ENTER],
] as const;

describe.skipIf(!hasTerminals)('in a terminal (needs script of util-linux)', () => {
  it('a folder is asked for file by file; what was done is kept where the clerk stops, and is not asked for again', async () => {
    const content = makeContent({});
    const scans = await folder(['a.pdf', 'b.pdf', 'c.pdf']);
    const first = await inTerminal(
      content,
      ['import', scans],
      [['1/3, a.pdf', `${DOWN}${ENTER}`], ['2/3, b.pdf', ENTER], ...ANSWERS, ['3/3, c.pdf', INTERRUPT]],
    );
    expect(first.said).toContain('Đã tạo decisions/2020/5-qd-ubnd.md');
    expect(first.said).toContain('Đã dừng; 1 trang đã tạo được giữ, còn 1 tệp.');
    expect(first.code).toBe(1);
    const second = await inTerminal(
      content,
      ['import', scans],
      [
        ['1/3, a.pdf', `${DOWN}${ENTER}`],
        ['Chưa nhập b.pdf: Đã có decisions/2020/5-qd-ubnd.md', ''],
        ['3/3, c.pdf', `${DOWN}${DOWN}${ENTER}`],
      ],
    );
    expect(second.said).not.toContain('2/3, b.pdf');
    expect(readdirSync(path.join(content, 'decisions/2020'))).toEqual(['5-qd-ubnd.md']);
  });

  it('new asks for what it wasn’t told, and nothing is written where the clerk breaks off', async () => {
    const content = makeContent({});
    const broken = await inTerminal(content, ['new', '--number', '5/QĐ-UBND'], [ANSWERS[1], ['Trích yếu', INTERRUPT]]);
    expect([broken.code, existsSync(path.join(content, 'decisions'))]).toEqual([1, false]);
    expect(broken.said).toContain('Đã dừng; chưa tạo tệp nào.');
    const made = await inTerminal(content, ['new'], [...ANSWERS]);
    expect([made.code, existsSync(path.join(content, 'decisions/2020/5-qd-ubnd.md'))]).toEqual([0, true]);
  });

  it.each([
    ['made', ENTER, 0],
    ['not made', `n`, 1],
  ])('supersede shows what changes, and its page is %s', async (_, key, code) => {
    const content = makeContent({
      'decisions/2021/601-qd-ubnd.md': decisionFile({ number: '601/QĐ-UBND', issued: '2021-03-09' }),
    });
    const ended = await inTerminal(
      content,
      ['supersede', '2021/601-qd-ubnd'],
      [
        ['Số, ký hiệu', `2236/QĐ-UBND${ENTER}`],
        ['Ngày ban hành', `6/9/2021${ENTER}`],
        ['Trích yếu', `Mới${ENTER}`],
        ['Tạo decisions/2021/2236-qd-ubnd.md', key],
      ],
    );
    expect(ended.said).toContain('bị thay thế bởi');
    expect(ended.code).toBe(code);
    expect(existsSync(path.join(content, 'decisions/2021/2236-qd-ubnd.md'))).toBe(code === 0);
  });
});
