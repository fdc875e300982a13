import { isBeyondBytes } from '../domain/legacy-encoding/beyond-bytes.ts';
import { decodeFont } from '../domain/legacy-encoding/decode-font.ts';
import { encodingOfFont, type LegacyFont } from '../domain/legacy-encoding/encoding-of-font.ts';
import { guessLegacyEncoding, type GuessedEncoding } from '../domain/legacy-encoding/guess-legacy-encoding.ts';
import { readsBetterDecoded } from '../domain/legacy-encoding/reads-better-decoded.ts';

/** Text in one font, as the file has it. */
export interface Run {
  text: string;
  font: string | undefined;
}

export interface DecodedRuns {
  /** The runs as their readers saw them, in order. */
  texts: string[];
  /** Where fonts don't tell the encoding and it was guessed. */
  guessed: GuessedEncoding | undefined;
}

/** A mark of VNI at a run's beginning belongs to the vowel at the end of the one before: Word parts words anywhere. */
const VNI_MARK = /^[ùøûõïâáàåãäêéèúüë]/i;
const VNI_VOWEL = /[aeouyôö]$/i;

/** Reads the runs of a document: those in fonts of a legacy encoding by their fonts, all others together by statistics. */
export function decodeLegacyRuns(runs: readonly Run[]): DecodedRuns {
  const named = new Map<string, string[]>();
  const others: string[] = [];
  for (const { text, font } of runs) {
    if (font === undefined || !encodingOfFont(font)) others.push(text);
    else
      named
        .set(font, named.get(font) ?? [])
        .get(font)
        ?.push(text);
  }
  const legacy = new Map<string, LegacyFont>();
  for (const [name, texts] of named) {
    const font = encodingOfFont(name);
    if (font && readsBetterDecoded(texts, font.encoding)) legacy.set(name, font);
  }
  const guessed = guessLegacyEncoding(others.join(' '));
  const guessedFont = guessed && { encoding: guessed.encoding, capitals: false };
  const fonts = runs.map(({ text, font }) => {
    if (isBeyondBytes(text)) return undefined;
    return font !== undefined && named.has(font) ? legacy.get(font) : guessedFont;
  });
  const texts = withMarksMoved(runs, fonts);
  return { texts: texts.map((text, at) => (fonts[at] ? decodeFont(text, fonts[at]) : text)), guessed };
}

function withMarksMoved(runs: readonly Run[], fonts: readonly (LegacyFont | undefined)[]): string[] {
  const texts = runs.map(({ text }) => text);
  for (let at = 1; at < texts.length; at += 1) {
    const isVni = fonts[at]?.encoding === 'vni' && fonts[at - 1]?.encoding === 'vni';
    const before = texts[at - 1] ?? '';
    const text = texts[at] ?? '';
    if (!isVni || !VNI_MARK.test(text) || !VNI_VOWEL.test(before.slice(-1))) continue;
    texts[at - 1] = before + text.charAt(0);
    texts[at] = text.slice(1);
  }
  return texts;
}
