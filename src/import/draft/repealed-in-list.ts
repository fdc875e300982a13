import { parseNumber } from '../../domain/document-number.ts';
import { findCitations } from '../../domain/find-citations.ts';
import { dateAtStart } from '../../domain/plain-date.ts';
import { writeCitation } from '../../domain/resolve/reference-to.ts';
import { cleanLine, foldInPlace } from '../../domain/vietnamese-text.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { NamedDocuments } from './named-documents.ts';

/** "Bãi bỏ toàn bộ 09 văn bản … (có Danh mục kèm theo)": with how many there are, where it says so. */
const INTRO =
  /(?<![\p{L}“"])Bãi bỏ (?:toàn bộ )?(?:\(?(\d{1,3})\)? |các |những )?(?:\([^)]{1,40}\) )?(?:[Vv]ăn bản|[Qq]uyết định|[Nn]ghị quyết|[Tt]hông tư|[Cc]hỉ thị)[^.;“]{0,250}?(?:[Dd]anh mục|[Pp]hụ lục)[^.;“]{0,60}?kèm theo[^.;“]{0,40}/u;
/** Types in which it is done; plans and reports say so of what is to be done. */
const DECIDING: ReadonlySet<string> = new Set([
  'quyet-dinh',
  'nghi-quyet',
  'nghi-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'chi-thi',
]);
/** A list of parts, or of other acts too, isn't one of repealed documents. */
const IN_PART = /một phần|nội dung (?:bị |được )?(?:bãi bỏ|hết hiệu lực)|điều,? khoản|thay thế/iu;
const TABLE = /(?:^\|.*\|[ \t]*$\n?)+/gm;

/** What a list says is repealed that stands in an annex to which an article leads: a table, or counted lines. */
export function repealedInList({ number, type }: DocumentFacts, body: string): NamedDocuments | undefined {
  if (!DECIDING.has(type ?? parseNumber(number, 'vn').type ?? '')) return undefined;
  const intro = INTRO.exec(body);
  if (!intro || IN_PART.test(intro[0])) return undefined;
  const below = body.slice(intro.index + intro[0].length);
  const tables = Array.from(below.matchAll(TABLE), ([table]) => rowsOf(table));
  if (tables.length > 1 || IN_PART.test(tables[0]?.[0]?.join(' ') ?? '')) return undefined;
  const listed = tables[0]?.flatMap((cells) => documentOf(cells) ?? []) ?? documentsOfLines(below);
  if (listed.length === 0) return undefined;
  const count = intro[1];
  const isCounted = count === undefined ? tables.length > 0 : Number(count) === listed.length;
  return {
    relation: 'repeals',
    references: [...new Set(listed.map(({ reference }) => reference))],
    line: plain(intro[0]),
    sure: isCounted && listed.every(({ isDated }) => isDated),
  };
}

const ANNEX = /^[#*\s]{0,9}(?:DANH MỤC|PHỤ LỤC)(?!\p{L})/mu;
const COUNTED = /^(\d{1,3})(?:\\?[.)])?[ \t\u00A0]+([^ \t\u00A0\n].*)$/gm;

/** Those of lines that are counted from 1 on, below the name of the annex; none where they are counted anew. */
function documentsOfLines(text: string): ListedDocument[] {
  const annex = ANNEX.exec(text);
  const lines = annex ? [...text.slice(annex.index).matchAll(COUNTED)] : [];
  if (lines.some(([, number], at) => Number(number) !== at + 1)) return [];
  return lines.flatMap(([, , line]) => documentOf([plain(line!)]) ?? []);
}

/** Its rows without the line that parts the heads from them. */
function rowsOf(table: string): string[][] {
  const rows = table
    .trim()
    .split('\n')
    .filter((row) => !/^[|\s:-]+$/.test(row));
  return rows.map((row) =>
    row
      .slice(1, row.lastIndexOf('|'))
      .split(/(?<!\\)\|/)
      .map((cell) => plain(cell.replaceAll('<br>', ' '))),
  );
}

/** Markdown's text, in one line. */
function plain(markdown: string): string {
  return cleanLine(markdown.replaceAll(/[*_\\]/g, ''));
}

interface ListedDocument {
  reference: string;
  isDated: boolean;
}

/** The document of a row: its number begins a cell, its day stands behind it or in a cell of its own. */
function documentOf(cells: readonly string[]): ListedDocument | undefined {
  for (const cell of cells) {
    const named = /^\d/.test(cell) ? `số ${cell}` : cell;
    const [first] = findCitations(named, 'vn');
    if (first?.start !== 0 || first.citation.number === undefined) continue;
    const behind = dateAtStart(foldInPlace(named.slice(first.end).trimStart()))?.day;
    const issued = first.citation.issued ?? behind ?? cells.map(dayOf).find(Boolean);
    // A narrow column breaks a number: `15/2007/QĐ- UBND`.
    const number = first.citation.number.replaceAll(' ', '');
    const reference = writeCitation({ ...first.citation, number, ...(issued !== undefined && { issued }) });
    return { reference, isDated: issued !== undefined };
  }
  return undefined;
}

/** The day that a cell holds, and nothing else. */
function dayOf(cell: string) {
  const folded = foldInPlace(cell).replace(/^ngay /, '');
  return /^[\d/.-]{6,10}$|^\d{1,2} thang \d{1,2} nam \d{4}$/.test(folded) ? dateAtStart(folded)?.day : undefined;
}
