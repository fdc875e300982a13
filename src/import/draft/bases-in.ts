import { numberBearsYear, numberKey, parseNumber } from '../../domain/document-number.ts';
import { findCitations, type FoundCitation } from '../../domain/find-citations.ts';
import { writeCitation } from '../../domain/resolve/reference-to.ts';
import { cleanLine } from '../../domain/vietnamese-text.ts';
import type { Read } from '../layout/read-document.ts';

/**
 * References to the documents that the lines "Căn cứ …" name by a number with its day or year, each once: what is named
 * otherwise can't be told apart from others, and what the title of a basis names is none itself.
 */
export function basesIn(lines: readonly Read<string>[], own: string): string[] {
  const found = new Map<string, string>();
  for (const { value } of lines) {
    for (const { citation } of basesOfLine(cleanLine(value))) {
      if (citation.number === undefined) continue;
      const { number, issued } = citation;
      if (numberKey(number, 'vn') === numberKey(own, 'vn')) continue;
      if (issued === undefined && !numberBearsYear(parseNumber(number, 'vn'))) continue;
      const key = numberKey(number, 'vn');
      // A later mention without a day adds nothing.
      if (issued !== undefined || !found.has(key)) found.set(key, writeCitation(citation));
    }
  }
  return [...found.values()];
}

/** What the title of a document does to others: "Nghị định số A … sửa đổi, bổ sung một số điều của Nghị định số B". */
const TITLE = /(?<!\p{L})(?:sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|gia hạn|quy định chi tiết|hướng dẫn)(?!\p{L})/u;
/** What leads from there to the other document; "và" and a comma lead to a further basis. */
const LEADS_ON =
  /\s(?:của|thi hành|thực hiện|tại|kèm theo|sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|gia hạn|hướng dẫn)\s?$/u;
/** "Nghị định số A được sửa đổi, bổ sung một số điều tại Nghị định số B": both are bases. */
const IS_CHANGED = /(?<!\p{L})được (?:sửa đổi|bổ sung|thay thế|đính chính)/u;

function basesOfLine(line: string): FoundCitation[] {
  let before = 0;
  return findCitations(line, 'vn').filter(({ start, end }, at) => {
    const gap = line.slice(before, start).toLowerCase();
    before = end;
    return at === 0 || gap.includes(';') || !TITLE.test(gap) || !LEADS_ON.test(gap) || IS_CHANGED.test(gap);
  });
}
