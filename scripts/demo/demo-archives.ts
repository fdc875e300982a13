import path from 'node:path';
import type { PlainDate } from '../../src/domain/plain-date.ts';
import { demoFolders } from './demo-folders.ts';
import type { DemoFile } from './demo-file.ts';
import { madeDecisions } from './tinh-mau/made-decisions.ts';

/** An archive that shows what a site looks like. */
export interface DemoArchive {
  name: string;
  /** The content that was written by hand. */
  written: string;
  /** What code adds to it. */
  made: () => DemoFile[];
  /** Where `npm run demo` puts its content and its site. */
  content: string;
  site: string;
  port: number;
}

/** The day that the demonstration archives are built on, and the day of reading in their pictures. */
export const DEMO_DAY: PlainDate = '2026-10-20';

/** A province that does not exist, in Vietnamese: every relation, every state, most kinds of documents. */
export const TINH_MAU: DemoArchive = demoArchive('tinh-mau', 4321, madeDecisions);

/** A city that does not exist, in English, with kinds of documents of its own. */
export const EXAMPLE_HARBOUR: DemoArchive = demoArchive('example-harbour', 4322);

/** All demonstration archives; the first is the one that `npm run demo` serves. */
export const DEMO_ARCHIVES: readonly DemoArchive[] = [TINH_MAU, EXAMPLE_HARBOUR];

function demoArchive(name: string, port: number, made: () => DemoFile[] = () => []): DemoArchive {
  return { name, port, made, written: path.join(import.meta.dirname, name, 'content'), ...demoFolders(name) };
}
