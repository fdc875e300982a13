import { describe, expect, it } from 'vitest';
import { programPath, type Machine, type Program } from '../../scripts/import/program-path.ts';

type Case = [
  what: string,
  program: Program,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  there: string[],
  found: string | undefined,
];

const WINDOWS = { ProgramFiles: String.raw`C:\Program Files`, 'ProgramFiles(x86)': String.raw`C:\Program Files (x86)` };

describe('a program is found', () => {
  it.each<Case>([
    ['on the path', 'office', 'linux', { PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/soffice'], '/usr/bin/soffice'],
    ['by its other name', 'office', 'linux', { PATH: '/usr/bin' }, ['/usr/bin/libreoffice'], '/usr/bin/libreoffice'],
    [
      'in the first folder of the path that has it',
      'tesseract',
      'linux',
      { PATH: '/opt/bin:/usr/bin' },
      ['/usr/bin/tesseract', '/opt/bin/tesseract'],
      '/opt/bin/tesseract',
    ],
    ['not beside the documents', 'tesseract', 'linux', { PATH: '.::bin' }, ['tesseract', 'bin/tesseract'], undefined],
    ['not where there is no path', 'tesseract', 'linux', {}, [], undefined],
    ['not where it is not installed', 'office', 'linux', { PATH: '/usr/bin' }, ['/usr/bin/tesseract'], undefined],
    [
      'among the applications of macOS',
      'office',
      'darwin',
      { PATH: '/usr/bin' },
      ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ],
    [
      'where Homebrew puts it',
      'tesseract',
      'darwin',
      { PATH: '/usr/bin' },
      ['/opt/homebrew/bin/tesseract'],
      '/opt/homebrew/bin/tesseract',
    ],
    [
      'among the programs of Windows, the one that waits before the one that does not',
      'office',
      'win32',
      WINDOWS,
      [
        String.raw`C:\Program Files\LibreOffice\program\soffice.exe`,
        String.raw`C:\Program Files\LibreOffice\program\soffice.com`,
      ],
      String.raw`C:\Program Files\LibreOffice\program\soffice.com`,
    ],
    [
      'among the older programs of Windows',
      'office',
      'win32',
      WINDOWS,
      [String.raw`C:\Program Files (x86)\LibreOffice\program\soffice.exe`],
      String.raw`C:\Program Files (x86)\LibreOffice\program\soffice.exe`,
    ],
    [
      'among the programs of Windows',
      'tesseract',
      'win32',
      WINDOWS,
      [String.raw`C:\Program Files\Tesseract-OCR\tesseract.exe`],
      String.raw`C:\Program Files\Tesseract-OCR\tesseract.exe`,
    ],
    [
      'among the programs of one user of Windows',
      'tesseract',
      'win32',
      { LocalAppData: String.raw`C:\Users\Lan\AppData\Local` },
      [String.raw`C:\Users\Lan\AppData\Local\Programs\Tesseract-OCR\tesseract.exe`],
      String.raw`C:\Users\Lan\AppData\Local\Programs\Tesseract-OCR\tesseract.exe`,
    ],
    [
      'on the path of Windows, in any case and in quotation marks',
      'tesseract',
      'win32',
      { Path: String.raw`C:\Windows;"D:\Công cụ\Tesseract"` },
      [String.raw`D:\Công cụ\Tesseract\tesseract.exe`],
      String.raw`D:\Công cụ\Tesseract\tesseract.exe`,
    ],
  ])('%s', (_, program, platform, env, there, found) => {
    const machine: Machine = { platform, env, exists: (file) => there.includes(file) };
    expect(programPath(program, machine)).toBe(found);
  });
});
