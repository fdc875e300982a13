import { cleanLine } from '../../domain/vietnamese-text.ts';
import { decodeLegacyRuns, type Run } from '../legacy-runs.ts';
import { attributeOf, unescapeXml, xmlTokens } from './xml-tokens.ts';

/**
 * The lines that stand on top and at the foot of pages: each of these parts' paragraphs with letters, once.
 *
 * @param font the one of runs that name none
 */
export function runningText(parts: readonly string[], font: string | undefined): string[] {
  const runs: Run[] = [];
  const paragraphs: number[][] = [];
  for (const part of parts) collect(part, font, runs, paragraphs);
  const { texts } = decodeLegacyRuns(runs);
  const lines = paragraphs.map((places) => cleanLine(places.map((at) => texts[at] ?? '').join('')));
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Adds the runs of a part, and for each of its paragraphs the places of its runs. */
function collect(part: string, font: string | undefined, runs: Run[], paragraphs: number[][]): void {
  const add = (text: string, own: string | undefined) => paragraphs.at(-1)?.push(runs.push({ text, font: own }) - 1);
  let own = font;
  let isText = false;
  for (const token of xmlTokens(part)) {
    if (token.kind === 'text') {
      if (isText) add(unescapeXml(token.source), own);
      continue;
    }
    const isOpen = token.kind === 'open';
    if (token.name === 'w:t') isText = isOpen && !token.isEmpty;
    else if (isOpen && token.name === 'w:p') paragraphs.push([]);
    else if (isOpen && token.name === 'w:r') own = font;
    else if (isOpen && token.name === 'w:rFonts') own = attributeOf(token, 'ascii') ?? own;
    else if (isOpen && (token.name === 'w:tab' || token.name === 'w:br')) add(' ', own);
  }
}
