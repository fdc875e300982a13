/** A part of a document's text, as its pages show it. */
export type TextBlock = { heading: string } | { text: string } | { rows: string[][] };

/** Reads the Markdown that the demonstration archives are written in: headings, paragraphs, lists and tables. */
export function textBlocks(markdown: string): TextBlock[] {
  return markdown
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('<'))
    .flatMap(blocksOf);
}

function blocksOf(block: string): TextBlock[] {
  if (block.startsWith('|')) return [{ rows: rowsOf(block) }];
  if (block.startsWith('#')) return [{ heading: plain(block.replace(/^#+ /, '')) }];
  return block.split(/\n(?= *(?:\d+\.|\p{Ll}\)|-) )/u).map((text) => ({ text: plain(text) }));
}

function rowsOf(block: string): string[][] {
  const lines = block.split('\n').filter((_, index) => index !== 1);
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => plain(cell)),
  );
}

function plain(text: string): string {
  return text
    .replaceAll(/\*+|`|\[\^\w+\]:?/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
