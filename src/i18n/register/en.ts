import type { RegisterTexts } from './register-texts.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);

export const en: RegisterTexts = {
  unread: {
    'unknown-kind':
      'A register is a .xlsx or .csv file. Open it with Excel or LibreOffice, save it as .xlsx, and import that.',
    'wrong-kind':
      'The file is not what its ending says. Open it with Excel or LibreOffice, save it as .xlsx, and import that.',
    damaged:
      'The file is damaged. Try to open it with Excel; if that works, save it as a new .xlsx file and import that.',
    encrypted: 'The register has a password. Take it away and import again.',
    'too-large': 'The register is too large. Make a file of each year.',
    empty: 'The register is empty.',
  },
  guessed: 'The encoding of the register was told by its letters alone: look over the spelling.',
  fields: {
    number: 'number',
    symbol: 'symbol (in a column of its own)',
    issued: 'day of issue',
    title: 'title',
    type: 'type',
    issuer: 'issuer',
    signer: 'signer',
    role: 'office of the signer',
    recipients: 'recipients',
    effective: 'day of entry into force',
    expires: 'day of expiry',
    published: 'day of publication',
    file: 'name of the file',
    id: 'id in the archive',
    held: 'held',
  },
  proposal: (sheet, rows) =>
    `${sheet === '' ? 'The register' : `Sheet “${sheet}”`}: ${count(rows)} rows. The columns would be read so:`,
  firstRows: 'The first three rows would be read as:',
  noColumn: '(none)',
  lacksColumns: (sheet, fields) =>
    `It is not clear which column ${sheet === '' ? 'of the register' : `of sheet “${sheet}”`} holds: ${fields}. Say which, for example: --columns "number=A, issued=B, title=D"`,
  sheetLeftOut: (sheet) => `Sheet “${sheet}” doesn't look like a register and is left out.`,
  noDocuments:
    'No row of the register is a document, so no page was made. If it has some, say which columns hold what, for example: --columns "number=A, issued=B, title=D"',
  wrongColumns: (part) =>
    `--columns can't read “${part}”. Write names with letters of columns, for example: --columns "number=A, issued=B, title=D". The names: number, symbol, issued, title, type, issuer, signer, role, recipients, effective, expires, published, file.`,
  howToGoOn:
    'No page was made. If this is right, go on with one of these commands; if not, change the letters in the second:',
  nothingMade: 'Stopped; no page was made.',
  askColumns: 'Read the columns so?',
  yes: 'Yes, import the register',
  change: 'Change a column',
  stop: 'Stop',
  askField: 'Which one?',
  askColumn: (field) => `Which column is the ${field}?`,
  needsRegister:
    '--files, --columns, --symbol and --yes go with --register: npm run import -- --register register.xlsx --files FOLDER',
  notAFile: (name) =>
    `There is no file ${name}. --register takes the register’s file; the folder of documents goes with --files.`,
  notAFolder: (name) => `There is no folder ${name}.`,
  place: (sheet, row) => (sheet === '' ? `row ${row}` : `row ${row} (${sheet})`),
  problem: {
    missing: (fields) => `lacks: ${fields}. Fill it in.`,
    'no-symbol': (written) =>
      `has the running number “${written}” alone. Add a column with the symbol, write the whole number (125/QĐ-UBND), or run with --symbol QĐ-UBND where one symbol goes for all.`,
    'number-is-day': (written) =>
      `Excel has made a day of the number (${written}). Make the cell Text and write the number again.`,
    'no-number': (written) => `“${written}” is no number of a document. Write it like 125/QĐ-UBND.`,
    'error-cell': (field, written) => `the formula of the ${field} has failed: ${written}. Write the value.`,
    'no-such-day': (field, written) => `${field}: there is no day “${written}”. Write it like 06/9/2021.`,
    'month-first': (field, written) =>
      `${field}: “${written}” seems to be written month first. Write the day first, like 13/9/2021.`,
    century: (field, written) =>
      `${field}: the year of “${written}” is not clear. Write it with four figures, like 06/9/2021.`,
    'not-a-day': (field, written) => `${field}: “${written}” is no day. Write it like 06/9/2021.`,
    'unknown-issuer': (written, known) =>
      `site.yaml has no issuer “${written}”. Add it to site.yaml, or write one of: ${known}.`,
    cancelled: (written) => `the register says “${written}”: a number that was not used has no page.`,
    'too-long': (field) => `the ${field} is too long. Shorten it.`,
    duplicate: (place) => `has the number and day of ${place}. Delete one of them, or correct it.`,
  },
  perhapsSwapped: (read, other) =>
    `Excel may have taken the month for the day: ${read}, or ${other}? Look at the original.`,
  oddNumber: 'Documents are not usually numbered so; it stands as in the register.',
  unknownType: (written) => `The register calls its type “${written}”, which is not known.`,
  oddSigner: 'It stands as in the register; put the office into role, if there is one.',
  fromCapitals: (line) => `It stands in capitals in the register; small letters are proposed: “${line}”`,
  swappedRows: (rows, places) =>
    `Warning: in ${count(rows)} rows Excel may have taken the month for the day (days after the 12th are still text in this column). Look at the originals: ${places}`,
  made: (pages, files) => `${count(pages)} pages were made, ${count(files)} of them with a file.`,
  hadBefore: (rows) => `${count(rows)} documents were there before and stay as they are.`,
  spokenOf: (rows) => `${count(rows)} documents of the list are only spoken of; there is nothing of them to import.`,
  refused: (rows) => `${count(rows)} rows could not be imported:`,
  withoutFile: (rows) => `${count(rows)} rows have no file; their pages are made without a text.`,
  filesLeft: (files) => `${count(files)} files fit no row of the register.`,
  more: (others) => `… and ${count(others)} more.`,
  listWritten: (file) => `The whole list, for Excel: ${file}`,
  doubts: (pages) => `${count(pages)} pages have something to look over, behind # at the head of the file.`,
  stopped: 'Stopped. Run the same command to go on.',
  list: {
    kind: 'What',
    sheet: 'Sheet',
    row: 'Row',
    number: 'Number',
    issued: 'Issued',
    title: 'Title',
    files: 'Files',
    reason: 'Why, and what to do',
  },
  kinds: {
    refused: 'Row not imported',
    'no-file': 'Row without a file',
    several: 'Row with several files',
    'file-left': 'File without a row',
    'text-unread': 'File whose text was not read',
    lost: 'Page that lacks words of its file',
  },
  severalFiles:
    'Several files have the number, so none is chosen. Add a column with the names of files, or name them by number, symbol and day.',
  severalRows: (places) => `It may be of ${places}. Name it by number, symbol and day.`,
  absentFile: (name, taken) =>
    taken === undefined
      ? `The register names the file “${name}”, which is not in the folder.`
      : `The register names the file “${name}”, which is not in the folder; ${taken} was taken by the number.`,
  listName: 'not-matched',
};
