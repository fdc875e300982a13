import { attributeOf, xmlTokens } from './xml-tokens.ts';

/** A style of paragraphs or letters, as far as its text's letters and numbers depend on it. */
export interface WordStyle {
  basedOn?: string;
  font?: string;
  numbering?: string;
  level?: number;
}

export interface WordStyles {
  /** By their ids. */
  styles: ReadonlyMap<string, WordStyle>;
  /** The style of paragraphs that name none. */
  paragraph: string | undefined;
  /** What holds where no style says anything. */
  font: string | undefined;
}

const MOST_BASES = 20;

/** Reads `word/styles.xml`. */
export function wordStyles(xml: string): WordStyles {
  const styles = new Map<string, WordStyle>();
  let current: WordStyle = {};
  let isDefaults = false;
  let paragraph: string | undefined;
  let font: string | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.name === 'w:docDefaults') isDefaults = token.kind === 'open';
    if (token.kind !== 'open') continue;
    const value = attributeOf(token, 'val');
    if (token.name === 'w:style') {
      const id = attributeOf(token, 'styleId') ?? '';
      styles.set(id, (current = {}));
      const isDefault = /^(?:1|true|on)$/.test(attributeOf(token, 'default') ?? '');
      if (isDefault && attributeOf(token, 'type') === 'paragraph') paragraph = id;
    } else if (token.name === 'w:rFonts') {
      const name = attributeOf(token, 'ascii');
      if (isDefaults) font = name;
      else if (name !== undefined) current.font = name;
    } else if (value !== undefined) {
      if (token.name === 'w:basedOn') current.basedOn = value;
      if (token.name === 'w:numId') current.numbering = value;
      if (token.name === 'w:ilvl') current.level = Number(value);
    }
  }
  return { styles, paragraph, font };
}

/** What a style says of one matter, itself or by the style that it is based on. */
export function styled<K extends keyof WordStyle>(
  { styles }: WordStyles,
  id: string | null | undefined,
  key: K,
): WordStyle[K] | undefined {
  let style = styles.get(id ?? '');
  for (let bases = 0; style && bases < MOST_BASES; bases += 1) {
    if (style[key] !== undefined) return style[key];
    style = styles.get(style.basedOn ?? '');
  }
  return undefined;
}
