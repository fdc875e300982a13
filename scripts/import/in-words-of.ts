import { Writable } from 'node:stream';

/**
 * A terminal's output with some words of a library put in others: `@clack/prompts` has English words in its lists that no option
 * changes.
 *
 * @param words what is written, and what is to be read there; each stands within one line
 */
export function inWordsOf(output: Writable, words: readonly (readonly [RegExp, string])[]): Writable {
  const changed = new Writable({
    decodeStrings: false,
    write(piece: string | Buffer, _, done) {
      const text = words.reduce((written, [from, to]) => written.replaceAll(from, to), piece.toString());
      output.write(text, done);
    },
  });
  // The size that lists are cut to.
  for (const name of ['isTTY', 'columns', 'rows'])
    Object.defineProperty(changed, name, { get: () => (output as unknown as Record<string, unknown>)[name] });
  return changed;
}
