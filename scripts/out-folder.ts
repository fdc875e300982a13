import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OutRefusal } from '../src/i18n/commands/command-texts.ts';
import { CHECKOUT } from './flags.ts';
import { holdsPath } from './holds-path.ts';

/**
 * Why a folder must not be written to as a site's output; undefined where it may be: it is new, empty, or one that
 * this tool made, and apart from the content, the checkout and the home folder.
 */
export function refuseOut(out: string, content: string): OutRefusal | undefined {
  const target = realPath(out);
  const contentDir = realPath(content);
  if (holdsPath(target, contentDir) || holdsPath(contentDir, target)) return 'content';
  if (holdsPath(target, realPath(CHECKOUT))) return 'checkout';
  if (holdsPath(target, realPath(os.homedir()))) return 'home';
  if (!existsSync(target)) return undefined;
  if (!statSync(target).isDirectory()) return 'not-a-folder';
  return readdirSync(target).length === 0 || isOurs(target) ? undefined : 'not-ours';
}

/** The path with links followed, as far as it exists. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(realPath(parent), path.basename(file));
}

/** A site that this tool built says so in its open data. */
function isOurs(dir: string): boolean {
  try {
    const archive = JSON.parse(readFileSync(path.join(dir, 'data', 'archive.json'), 'utf8')) as object;
    return 'asOf' in archive && 'decisions' in archive && 'profile' in archive;
  } catch {
    return false;
  }
}
