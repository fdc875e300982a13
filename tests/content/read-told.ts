import { locateProblems, type LocatedProblem } from '../../src/content/locate.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { makeContent } from './make-content.ts';

/** Reads a content folder of the given files, and finds its problems' places. */
export async function readTold(
  files: Record<string, string | Uint8Array>,
): Promise<{ content: Content; told: LocatedProblem[] }> {
  const folder = makeContent(files);
  const content = await readContent(folder);
  return { content, told: await locateProblems(folder, content.problems) };
}

/** A problem in one line: `wrong-date 4:9`. */
export function inShort({ code, line, column }: LocatedProblem): string {
  return `${code} ${line}:${column}`;
}
