import type { TextStrings } from './strings.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** In English. */
export const en: TextStrings = {
  linkTo: (name) => `Link to ${name}`,
  copied: 'Link copied',
  paper: {
    number: (number) => `No. ${number}`,
    issued: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
    recipients: 'To:',
    state: 'State',
    noOriginal: 'This print does not replace the original.',
  },
};
