import { getImage } from 'astro:assets';
import { coverOf } from 'virtual:news-covers';
import type { Frame } from '../site/frame.ts';
import type { CoverRef } from '../site/news/cover-ref.ts';

/** A cover in the sizes that a place shows. */
export interface CoverImage {
  src: string;
  width: number;
  height: number;
  /** WebP in several sizes, for `<source>`; absent for what is put out as it is. */
  srcset?: string;
}

/**
 * The widths in pixels that covers are made in. Few, and the same everywhere: each costs time in a build, and a reader
 * who comes from a list has the picture already.
 */
const WIDTHS = { small: [160, 320], large: [320, 640, 960, 1280] } as const;

/** The width of what browsers that don't know WebP get. */
const FALLBACK_WIDTH = 640;

/** The size of pictures for those who share a page, as every service takes it. */
const SHARED = { width: 1200, height: 630 } as const;

/** Makes a cover for a place: `small` beside an entry of a list, `large` above a text. */
export async function coverImage(cover: CoverRef, place: keyof typeof WIDTHS): Promise<CoverImage | undefined> {
  const found = await coverOf(cover.file);
  if (!found) return undefined;
  const { width, height, image, format: kept } = found;
  if (!image) return cover.src === undefined ? undefined : { src: cover.src, width, height };
  const widths = WIDTHS[place].filter((each) => each < width);
  const webp = await getImage({ src: image, format: 'webp', widths: widths.length ? [...widths] : [width] });
  const format = kept === 'jpeg' || kept === undefined ? 'jpg' : kept;
  const fallback = await getImage({ src: image, format, width: Math.min(width, FALLBACK_WIDTH) });
  return { src: fallback.src, width, height, srcset: webp.srcSet.attribute };
}

/** A cover as the picture for those who share its page: cut to their shape, never blown up; none of a drawing or a GIF. */
export async function coverToShare(cover: CoverRef | undefined): Promise<Frame['image']> {
  if (!cover) return undefined;
  const found = await coverOf(cover.file);
  if (!found?.image) return undefined;
  const scale = Math.min(1, found.width / SHARED.width, found.height / SHARED.height);
  const [width, height] = [Math.round(SHARED.width * scale), Math.round(SHARED.height * scale)];
  const { src } = await getImage({
    ...{ src: found.image, format: 'jpg', width, height },
    ...{ fit: 'cover', position: 'attention', background: '#ffffff' },
  });
  return { path: src, width, height, alt: cover.alt };
}
