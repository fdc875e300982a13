import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { once } from '../../site/once.ts';
import { CARD_SIZE, type Card } from '../../site/cards/card.ts';
import { cardElement, titleBox, type Emblem, type SetTitle } from './card-element.ts';
import { titleSettings } from './title-settings.ts';

/** The emblem's height on a card, and the most of its width, in pixels. */
const EMBLEM = { height: 64, width: 240 };

/** Letters on one ground in one accent, with the shades of their edges. */
const COLOURS = { plain: 32, withEmblem: 128 };

/**
 * Draws a card.
 *
 * @param emblem the bytes of its emblem, in any form that sharp reads
 * @returns a PNG of a few tens of kilobytes
 * @throws where the emblem is not a picture
 */
export async function drawCard(card: Card, emblem?: Buffer): Promise<Buffer> {
  const picture = emblem && (await emblemOf(emblem));
  const svg = await laidOut(card, picture);
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const colours = picture ? COLOURS.withEmblem : COLOURS.plain;
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten()
    .png({ palette: true, colours, effort: 1, compressionLevel: 9 })
    .toBuffer();
}

/** Lays a card out in the largest type in which its title fits. */
async function laidOut(card: Card, emblem: Emblem | undefined): Promise<string> {
  const box = titleBox(card);
  const settings = card.title === undefined ? [undefined] : titleSettings(card.title, box);
  let svg = '';
  for (const setting of settings) {
    const { drawn, titleHeight } = await layOut(card, setting, emblem);
    svg = drawn;
    if (titleHeight <= box.height) break;
  }
  return svg;
}

async function layOut(card: Card, title: SetTitle | undefined, emblem: Emblem | undefined) {
  let titleHeight = 0;
  const drawn = await satori(cardElement(card, title, emblem), {
    ...CARD_SIZE,
    fonts: FONTS,
    onNodeDetected: ({ key, height }) => {
      if (key === 'title') titleHeight = height;
    },
  });
  return { drawn, titleHeight };
}

const emblemOf = once(async (bytes: Buffer): Promise<Emblem> => {
  // SVG is drawn at twice its size, so that its edges are smooth.
  const { data, info } = await sharp(bytes, { density: 144 })
    .resize({ width: EMBLEM.width * 2, height: EMBLEM.height * 2, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const src = `data:image/png;base64,${data.toString('base64')}`;
  return { src, width: info.width / 2, height: info.height / 2 };
});

const require = createRequire(import.meta.url);

const FONTS: Font[] = [font('400Regular', 400), font('500Medium', 500), font('700Bold', 700)];

function font(name: string, weight: 400 | 500 | 700): Font {
  const file = require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);
  return { name: 'Be Vietnam Pro', data: readFileSync(file), weight, style: 'normal' };
}
