import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { LIST_FLAGS } from '../../scripts/check-list.ts';
import { FACT_FLAGS } from '../../scripts/import/given-facts.ts';
import { NEWS_FLAGS } from '../../scripts/import/import-news.ts';
import { REGISTER_FLAGS } from '../../scripts/import/register-flags.ts';

const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

describe('scripts/run.mjs', () => {
  it.each([[[]], [['chek']], [['run']], [['flags']]])('lists the commands for %j, which is none', (args) => {
    const { status, stderr } = run('scripts/run.mjs', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain('build, preview, start, check, import, new, supersede, test');
  });

  it('says what to do where Node is too old to read TypeScript', () => {
    const { status, stderr, stdout } = run('--no-strip-types', 'scripts/run.mjs', 'check');
    expect(status).toBe(2);
    expect(stderr).toContain('hãy chạy "npm run check"');
    expect(stderr).toContain('run "npm run check"');
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
  });

  it.each([
    ['import', [...Object.keys(FACT_FLAGS), ...Object.keys(REGISTER_FLAGS), ...Object.keys(NEWS_FLAGS)]],
    ['new', Object.keys(FACT_FLAGS)],
    ['check', [...Object.keys(LIST_FLAGS), 'strict', 'format']],
    ['build', ['out']],
    ['start', ['port']],
  ])('says in both languages how %s is called, with all its flags', (command, flags) => {
    const { status, stdout, stderr } = run('scripts/run.mjs', command, '--help');
    expect([status, stderr]).toEqual([0, '']);
    const [vietnamese, english] = stdout.split('Hướng dẫn:');
    for (const flag of [...flags, 'content', 'as-of'])
      for (const said of [vietnamese, english]) expect(said).toMatch(new RegExp(`--${flag}\\b`));
  });

  it('sends those who ask for help with a command of developers to the page for them', () => {
    expect(run('scripts/run.mjs', 'bench', '-h').stdout).toContain('CONTRIBUTING.md');
  });
});
