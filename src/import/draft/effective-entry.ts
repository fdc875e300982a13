import { dateAtStart } from '../../domain/plain-date.ts';
import { foldInPlace } from '../../domain/vietnamese-text.ts';
import { isConsolidated } from '../../domain/resolve/check-prose.ts';
import type { ImportTexts } from '../../i18n/import/import-texts.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { ReadDraft } from './draft-of.ts';
import { entryOf, type FrontmatterEntry } from './frontmatter.ts';

const NOUN =
  '(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Luật|Bộ luật|Pháp lệnh|Quy chế|Quy định|Văn bản|Thông báo|Kế hoạch|Hướng dẫn)(?: liên tịch)?';
const SELF = `${NOUN} này`;
const HAS_FORCE = 'có hiệu lực(?: thi hành| pháp luật)?';
/** The sentence in which a document says of itself when it enters into force; with its own day of issue, or another way. */
const ENTRY = new RegExp(`${SELF} ${HAS_FORCE},? ([^.;]{1,200})`, 'iu');
/** One that says something else of it first: `… thay thế … và có hiệu lực kể từ ngày ký`. */
const LATER_ENTRY = new RegExp(`${SELF} [^.;]{1,400}?(?:,| và) ${HAS_FORCE} ((?:kể )?từ ngày [^.;]{1,200})`, 'iu');
/** One without "này", where a sentence begins: `Quyết định có hiệu lực kể từ ngày ký`. */
const BARE_ENTRY = new RegExp(`(?:^|[.;:] )${NOUN} ${HAS_FORCE} ((?:kể )?từ ngày (?:ký|ban hành))`, 'u');
const FROM_ISSUE = /^(?:kể )?từ ngày (?:ký|ban hành|được ký|thông qua)(?: ban hành)?(?![\p{L}])/iu;
const FROM_DAY = /^(?:kể )?từ (?=ngày \d)/iu;

/**
 * The day of entry into force, as the text gives it, with its sentence; a proposal where it gives none that can be counted.
 * Nothing where it is known otherwise: the check holds that day against the text. A consolidated text reprints the day of what it
 * consolidates.
 */
export function effectiveEntry(
  { record, rendered }: ReadDraft,
  { issued, effective }: Pick<DocumentFacts, 'issued' | 'effective'>,
  words: ImportTexts,
): FrontmatterEntry[] {
  if (effective !== undefined || isConsolidated(record)) return [];
  const stated = rendered.statedDays.find(({ key }) => key === 'effective');
  if (stated) return [entryOf('effective', stated.day, words.said(stated.sentence))];
  const text = rendered.sections.map((section) => section.text.replace(/\s+/g, ' ')).join(' ');
  const [sentence, when = ''] = ENTRY.exec(text) ?? LATER_ENTRY.exec(text) ?? BARE_ENTRY.exec(text) ?? [];
  if (sentence === undefined) return [];
  const basis = FROM_ISSUE.exec(when)?.[0];
  if (basis !== undefined) return [entryOf('effective', issued), entryOf('effectiveBasis', basis)];
  const lead = FROM_DAY.exec(when)?.[0];
  const day = lead === undefined ? undefined : dateAtStart(foldInPlace(when.slice(lead.length)))?.day;
  if (day !== undefined) return [entryOf('effective', day, words.said(sentence))];
  return [{ ...entryOf('effective', 'YYYY-MM-DD', `${words.said(sentence)}\n${words.lookOver}`), isProposal: true }];
}
