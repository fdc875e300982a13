import type { DecisionRecord } from '../../domain/record.ts';

/** Kinds of files that are the document itself, the surest first. */
const KINDS = ['signed', 'scan', 'other'] as const;

/** The PDF that a decision's text can be compared with: the signed original before others; undefined where no full text or no PDF is held. */
export function originalOf({ text, withdrawn, attachments }: DecisionRecord): string | undefined {
  if (text !== 'full' || withdrawn) return undefined;
  const pdfs = attachments.filter(({ file }) => /\.pdf$/i.test(file));
  const [first] = KINDS.flatMap((kind) => pdfs.filter((one) => (one.kind ?? 'other') === kind));
  return first?.file;
}
