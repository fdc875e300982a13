import type { PlacedDisclosure } from '../content/disclosures/placed-disclosure.ts';
import { linkedAttachments } from '../content/linked-attachments.ts';
import type { Pdfs } from '../content/pdfs.ts';
import { maskedPath } from '../domain/disclosure/disclosures-in-name.ts';
import { masked } from '../domain/disclosure/mask.ts';
import { isIgnored } from '../domain/is-ignored.ts';
import { problem, type Disclosed, type Place, type Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import type { Rendered } from '../markdown/rendered.ts';

/** Finds of one kind in one file that are told each by itself; the next one stands for the rest. */
const FEW = 3;

/**
 * What must not go out, in each file that a build may put out, drafts' too: personal data (warnings), stamps of secrecy
 * and marks of circulation (errors). What a file's `ignore` names is left out first, and then all but a few of a kind
 * are told in one. The values themselves are masked: reports land in logs that others read.
 */
export function checkDisclosures(records: readonly ContentRecord[], read: ReadFiles): Problem[] {
  return records.flatMap((record) =>
    toldOf(record, [...(read.disclosures.get(record.file) ?? []), ...disclosuresInPdfs(record, read)]),
  );
}

/** What was read of content files and of PDFs. */
interface ReadFiles {
  disclosures: ReadonlyMap<string, readonly PlacedDisclosure[]>;
  renderedOf: (file: string) => Rendered;
  pdfs: Pick<Pdfs, 'factsOf'>;
}

/** What stands in the text layers of the PDFs that a record names or its text links, told where it does. */
function disclosuresInPdfs(record: ContentRecord, { renderedOf, pdfs }: ReadFiles): PlacedDisclosure[] {
  const { file } = record;
  const own = record.kind === 'decision' && !record.withdrawn ? record.attachments : [];
  const named = new Map<string, Place>();
  for (const { file: attachment, at } of linkedAttachments(renderedOf(file)).reverse())
    named.set(attachment, { file, at });
  own.forEach((one, i) => named.set(one.file, { file, path: ['attachments', i, 'file'] }));
  return [...named].flatMap(([attachment, place]) => {
    const found = pdfs.factsOf(attachment)?.disclosures ?? [];
    return found.map(({ kind, value }) => ({ kind, value, place, attachment }));
  });
}

function toldOf(record: ContentRecord, finds: readonly PlacedDisclosure[]): Problem[] {
  const left = finds.filter((found) => !isAllowed(found, record));
  const groups = Map.groupBy(left, ({ kind, attachment = '' }) => `${kind} ${attachment}`);
  return [...groups.values()].flatMap((group) => {
    const rest = group.length - FEW;
    return group
      .slice(0, FEW + 1)
      .map((found, i) => asProblem(found, record, i === FEW && rest > 1 ? { count: rest } : {}));
  });
}

/** An editor may name a value as it is told, or as it stands in the file. */
function isAllowed(found: PlacedDisclosure, record: ContentRecord): boolean {
  if (record.ignore.length === 0) return false;
  const { code, severity, data } = asProblem(found, record, {});
  const { value } = found;
  const spoken = { ...data, value, digits: value.replace(/\D/g, '') };
  return isIgnored({ code, severity, data: spoken }, record.ignore);
}

function asProblem(
  { kind, value, place, inName, attachment }: PlacedDisclosure,
  { draft }: ContentRecord,
  count: Pick<Disclosed, 'count'>,
): Problem {
  const found = problem(kind, place, {
    shown: masked({ kind, value }),
    ...count,
    ...(inName && { inName }),
    ...(attachment !== undefined && { attachment: maskedPath(attachment) }),
  });
  return draft && found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}
