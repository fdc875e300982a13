import { readFile, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder } from './in-temporary-folder.ts';
import { runProgram } from './run-program.ts';

/** The kinds of files that LibreOffice opens for us, and what it makes of each. */
const FILTERS = {
  doc: ['docx', 'MS Word 2007 XML'],
  rtf: ['docx', 'MS Word 2007 XML'],
  odt: ['docx', 'MS Word 2007 XML'],
  xls: ['xlsx', 'Calc MS Excel 2007 XML'],
  ods: ['xlsx', 'Calc MS Excel 2007 XML'],
} as const;
export type OfficeKind = keyof typeof FILTERS;

/** An old Word file of hundreds of pages takes some seconds. */
const TIMEOUT = 120_000;
/** How such files begin, and the bytes of a header and two sectors, which each has. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const LEAST_COMPOUND = 3 * 512;
/** Settings of LibreOffice's profile: a document runs no code and fetches nothing. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop>
</item>
</oor:items>
`;

/** The kind of a file that LibreOffice opens, by its ending. */
export function officeKind(name: string): OfficeKind | undefined {
  const ending = path.extname(name).slice(1).toLowerCase();
  return Object.hasOwn(FILTERS, ending) ? (ending as OfficeKind) : undefined;
}

/**
 * Makes a `.docx` of a `.doc`, `.rtf` or `.odt`, and an `.xlsx` of an `.xls` or `.ods`. Fonts, tracked changes and comments are kept.
 *
 * @param office LibreOffice's file
 * @returns undefined where LibreOffice can't open the file, or not in two minutes
 */
export function convertWithOffice(
  bytes: Uint8Array,
  kind: OfficeKind,
  office: string,
): Promise<Uint8Array | undefined> {
  const [ending, filter] = FILTERS[kind];
  if (isCutOff(bytes)) return Promise.resolve(undefined);
  return inTemporaryFolder(async (folder) => {
    // A name of our own: that of the file may be anything.
    await writeFile(path.join(folder, `in.${kind}`), bytes);
    const profile = path.join(folder, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user/registrymodifications.xcu'), SETTINGS);
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nodefault',
      '--nofirststartwizard',
      '--convert-to',
      `${ending}:${filter}`,
      '--outdir',
      'out',
      `in.${kind}`,
    ];
    if ((await runProgram(office, args, { folder, timeout: TIMEOUT })) === undefined) return undefined;
    // LibreOffice ends well where it could not open a file, too.
    return readFile(path.join(folder, 'out', `in.${ending}`)).catch(() => undefined);
  });
}

/** Whether a file of Word before 2007 breaks off before its contents, which LibreOffice takes for a text of odd letters. */
function isCutOff(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, at) => bytes[at] === byte) && bytes.length < LEAST_COMPOUND;
}
