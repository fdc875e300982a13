import type { Decision } from '../domain/archive.ts';
import { isOfParty, parseNumber } from '../domain/document-number.ts';
import { textStringsOf } from '../i18n/texts/strings-of.ts';
import { typeName } from './decision-name.ts';
import type { PageSource } from './page-source.ts';

/** What a printed document bears around its text, in the places that Decree 30/2020/NĐ-CP, Appendix I, gives it. */
export interface DocumentOnPaper {
  issuer?: string;
  number: string;
  /** Absent where the Party issued it. */
  motto?: readonly [string, string];
  issued?: string;
  type?: string;
  title?: string;
  recipients?: { heading: string; lines: string[] };
  /** Capacity, office and name of each who signed: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`, `Lê Tuấn Phong`. */
  signers: string[][];
}

/** What documents bear, whatever the language of the interface. */
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/**
 * A decision's head and end as they stand on paper. Only where the page has the whole of a Vietnamese text: nothing
 * else may look as the document does, not even what nobody has proofread. Seals and signatures are never imitated.
 */
export function documentOnPaper({ archive }: PageSource, decision: Decision): DocumentOnPaper | undefined {
  const { settings } = archive;
  const { record, number, issued, title } = decision;
  const isForeign = record?.lang !== undefined && record.lang !== 'vi';
  const isWhole = record?.text === 'full' && !record.withdrawn && record.translationOf === undefined;
  if (settings.profile !== 'vn' || !isWhole || isForeign || record.source?.machineRead) return undefined;
  // The document is Vietnamese, whatever the interface.
  const words = textStringsOf('vi').paper;
  const issuer = decision.issuer === undefined ? undefined : settings.issuers[decision.issuer]?.name;
  const { recipients } = record;
  const [year = 0, month = 0, day = 0] = issued?.split('-').map(Number) ?? [];
  return {
    ...(issuer !== undefined && { issuer }),
    number: words.number(number),
    ...(!isOfParty(parseNumber(number, settings.profile)) && { motto: MOTTO }),
    ...(issued !== undefined && { issued: words.issued(day, month, year) }),
    ...(decision.type !== undefined && { type: typeName({ ...settings, locale: 'vi' }, decision.type) }),
    ...(title !== undefined && { title }),
    ...(recipients.length > 0 && { recipients: { heading: words.recipients, lines: recipients } }),
    signers: record.signers.map(({ capacity, role, name }) =>
      [capacity, role, name].filter((line) => line !== undefined),
    ),
  };
}
