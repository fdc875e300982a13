import { phrase } from '../phrase.ts';
import type { ChangeStrings } from './strings.ts';

const passive = (participle: string) => ({ plain: `is ${participle}`, coming: `will be ${participle}` });

/** Words of the feed and the calendar of changes in force in English. */
export const en: ChangeStrings = {
  feed: 'Changes in force',
  feedSummary: 'Which decisions enter into force, end, are superseded, repealed, suspended, amended or extended.',
  calendar: 'Calendar of changes in force',
  calendarSummary: 'The days on which decisions enter into force and end, as far as the archive knows.',
  follow: 'Follow changes in force:',
  verbs: {
    'takes-effect': { plain: 'enters into force', coming: 'will enter into force' },
    'takes-effect-partly': { plain: 'enters into force in part', coming: 'will enter into force in part' },
    'in-force-again': { plain: 'is in force again', coming: 'will be in force again' },
    'partly-in-force-again': {
      plain: 'is in force again, except for what has ended,',
      coming: 'will be in force again, except for what has ended,',
    },
    'part-in-force-again': {
      plain: 'applies again in the part that was suspended',
      coming: 'will apply again in the part that was suspended',
    },
    'in-force-on': { plain: 'continues to apply', coming: 'will continue to apply' },
    ends: { plain: 'ceases to be in force', coming: 'will cease to be in force' },
    'ends-partly': { plain: 'ceases to be in force in part', coming: 'will cease to be in force in part' },
    'ends-further': {
      plain: 'ceases to be in force in a further part',
      coming: 'will cease to be in force in a further part',
    },
    suspended: passive('suspended'),
    'partly-suspended': passive('suspended in part'),
    'suspended-on': { plain: 'remains suspended', coming: 'will remain suspended' },
    'partly-suspended-on': { plain: 'remains suspended in part', coming: 'will remain suspended in part' },
    amended: passive('amended'),
    corrected: passive('corrected'),
    extended: passive('extended'),
  },
  labels: {
    'takes-effect': 'Entry into force',
    'takes-effect-partly': 'Entry into force in part',
    'in-force-again': 'In force again',
    'partly-in-force-again': 'In force again in part',
    'part-in-force-again': 'End of a suspension in part',
    'in-force-on': 'Continued application',
    ends: 'End',
    'ends-partly': 'End in part',
    'ends-further': 'End of a further part',
    suspended: 'Suspension',
    'partly-suspended': 'Suspension in part',
    'suspended-on': 'Continued suspension',
    'partly-suspended-on': 'Continued suspension in part',
    amended: 'Amendment',
    corrected: 'Correction',
    extended: 'Extension',
  },
  coming: 'To come',
  on: (what, day) => `${what} on ${day}`,
  by: (acting) => phrase`by ${acting}`,
  assumed: 'day assumed',
  knownSince: (day) => `This has been known since ${day}; decisions published later may change it.`,
};
