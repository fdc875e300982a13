import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { locateProblems } from '../../src/content/locate.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { DecisionRecord } from '../../src/domain/record.ts';
import { decisionFile, makeContent, SITE } from './make-content.ts';

const FILE = 'decisions/2021/12-qd-ubnd.md';

/** Problems as `code line:column`, in order. */
async function problemsOf(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const dir = makeContent(files);
  const located = await locateProblems(dir, (await readContent(dir)).problems);
  return located.map(({ code, file, line, column }) => `${code} ${file === FILE ? '' : `${file} `}${line}:${column}`);
}

const ofDecision = (lines: Record<string, string>, body?: string) => problemsOf({ [FILE]: decisionFile(lines, body) });

async function recordOf(lines: Record<string, string>, body?: string): Promise<DecisionRecord> {
  const { records, problems } = await readContent(makeContent({ [FILE]: decisionFile(lines, body) }));
  expect(problems).toEqual([]);
  return records[0] as DecisionRecord;
}

describe('a decision', () => {
  it.each<[says: string, lines: Record<string, string>, problems: string[]]>([
    ['is fine', {}, []],
    ['misses a key', { title: '' }, ['missing-key 2:8']],
    ['has an unknown key', { sumary: 'x' }, ['unknown-key 5:1']],
    ['has an unknown key within a map', { source: '{ name: Báo, autor: x }' }, ['unknown-key 5:22']],
    ['has an inverse', { repealedBy: '[1/QĐ-UBND]' }, ['unknown-key 5:1']],
    ['has a date day first', { issued: '06/9/2021' }, ['wrong-date 4:9']],
    ['has an impossible date', { issued: '2021-02-30' }, ['wrong-date 4:9']],
    ['has a quoted date', { issued: "'2021-03-04'" }, []],
    ['has a number that YAML takes for one', { number: '0123' }, ['number-not-a-string 3:9']],
    ['has a number with an exponent', { number: '1e3' }, ['number-not-a-string 3:9']],
    ['has a number of no known form', { number: 'abc' }, ['unknown-number-form 3:9']],
    ['has a word that its key does not take', { text: 'sumary' }, ['wrong-value 5:7']],
    ['has a list in the place of text', { summary: '[a, b]' }, ['wrong-shape 5:10']],
    ['has text in the place of a list', { supersedes: '601/QĐ-UBND' }, ['wrong-shape 5:13']],
    ['has a type that its number contradicts', { type: 'chi-thi' }, ['type-disagrees 5:7']],
    ['has an unknown type', { type: 'quyet-din' }, ['unknown-type 5:7']],
    ['has an unknown topic', { topics: '[y-te, yte]' }, ['unknown-topic 5:16']],
    ['has an unknown issuer', { issuer: 'ubnd' }, ['unknown-issuer 5:9']],
    ['ends before it begins', { effective: '2021-04-01', expires: '2021-04-01' }, ['expires-too-early 6:10']],
    ['takes effect before its day', { effective: '2021-01-01' }, ['effective-before-issued 5:12']],
    ['names a file that is not there', { attachments: '[{ file: 2021/a.pdf }]' }, ['missing-attachment 5:23']],
    ['names a file outside', { attachments: '[{ file: ../site.yaml }]' }, ['missing-attachment 5:23']],
    ['has a reference of the wrong day', { supersedes: '[{ ref: 1/QĐ-UBND, from: 2021-13-01 }]' }, ['wrong-date 5:38']],
    ['has an address that no server answers', { redirectFrom: '[/a?b]' }, ['wrong-shape 5:16']],
  ])('that %s', async (_, lines, problems) => {
    expect(await ofDecision(lines)).toEqual(problems);
  });

  it('as a draft has warnings only', async () => {
    const dir = makeContent({ [FILE]: decisionFile({ draft: 'true', sumary: 'x', issued: '06/9/2021' }) });
    expect((await readContent(dir)).problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('is read with a byte order mark, CRLF and decomposed letters', async () => {
    const text = `\ufeff${decisionFile().replaceAll('\n', '\r\n').normalize('NFD')}`;
    const { records, problems } = await readContent(makeContent({ [FILE]: text }));
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({ title: 'Về việc thử', number: '12/QĐ-UBND', id: '2021/12-qd-ubnd' });
  });

  it('is located in a file with CRLF', async () => {
    expect(await problemsOf({ [FILE]: decisionFile({ sumary: 'x' }).replaceAll('\n', '\r\n') })).toEqual(['unknown-key 5:1']);
  });

  it('has an issuer where the site has only one, and a text that is full, or none where it is empty', async () => {
    expect(await recordOf({})).toMatchObject({ issuer: 'ubnd-tinh-vi-du', text: 'full' });
    expect(await recordOf({}, '')).toMatchObject({ text: 'none' });
  });

  it('loses what a reader can not see', async () => {
    expect((await recordOf({ title: '"Qu\u202eyết\u200b định \\u0000số 1"' })).title).toBe('Quyết định số 1');
  });

  it('has references as text or maps', async () => {
    const written = '[Quyết định số 601/QĐ-UBND, { ref: 7/QĐ-UBND, provisions: [Điều 3] }]';
    expect((await recordOf({ supersedes: written })).references).toEqual({
      supersedes: [{ ref: 'Quyết định số 601/QĐ-UBND' }, { ref: '7/QĐ-UBND', provisions: ['Điều 3'] }],
    });
  });
});

describe('a content folder', () => {
  it.each<[file: string, problem: string]>([
    ['decisions/2021/Quyết định.md', 'bad-path'],
    ['decisions/12.md', 'bad-path'],
    ['decisions/2021/sub/x.md', 'bad-path'],
    ['decisions/2021/x.MD', 'bad-path'],
    ['decisions/2021/x.docx', 'bad-path'],
    ['pages/2021/x.md', 'bad-path'],
  ])('with %s: %s', async (file, code) => {
    expect(await problemsOf({ [file]: decisionFile() })).toEqual([`${code} ${file} 1:1`]);
  });

  it.each(['decisions/2021/_draft.md', 'decisions/.git/x.md', 'pages/_x/y.txt', 'notes.txt'])('skips %s', async (file) => {
    expect(await problemsOf({ [file]: 'x' })).toEqual([]);
  });

  it('with a folder that is not the year of issue: a warning', async () => {
    expect(await problemsOf({ 'decisions/2020/x.md': decisionFile() })).toEqual(['year-folder decisions/2020/x.md 4:9']);
  });

  it('with x.md beside x.mdx, a link and bytes that are no UTF-8', async () => {
    const dir = makeContent({
      'decisions/2021/x.md': decisionFile(),
      'decisions/2021/x.mdx': decisionFile(),
      'decisions/2021/y.md': Buffer.from('---\ntitle: \xe9\n---\n', 'latin1'),
    });
    symlinkSync(path.join(dir, 'site.yaml'), path.join(dir, 'decisions/2021/z.md'));
    const { problems } = await readContent(dir);
    expect(problems.map(({ code, place }) => `${code} ${place.file}`).sort()).toEqual([
      'duplicate-id decisions/2021/x.mdx',
      'not-utf8 decisions/2021/y.md',
      'symbolic-link decisions/2021/z.md',
    ]);
  });

  it.each<[says: string, text: string, problem: string]>([
    ['no frontmatter', 'Nội dung', 'missing-frontmatter 1:1'],
    ['frontmatter without an end', '---\ntitle: x\n', 'unreadable-yaml 1:1'],
    ['YAML that can not be read', '---\ntitle: a: b\n---\n', 'unreadable-yaml 2:8'],
    ['a key twice', '---\ntitle: a\nnumber: 1/QĐ-UBND\ntitle: b\n---\n', 'duplicate-key 4:1'],
  ])('with a file that has %s', async (_, text, problem) => {
    expect(await problemsOf({ [FILE]: text })).toEqual([problem]);
  });

  it('without site.yaml says so, and what is wrong all the same', async () => {
    const dir = makeContent({ [FILE]: decisionFile({ sumary: 'x', issuer: 'a' }) });
    rmSync(path.join(dir, 'site.yaml'));
    const { problems, settings } = await readContent(dir);
    expect(settings).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['missing-site', 'unknown-key']);
  });

  it.each<[says: string, site: string, problems: string[]]>([
    ['an unknown key', `${SITE}notise: x\n`, ['unknown-key site.yaml 7:1']],
    ['no address', SITE.replace(/url: .*\n/, ''), ['missing-key site.yaml 1:1']],
    ['an address of another kind', SITE.replace('https:', 'ftp:'), ['wrong-shape site.yaml 2:6']],
    ['a time zone that is none', `${SITE}timezone: Asia/Saigon2\n`, ['wrong-shape site.yaml 7:11']],
    ['no issuer', SITE.replace(/ {2}ubnd.*\n/, ''), ['missing-key site.yaml 3:9']],
    ['a lost parent', SITE.replace('tỉnh Ví Dụ', 'tỉnh Ví Dụ, parent: x'), ['unknown-parent site.yaml 4:64']],
  ])('whose site.yaml has %s', async (_, site, problems) => {
    expect(await problemsOf({ 'site.yaml': site })).toEqual(problems);
  });

  it('is empty, and fine', async () => {
    const content = await readContent(makeContent({}));
    expect(content).toMatchObject({ records: [], problems: [] });
  });
});

describe('what was read before', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`decisions/2021/${i + 1}-qd-ubnd.md`, decisionFile({ number: `${i + 1}/QĐ-UBND` })]),
  );
  const cacheFor = () => {
    const cacheDir = mkdtempSync(path.join(os.tmpdir(), 'congbo-cache-'));
    onTestFinished(() => rmSync(cacheDir, { recursive: true, force: true }));
    return cacheDir;
  };

  it('is the same from workers, from the cache, and from a damaged cache', async () => {
    const dir = makeContent(many);
    const cacheDir = cacheFor();
    const fresh = await readContent(dir);
    expect(fresh.records).toHaveLength(60);
    for (const damage of [false, false, true]) {
      const shards = existsSync(path.join(cacheDir, 'rendered')) ? readdirSync(path.join(cacheDir, 'rendered')) : [];
      if (damage) for (const shard of shards) writeFileSync(path.join(cacheDir, 'rendered', shard), '[[');
      expect(await readContent(dir, { cacheDir })).toEqual(fresh);
    }
  }, 60_000);

  it('is read again where the file or site.yaml has changed', async () => {
    const dir = makeContent(many);
    const cacheDir = cacheFor();
    await readContent(dir, { cacheDir });
    writeFileSync(path.join(dir, 'decisions/2021/7-qd-ubnd.md'), decisionFile({ number: '7/QĐ-UBND', title: 'Khác' }));
    writeFileSync(path.join(dir, 'site.yaml'), SITE.replace('ubnd-tinh-vi-du', 'ubnd-khac'));
    const { records } = await readContent(dir, { cacheDir });
    expect(records.find(({ id }) => id === '2021/7-qd-ubnd')).toMatchObject({ title: 'Khác', issuer: 'ubnd-khac' });
  }, 60_000);
});

const HOSTILE = path.resolve(import.meta.dirname, '../../../shared/corpora/hostile-dev/inputs.jsonl');

describe.skipIf(!existsSync(HOSTILE))('hostile YAML (without the corpus: skipped)', () => {
  const inputs = existsSync(HOSTILE)
    ? readFileSync(HOSTILE, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, string>)
    : [];
  const yaml = inputs.filter(({ kind }) => kind === 'yaml');

  it.each(yaml.map(({ name, input }) => [name!, input!]))('%s is a problem, and quickly told', async (_, input) => {
    const start = performance.now();
    const { problems } = await readContent(makeContent({ [FILE]: `---\n${input.replaceAll('\0', '\\0')}\n---\n` }));
    expect(problems.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
