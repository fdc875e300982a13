import { disclosuresInName } from '../../domain/disclosure/disclosures-in-name.ts';
import type { Place } from '../../domain/problem.ts';
import type { ContentRecord } from '../../domain/record.ts';
import type { Rendered } from '../../markdown/rendered.ts';
import { linkedAttachments } from '../linked-attachments.ts';
import type { PlacedDisclosure } from './placed-disclosure.ts';

/** What must not go out in the names of files and folders that a record puts out: its own, attachments, pictures. */
export function disclosuresInNames(
  record: ContentRecord,
  { links, images }: Pick<Rendered, 'links' | 'images'>,
): PlacedDisclosure[] {
  const { file } = record;
  const pictures = images.map(({ src, at }) => ({ href: src, at }));
  const named: { name: string; place: Place }[] = [
    { name: record.id, place: { file } },
    ...attached(record),
    ...linkedAttachments({ links: [...links, ...pictures] }).map(({ file: name, at }) => ({
      name,
      place: { file, at },
    })),
  ];
  return named.flatMap(({ name, place }) =>
    disclosuresInName(name).map(({ kind, value }) => ({ kind, value, place, inName: true as const })),
  );
}

function attached(record: ContentRecord): { name: string; place: Place }[] {
  const { file } = record;
  if (record.kind === 'decision' && !record.withdrawn)
    return record.attachments.map((one, i) => ({ name: one.file, place: { file, path: ['attachments', i, 'file'] } }));
  if (record.kind !== 'news' || !record.cover) return [];
  return [{ name: record.cover.file, place: { file, path: ['cover', 'file'] } }];
}
