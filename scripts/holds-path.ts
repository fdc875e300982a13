import path from 'node:path';

/**
 * Whether a folder is another path or holds it, as the paths are written: both absolute, with links followed.
 *
 * @param flavour how paths are written where the command runs
 */
export function holdsPath(folder: string, inner: string, flavour: path.PlatformPath = path): boolean {
  const relative = flavour.relative(folder, inner);
  const isOutside = relative === '..' || relative.startsWith(`..${flavour.sep}`) || flavour.isAbsolute(relative);
  return !isOutside;
}
