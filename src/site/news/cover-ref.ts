import { passesThrough } from '../../content/passes-through.ts';
import type { NewsRecord } from '../../domain/record.ts';
import type { PageSource } from '../page-source.ts';

/** A cover as pages name it: sizes are made of its file, unless it is put out as it is. */
export interface CoverRef {
  /** Below `attachments/`. */
  file: string;
  alt: string;
  /** The address of a file that is put out as it is. */
  src?: string;
}

/** The cover of a piece of news. */
export function coverRef({ paths }: PageSource, { cover }: Pick<NewsRecord, 'cover'>): CoverRef | undefined {
  if (!cover) return undefined;
  const { file, alt } = cover;
  return { file, alt, ...(passesThrough(file) && { src: paths.attachment(file) }) };
}
