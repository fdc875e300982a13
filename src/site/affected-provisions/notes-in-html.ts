import { escapeHtml } from '../escape-html.ts';

/** A start tag of the elements that provisions are, with its attributes; in texts `<` is always a tag's. */
const START = /<(h[1-6]|p|li|span)((?:\s[a-zA-Z-]+(?:="[^"]*")?)*)>/g;
const ID = /\sid="([^"]*)"/;

/** Where the first line of a list's item, or a line within a paragraph, is over. */
const END_OF_LINE = /<(?:ul|ol|p|div|table|blockquote|pre|h[1-6]|details|section|hr|figure|br)\b|<\/(?:li|p|h[1-6])>/g;

/**
 * Puts notes into a rendered text, each right behind the heading, the paragraph or the line that bears its id.
 *
 * @param notes the notes' words as HTML, by id
 * @param label what the notes are called, for those who hear the page
 * @param lang of the notes, where the text is in another language
 */
export function notesInHtml(
  html: string,
  notes: ReadonlyMap<string, readonly string[]>,
  label: string,
  lang?: string,
): string {
  const language = lang === undefined ? '' : ` lang="${lang}"`;
  const insertions: { at: number; text: string }[] = [];
  for (const { 0: tag, 1: name = '', 2: attributes = '', index } of html.matchAll(START)) {
    const id = ID.exec(attributes)?.[1];
    const found = id === undefined ? undefined : notes.get(id);
    if (!found) continue;
    // A block can't stand within a paragraph's line.
    const element = name === 'span' ? 'span' : 'aside';
    const start = `<${element} class="provision-note" role="note" aria-label="${escapeHtml(label)}"${language}>`;
    const text = found.map((words) => `${start}${words}</${element}>`).join('');
    insertions.push({ at: placeBehind(html, name, index + tag.length), text });
  }
  insertions.sort((a, b) => a.at - b.at);
  let copied = 0;
  const pieces = insertions.flatMap(({ at, text }) => {
    const piece = html.slice(copied, at);
    copied = at;
    return [piece, text];
  });
  return pieces.join('') + html.slice(copied);
}

/** Where a note on the element that begins before `from` is to stand. */
function placeBehind(html: string, name: string, from: number): number {
  if (name !== 'li' && name !== 'span') return behind(html, `</${name}>`, from);
  END_OF_LINE.lastIndex = from;
  const end = END_OF_LINE.exec(html);
  if (!end) return html.length;
  return name === 'li' && end[0] === '<p' ? behind(html, '</p>', end.index) : end.index;
}

function behind(html: string, tag: string, from: number): number {
  const at = html.indexOf(tag, from);
  return at < 0 ? html.length : at + tag.length;
}
