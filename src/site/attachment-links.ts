import type { Attachment, DecisionRecord } from '../domain/record.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { writeSize } from '../i18n/write-size.ts';
import { fileReading, type FileReading } from './file-reading.ts';
import type { Site } from './site.ts';

/** A file to open or save. */
export interface AttachmentLink {
  href: string;
  title: string;
  /** What it is as far as the title doesn't say so, in parts that don't break: `(phụ lục,`, `PDF,`, `3 trang,`, `1,2 MB)`. */
  facts: string[];
  /** Goes first, as a button. */
  signed: boolean;
  /** What was read from it. */
  reading?: FileReading;
}

const ORDER = ['signed', 'scan', 'annex', 'other'] as const;

/** A decision's attachments, the signed original first; none where its text was withdrawn. */
export function attachmentLinks(site: Site, record: DecisionRecord | undefined): AttachmentLink[] {
  if (!record || record.withdrawn) return [];
  return ORDER.flatMap((kind) =>
    record.attachments.filter((file) => kindOf(file) === kind).map((file) => attachmentLink(site, file)),
  );
}

function attachmentLink(site: Site, attachment: Attachment): AttachmentLink {
  const { archive, paths, fileFacts } = site;
  const { file, sha256 } = attachment;
  const { locale } = archive.settings;
  const words = stringsOf(locale).decision;
  const kind = kindOf(attachment);
  const name = file.split('/').at(-1) ?? file;
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1];
  const title = attachment.title ?? (kind === 'other' ? name : words.attachmentKind[kind]);
  const known = fileFacts?.get(file);
  const reading = fileReading(site, file, sha256);
  const saysKind = kind === 'other' || title.toLowerCase().startsWith(words.attachmentKind[kind].toLowerCase());
  return {
    href: paths.attachment(file),
    title,
    facts: inBrackets([
      ...(saysKind ? [] : [words.attachmentKind[kind].toLowerCase()]),
      ...(ending === undefined ? [] : [words.fileType(ending)]),
      ...(known?.pages === undefined ? [] : [words.pages(known.pages)]),
      ...(known ? [writeSize(locale, known.bytes)] : []),
    ]),
    signed: kind === 'signed',
    ...(reading && { reading }),
  };
}

function kindOf({ kind = 'other' }: Attachment): (typeof ORDER)[number] {
  return kind;
}

function inBrackets(parts: readonly string[]): string[] {
  return parts.map((part, at) => `${at === 0 ? '(' : ''}${part}${at === parts.length - 1 ? ')' : ','}`);
}
