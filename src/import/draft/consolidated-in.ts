import { parseNumber } from '../../domain/document-number.ts';
import { findCitations } from '../../domain/find-citations.ts';
import { writeCitation } from '../../domain/resolve/reference-to.ts';
import { cleanLine } from '../../domain/vietnamese-text.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { NamedDocuments } from './named-documents.ts';

const BLOCKS = /\n\n|\n(?=(?:\d{1,3}\\?[.)]|[-*+]) )/;
const MARKS = /\[\^[^\]]*\]|[*_\\]/g;
const MARKER = /^(?:\d{1,3}[.)]|[-–+]) /;
const LEAD = /^(?:Điều|Chương|Phần|Căn cứ)\s/u;
/** "Nghị định số A, có hiệu lực …, được sửa đổi, bổ sung bởi:" */
const CHANGED_BY =
  /(?<!\p{L})được (?:sửa đổi|bổ sung|đính chính|bãi bỏ|thay thế)[^.;:]{0,120}?\s(?:bởi|theo)(?!\p{L})/u;
/** What stands between documents of a list in one sentence: the title of a document may name others. */
const JOINT = /[;:]\s*(?:và\s)?$|(?:bởi|theo)\s+$/u;
/** A law has its name before its number: "Luật Đất đai số 31/2024/QH15". */
const BEGINS = /^(?:(?:Bộ luật|Luật|Pháp lệnh) [^.;:\d]{1,120})?$/u;
const MOST_BLOCKS = 60;

/**
 * What a consolidated text (văn bản hợp nhất) says above its first provision that it consolidates: the document, and those that
 * changed it.
 */
export function consolidatedIn({ number, type }: DocumentFacts, body: string): NamedDocuments | undefined {
  if ((type ?? parseNumber(number, 'vn').type) !== 'van-ban-hop-nhat') return undefined;
  const references: string[] = [];
  let line = '';
  let isWhole = true;
  for (const block of body.split(BLOCKS, MOST_BLOCKS)) {
    const item = cleanLine(block.replace(/^#+ /, '').replace(MARKS, ''));
    const text = item.replace(MARKER, '');
    if (text === '') continue;
    if (LEAD.test(text)) break;
    const change = CHANGED_BY.exec(text);
    if (line === '' && !change) continue;
    const found = documentsOf(text, change ? change.index + change[0].length : text.length);
    if (found.length === 0) {
      isWhole = text === item;
      break;
    }
    if (line === '') line = text;
    references.push(...found);
  }
  if (references.length < 2) return undefined;
  return { relation: 'consolidates', references: [...new Set(references)], line, sure: isWhole };
}

/**
 * The document with which a text begins, and those that follow what tells of its changes; none where it begins otherwise.
 *
 * @param changes where the words end that tell of changes
 */
function documentsOf(text: string, changes: number): string[] {
  const found = findCitations(text, 'vn');
  if (!found[0] || !BEGINS.test(text.slice(0, found[0].start))) return [];
  return found.flatMap(({ citation, start }, at) => {
    if (citation.number === undefined || citation.issued === undefined) return [];
    const isListed = at === 0 || (start >= changes && JOINT.test(text.slice(0, start)));
    return isListed ? [writeCitation(citation)] : [];
  });
}
