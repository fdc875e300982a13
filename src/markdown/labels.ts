import type { Locale } from '../domain/locale.ts';

/** The words that rendering adds to a text, in the document's language. */
export interface Labels {
  footnotes: string;
  /** @param number of the footnote, from 1 @param again which of several places that refer to it, from 1 */
  backToReference(number: number, again: number): string;
  /** Names a table's box, for those who come to it with the keyboard. */
  table: string;
  note: Record<NoteKind, string>;
  /** The heads of a table of members. */
  members: { number: string; name: string; office: string; role: string };
}

/** What the component `Note` can be. */
export type NoteKind = 'info' | 'warning' | 'important';

export const LABELS: Record<Locale, Labels> = {
  vi: {
    footnotes: 'Chú thích',
    backToReference: (number, again) => `Trở lại chỗ dẫn chú thích ${number}${again > 1 ? `, lần ${again}` : ''}`,
    table: 'Bảng, có thể cuộn ngang',
    note: { info: 'Ghi chú', warning: 'Cảnh báo', important: 'Quan trọng' },
    members: { number: 'STT', name: 'Họ và tên', office: 'Chức vụ, nơi công tác', role: 'Nhiệm vụ' },
  },
  en: {
    footnotes: 'Footnotes',
    backToReference: (number, again) => `Back to reference ${number}${again > 1 ? `-${again}` : ''}`,
    table: 'Table, may scroll sideways',
    note: { info: 'Note', warning: 'Warning', important: 'Important' },
    members: { number: 'No.', name: 'Name', office: 'Office', role: 'Role' },
  },
};
