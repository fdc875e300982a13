import { findDisclosures } from '../domain/disclosure/find-disclosures.ts';
import type { Problem } from '../domain/problem.ts';
import { nothingRendered } from './nothing-rendered.ts';
import type { FoundDisclosure, Rendered } from './rendered.ts';

/**
 * Puts a text out as plain paragraphs, with what stood in the way of rendering it.
 *
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function renderPlainly(source: string, problem: Problem, firstLine: number): Rendered {
  const text = source.replaceAll('\0', '\uFFFD');
  const paragraphs = text.split(/\n[ \t\r]*\n/).map((paragraph) => paragraph.trim());
  const html = paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => `<p>${escapeText(paragraph)}</p>`);
  return {
    ...nothingRendered(),
    html: html.join('\n'),
    sections: text.trim() === '' ? [] : [{ text: text.replace(/\s+/g, ' ').trim() }],
    disclosures: disclosuresIn(source, firstLine),
    problems: [problem],
  };
}

function disclosuresIn(source: string, firstLine: number): FoundDisclosure[] {
  return source.split('\n').flatMap((line, i) =>
    findDisclosures(line).map(({ kind, value, start }) => {
      return { kind, value, at: { line: firstLine + i, column: start + 1 } };
    }),
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
