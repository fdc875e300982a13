import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { globSync } from 'tinyglobby';

/** What a build needs of the project. */
const PARTS = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Strings that stand in a terminal, never on a page. */
const NOT_ON_PAGES = ['commands', 'problems', 'check-lists'];

/**
 * Builds an archive with a copy of the program in which all interface strings are marked (`markInterface`), those of
 * scripts for the browser too.
 *
 * @returns a folder of its own, with the built site in `out`
 */
export async function buildMarked(content: string, asOf: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'congbo-marked-'));
  const copy = path.join(folder, 'program');
  await Promise.all(PARTS.map((part) => cp(part, path.join(copy, part), { recursive: true })));
  await cp('tests/browser/mark-interface.ts', path.join(copy, 'src/i18n/mark-interface.ts'));
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  const files = globSync(['src/i18n/**/{vi,en}.ts', 'src/markdown/labels.ts'], { cwd: copy });
  for (const file of files)
    if (!NOT_ON_PAGES.some((area) => file.startsWith(`src/i18n/${area}/`))) await mark(copy, file);
  const flags = ['--content', path.resolve(content), '--out', path.join(folder, 'out'), '--as-of', asOf];
  const env = { ...process.env, CONGBO_CACHE: path.join(folder, 'cache') };
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', ...flags], { cwd: copy, env });
  return folder;
}

/** Rewrites a file that exports strings: what it exports is made of what it exported. */
async function mark(copy: string, file: string): Promise<void> {
  const source = await readFile(path.join(copy, file), 'utf8');
  const [whole, name, type] = /^export const (vi|en|LABELS)(: [^=]+)? = /m.exec(source) ?? [];
  if (whole === undefined) throw new Error(`${file} exports no strings that could be marked.`);
  const from = path.posix.relative(path.posix.dirname(file), 'src/i18n/mark-interface.ts').replace(/^(?!\.)/, './');
  const marked = source.replace(whole, `const written${type ?? ''} = `);
  await writeFile(
    path.join(copy, file),
    `import { markInterface } from '${from}';\n${marked}\nexport const ${name} = markInterface(written);\n`,
  );
}
