import { createFontStack } from '@capsizecss/core';
import { fromFile } from '@capsizecss/unpack/fs';
import { format } from 'prettier';
import { CUTS, type Cut } from './font-files.ts';
import { OWN_WIDTH, SYSTEM_FONTS, type SystemFont } from './system-fonts.ts';

const FAMILY = 'Be Vietnam Pro';

/**
 * The stylesheet of a site that is set in Be Vietnam Pro: its faces, and those of what stands in for it while it is not
 * there yet, brought to its measures so that lines break and boxes end in nearly the same places.
 */
export async function fontFaces(): Promise<string> {
  const standIns = await Promise.all(CUTS.map((cut) => Promise.all(SYSTEM_FONTS.map((font) => standIn(font, cut)))));
  const families = [FAMILY, ...SYSTEM_FONTS.map(nameOf)].map((name) => `'${name}', `).join('');
  const styles = [
    '/* Made by `npm run fonts`, as the other files of this folder; change scripts/make-fonts/. */',
    ...CUTS.map(ownFace),
    ...standIns.flat(),
    `:root { --measure: 36rem; --font: ${families}var(--system-font); }`,
  ];
  return format(styles.join('\n\n'), { parser: 'css', singleQuote: true, printWidth: 120 });
}

function ownFace({ weight, weights }: Cut): string {
  return face({
    fontFamily: `'${FAMILY}'`,
    fontWeight: weights,
    fontDisplay: 'optional',
    src: `url('./be-vietnam-pro-${weight}.woff2') format('woff2')`,
  });
}

async function standIn(font: SystemFont, { source, weight, weights }: Cut): Promise<string> {
  const { familyName, ascent, descent, lineGap, unitsPerEm } = await fromFile(source);
  const { names, width } = font.cuts[weight];
  const { fontFaces } = createFontStack(
    [
      { familyName, ascent, descent, lineGap, unitsPerEm, xWidthAvg: (OWN_WIDTH[weight] / 1000) * unitsPerEm },
      { ...font, familyName: font.name, xWidthAvg: (width / 1000) * font.unitsPerEm },
    ],
    { fontFaceFormat: 'styleObject' },
  );
  return face({
    ...fontFaces[0]?.['@font-face'],
    fontFamily: `'${nameOf(font)}'`,
    fontWeight: weights,
    src: names.map((name) => `local('${name}')`).join(', '),
  });
}

function nameOf({ name }: SystemFont): string {
  return `${FAMILY} ~ ${name}`;
}

function face(properties: object): string {
  const lines = Object.entries(properties).map(
    ([name, value]) => `  ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${String(value)};`,
  );
  return `@font-face {\n${lines.join('\n')}\n}`;
}
