import { problem, type Problem } from '../domain/problem.ts';
import { isNameEverywhere, nameForAll, nameKey } from './windows-names.ts';

/**
 * Files that not every computer can hold: a name that Windows refuses, or two that differ in capitals or in how marks are composed
 * alone, of which Windows and macOS keep one.
 *
 * @param files with `/`, in order; the second of two that clash is told, with the first
 */
export function unsafeNames(files: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const parts = file.split('/');
    const isHeld = parts.every(isNameEverywhere);
    const refused = isHeld ? [] : [problem('unsafe-name', { file }, { path: file, suggestion: parts.map(nameForAll).join('/') })];
    const other = first.get(nameKey(file));
    if (other === undefined) first.set(nameKey(file), file);
    const related = other === undefined ? [] : [{ place: { file: other }, what: 'first' as const }];
    return other === undefined ? refused : [problem('unsafe-name', { file }, { path: file, other }, related)];
  });
}
