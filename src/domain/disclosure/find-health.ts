import type { Disclosure } from './disclosure.ts';
import type { FoldableText } from './foldable-text.ts';
import { HEALTH_WORDS, MAY_TELL_OF_HEALTH } from './health-words.ts';
import { MAY_NAME_PERSON, personNames, type PersonName } from './person-names.ts';

/** Where a sentence ends; "Mr. X" and "A. B" go on. */
const SENTENCE = /(?:[^.;!?\n]|[.;!?](?!\s)|(?<=\bM(?:r|rs|s)|\p{Lu})\.)+[.;!?\n]*/gu;
const LONGEST_SENTENCE = 2000;

/**
 * What a text says of the health of persons it names. Rules on diseases and disabled people, and those who work
 * in medicine, are none: someone is named in the sentence or the row, and nothing between the two speaks of others.
 *
 * @param known other personal data of the text in order, which name a person as well
 */
export function findHealth(text: FoldableText, known: readonly Disclosure[]): Disclosure[] {
  const { clean } = text;
  const others = known.filter(({ kind }) => kind === 'identity-number' || kind === 'birth-date');
  const namesNobody = others.length === 0 && !MAY_NAME_PERSON.test(clean);
  if (namesNobody || !MAY_TELL_OF_HEALTH.test(clean)) return [];
  const { folded } = text;
  const finds: Disclosure[] = [];
  let passed = 0;
  for (const { 0: sentence, index } of clean.matchAll(SENTENCE)) {
    const [from, end] = [passed, index + sentence.length];
    while (passed < others.length && others[passed]!.start < end) passed += 1;
    if (sentence.length > LONGEST_SENTENCE) continue;
    const words = folded.slice(index, end);
    const told = [...words.matchAll(HEALTH_WORDS)];
    if (told.length === 0) continue;
    const identified = others
      .slice(from, passed)
      .map((other) => ({ start: other.start - index, end: other.end - index }));
    const persons = [...personNames(sentence), ...identified];
    const of = told.find((one) => persons.some((person) => isOf(person, words, one)));
    if (!of) continue;
    const start = index + of.index;
    finds.push({ kind: 'health-of-person', value: of[0], start, end: start + of[0].length });
  }
  return finds;
}

/** Words that speak of others, of an office, or of work against a disease. */
const OF_OTHERS =
  /(?<![a-z])(?:phong,? ?chong|cham soc|(?<!la )nguoi|cac|nhung|cong tac|chuong trinh|benh vien|trung tam|khoa|hoi|ban chi dao|giam doc|bac si|chuyen khoa|linh vuc|chinh sach|tro giup|so y te|du an|kham|nganh)(?![a-z])/;

/** "Bà Lê Thị Mẫu, người khuyết tật nặng": the one who is named. */
const APPOSED = /^[\s,(-]{0,4}nguoi /;

/** Farther apart, name and words are of two things. */
const FARTHEST = 160;

function isOf({ start, end }: PersonName, words: string, { 0: told, index }: RegExpExecArray): boolean {
  if (end <= index) return index - end <= FARTHEST && !OF_OTHERS.test(words.slice(end, index).replace(APPOSED, ''));
  const [toldEnd, lead] = [index + told.length, words.slice(Math.max(0, index - 30), index)];
  if (start < toldEnd || OF_OTHERS.test(lead)) return false;
  return /^(?:[:,(|]| |so|[\d/]|ba |nang|dac biet|muc do|hien nay)*(?:cua|cho|doi voi)? ?$/.test(
    words.slice(toldEnd, start).slice(0, 60),
  );
}
