import type { Rendered } from '../markdown/rendered.ts';

/** A file below `attachments/` that a text links, and where it does. */
export interface LinkedAttachment {
  file: string;
  at: { line: number; column: number };
}

/** The attachments that the links of a text name, whether they are there or not. */
export function linkedAttachments({ links }: Pick<Rendered, 'links'>): LinkedAttachment[] {
  return links.flatMap(({ href, at }) => {
    const [, file] = /(?:^|\/)attachments\/([^?#]+)/.exec(href) ?? [];
    return file === undefined ? [] : [{ file: decoded(file), at }];
  });
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href).normalize('NFC');
  } catch {
    return href;
  }
}
