/** Keys of strings that machines read. */
const FOR_MACHINES = new Set(['lang', 'ogLocale']);

/**
 * Makes a pseudo-language of a set of interface strings: every letter of the Latin script becomes its full-width form
 * (`Ｖăｎ ｂảｎ`), also in what functions make. Placeholders (`{day}`), links and lengths from the end stay as they are.
 */
export function markInterface<T>(strings: T): T {
  return marked(strings, '') as T;
}

function marked(value: unknown, key: string): unknown {
  if (FOR_MACHINES.has(key)) return value;
  if (typeof value === 'string') return markedText(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => markedResult((value as (...given: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map((each) => marked(each, ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each, name)]));
}

/** A text, a sentence in parts of which links are none of the interface's words, or a group of texts. */
function markedResult(result: unknown): unknown {
  if (typeof result === 'string') return markedText(result);
  if (Array.isArray(result)) return result.map((part: unknown) => (typeof part === 'string' ? markedText(part) : part));
  return typeof result === 'object' && result !== null && !('href' in result) ? marked(result, '') : result;
}

function markedText(text: string): string {
  return text.replace(/\{\w+\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : fullWidth(part)));
}

function fullWidth(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[Đđ]/g, (letter) => (letter === 'Đ' ? 'D' : 'd'))
    .replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
