import type { DecisionRecord } from '../domain/record.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { PageSource } from './page-source.ts';

/** A file to open or save. */
export interface AttachmentLink {
  href: string;
  title: string;
  /** `Bản ký, PDF` */
  kind: string;
  /** Goes first, as a button. */
  signed: boolean;
}

/** A decision's attachments, signed originals first; none where its text was withdrawn. */
export function attachmentLinks({ archive, paths }: PageSource, record: DecisionRecord | undefined): AttachmentLink[] {
  if (!record || record.withdrawn) return [];
  const words = stringsOf(archive.settings.locale).decision;
  const shown = record.attachments.map(({ file, title, kind = 'other' }) => {
    const name = file.split('/').at(-1) ?? file;
    const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1];
    return {
      href: paths.attachment(file),
      title: title ?? (kind === 'other' ? name : words.attachmentKind[kind]),
      kind: [words.attachmentKind[kind], ...(ending ? [words.fileType(ending)] : [])].join(', '),
      signed: kind === 'signed',
    };
  });
  return [...shown.filter(({ signed }) => signed), ...shown.filter(({ signed }) => !signed)];
}
