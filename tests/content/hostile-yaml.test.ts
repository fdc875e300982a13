import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { decisionFile } from './make-content.ts';
import { readTold } from './read-told.ts';

const LONG = 200_000;

describe('YAML made to take long', () => {
  it.each<[string, string]>([
    ['open brackets', `a: ${'['.repeat(LONG)}`],
    ['closing brackets', `a: ${']'.repeat(LONG)}`],
    ['commas', `a: [${','.repeat(LONG)}]`],
    ['keys of keys', '? '.repeat(LONG / 2)],
    ['keys of keys, some', '? '.repeat(60)],
    ['lists of lists', '- '.repeat(LONG / 2)],
    ['many keys', Array.from({ length: LONG / 10 }, (_, i) => `k${i}: 1`).join('\n')],
    ['many anchors', `a: [${Array.from({ length: LONG / 20 }, (_, i) => `&a${i} x, *a${i}`).join()}]`],
    ['many aliases', `a: [&a x${', *a'.repeat(LONG / 4)}]`],
    ['an alias of itself', 'a: &a [*a]'],
    ['an alias of what holds it', 'a: &a { b: { c: *a } }'],
    ['backslashes', `a: "${'\\'.repeat(LONG)}`],
    ['indentation', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['directives', '%a\n'.repeat(LONG / 3)],
    ['blank lines', `a: x${'\n'.repeat(LONG)}  y`],
  ])('%s', (_name, yaml) => {
    const before = process.cpuUsage();
    expect(() => parseYaml(yaml, 'x.md', 1)).not.toThrow();
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });
});

it.each(['&a [*a]', '[&a { ref: *a }]'])('a list that holds itself, %s, is a problem', async (topics) => {
  const { told } = await readTold({ 'decisions/2021/x.md': decisionFile({ topics }) });
  expect(told.map(({ code }) => code)).toEqual(['unreadable-yaml']);
});
