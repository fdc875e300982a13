import { foldMarks } from '../domain/vietnamese-text.ts';

/** The path that a content file with another one should have: `decisions/2021/Quyết định.MD` → `decisions/2021/quyet-dinh.md`. */
export function suggestedPath(file: string): string {
  const [folder = '', ...rest] = file.split('/');
  const name = rest.pop() ?? '';
  const [, stem = name, ending = '.md'] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  const year = /\d{4}/.exec(rest.join('/'))?.[0] ?? /\d{4}/.exec(stem)?.[0] ?? 'nnnn';
  const right = `${slug([...rest.filter((part) => part !== year), stem].join('-')) || 'ten'}${isMarkdown(ending) ? ending.toLowerCase() : '.md'}`;
  if (!isMarkdown(ending)) return `attachments/${[...rest, name].join('/')}`;
  return folder === 'pages' ? `pages/${right}` : `${folder}/${year}/${right}`;
}

function isMarkdown(ending: string): boolean {
  return /^\.mdx?$/i.test(ending);
}

function slug(text: string): string {
  return foldMarks(text.slice(0, 200))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
