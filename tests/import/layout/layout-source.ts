import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { readMarkdown } from '../../../src/reading/text/read-markdown.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import type { Read, ReadDocument } from '../../../src/import/layout/read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A text as a `.txt` file gives it: blank lines part paragraphs, wide gaps part columns. */
export function plain(text: string): Root {
  return readText(bytes(text)).root;
}

/** A text as Markdown gives it; `<br>` in a cell parts its lines, as the breaks of a file from Word do. */
export function markdown(text: string): Root {
  const { root } = readMarkdown(bytes(text));
  visit(root, 'html', (node, at, parent) => {
    if (parent && at !== undefined && node.value === '<br>') (parent.children as RootContent[])[at] = { type: 'break' };
  });
  return root;
}

/** A table without a head's look: cells, their lines parted by ` / `. */
export function table(...rows: string[][]): string {
  const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll(' / ', '<br>')).join(' | ')} |`;
  const [first = [], ...others] = rows;
  return [row(first), row(first.map(() => '---')), ...others.map(row)].join('\n');
}

const SINGLE = ['number', 'type', 'issuer', 'parentIssuer', 'place', 'issued', 'title'] as const;

/** What was read, without the lines that it was read from; `unsure` names the fields that are not sure. */
export function fieldsOf(document: ReadDocument): Record<string, unknown> {
  const found: [string, unknown][] = SINGLE.flatMap((key) => (document[key] ? [[key, document[key].value]] : []));
  const lists = { recipients: document.recipients, signers: document.signers };
  for (const [key, reads] of Object.entries(lists)) {
    if (reads.length > 0) found.push([key, (reads as Read<unknown>[]).map(({ value }) => value)]);
  }
  const unsure = [
    ...SINGLE.filter((key) => document[key]?.sure === false),
    ...Object.entries(lists).flatMap(([key, reads]) => (reads.some(({ sure }) => !sure) ? [key] : [])),
  ];
  return { ...Object.fromEntries(found), ...(unsure.length > 0 && { unsure }) };
}
