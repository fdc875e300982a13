import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloursAsStyles, coloursFrom, OWN_COLOUR, type SiteColours } from '../../src/site/site-colours.ts';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const [LIGHT = '', DARK = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');

const token = (scheme: keyof SiteColours, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme === 'light' ? LIGHT : DARK)![1]!;

/** Pairs of a colour and what it stands on, with a contrast below 4.5:1. */
function illegible(colours: SiteColours): string[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const { accent, onAccent, accentPaper } = colours[scheme];
    const inks = ['ink', 'quiet', 'link', 'visited'].map((name) => token(scheme, name));
    const pairs = [
      ...[token(scheme, 'paper'), token(scheme, 'surface'), accentPaper].map((paper) => [accent, paper] as const),
      ...inks.map((ink) => [ink, accentPaper] as const),
      [onAccent, accent] as const,
    ];
    return pairs
      .filter(([ink, paper]) => wcagContrast(ink, paper) < 4.5)
      .map((pair) => `${scheme}: ${pair.join(' on ')}`);
  });
}

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

describe('coloursFrom', () => {
  it.each(['#ffffff', '#000000', '#ffff00', '#00ff00', '#00ffff', '#808080', '#ff0000', '#0000ff', '#7f7f7f'])(
    'makes legible colours of %s',
    (colour) => {
      expect(illegible(coloursFrom(colour))).toEqual([]);
    },
  );

  it('makes legible colours of any', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(illegible(coloursFrom(colour))).toEqual([]);
      }),
    );
  });

  it('keeps a colour that is legible as it is, in the light', () => {
    expect(['#0b5573', '#c8102e', '#1a5d1a'].map((colour) => coloursFrom(colour).light.accent)).toEqual([
      ...['#0b5573', '#c8102e', '#1a5d1a'],
    ]);
  });
});

describe('tokens.css', () => {
  it.each(['light', 'dark'] as const)('has what is made of the site’s own colour, %s', (scheme) => {
    expect({
      accent: token(scheme, 'accent'),
      onAccent: token(scheme, 'on-accent'),
      accentPaper: token(scheme, 'accent-paper'),
    }).toEqual(coloursFrom(OWN_COLOUR)[scheme]);
  });

  it.each(['light', 'dark'] as const)('has legible inks, %s', (scheme) => {
    const tones = ['green', 'amber', 'orange', 'red', 'blue', 'grey'];
    const papers = ['paper', 'surface', 'accent-paper'];
    const pairs = [
      ...tones
        .flatMap((tone) => [tone, `${tone}-paper`])
        .flatMap((_, i, all) => (i % 2 ? [[all[i - 1]!, all[i]!]] : [])),
      ...tones.flatMap((tone) => papers.map((paper) => [tone, paper])),
      ...tones.flatMap((tone) => ['ink', 'quiet', 'link', 'visited'].map((ink) => [ink, `${tone}-paper`])),
      ...['ink', 'quiet', 'link', 'visited'].flatMap((ink) => papers.map((paper) => [ink, paper])),
      ...[
        ['ink', 'mark'],
        ['on-emergency', 'emergency'],
      ],
    ];
    const contrast = ([ink, paper]: string[]) => wcagContrast(token(scheme, ink!), token(scheme, paper!));
    expect(pairs.filter((pair) => contrast(pair) < 4.5).map((pair) => pair.join(' on '))).toEqual([]);
  });
});

it('a stylesheet of colours names each for both schemes', () => {
  const styles = coloursAsStyles(coloursFrom('#c8102e'));
  expect(styles.match(/--[a-z-]+/g)).toEqual([
    ...['--accent', '--on-accent', '--accent-paper'],
    ...['--accent', '--on-accent', '--accent-paper'],
  ]);
});
