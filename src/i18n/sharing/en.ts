import type { SharingStrings } from './strings.ts';

export const en: SharingStrings = {
  heading: 'Share and cite',
  share: 'Share',
  copyLink: 'Copy link',
  cite: 'Cite this document',
  firstMention: 'At first mention',
  laterMention: 'Afterwards',
  copy: 'Copy',
  copyForm: { full: 'Copy the citation for the first mention', short: 'Copy the short name for later mentions' },
  copied: 'Copied',
  selected: 'The browser does not allow copying here. The words are selected: copy them yourself.',
  citation: ({ type, number, issued, issuer, title }) => {
    const short = type ? `${type.name} ${number}` : number;
    const dated = issued ? `${short} of ${issued.words}` : short;
    const full = [dated, issuer && `issued by ${issuer}`, title && `“${title}”`].filter(Boolean).join(', ');
    return { full, short };
  },
};
