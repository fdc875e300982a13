/**
 * What a page holds in Latin letters by right. Of its content: numbers, addresses, provisions, capacities of signers,
 * digests of files. Of each language's own writing, not of its strings: days, sizes, names of languages. Names of formats. What a Vietnamese
 * document bears in print.
 */
const RIGHTLY = [
  /\d+\/(?:\d{4}\/)?(?:QĐ|NQ|CV|CT)-(?:UBND|HĐND)|Quyết định số|https?:\/\/\S+|archive\.example|\b[\da-f]{64}\b/,
  /Điều(?: \d)?|Chương [IVX]+|\b(?:TM|KT)\./,
  /ngày \d+ tháng \d+ năm \d+|\d+ January \d+|\d [kM]B|Tiếng (?:Anh|Việt)/,
  /\((?:Atom|CSV|iCalendar)\)/,
  /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc/,
];

const CONTENT = new RegExp(RIGHTLY.map(({ source }) => source).join('|'), 'g');

/** Letters of the Latin script that `markInterface` would have changed. */
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;

/** Attributes that are read or spoken. */
const SPOKEN = ['title', 'aria-label', 'aria-roledescription', 'aria-description', 'alt', 'placeholder', 'label'];

const UNSEEN = 'script, style, svg style, template';

/**
 * What a page says that is neither marked interface nor content: hard-coded words. Texts and spoken attributes, hidden
 * ones too, title and description for machines.
 */
export function unmarkedWords(page: ParentNode): string[] {
  const found = new Set<string>();
  const look = (text: string | null | undefined, where: string) => {
    const rest = (text ?? '').replace(CONTENT, '').trim();
    if (LATIN.test(rest)) found.add(`${where}: ${rest.replace(/\s+/g, ' ').slice(0, 120)}`);
  };
  for (const element of page.querySelectorAll('*')) {
    if (element.closest(UNSEEN)) continue;
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
    look(texts.map(({ nodeValue }) => nodeValue).join(''), element.localName);
    for (const name of SPOKEN) look(element.getAttribute(name), `${element.localName} ${name}`);
  }
  for (const meta of page.querySelectorAll('meta[name=description], meta[property^="og:"]')) {
    const name = meta.getAttribute('property') ?? 'description';
    if (!/type|locale|url|image(?!:alt)/.test(name)) look(meta.getAttribute('content'), name);
  }
  return [...found];
}
