import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RegisterTexts } from '../../src/i18n/register/register-texts.ts';
import { readTable } from '../../src/reading/table/read-table.ts';
import type { Table } from '../../src/reading/table/table.ts';
import { UnreadableSource } from '../../src/reading/unreadable-source.ts';
import { convertWithOffice, officeKind } from './convert-with-office.ts';
import { installedOffice } from './installed-programs.ts';

/** Reads a register's file, an `.xls` or `.ods` with the help of LibreOffice; where it can't be read, says why and gives nothing. */
export async function readRegisterFile(file: string, texts: RegisterTexts): Promise<Table | undefined> {
  try {
    return await readTable(...(await workbookOf(file)));
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    const { code } = error.reason;
    console.error(`${path.basename(file)}: ${texts.unread[isKnown(code, texts) ? code : 'damaged']}`);
    return undefined;
  }
}

async function workbookOf(file: string): Promise<[bytes: Uint8Array, name: string]> {
  const bytes = readFileSync(file);
  const kind = officeKind(file);
  const office = kind === 'xls' || kind === 'ods' ? installedOffice() : undefined;
  const converted = kind && office !== undefined ? await convertWithOffice(bytes, kind, office) : undefined;
  return converted ? [converted, 'in.xlsx'] : [bytes, file];
}

function isKnown(code: string, { unread }: RegisterTexts): code is keyof RegisterTexts['unread'] {
  return Object.hasOwn(unread, code);
}
