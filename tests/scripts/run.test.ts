import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

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
});
