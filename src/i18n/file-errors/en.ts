import type { FileErrorTexts } from './file-error-texts.ts';

export const en: FileErrorTexts = {
  'not-allowed': (file) => `Not allowed to read or write ${file}. See who may use that file and its folder.`,
  'open-elsewhere': (file) => `${file} is open in another program (Word, a PDF reader): close it and run this again.`,
  'open-or-not-allowed': (file) =>
    `${file} can’t be read or written: close it if it is open in Word; else see who may use its folder (tab Security).`,
  'read-only': (file) => `The drive can only be read, so ${file} can’t be written. Copy the archive to another drive.`,
  full: (file) => `The drive is full; ${file} was not written.`,
  'name-too-long': (file) =>
    `The path is too long: ${file}. Move the archive or the file to a shorter folder such as D:\\archive.`,
  gone: (file) => `${file} is no longer there. A network drive or USB stick may have been taken off.`,
  'link-in-circle': (file) => `${file} is a link that leads round in a circle.`,
  folder: (file) => `${file} is a folder, and no file.`,
  'not-a-folder': (file) =>
    `${file} can’t be made or opened: a file stands where that path has a folder. Rename or move that file.`,
  'too-many-open': () => 'Too many files are open on this system. Close some programs and run this again.',
  drive: (file) => `The drive reports an error with ${file}. Copy the file elsewhere and try again.`,
};
