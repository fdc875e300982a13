import type { ImportTexts } from '../../i18n/import/import-texts.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { ReadDraft } from './draft-of.ts';
import { entryOf, type FrontmatterEntry } from './frontmatter.ts';

/** The sentence in which a document says of itself when it enters into force; with its own day of issue, or another way. */
const ENTRY =
  /(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Luật|Bộ luật|Pháp lệnh|Quy chế|Quy định|Văn bản|Thông báo|Kế hoạch)(?: liên tịch)? này có hiệu lực(?: thi hành| pháp luật)?,? ([^.;]{1,200})/giu;
const FROM_ISSUE = /^(?:kể )?từ ngày (?:ký|ban hành|được ký|thông qua)(?: ban hành)?(?![\p{L}])/iu;

/** The day of entry into force, as the text gives it, with its sentence; a proposal where it gives none that can be counted. */
export function effectiveEntry(
  { rendered }: ReadDraft,
  { issued }: Pick<DocumentFacts, 'issued'>,
  words: ImportTexts,
): FrontmatterEntry[] {
  const stated = rendered.statedDays.find(({ key }) => key === 'effective');
  if (stated) return [entryOf('effective', stated.day, words.said(stated.sentence))];
  const text = rendered.sections.map((section) => section.text.replace(/\s+/g, ' ')).join(' ');
  const [sentence, when = ''] = [...text.matchAll(ENTRY)][0] ?? [];
  if (sentence === undefined) return [];
  const basis = FROM_ISSUE.exec(when)?.[0];
  if (basis !== undefined) return [entryOf('effective', issued), entryOf('effectiveBasis', basis)];
  return [{ ...entryOf('effective', 'YYYY-MM-DD', `${words.said(sentence)}\n${words.lookOver}`), isProposal: true }];
}
