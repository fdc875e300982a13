import { phrase } from '../phrase.ts';
import type { OriginalsStrings } from './strings.ts';

const BY = {
  service: 'by a time-stamping service',
  signer: 'by the clock of the signer’s machine',
  program: 'by the program that wrote the file',
};

const numbered = (name: string, number: number, of: number) => (of > 1 ? `${name} ${number}` : name);

export const en: OriginalsStrings = {
  readFromFile: 'Read from the file',
  size: 'Size',
  pages: 'Pages',
  pageCount: (n) => n.toLocaleString('en'),
  digest: 'SHA-256 digest',
  signer: 'Signed by',
  named: (name, organisation) => (organisation === undefined ? name : `${name} (${organisation})`),
  certifiedBy: 'Certificate from',
  time: 'Time',
  statedTime: (time, by) => `${time}, ${BY[by]}`,
  extent: 'Extent',
  coversWhole: 'The signature covers the whole file.',
  addedBehind: 'The signature does not cover the whole file: something was added after it.',
  signature: (number, of) => numbered('Digital signature', number, of),
  timestamp: (number, of) => numbered('Time stamp', number, of),
  unreadable: 'The file bears a digital signature that this page could not read.',
  noClaim: 'This page does not confirm that a signature is valid; to check it, open the file with signing software.',
  equal: (original) =>
    phrase`Compared with the original: a machine compared the text on this page word by word with ${original} and found no difference.`,
};
