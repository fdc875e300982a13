import { escapeHtml } from '../escape-html.ts';
import type { Run } from './mark-changes.ts';

/** How changed words are marked: the element, and what is heard around it. */
export interface Mark {
  element: 'del' | 'ins';
  start: string;
  end: string;
}

/** A text as paragraphs, one a line, with its changed words marked. White space at the ends of a mark stays outside it. */
export function markedHtml(runs: readonly Run[], mark: Mark): string {
  const lines = [''];
  for (const { text, isChanged } of runs) {
    text.split('\n').forEach((stretch, at) => {
      if (at > 0) lines.push('');
      lines[lines.length - 1] += isChanged ? marked(stretch, mark) : escapeHtml(stretch);
    });
  }
  return lines.map((line) => (line.trim() === '' ? '' : `<p>${line}</p>`)).join('');
}

function marked(text: string, { element, start, end }: Mark): string {
  const inner = text.trim();
  if (inner === '') return text;
  const at = text.indexOf(inner);
  const heard = (words: string) => `<span class="heard">${escapeHtml(words)}</span>`;
  const words = `<${element}>${heard(start)}${escapeHtml(inner)}${heard(end)}</${element}>`;
  return text.slice(0, at) + words + text.slice(at + inner.length);
}
