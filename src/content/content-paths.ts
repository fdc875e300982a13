/** The kinds of records, and the folder of each. */
export const FOLDERS = { decisions: 'decision', news: 'news', pages: 'page' } as const;

export type Folder = keyof typeof FOLDERS;
export type Kind = (typeof FOLDERS)[Folder];

/** A content file whose path is right: what it is, and its id. */
export interface ContentFile {
  kind: Kind;
  /** Relative to the content folder, with `/`. */
  file: string;
  id: string;
  format: 'md' | 'mdx';
}

const DATED = /^\d{4}\/[a-z0-9-]+$/;
const UNDATED = /^[a-z0-9-]+$/;

/**
 * What a file below `decisions/`, `news/` or `pages/` is by its path; undefined where the path is not of the one form
 * (docs/content.md, "Where content lies").
 */
export function contentFileOf(file: string): ContentFile | undefined {
  const [folder = '', ...rest] = file.split('/');
  const match = /^(.+)\.(mdx?)$/.exec(rest.join('/'));
  if (!match || !(folder in FOLDERS)) return undefined;
  const [, id = '', format] = match;
  const isPage = folder === 'pages';
  if (id.length > 200 || !(isPage ? UNDATED : DATED).test(id) || (isPage && format !== 'md')) return undefined;
  return { kind: FOLDERS[folder as Folder], file, id, format: format as 'md' | 'mdx' };
}
