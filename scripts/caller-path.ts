import path from 'node:path';

/**
 * A path as the caller of a command meant it, whole. Windows' own shell makes a quotation mark of the end of `"D:\Văn bản\"`; no
 * name there holds one.
 *
 * @param from the folder in which the command was called
 * @param flavour how paths are written where the command runs
 */
export function callerPath(given: string, from: string, flavour: path.PlatformPath = path): string {
  return flavour.resolve(from, flavour.sep === '\\' ? given.replace(/"$/, '') : given);
}
