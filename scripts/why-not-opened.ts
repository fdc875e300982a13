import type { Locale } from '../src/domain/locale.ts';
import { fileErrorTextsOf, type FileErrorCode } from '../src/i18n/file-errors/file-error-texts.ts';

/** What systems say where a file or folder can't be read or written. */
const REASONS: Readonly<Record<string, FileErrorCode>> = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EBUSY: 'open-elsewhere',
  ETXTBSY: 'open-elsewhere',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENAMETOOLONG: 'name-too-long',
  ENOENT: 'gone',
  ENOTDIR: 'not-a-folder',
  ELOOP: 'link-in-circle',
  EISDIR: 'folder',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
  EIO: 'drive',
  ENXIO: 'drive',
  ENODEV: 'drive',
};

/**
 * One sentence on why a file could not be read or written, and what to do; undefined where the error is of another kind.
 *
 * @param platform where the command runs: Windows says `EPERM` of a file that another program holds open, too
 */
export function whyNotOpened(error: unknown, locale: Locale, platform: string = process.platform): string | undefined {
  const { code = '', path: file = '', syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  // A folder that is there is no error: what stands in its place is.
  const known = code === 'EEXIST' && syscall === 'mkdir' ? 'ENOTDIR' : code;
  if (!Object.hasOwn(REASONS, known)) return undefined;
  const reason = REASONS[known]!;
  const isHeld = platform === 'win32' && reason === 'not-allowed';
  return fileErrorTextsOf(locale)[isHeld ? 'open-or-not-allowed' : reason](file);
}
