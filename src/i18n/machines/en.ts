import type { MachineStrings } from './strings.ts';

/** Words for machines in English. */
export const en: MachineStrings = {
  dataset: (site) => `Open data of ${site}`,
  datasetSummary:
    'Every decision of the archive and every one that it only speaks of: number, type, days, issuer, relations to other decisions, and its force over time, day by day.',
  schema: 'What each key of the data means',
  issuedBy: (name, issuer) => `${name}, ${issuer}`,
};
