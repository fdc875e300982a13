import { parseNumber } from '../domain/document-number.ts';
import { typeByAbbreviation } from '../domain/document-types.ts';
import type { Decision } from '../domain/archive.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { abbreviationStringsOf } from '../i18n/abbreviations/strings-of.ts';
import { numberedName, typeName, type NumberedName } from './decision-name.ts';

const JOINTS = /[-/&.+_]/;
const TERM = /^(QH|UBTVQH|HĐND)(\d{1,2})$/;

/**
 * What the letters of a number stand for, in words and in their order, for those who listen to a page: of
 * `2236/QĐ-UBND` `quyết định, Ủy ban nhân dân`. The site's issuers come before what is known of others; letters that
 * stand for nothing known are left out. Undefined where none is left, and under `plain`.
 *
 * @param said what is told beside the number, and needs no repeating
 */
export function spokenNumber(settings: SiteSettings, number: string, said = ''): string | undefined {
  const { symbol, type } = parseNumber(number, settings.profile);
  if (symbol === undefined) return undefined;
  const [first = '', ...others] = symbol.split(JOINTS);
  const begins = type !== undefined && typeByAbbreviation(first)?.id === type;
  const words = [begins ? typeName(settings, type).toLowerCase() : bodyOf(settings, first)];
  for (const part of others) words.push(bodyOf(settings, part));
  const known = words.filter((word) => word !== undefined && !said.toLowerCase().includes(word.toLowerCase()));
  return known.length > 0 ? known.join(', ') : undefined;
}

function bodyOf(settings: SiteSettings, letters: string): string | undefined {
  const own = Object.values(settings.issuers).filter(({ abbreviation }) => abbreviation === letters);
  // Several offices may share their letters: UBND of a province and of its districts.
  if (own.length === 1) return own[0]?.name;
  const { bodies, term } = abbreviationStringsOf(settings.locale);
  const known: Readonly<Record<string, string>> = bodies;
  const [, legislature = '', number] = TERM.exec(letters) ?? [];
  if (legislature) return term(known[legislature]!, Number(number));
  return Object.hasOwn(known, letters) ? known[letters] : undefined;
}

/**
 * What a decision is called, with the words for the letters of its number.
 *
 * @param issuer as it is told beside the name, if it is
 */
export function spokenName(
  settings: SiteSettings,
  decision: Pick<Decision, 'type' | 'number'>,
  issuer = '',
): NumberedName {
  const name = numberedName(settings, decision);
  const spoken = spokenNumber(settings, name.number, `${name.kind} ${issuer}`);
  return spoken === undefined ? name : { ...name, spoken };
}
