import { beginsBodyName, beginsOffice } from './body-names.ts';
import { isCapital, isMotto, isStamp, isUrgency, namedType } from './head-signs.ts';
import type { Line } from './lines-of.ts';
import { beginsTitle, titleGoesOn } from './read-title.ts';
import { shownDate, type ShownDate } from './shown-date.ts';
import { numberOf, shownNumber, type ShownNumber } from './shown-number.ts';
import { beginsAsSentence, startsBody } from './starts-body.ts';

/** A head has fewer lines that aren't understood. */
const MOST_UNKNOWN = 8;
const LONGEST_ISSUER_LINE = 90;
const LONGEST_LINE = 1500;

/** What was found on the way down a head. */
export class HeadFinds {
  readonly taken: Line[] = [];
  /** The lines of the issuers' names. */
  readonly names: Line[] = [];
  readonly title: Line[] = [];
  isTitleSure = true;
  number?: { shown: ShownNumber; line: Line };
  date?: { shown: ShownDate; line: Line };
  type?: { id: string; line: Line };
  /** `letter`: the title stands below the number, and there is no type. */
  #phase: 'letterhead' | 'letter' | 'title' | 'below title' = 'letterhead';
  #hasMotto = false;
  #unknown = 0;

  get isLetter(): boolean {
    return this.#phase === 'letter';
  }

  /** Whether the head goes on past a line. */
  pass(line: Line, next: Line | undefined): boolean {
    if (line.kind === 'opaque') return false;
    if (this.#isSign(line)) {
      this.taken.push(line);
      return true;
    }
    // A picture, or a day that doesn't exist: whoever looks the text over is to see it.
    if (line.text === '' || this.date?.line === line) return true;
    if (line.text.length > LONGEST_LINE || (startsBody(line.text) && !this.#isTitle(line))) return false;
    switch (this.#phase) {
      case 'letterhead':
        return this.#passLetterhead(line);
      case 'letter':
        return this.#passSubject(line);
      case 'title':
        return this.#passTitle(line, next);
      case 'below title':
        return false;
    }
  }

  /** What is a part of a head wherever it stands. */
  #isSign(line: Line): boolean {
    if (line.kind === 'rule') {
      if (this.#phase === 'title' && this.title.length > 0) this.#phase = 'below title';
      return true;
    }
    if (line.text === '') return line.leaves.length === 0;
    if (isMotto(line)) return (this.#hasMotto = true);
    const date = this.date ? undefined : shownDate(line.text);
    if (date) {
      this.date = { shown: date, line };
      return date.value !== undefined || !/\d/.test(line.text);
    }
    return this.#isNumber(line) || (this.#phase === 'letterhead' && isStamp(line));
  }

  #isNumber(line: Line): boolean {
    const isWhole = this.number?.shown.sure === true;
    const before = this.number;
    if (before && !isWhole && /(?:^|[/-])$/.test(before.shown.value) && before.line.column === line.column) {
      // The number goes on in the next line of its column.
      const shown = numberOf(before.shown.value + line.text);
      if (shown && line.text.length < 40) {
        this.number = { shown, line: { ...before.line, text: `${before.line.text} ${line.text}` } };
        return true;
      }
    }
    const shown = before ? undefined : shownNumber(line.text);
    if (shown) this.number = { shown, line };
    return shown !== undefined;
  }

  #passLetterhead(line: Line): boolean {
    const type = namedType(line);
    if (type) {
      this.type = { id: type.id, line };
      this.#phase = 'title';
      this.taken.push(line);
      return true;
    }
    if (this.number && /^v\/v\s|^v\/v:|^về việc\s/iu.test(line.text)) {
      this.#phase = 'letter';
      return this.#addTitle(line);
    }
    if (this.#isName(line)) {
      this.names.push(line);
      this.taken.push(line);
      return true;
    }
    this.#unknown += 1;
    return line.text.length < 200 && this.#unknown <= MOST_UNKNOWN;
  }

  /** A line of the issuer's name, above the number. */
  #isName(line: Line): boolean {
    if (this.number || line.text.length > LONGEST_ISSUER_LINE || isUrgency(line)) return false;
    const isNamed = this.names.length > 0 || beginsBodyName(line.text);
    return isNamed && (isCapital(line.text) || (beginsBodyName(line.text) && /^\p{Lu}[^.;:]*$/u.test(line.text)));
  }

  /** A title may begin as a sentence does, `Thực hiện chế độ báo cáo`, and go on so in small letters: `trong lĩnh vực hộ tịch`. */
  #isTitle({ text }: Line): boolean {
    if (this.#phase !== 'title') return false;
    return this.title.length > 0 ? /^\p{Ll}/u.test(text) : beginsAsSentence(text) && !/[.;:,]$/.test(text);
  }

  #passSubject(line: Line): boolean {
    const isInColumn = line.column === this.title[0]!.column;
    const goesOn = isInColumn && line.text.length < 200 && !/[.;:]$/.test(line.text);
    return goesOn && titleGoesOn(this.title, { ...line, isBold: this.title[0]!.isBold }) ? this.#addTitle(line) : false;
  }

  #passTitle(line: Line, next: Line | undefined): boolean {
    if (this.#isIssuerAgain(line, next)) {
      if (!/^của\s/iu.test(line.text) || this.title.length > 0) return false;
      if (this.names.length === 0) this.names.push({ ...line, text: line.text.slice('CỦA '.length) });
      this.taken.push(line);
      return true;
    }
    if (this.title.length === 0) return beginsTitle(line) && this.#addTitle(line);
    const goesOn = titleGoesOn(this.title, line);
    if (goesOn === 'perhaps') this.isTitleSure = false;
    return goesOn !== undefined && this.#addTitle(line);
  }

  /** The issuer in capitals above the bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …", or below the type: "CỦA BỘ CHÍNH TRỊ". */
  #isIssuerAgain({ text }: Line, next: Line | undefined): boolean {
    if (!isCapital(text)) return false;
    if (beginsOffice(text)) return true;
    const isFirst = this.title.length === 0;
    if (isFirst && /^CỦA\s/u.test(text)) return true;
    if (!beginsBodyName(text)) return false;
    const issuer = this.names.map((name) => name.text).join(' ');
    if (issuer.includes(text)) return true;
    return !isFirst && next !== undefined && /^(?:căn cứ|khóa|khoá|\()/iu.test(next.text);
  }

  #addTitle(line: Line): true {
    this.title.push(line);
    this.taken.push(line);
    return true;
  }

  /** Whether what was found makes a head; the type and title alone do where bases follow. */
  isHead(next: Line | undefined): boolean {
    const { value, sure } = this.number?.shown ?? { value: '', sure: false };
    const isNumbered = sure && !/^\d+$/.test(value);
    const isTitled = this.type !== undefined && this.title.length > 0 && next !== undefined && startsBody(next.text);
    return this.#hasMotto || isNumbered || this.date?.shown.place !== undefined || isTitled;
  }
}
