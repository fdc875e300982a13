import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LIST_FLAGS } from '../../scripts/check-list.ts';
import { readFlags, UsageError } from '../../scripts/flags.ts';
import { refuseOut } from '../../scripts/out-folder.ts';
import { decisionFile, makeContent, SITE } from '../content/make-content.ts';
import { CHECKOUT, run } from './run-command.ts';

const GOOD = { 'decisions/2021/12-qd-ubnd.md': decisionFile() };

describe('check', () => {
  it('tells all problems as JSON, alone on standard output, and exits with 1', async () => {
    const dir = makeContent({
      'decisions/2021/12-qd-ubnd.md': decisionFile({ sumary: 'x', supersedes: '[9/QĐ-UBND]' }),
    });
    const { code, out } = await run('check', ['--content', '.', '--format', 'json'], dir);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { code: 'unknown-key', severity: 'error', file: 'decisions/2021/12-qd-ubnd.md', line: 5, column: 1, related: [] },
    ]);
  });

  it('exits with 0 where there are only warnings, with 1 where it is strict', async () => {
    const dir = makeContent({ 'decisions/2020/12-qd-ubnd.md': decisionFile() });
    expect((await run('check', ['--content', dir], dir)).code).toBe(0);
    expect((await run('check', ['--content', dir, '--strict'], dir)).code).toBe(1);
  });

  it.each([
    ['an unknown flag', ['--contents', '.']],
    ['a folder that is not there', ['--content', 'nowhere']],
    ['a day that is none', ['--as-of', '6/9/2021']],
    ['an unknown format', ['--format', 'xml']],
  ])('could not run with %s: exits with 2 and says what to write', async (_, args) => {
    const { code, out, err } = await run('check', args, makeContent(GOOD));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).not.toContain('    at ');
  });
});

describe('a wrong flag', () => {
  it.each([
    [['--ledgr'], 'Không có tham số --ledgr. Có phải là --ledger?', 'There is no flag --ledgr. Do you mean --ledger?'],
    [['--constructor'], 'Không có tham số --constructor.', 'There is no flag --constructor.'],
    [['-x'], 'Không có tham số -x.', 'There is no flag -x.'],
    [['--impact'], 'Sau --impact còn thiếu giá trị.', '--impact needs a value behind it.'],
    [['--impact', '--stubs'], 'Sau --impact còn thiếu giá trị.', '--impact needs a value behind it.'],
    [['--strict=yes'], '--strict không nhận giá trị', '--strict takes no value'],
    [['thừa'], 'Không rõ "thừa" thuộc tham số nào.', '"thừa" belongs to no flag.'],
  ])('%j is told in own words, in each language', (args, vietnamese, english) => {
    const own = { ...LIST_FLAGS, strict: { type: 'boolean' } } as const;
    const read = () => readFlags(args, own);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(vietnamese);
    expect(read).toThrow(english);
  });

  it('a value may start with a dash where it is joined to its flag', () => {
    expect(readFlags(['--impact=-x'], LIST_FLAGS).own).toMatchObject({ impact: '-x' });
  });
});

describe('build', () => {
  const build = (dir: string) =>
    run('build', ['--content', '.', '--out', `../${path.basename(dir)}-out`, '--as-of', '2022-01-01'], dir);
  const outOf = (dir: string) => {
    const out = `${dir}-out`;
    onTestFinished(() => rmSync(out, { recursive: true, force: true }));
    return out;
  };
  const page = (out: string) => readFileSync(path.join(out, 'van-ban/2021/12-qd-ubnd/index.html'), 'utf8');

  it('puts a site out and says so in one line; two of different contents run at once', async () => {
    const dirs = [makeContent(GOOD), makeContent({ ...GOOD, 'site.yaml': SITE.replace('.example/', '.example/kho/') })];
    const outs = dirs.map(outOf);
    const ended = await Promise.all(dirs.map(build));
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(ended[0]!.out).toMatch(/^Xong: \d+ trang trong [\d,]+ giây, bộ nhớ cao nhất [\d,]+ GB, ở \S+\n$/);
    expect(outs.map((out) => /href="(\/[a-z/]*)van-ban\/"/.exec(page(out))?.[1])).toEqual(['/', '/kho/']);
  }, 120_000);

  it('that fails leaves the last output as it was, and nothing beside it', async () => {
    const dir = makeContent(GOOD);
    const out = outOf(dir);
    expect((await build(dir)).code).toBe(0);
    const before = page(out);
    writeFileSync(path.join(dir, 'decisions/2021/12-qd-ubnd.md'), decisionFile({ title: 'Khác', sumary: 'x' }));
    const { code, err } = await build(dir);
    expect(code).toBe(1);
    expect(err).toContain('error[unknown-key] decisions/2021/12-qd-ubnd.md:5:1');
    expect(page(out)).toBe(before);
    const beside = readdirSync(path.dirname(dir)).filter((name) => name.includes(path.basename(out)));
    expect(beside).toEqual([path.basename(out)]);
  }, 120_000);

  it('refuses an output that is not its own, with 2', async () => {
    const dir = makeContent(GOOD);
    const { code, err } = await run('build', ['--content', '.', '--out', '.'], dir);
    expect(code).toBe(2);
    expect(err).toContain('--out');
  });
});

describe('an output folder', () => {
  const made = (files: Record<string, string>) => {
    const dir = makeContent({});
    mkdirSync(path.join(dir, 'out/data'), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(dir, 'out', file), text);
    return { content: path.join(dir, 'decisions'), out: path.join(dir, 'out') };
  };

  it.each<[says: string, out: string, content: string, refusal: string]>([
    ['is the content', '/srv/content', '/srv/content', 'content'],
    ['holds the content', '/srv', '/srv/content', 'content'],
    ['lies in the content', '/srv/content/out', '/srv/content', 'content'],
    ['is the checkout', CHECKOUT, '/srv/content', 'checkout'],
    ['holds the checkout', path.dirname(CHECKOUT), '/srv/content', 'checkout'],
    ['is the home folder', os.homedir(), '/srv/content', 'home'],
    ['is a file', path.join(CHECKOUT, 'package.json'), '/srv/content', 'not-a-folder'],
    ['holds files of others', path.join(CHECKOUT, 'src'), '/srv/content', 'not-ours'],
  ])('that %s is refused', (_, out, content, refusal) => {
    expect(refuseOut(out, content)).toBe(refusal);
  });

  it('that is new, empty, or was made by this tool is taken', () => {
    const archive = JSON.stringify({
      asOf: '2021-01-01',
      base: '/',
      locale: 'vi',
      profile: 'vn',
      timezone: 'UTC',
      decisions: 0,
    });
    const { content, out } = made({ 'data/archive.json': archive });
    expect(refuseOut(out, content)).toBeUndefined();
    expect(refuseOut(path.join(out, 'new/deep'), content)).toBeUndefined();
    expect(refuseOut(made({}).out, content)).toBe('not-ours');
  });

  it('that leads into the content by a link is refused', () => {
    const dir = makeContent(GOOD);
    const link = path.join(os.tmpdir(), `congbo-link-${process.pid}`);
    symlinkSync(dir, link);
    onTestFinished(() => rmSync(link));
    expect(refuseOut(path.join(link, 'out'), dir)).toBe('content');
  });
});
