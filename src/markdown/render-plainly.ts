import type { Problem } from '../domain/problem.ts';
import { nothingRendered } from './nothing-rendered.ts';
import type { Rendered } from './rendered.ts';

/** Puts a text out as plain paragraphs, with what stood in the way of rendering it. */
export function renderPlainly(source: string, problem: Problem): Rendered {
  const text = source.replaceAll('\0', '\uFFFD');
  const paragraphs = text.split(/\n[ \t\r]*\n/).map((paragraph) => paragraph.trim());
  const html = paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => `<p>${escapeText(paragraph)}</p>`);
  return {
    ...nothingRendered(),
    html: html.join('\n'),
    sections: text.trim() === '' ? [] : [{ text: text.replace(/\s+/g, ' ').trim() }],
    problems: [problem],
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
