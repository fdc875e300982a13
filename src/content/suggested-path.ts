import { foldMarks } from '../domain/vietnamese-text.ts';

const MARKDOWN: ReadonlyMap<string, string> = new Map([
  ['.md', '.md'],
  ['.markdown', '.md'],
  ['.mdx', '.mdx'],
]);

/**
 * The path that a content file with another one should have: `decisions/2021/Quyết định.MD` →
 * `decisions/2021/quyet-dinh.md`. What is no Markdown belongs to the attachments.
 *
 * @param year the year of a decision or news item whose path has none
 */
export function suggestedPath(file: string, year = 'nnnn'): string {
  const [folder = '', ...rest] = file.split('/');
  const name = rest.pop() ?? '';
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const ending = MARKDOWN.get(dot > 0 ? name.slice(dot).toLowerCase() : '.md');
  if (ending === undefined) return `attachments/${[...rest, name].join('/')}`;
  const written = rest.find((part) => /^\d{4}$/.test(part)) ?? year;
  const slug = slugOf([...rest.filter((part) => part !== written), stem].join('-')) || 'ten';
  return folder === 'pages' ? `pages/${slug}.md` : `${folder}/${written}/${slug}${ending}`;
}

/** Whether a file is named as Markdown, so that its own text may tell its year. */
export function isNamedMarkdown(file: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(file);
}

function slugOf(text: string): string {
  return foldMarks(text.slice(0, 200))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
