import { problem, type Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';

/** Texts that a machine has recognised and nobody has proofread. */
export function checkProofread(records: readonly ContentRecord[]): Problem[] {
  return records.flatMap((record) =>
    record.kind === 'decision' && record.source?.machineRead && !record.withdrawn
      ? [problem('not-proofread', { file: record.file, path: ['source', 'machineRead'], atKey: true }, {})]
      : [],
  );
}
