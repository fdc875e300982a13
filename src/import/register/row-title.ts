import { typeByName } from '../../domain/document-types.ts';
import { NameCase } from '../layout/name-case.ts';
import { isCapital } from '../layout/head-signs.ts';

const LEAD = /^(?:v(?:ề việc|\/v)|trích yếu)\s{0,3}:?\s{0,3}/iu;
/** A type's name has at most this many words: "Nghị quyết liên tịch", "Thông tư liên tịch". */
const MOST_TYPE_WORDS = 4;
const cases = new NameCase([]);

/** A title as an archive shows it. */
export interface RowTitle {
  title: string;
  /** The id of the type that it began with. */
  type?: string;
  /** It stood in capitals, and small letters are proposed. */
  isProposed: boolean;
}

/**
 * A title without `V/v` and `Về việc`, capitals in small letters.
 *
 * @param type where the column says that its titles begin with the type: that of the number, if it tells one. What begins with
 *   another type's name is a title that does.
 */
export function readRowTitle(written: string, type?: { ofNumber: string | undefined }): RowTitle {
  const line = written.replace(/\s+/g, ' ').trim();
  const begun = type && typeAtStart(line);
  const lead = begun && (type.ofNumber ?? begun.id) === begun.id ? begun : undefined;
  const bare = line
    .slice(lead?.length ?? 0)
    .replace(/^[\s:–-]{1,9}/, '')
    .replace(LEAD, '');
  const words = bare.replace(/[\s.;:,/]{1,9}$/, '');
  const isProposed = isCapital(words);
  const title = isProposed ? cases.propose(words).text : words.charAt(0).toUpperCase() + words.slice(1);
  return { title, isProposed, ...(lead && { type: lead.id }) };
}

function typeAtStart(line: string): { id: string; length: number } | undefined {
  const words = line.split(' ').slice(0, MOST_TYPE_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const type = typeByName(name.replace(/[:–-]$/, ''));
    if (type) return { id: type.id, length: name.length };
  }
  return undefined;
}
