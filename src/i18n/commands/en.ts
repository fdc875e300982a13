import type { CommandTexts } from './command-texts.ts';

const number = (digits: number) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const en: CommandTexts = {
  phases: {
    read: 'Reading and checking content',
    pdfs: 'Reading PDF files',
    originals: 'Comparing with originals',
    pages: 'Building pages',
    index: 'Indexing for search',
    cards: 'Drawing pictures for sharing',
    verify: 'Verifying the result',
    place: 'Putting it in place',
    queries: 'Asking the search engines',
    files: 'Importing files',
    convert: 'Converting with LibreOffice',
    recognise: 'Recognising the letters of a scan',
    register: 'Importing the register',
    news: 'Importing news',
  },
  count: (n) => number(0).format(n),
  seconds: (seconds) => number(1).format(seconds),
  built: ({ pages, seconds, gigabytes, out }) =>
    `Done: ${pages} pages in ${seconds} s, peak memory ${gigabytes} GB, in ${out}`,
  problemsFound: (warnings) => `${number(0).format(warnings)} warnings and notes; see them with: npm run check`,
  nothingPutOut: 'Nothing was built. The last result, if there is one, is as it was.',
  notRight: (sentences) =>
    `What was built is not right (${number(0).format(sentences)} finds), so it is not put in place:`,
  serving: (url) => `The archive is at ${url}`,
  stopHint: 'Press Ctrl+C to stop.',
  nothingToServe: (out) => `There are no pages in ${out} yet. Run first: npm run build`,
  contentMissing: (dir) => `There is no content folder ${dir}. Check --content.`,
  outRefused: {
    content: (out) =>
      `${out} is not written to: it is the content folder, holds it, or lies in it. Choose another --out.`,
    checkout: (out) => `${out} is not written to: it is the program's own folder, or holds it. Choose another --out.`,
    home: (out) => `${out} is not written to: it is the home folder, or holds it. Choose another --out.`,
    'not-ours': (out) =>
      `${out} is not written to: it holds files that this program didn't make. Choose an empty folder, or another --out.`,
    'not-a-folder': (out) => `${out} is not written to: it is a file, not a folder. Choose another --out.`,
  },
  wrongDay: (value) => `--as-of must be a day written like 2021-09-06, not "${value}".`,
  wrongPort: (value) => `--port must be a number from 1 to 65535, not "${value}".`,
  wrongSize: (value) => `--size must be a whole number from 1 to 9999999, not "${value}".`,
  unknownFlag: (flag, near) => `There is no flag ${flag}.${near === undefined ? '' : ` Do you mean ${near}?`}`,
  missingValue: (flag) => `${flag} needs a value behind it. One that starts with "-" is written as ${flag}=…`,
  needlessValue: (flag) => `${flag} takes no value; write ${flag} alone.`,
  strayWord: (word) => `"${word}" belongs to no flag. A value stands right behind its flag, which starts with "--".`,
  unknownFormat: (value) => `--format is json or text, not "${value}".`,
  makingDemo: (place) => `Making the sample archive: ${place}`,
  noSuchDemo: (name, names) => `There is no sample archive "${name}". There are: ${names}.`,
  wrongQueries: (value) => `--queries must be a whole number from 1 to 9999999, not "${value}".`,
  noSuchCorpus: (name, names) => `--only is one of: ${names}; not "${name}".`,
  languages: {
    wrongLanguage: (value) => `--locale is the tag of a language such as fr or pt-BR, not "${value}".`,
    fileMissing: (file) => `${file} (there is no such file yet)`,
    missing: 'missing',
    empty: 'empty',
    unknown: 'not known: Vietnamese has no such key',
    lacks: (language, lacking, of) => `${language}: ${lacking} of ${of} texts are lacking.`,
    complete: (language, of) => `${language}: all ${of} texts are there.`,
    seeGuide: 'How a language is added: docs/languages.md',
  },
};
