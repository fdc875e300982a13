import type { CheckListTexts } from './check-list-texts.ts';

const count = (n: number) => n.toLocaleString('en');
const counted = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`;

export const en: CheckListTexts = {
  more: (n) => `and ${count(n)} more`,
  moreRegisters: (n) => `And ${counted(n, 'more register', 'more registers')}; see all with --format json.`,
  ledger: {
    held: (held, highest) => `${counted(held, 'decision', 'decisions')}, the highest number is ${highest}`,
    missing: 'missing',
    knownOf: 'only known of',
    elsewhere: 'issued by its head, or by the body itself, in one register',
    duplicates: 'twice',
    disorder: 'out of order',
    before: (earlier, later) => `${earlier} was issued before ${later}`,
    total: ({ registers, missing, duplicates, disorder }) =>
      `${counted(registers, 'register', 'registers')}; ${counted(missing, 'number', 'numbers')} missing, ${count(duplicates)} twice, ${count(disorder)} out of order.`,
    withoutRegisters: 'This archive reads numbers as they stand (profile: plain), so it has no registers.',
    unknownIssuer: 'Unknown issuer',
    unknownType: 'Unknown type',
  },
  stubs: {
    as: {
      supersedes: 'superseded in',
      repeals: 'repealed in',
      annuls: 'annulled in',
      amends: 'amended in',
      corrects: 'corrected in',
      suspends: 'suspended in',
      reinstates: 'reinstated in',
      extends: 'extended in',
      consolidates: 'consolidated in',
      implements: 'implemented in',
      basedOn: 'the basis in',
      related: 'related in',
      supersededBy: 'named as superseding in',
      about: 'news about it in',
      citations: 'cited in',
    },
    facts: { effective: (day) => `in force from ${day}`, expires: (day) => `ends ${day}` },
    total: (n) => `${counted(n, 'document is', 'documents are')} only known of, and not held.`,
  },
  impact: {
    title: (name, day) => `If ${name} ended on ${day}`,
    ended: (name, day) => `By ${day}, ${name} has ended; what still rests on it`,
    state: (label) => `Today: ${label}`,
    groups: {
      changed: 'Their state would be another',
      lost: 'What it would no longer do',
      implementing: 'Implementing it',
      based: 'Based on it',
      citing: 'Citing it',
      amending: 'Amending it',
      consolidated: 'Consolidated texts of it',
      news: 'News about it',
    },
    change: (was = 'Not issued', would = 'Not issued', { from, until }) =>
      [`would be “${would}” instead of “${was}”`, from && `from ${from}`, until && `up to and including ${until}`]
        .filter(Boolean)
        .join(' '),
    via: (id) => `by way of ${id}`,
    replacedBy: 'What has superseded it, or will',
    from: (day) => `from ${day}`,
    standsNow: 'applies in its place now',
    notReplaced: 'The archive has nothing to take its place.',
    supersedes: 'What it has superseded, and what would not be in force again by itself',
    nothing: 'Nothing that applies, and no news, rests on it.',
  },
  citations: {
    unknown: 'not in the archive',
    ambiguous: (ids) => `may be ${ids.join(', ')}`,
    total: (unknown, ambiguous) =>
      `${counted(unknown, 'citation', 'citations')} of what is not in the archive, ${count(ambiguous)} of what may be several.`,
  },
  found: (errors, others) =>
    `The check finds ${counted(errors, 'error', 'errors')}, ${counted(others, 'warning or note', 'warnings and notes')}; see them with: npm run check`,
  unreadableSite: "site.yaml can't be read, so there is nothing to list; see why with: npm run check",
  oneListOnly: 'Use one of --ledger, --stubs, --impact, --citations, --pdf at a time.',
  unknownDecision: (given, perhaps) =>
    perhaps.length > 0
      ? `"${given}" is not one decision. Do you mean ${perhaps.join(', ')}?`
      : `The archive has no decision "${given}". Give an id (2021/2236-qd-ubnd) or a number (2236/QĐ-UBND).`,
};
