import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { decisionFile, makeContent, SITE } from './make-content.ts';

async function cacheFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'congbo-cache-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** More files than are read without workers, some with problems. */
function files(count: number): Record<string, string> {
  const made = Array.from({ length: count }, (_, i): [string, string] => [
    `decisions/2021/${i}-qd-ubnd.md`,
    decisionFile({ number: `${i + 1}/QĐ-UBND`, ...(i % 7 === 0 && { issued: '9/3/2021' }) }, `Văn bản ${i}.\n`),
  ]);
  return Object.fromEntries(made);
}

function shards(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

describe('reading with a cache', () => {
  it('gives the same as without one, the second time too', async () => {
    const folder = makeContent(files(60));
    const cacheDir = await cacheFolder();
    const plain = await readContent(folder);
    const cold = await readContent(folder, { cacheDir });
    const warm = await readContent(folder, { cacheDir });
    expect(plain.records).toHaveLength(51);
    expect(cold).toEqual(plain);
    expect(warm).toEqual(plain);
    expect([...warm.rendered.keys()]).toEqual([...plain.rendered.keys()]);
  });

  it.each<[string, (file: string) => void]>([
    [
      'emptied',
      (file) => {
        writeFileSync(file, '');
      },
    ],
    [
      'cut',
      (file) => {
        writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
      },
    ],
    [
      'something else',
      (file) => {
        writeFileSync(file, '{"a":[1]}');
      },
    ],
    [
      'null',
      (file) => {
        writeFileSync(file, 'null');
      },
    ],
    [
      'other text in a record',
      (file) => {
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Về việc', 'sai'));
      },
    ],
  ])('reads anew what is %s', async (_name, damage) => {
    const folder = makeContent(files(3));
    const cacheDir = await cacheFolder();
    const sound = await readContent(folder, { cacheDir });
    for (const file of shards(cacheDir)) damage(file);
    expect(await readContent(folder, { cacheDir })).toEqual(sound);
  });

  it('sees what has changed, in a file, in site.yaml, among attachments, or is gone', async () => {
    const folder = makeContent({ ...files(3), 'attachments/a.pdf': 'x' });
    const cacheDir = await cacheFolder();
    const file = path.join(folder, 'decisions/2021/1-qd-ubnd.md');
    writeFileSync(file, decisionFile({ attachments: '[{ file: a.pdf }]' }));
    await readContent(folder, { cacheDir });
    rmSync(path.join(folder, 'attachments/a.pdf'));
    rmSync(path.join(folder, 'decisions/2021/2-qd-ubnd.md'));
    writeFileSync(path.join(folder, 'site.yaml'), SITE.replace('topics:', '  khac: { name: Khác }\ntopics:'));
    const { records, problems } = await readContent(folder, { cacheDir });
    expect(records.map(({ id }) => id)).toEqual(['2021/1-qd-ubnd']);
    expect(problems.map(({ code }) => code).sort()).toEqual(['missing-attachment', 'missing-issuer', 'wrong-date']);
  });

  it('leaves alone what has not changed', async () => {
    const folder = makeContent(files(60));
    const cacheDir = await cacheFolder();
    await readContent(folder, { cacheDir });
    const times = () => shards(cacheDir).map((file) => `${file} ${statSync(file).mtimeMs}`);
    const before = times();
    writeFileSync(path.join(folder, 'decisions/2021/1-qd-ubnd.md'), decisionFile({ title: 'Khác' }));
    await readContent(folder, { cacheDir });
    expect(times().filter((each) => !before.includes(each))).toHaveLength(1);
  });

  it('may be used by two at once', async () => {
    const folder = makeContent(files(20));
    const cacheDir = await cacheFolder();
    const [a, b] = await Promise.all([readContent(folder, { cacheDir }), readContent(folder, { cacheDir })]);
    expect(a).toEqual(b);
    expect(await readContent(folder, { cacheDir })).toEqual(a);
  });
});

it('tells of progress up to the end', async () => {
  const folder = makeContent(files(60));
  const steps: number[] = [];
  await readContent(folder, {
    onProgress: (done, of) => {
      expect(of).toBe(60);
      steps.push(done);
    },
  });
  expect(steps.at(-1)).toBe(60);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});
