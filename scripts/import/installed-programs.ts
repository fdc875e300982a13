import { existsSync } from 'node:fs';
import { programPath, type Program } from './program-path.ts';
import { askTesseract, type Tesseract } from './recognise-pages.ts';

let tesseract: Promise<Tesseract | undefined> | undefined;

/** LibreOffice's file, where it is installed. */
export function installedOffice(): string | undefined {
  return installed('office');
}

/** Tesseract, where it is installed and runs; it is asked once. */
export function installedTesseract(): Promise<Tesseract | undefined> {
  tesseract ??= (async () => {
    const file = installed('tesseract');
    return file === undefined ? undefined : askTesseract(file);
  })();
  return tesseract;
}

function installed(program: Program): string | undefined {
  return programPath(program, { platform: process.platform, env: process.env, exists: existsSync });
}
