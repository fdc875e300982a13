/** The words that rendering adds to a text, in the document's language. */
export interface Labels {
  footnotes: string;
  /** @param number of the footnote, from 1 @param again which of several places that refer to it, from 1 */
  backToReference(number: number, again: number): string;
  note: Record<NoteKind, string>;
}

/** What the component `Note` can be. */
export type NoteKind = 'info' | 'warning' | 'important';

export const LABELS: Record<'vi' | 'en', Labels> = {
  vi: {
    footnotes: 'Chú thích',
    backToReference: (number, again) => `Trở lại chỗ dẫn chú thích ${number}${again > 1 ? `, lần ${again}` : ''}`,
    note: { info: 'Ghi chú', warning: 'Cảnh báo', important: 'Quan trọng' },
  },
  en: {
    footnotes: 'Footnotes',
    backToReference: (number, again) => `Back to reference ${number}${again > 1 ? `-${again}` : ''}`,
    note: { info: 'Note', warning: 'Warning', important: 'Important' },
  },
};
