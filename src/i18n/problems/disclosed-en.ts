import type { DisclosureKind } from '../../domain/disclosure/disclosure.ts';
import type { Disclosed } from '../../domain/problem.ts';
import type { ProblemText } from './problem-texts.ts';
import { quoted } from './quoted.ts';

const MASK = 'Delete it, or mask it as it is masked here.';
const CHECK_MARKING =
  'Ask who has the authority before you publish it; if it must not go out, delete this file and its attachments.';

/** What is said of what must not go out, in English. */
export const disclosedEn: Record<DisclosureKind, (data: Disclosed) => ProblemText> = {
  'identity-number': disclosed('identity-number', 'the number of an identity card or passport', MASK),
  'phone-number': disclosed('phone-number', 'a person’s mobile number', MASK),
  'bank-account': disclosed('bank-account', 'a bank account number', `${MASK} One of an office or a fund may stay.`),
  'birth-date': disclosed('birth-date', 'a person’s date of birth', `${MASK} If need be, keep the year alone.`),
  'health-of-person': disclosed(
    'health-of-person',
    'words on the health of a person who is named',
    'Delete what is said of health, or put initials in the place of the name.',
  ),
  'secrecy-marking': disclosed('secrecy-marking', 'a stamp of secrecy', CHECK_MARKING),
  'internal-circulation': disclosed('internal-circulation', 'a mark that limits circulation', CHECK_MARKING),
};

function disclosed(code: DisclosureKind, what: string, advice: string) {
  return (data: Disclosed): ProblemText => ({
    message: messageOf(what, data),
    hint: `${advice} Where it may be public, add ignore: [{ code: ${code}, text: "${data.shown}", reason: why }].`,
  });
}

function messageOf(what: string, { shown, count, inName, attachment }: Disclosed): string {
  const where = attachment === undefined ? '' : ` in ${attachment}`;
  if (inName) return `The name of a file holds ${what}: ${quoted(shown)}.`;
  if (count === undefined) return `There is ${what}${where}: ${quoted(shown)}.`;
  return `There is ${what} in ${count} more places; the first${where} is ${quoted(shown)}.`;
}
