import { escapeHtml } from '../escape-html.ts';
import type { Run } from './mark-changes.ts';

/** How changed words are marked: the element, and what is heard around it. */
export interface Mark {
  element: 'del' | 'ins';
  start: string;
  end: string;
}

/** Unchanged paragraphs one after the other from which on they are folded. */
const FEWEST_FOLDED = 3;

/**
 * A text as paragraphs, one a line, with its changed words marked. White space at the ends of a mark stays outside it.
 * Where single words are marked, runs of paragraphs without a mark are folded.
 *
 * @param fold words of the button that unfolds so many paragraphs
 */
export function markedHtml(runs: readonly Run[], mark: Mark, fold: (n: number) => string): string {
  const paragraphs = paragraphsOf(runs, mark).filter(({ html }) => html.trim() !== '');
  const hasMarks = paragraphs.some(({ isChanged }) => isChanged);
  const parts: string[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const { isChanged } = paragraphs[at]!;
    const end = paragraphs.findIndex((paragraph, index) => index > at && paragraph.isChanged !== isChanged);
    const run = paragraphs.slice(at, end < 0 ? undefined : end);
    const html = run.map((paragraph) => `<p>${paragraph.html}</p>`).join('');
    const isFolded = hasMarks && !isChanged && run.length >= FEWEST_FOLDED;
    parts.push(isFolded ? `<details><summary>${escapeHtml(fold(run.length))}</summary>${html}</details>` : html);
    at += run.length;
  }
  return parts.join('');
}

interface Paragraph {
  html: string;
  isChanged: boolean;
}

function paragraphsOf(runs: readonly Run[], mark: Mark): Paragraph[] {
  const lines: Paragraph[] = [{ html: '', isChanged: false }];
  for (const { text, isChanged } of runs) {
    text.split('\n').forEach((stretch, at) => {
      if (at > 0) lines.push({ html: '', isChanged: false });
      const line = lines.at(-1)!;
      line.html += isChanged ? marked(stretch, mark) : escapeHtml(stretch);
      line.isChanged ||= isChanged && stretch.trim() !== '';
    });
  }
  return lines;
}

function marked(text: string, { element, start, end }: Mark): string {
  const inner = text.trim();
  if (inner === '') return text;
  const at = text.indexOf(inner);
  const heard = (words: string) => `<span class="heard">${escapeHtml(words)}</span>`;
  const words = `<${element}>${heard(start)}${escapeHtml(inner)}${heard(end)}</${element}>`;
  return text.slice(0, at) + words + text.slice(at + inner.length);
}
