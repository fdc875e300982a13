/** An XML tag with the text behind it, up to the next tag. */
export interface TaggedText {
  /** Without a prefix: `c` of `x:c`. */
  name: string;
  /** `</c>` */
  isEnd: boolean;
  /** `<c/>` */
  isEmpty: boolean;
  /** As they are written. */
  attributes: string;
  text: string;
}

const TAG = /<(\/?)(?:[\w.-]{1,20}:)?([\w.-]{1,40})((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>([^<]*)/g;

/** The tags of a part of a workbook, in order; comments and instructions are left out. Takes linear time. */
export function* xmlTags(xml: string): Generator<TaggedText> {
  for (const [, slash, name = '', attributes = '', text = ''] of xml.matchAll(TAG))
    yield { name, isEnd: slash === '/', isEmpty: attributes.endsWith('/'), attributes, text };
}

/** The value of an attribute, by its name as it is written: `r:id`. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key, double, single] of attributes.matchAll(/(?<![\w:.-])([\w:.-]+)\s?=\s?(?:"([^"]*)"|'([^']*)')/g))
    if (key === name) return double ?? single;
  return undefined;
}
