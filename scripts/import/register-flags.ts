import { statSync } from 'node:fs';
import { parseColumns, type Columns } from '../../src/import/register/columns.ts';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import { registerTextsOf } from '../../src/i18n/register/register-texts.ts';
import { fromCaller, UsageError, type Flags, type OwnFlags } from '../flags.ts';
import { OF_ONE_DOCUMENT } from './given-facts.ts';
import { onDisk } from './source-files.ts';

/** The flags of a register. */
export const REGISTER_FLAGS = {
  register: { type: 'string' },
  files: { type: 'string' },
  columns: { type: 'string' },
  symbol: { type: 'string' },
  yes: { type: 'boolean' },
} as const satisfies OwnFlags;

/** What the flags say of a register. */
export interface RegisterRun {
  /** The register's file, and the folder with the documents. */
  register: string;
  files?: string;
  columns?: Columns;
  symbol?: string;
  /** The columns are taken as they are proposed. */
  yes: boolean;
}

/**
 * What the flags say of a register; undefined where they name none.
 *
 * @throws UsageError where they can't be followed
 */
export function registerRun({ own, words: [word] }: Pick<Flags, 'own' | 'words'>): RegisterRun | undefined {
  const given = (name: keyof typeof REGISTER_FLAGS) => (own[name] === undefined ? undefined : String(own[name]));
  const [register, files, columns, symbol] = [given('register'), given('files'), given('columns'), given('symbol')];
  if (register === undefined) {
    if ([files, columns, symbol, own['yes']].every((each) => each === undefined)) return undefined;
    throw new UsageError((_, locale) => registerTextsOf(locale).needsRegister);
  }
  if (word !== undefined) throw new UsageError((texts) => texts.strayWord(word));
  if (OF_ONE_DOCUMENT.some((name) => own[name] !== undefined))
    throw new UsageError((_, locale) => importTextsOf(locale).oneFileOnly);
  const file = onDisk(fromCaller(register));
  if (file === undefined || !statSync(file).isFile())
    throw new UsageError((_, locale) => registerTextsOf(locale).notAFile(fromCaller(register)));
  const folder = files === undefined ? undefined : onDisk(fromCaller(files));
  if (files !== undefined && (folder === undefined || !statSync(folder).isDirectory()))
    throw new UsageError((_, locale) => registerTextsOf(locale).notAFolder(fromCaller(files)));
  const read = columns === undefined ? undefined : parseColumns(columns);
  if (read && 'wrong' in read) throw new UsageError((_, locale) => registerTextsOf(locale).wrongColumns(read.wrong));
  return {
    register: file,
    ...(folder !== undefined && { files: folder }),
    ...(read && { columns: read }),
    ...(symbol !== undefined && { symbol }),
    yes: own['yes'] === true,
  };
}
