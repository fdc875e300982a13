import path from 'node:path';

/** Programs that read what the project can't. */
export type Program = 'office' | 'tesseract';

/** A machine, as far as programs are looked for on it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists: (file: string) => boolean;
}

/** What the programs' files are called; on Windows `soffice.exe` does not wait for its own end, and `soffice.com` does. */
const NAMES: Record<Program, { windows: string[]; others: string[] }> = {
  office: { windows: ['soffice.com', 'soffice.exe'], others: ['soffice', 'libreoffice'] },
  tesseract: { windows: ['tesseract.exe'], others: ['tesseract'] },
};
/** Where their installers put them, below the folders of programs of Windows, or by themselves on macOS. */
const FOLDERS: Record<Program, { windows: string; mac: string[] }> = {
  office: { windows: String.raw`LibreOffice\program`, mac: ['/Applications/LibreOffice.app/Contents/MacOS'] },
  // Homebrew's folders are not on the path of programs that were not started from a terminal.
  tesseract: { windows: 'Tesseract-OCR', mac: ['/opt/homebrew/bin', '/usr/local/bin'] },
};
const PROGRAM_FOLDERS = ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'];

/** The file of a program: on the path, else where its installer puts it; undefined where it is not installed. */
export function programPath(program: Program, { platform, env, exists }: Machine): string | undefined {
  const isWindows = platform === 'win32';
  const { join, isAbsolute } = isWindows ? path.win32 : path.posix;
  const names = NAMES[program][isWindows ? 'windows' : 'others'];
  // A folder of the path may be in quotation marks on Windows; a relative one would run what lies beside the documents.
  const onPath = (variable(env, 'PATH', isWindows) ?? '')
    .split(isWindows ? ';' : ':')
    .map((folder) => (isWindows ? folder.replaceAll('"', '') : folder))
    .filter(isAbsolute);
  const folders = [...onPath, ...installedIn(program, platform, env)];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(exists);
}

function installedIn(program: Program, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const { windows, mac } = FOLDERS[program];
  if (platform === 'darwin') return mac;
  if (platform !== 'win32') return [];
  const own = variable(env, 'LOCALAPPDATA', true);
  const folders = [
    ...PROGRAM_FOLDERS.map((name) => variable(env, name, true)),
    own && path.win32.join(own, 'Programs'),
  ];
  return folders.flatMap((folder) => (folder ? [path.win32.join(folder, windows)] : []));
}

/** Windows writes names of variables in any case. */
function variable(env: NodeJS.ProcessEnv, name: string, inAnyCase: boolean): string | undefined {
  if (!inAnyCase) return env[name];
  return Object.entries(env).find(([key]) => key.toUpperCase() === name.toUpperCase())?.[1];
}
