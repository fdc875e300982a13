import { parseNumber } from '../../domain/document-number.ts';
import { findCitations } from '../../domain/find-citations.ts';
import { writeCitation } from '../../domain/resolve/reference-to.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { NamedDocuments } from './named-documents.ts';

const CARRY_OUT = '(?:triển khai )?(?:thi hành|thực hiện|áp dụng)';
const PARTS = String.raw`(?:(?:một số|các) (?:điều|khoản|nội dung|quy định)(?: và biện pháp thi hành)?(?: (?:của|tại|theo))?|(?:(?:điều|khoản|điểm) [\da-zđ]{1,4}(?:,| và)? ?)+(?:của)?)`;
const GUIDES = `(?:quy định chi tiết(?:,? (?:và )?hướng dẫn)?(?: ${CARRY_OUT})?|hướng dẫn(?: chi tiết)?(?: ${CARRY_OUT})?)`;
/** What stands before the document that is guided, from the beginning of the title on. */
const LEADS = new RegExp(`^${GUIDES}(?: ${PARTS})?$`, 'u');
/** A guidance (hướng dẫn) need not say "hướng dẫn" again. */
const LEADS_GUIDANCE = new RegExp(`^(?:${GUIDES}|${CARRY_OUT})(?: ${PARTS})?$`, 'u');

/** What a title says that it details or guides: "Hướng dẫn thực hiện Nghị quyết số 27/2023/NQ-HĐND ngày 08/12/2023 …". */
export function implementedBy({ title, number, type }: DocumentFacts): NamedDocuments | undefined {
  const [first] = findCitations(title, 'vn');
  const cited = first?.citation;
  if (!first || cited?.number === undefined || cited.issued === undefined) return undefined;
  const isGuidance = (type ?? parseNumber(number, 'vn').type) === 'huong-dan';
  const lead = title.slice(0, first.start).trim().toLowerCase();
  if (!(isGuidance ? LEADS_GUIDANCE : LEADS).test(lead)) return undefined;
  return { relation: 'implements', references: [writeCitation(cited)], line: title, sure: true };
}
