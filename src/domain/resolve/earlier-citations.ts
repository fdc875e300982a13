import type { Decision } from '../archive.ts';
import type { Citation } from '../citation.ts';
import { numberKey, parseNumber, type DocumentNumber } from '../document-number.ts';
import type { Found } from './number-index.ts';

interface Earlier {
  /** The id of the decision that it names; of one that isn't known, its number and day. */
  identity: string;
  year?: number;
  issued?: string;
  found: Found<Decision>;
}

/**
 * The citations of one text so far. A number that is cut short ("Nghị định 30") means the one document of that type
 * and running number which the text has named in full before; of several it means none.
 */
export class EarlierCitations {
  readonly #byRunning = new Map<string, Earlier[]>();

  /** Whether a citation is of a number without its symbol, which alone names nothing. */
  static isShort({ number, type }: Citation): boolean {
    return type !== undefined && /^\d{1,6}(?:bis|\p{L})?(?:\/\d{4})?$/u.test(number);
  }

  add(citation: Citation, found: Found<Decision>): void {
    const number = parseNumber(citation.number, 'vn');
    const one = found && 'one' in found ? found.one : undefined;
    const key = runningKey(citation.type ?? number.type, number);
    const issued = one?.issued ?? citation.issued;
    const earlier: Earlier = {
      identity: one?.id ?? `${numberKey(citation.number, 'vn')} ${citation.issued}`,
      found,
      ...(number.year !== undefined && { year: number.year }),
      ...(issued !== undefined && { issued }),
    };
    const others = this.#byRunning.get(key);
    if (!others) this.#byRunning.set(key, [earlier]);
    else if (others.every(({ identity }) => identity !== earlier.identity)) others.push(earlier);
  }

  /** `unnamed` where the text has named nothing that it could mean. */
  find(citation: Citation): Found<Decision> | 'unnamed' {
    const number = parseNumber(citation.number, 'vn');
    const meant = (this.#byRunning.get(runningKey(citation.type, number)) ?? []).filter(
      ({ year, issued }) =>
        (number.year === undefined || number.year === year) &&
        (citation.issued === undefined || issued === undefined || citation.issued === issued),
    );
    if (meant.length === 0) return 'unnamed';
    if (meant.length === 1) return meant[0]!.found;
    return { several: meant.flatMap(({ found }) => (found ? ('one' in found ? [found.one] : found.several) : [])) };
  }
}

function runningKey(type: string | undefined, { running, suffix = '' }: DocumentNumber): string {
  return `${type} ${running}${suffix.toLowerCase()}`;
}
