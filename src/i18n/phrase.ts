/** A link within a sentence. */
export interface Ref {
  text: string;
  href: string;
}

/** An abbreviation within a sentence, and what it stands for. */
export interface Abbreviation {
  text: string;
  meaning: string;
}

/** A sentence in parts, in order. */
export type Phrase = readonly PhrasePart[];

/** A part of a sentence. */
export type PhrasePart = string | Ref | Abbreviation;

/**
 * Builds a sentence from text, links and other sentences.
 *
 * @example phrase`Bị thay thế bởi ${{ text: '2236/QĐ-UBND', href: '/van-ban/2021/2236-qd-ubnd/' }}.`
 */
export function phrase(texts: TemplateStringsArray, ...values: (PhrasePart | Phrase)[]): Phrase {
  const parts: PhrasePart[] = [];
  const add = (part: PhrasePart) => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  texts.forEach((text, index) => {
    add(text);
    const value = values[index];
    if (value === undefined) return;
    if (isPhrase(value)) value.forEach(add);
    else add(value);
  });
  return parts;
}

/** Whether a sentence is a link and nothing else. */
export function isLink(sentence: Phrase): boolean {
  const [part] = sentence;
  return sentence.length === 1 && typeof part === 'object' && 'href' in part;
}

function isPhrase(value: PhrasePart | Phrase): value is Phrase {
  return Array.isArray(value);
}

/** Joins sentences with a separator: `['a', 'b']` and `'; '` make `a; b`. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.reduce<Phrase>((all, next) => (all.length ? phrase`${all}${separator}${next}` : next), []);
}

/** A sentence as plain text, without its links. */
export function plainText(sentence: Phrase): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
