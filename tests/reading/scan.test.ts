import { describe, expect, it } from 'vitest';
import { drawnLines, withoutLines } from '../../src/reading/scan/drawn-lines.ts';
import { pgmOf, type GreyPicture } from '../../src/reading/scan/grey-picture.ts';
import { renderPages, type PagePicture } from '../../src/reading/scan/render-pages.ts';
import { skewOf } from '../../src/reading/scan/skew-of.ts';
import { quarterTurned, straightened } from '../../src/reading/scan/turned-picture.ts';
import { decisionPdf } from './decision-pdf.ts';
import { faxPdf, pdfOf } from './pdf-of.ts';
import { scanOf } from './scan-of.ts';

async function pagesOf(pdf: Uint8Array, numbers: readonly number[]): Promise<PagePicture[]> {
  const pages: PagePicture[] = [];
  for await (const [, page] of renderPages(pdf, numbers)) pages.push(page);
  return pages;
}

/** A picture of signs: `#` is ink. */
function drawn(rows: readonly string[]): GreyPicture {
  const pixels = Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 0 : 255));
  return { width: rows[0]!.length, height: rows.length, pixels };
}

const shown = ({ width, height, pixels }: GreyPicture) =>
  Array.from({ length: height }, (_, y) =>
    Array.from(pixels.subarray(y * width, (y + 1) * width), (shade) => (shade < 128 ? '#' : '.')).join(''),
  );

describe('a page as a picture', () => {
  it('has 300 dots per inch, and its ink where the page has it', async () => {
    const pdf = await pdfOf((out) => out.addPage().rect(72, 144, 36, 36).fill('black'));
    const [page] = await pagesOf(pdf, [1]);
    expect(page).toMatchObject({ dpi: 300, width: 2481, height: 3508 });
    const shadeAt = (x: number, y: number) => page!.pixels[y * page!.width + x];
    expect([shadeAt(375, 675), shadeAt(290, 675), shadeAt(375, 590)]).toEqual([0, 255, 255]);
  });

  it('comes by its number, as readers turn it', async () => {
    const pdf = await pdfOf((out) => {
      out.addPage();
      out.addPage({ size: [842, 595] });
    });
    expect((await pagesOf(pdf, [2])).map(({ width, height }) => width > height)).toEqual([true]);
  });

  it('has fewer dots where the page is huge', async () => {
    const pdf = await pdfOf((out) => out.addPage({ size: [5000, 5000] }));
    const [page] = await pagesOf(pdf, [1]);
    expect(page!.width * page!.height).toBeLessThan(37e6);
    expect(page!.dpi).toBe(Math.round((page!.width * 72) / 5000));
  });

  it('is drawn where a scanner has packed it as a fax', async () => {
    // White, and a black square in its middle half from a quarter of its width on; CCITT group 4.
    const fax = Buffer.from(
      'JqC2G///////////IHhvs1//////////////////////////////////////////x//////////4AIAI',
      'base64',
    );
    const [page] = await pagesOf(faxPdf(fax, 256, 128), [1]);
    const shadeAt = (x: number, y: number) => page!.pixels[Math.round((y * 300) / 72) * page!.width + (x * 300) / 72];
    expect([shadeAt(96, 64), shadeAt(24, 24), shadeAt(192, 64)]).toEqual([0, 255, 255]);
  });

  it('is written so that other programs read it', () => {
    expect(Buffer.from(pgmOf(drawn(['#.', '.#', '..']))).toString('latin1')).toBe(
      'P5\n2 3\n255\n\0\u00FF\u00FF\0\u00FF\u00FF',
    );
  });
});

describe('a page that lay askew', () => {
  it.each([0, 0.7, -1.3, 2.6])('by %d degrees is set upright', async (skew) => {
    const [page] = await pagesOf(await scanOf(await decisionPdf(), [1], { skew }), [1]);
    expect(skewOf(page!)).toBeCloseTo(skew, 1);
    expect(Math.abs(skewOf(straightened(page!, skewOf(page!))))).toBeLessThan(0.11);
  });

  it('has no skew where there is no text', () => {
    expect(skewOf(drawn(['....', '....']))).toBe(0);
  });
});

it.each([
  [0, ['##.', '...']],
  [90, ['.#', '.#', '..']],
  [180, ['...', '.##']],
  [270, ['..', '#.', '#.']],
])('a picture is turned clockwise by %d degrees', (degrees, turned) => {
  expect(shown(quarterTurned(drawn(['##.', '...']), degrees))).toEqual(turned);
});

describe('lines of a table', () => {
  it('are found in a scan, where they were drawn, and no letters among them', async () => {
    const [page] = await pagesOf(await scanOf(await decisionPdf(), [2], { skew: 0.8 }), [1]);
    const straight = straightened(page!, skewOf(page!));
    const lines = drawnLines(straight);
    const across = lines.filter(({ left, right, top, bottom }) => right - left > bottom - top);
    const points = (from: number, to: number) => Math.round(((to - from) * 72) / 300);
    expect(across.map(({ left, right }) => points(left, right) > 395)).toEqual([true, true, true, true, true]);
    expect(lines.filter((line) => !across.includes(line)).map(({ top, bottom }) => points(top, bottom) > 115)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('are taken away, and the letters stay', async () => {
    const [page] = await pagesOf(await scanOf(await decisionPdf(), [2]), [1]);
    const ink = ({ pixels }: GreyPicture) => pixels.reduce((count, shade) => count + (shade < 160 ? 1 : 0), 0);
    const without = withoutLines(page!, drawnLines(page!));
    expect(drawnLines(without)).toEqual([]);
    const [text] = await pagesOf(await scanOf(await decisionPdf(), [1]), [1]);
    expect(ink(withoutLines(text!, drawnLines(text!)))).toBe(ink(text!));
    expect(ink(without)).toBeGreaterThan(3000);
  });
});
