import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Why a file or folder can't be read or written. */
export type FileErrorCode =
  | 'not-allowed'
  | 'open-elsewhere'
  /** Windows doesn't tell the two apart. */
  | 'open-or-not-allowed'
  | 'read-only'
  | 'full'
  | 'name-too-long'
  | 'gone'
  | 'link-in-circle'
  | 'folder'
  /** A file stands where a folder should be. */
  | 'not-a-folder'
  | 'too-many-open'
  | 'drive';

/** What commands say of a file or folder that they can't read or write: why, and what to do. */
export type FileErrorTexts = Record<FileErrorCode, (file: string) => string>;

export function fileErrorTextsOf(locale: Locale): FileErrorTexts {
  return { vi, en }[locale];
}
