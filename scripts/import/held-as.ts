import { createHash } from 'node:crypto';
import type { Archive } from '../../src/domain/archive.ts';

/** The page of the archive that has a file of the same bytes attached, if one has. */
export function heldAs(bytes: Uint8Array, { decisions }: Archive): string | undefined {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  for (const { record } of decisions.values())
    if (record?.attachments.some((attachment) => attachment.sha256?.toLowerCase() === sha256)) return record.file;
  return undefined;
}
