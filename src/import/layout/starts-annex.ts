import { isCapital } from './head-signs.ts';
import type { Line } from './lines-of.ts';
import { readProvisionLine } from './provision-line.ts';

const ATTACHED = /^\((?:ban hành\s)?kèm\s/iu;

/** Whether a line says which document it is attached to: `(Ban hành kèm theo Quyết định số …)`. */
export function saysAttached(text: string): boolean {
  return ATTACHED.test(text);
}

/** Whether a line begins an annex, or says that what is around it is attached. */
export function startsAnnex({ text, isBold }: Pick<Line, 'text' | 'isBold'>): boolean {
  if (saysAttached(text)) return true;
  const provision = readProvisionLine(text);
  if (provision?.kind !== 'phu-luc' || /[;,.]$/.test(provision.rest)) return false;
  return provision.rest === '' || isBold || isCapital(text) || provision.rest.startsWith('(');
}
