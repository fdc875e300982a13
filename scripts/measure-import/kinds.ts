import { converted } from './made/converted.ts';
import { printed } from './made/printed.ts';
import { scanned } from './made/scanned.ts';
import { legacyBytes } from './paper/legacy-fonts.ts';
import type { Sheet } from './paper/sheet.ts';
import { writeDocx } from './paper/write-docx.ts';
import { writeHtml } from './paper/write-html.ts';
import { writeText } from './paper/write-text.ts';
import type { Sample } from './sample.ts';

/** A way in which a document comes as a file. */
export interface Kind {
  name: string;
  ending: string;
  /** Files of samples, in order; undefined where a program lacks that makes them. */
  make: (samples: readonly Sample[], folder: string) => Promise<Uint8Array[] | undefined>;
  /** Documents that its files can't hold. */
  skips?: (sheet: Sheet) => boolean;
  /** What its files can't show. */
  without?: readonly string[];
  /** Every so manieth document, from the first. */
  every?: number;
  /** It has what stands on top and at the foot of every page. */
  hasRunningLines?: boolean;
  /** Its letters are recognised by Tesseract, which may err: what it reads wrong is counted, not told word by word. */
  isRecognised?: boolean;
  /** TCVN3 has no capitals with a tone in plain files: letters are compared in any case. */
  anyCase?: boolean;
}

const each = (write: (sheet: Sheet) => Uint8Array | string | Promise<Uint8Array>): Kind['make'] => {
  return (samples) => Promise.all(samples.map(async ({ sheet }) => Buffer.from(await write(sheet))));
};
/** LibreOffice writes the lists that Word counts wrong into old files, so that these wouldn't show what the paper does. */
const isNumbered = ({ parts }: Sheet) => parts.some(({ kind }) => kind === 'numbered');
/** LibreOffice leaves text boxes out of the RTF that it writes: such a file hasn't the paper's words. */
const hasBox = ({ parts }: Sheet) => parts.some((part) => part.kind === 'columns' && part.look === 'box');
const NO_NOTES = ['notes'] as const;
const TEXT_ONLY = ['notes', 'pictures', 'tables', 'other headings'] as const;

export const KINDS: readonly Kind[] = [
  { name: 'docx', ending: 'docx', hasRunningLines: true, make: each((sheet) => writeDocx(sheet)) },
  {
    name: 'docx in TCVN3 fonts',
    ending: 'docx',
    hasRunningLines: true,
    every: 4,
    make: each((sheet) => writeDocx(sheet, 'tcvn3')),
  },
  {
    name: 'docx in VNI fonts',
    ending: 'docx',
    hasRunningLines: true,
    every: 4,
    make: each((sheet) => writeDocx(sheet, 'vni')),
  },
  { name: 'html', ending: 'html', every: 3, make: each((sheet) => Buffer.from(writeHtml(sheet))), without: NO_NOTES },
  { name: 'txt', ending: 'txt', every: 3, make: each((sheet) => Buffer.from(writeText(sheet))), without: TEXT_ONLY },
  {
    name: 'txt, lines of 80',
    ending: 'txt',
    every: 3,
    make: each((sheet) => Buffer.from(writeText(sheet, 80))),
    without: TEXT_ONLY,
  },
  {
    name: 'txt in TCVN3',
    ending: 'txt',
    every: 6,
    make: each((sheet) => legacyBytes(writeText(sheet), 'tcvn3')),
    without: TEXT_ONLY,
    anyCase: true,
  },
  {
    name: 'txt in VNI',
    ending: 'txt',
    every: 6,
    make: each((sheet) => legacyBytes(writeText(sheet), 'vni')),
    without: TEXT_ONLY,
  },
  {
    name: 'doc through LibreOffice',
    ending: 'doc',
    every: 4,
    hasRunningLines: true,
    skips: isNumbered,
    make: converted('doc'),
  },
  {
    name: 'rtf through LibreOffice',
    ending: 'rtf',
    every: 4,
    hasRunningLines: true,
    skips: (sheet) => isNumbered(sheet) || hasBox(sheet),
    make: converted('rtf'),
  },
  { name: 'odt through LibreOffice', ending: 'odt', every: 6, hasRunningLines: true, make: converted('odt') },
  { name: 'pdf by Chromium', ending: 'pdf', make: printed, without: ['notes', 'pictures'] },
  {
    name: 'pdf by LibreOffice',
    hasRunningLines: true,
    ending: 'pdf',
    every: 2,
    make: converted('pdf'),
    without: ['notes', 'pictures'],
  },
  {
    name: 'scan, aslant and with noise',
    ending: 'pdf',
    every: 5,
    make: scanned,
    isRecognised: true,
    without: ['notes', 'pictures', 'tables'],
  },
];
