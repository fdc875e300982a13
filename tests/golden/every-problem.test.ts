import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocatedProblem } from '../../src/content/locate.ts';
import { SEVERITY, type ProblemCode } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { reportAsJson } from '../../src/site/problem-report.ts';

const ARCHIVES = fileURLToPath(new URL('../fixtures/archives/', import.meta.url));
const GOLDEN = ['every-problem', 'missing-site', 'unreadable-site'];
/** Codes whose files can't lie in a repository, or not lightly; they are made here. */
const MADE_HERE = ['symbolic-link', 'not-utf8', 'file-too-large', 'unsafe-name'] as const;
const UNSAFE = 'attachments/aux.pdf';
/** Milliseconds: the first check of a run loads every step of the pipeline. */
const PATIENCE = 60_000;
const SITE = `name: Kho văn bản tỉnh Ví Dụ
url: https://congbo.example/
notice: Mọi văn bản ở đây đều hư cấu
issuers:
  ubnd-tinh-vi-du:
    name: Ủy ban nhân dân tỉnh Ví Dụ
`;

const codesOf = (problems: readonly LocatedProblem[]) => [...new Set(problems.map((problem) => problem.code))].sort();
const promised = (archive: string) =>
  JSON.parse(readFileSync(join(ARCHIVES, archive, 'codes.json'), 'utf8')) as string[];

/** `UPDATE_GOLDEN=1` writes what the check says now; read the difference before you keep it. */
function expectGolden(file: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

describe.each(GOLDEN)('the archive %s', (archive) => {
  let problems: LocatedProblem[] = [];
  beforeAll(async () => {
    ({ problems } = await checkContent(join(ARCHIVES, archive, 'content'), { asOf: '2026-01-01' }));
  }, PATIENCE);

  it('has each problem that it promises, and no other', () => {
    expect(codesOf(problems)).toEqual(promised(archive).sort());
  });

  it('is told as expected.json has it', () => {
    expectGolden(join(ARCHIVES, archive, 'expected.json'), reportAsJson(problems, 'vi'));
  });
});

it('every code is promised by an archive or made here', () => {
  const known = [...GOLDEN.flatMap(promised), ...MADE_HERE];
  expect(Object.keys(SEVERITY).filter((code) => !known.includes(code))).toEqual([]);
});

describe('an archive made here', () => {
  const folder = mkdtempSync(join(tmpdir(), 'congbo-'));
  const year = join(folder, 'decisions/2021');
  let problems: LocatedProblem[] = [];
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  beforeAll(async () => {
    const sound = readFileSync(join(ARCHIVES, 'every-problem/content/decisions/2021/without-problems.md'));
    const text = sound.toString('utf8').replace(/^(?:topics|number): .*\n/gm, '');
    mkdirSync(year, { recursive: true });
    writeFileSync(join(folder, 'site.yaml'), SITE);
    writeFileSync(join(year, 'sound.md'), text.replace('---\n', '---\nnumber: 101/QĐ-UBND\n'));
    writeFileSync(join(year, 'file-too-large.md'), `${text}${'Bản hư cấu. '.repeat(600_000)}`);
    writeFileSync(join(year, 'not-utf8.md'), Buffer.from('---\ntitle: Quyết định\n---\n', 'utf16le'));
    mkdirSync(join(folder, 'attachments'));
    writeFileSync(join(folder, UNSAFE), '');
    symlinkSync(join(year, 'sound.md'), join(year, 'symbolic-link.md'));
    ({ problems } = await checkContent(folder, { asOf: '2026-01-01' }));
  }, PATIENCE);

  it.each(MADE_HERE)('is told of %s, once, at the file of that name', (code: ProblemCode) => {
    const files = problems.filter((problem) => problem.code === code).map((problem) => problem.file);
    expect(files).toEqual([code === 'unsafe-name' ? UNSAFE : `decisions/2021/${code}.md`]);
  });

  it('has no other problem', () => {
    expect(codesOf(problems)).toEqual([...MADE_HERE].sort());
  });
});
