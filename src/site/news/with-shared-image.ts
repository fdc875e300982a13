import type { Frame } from '../frame.ts';
import type { PageSource } from '../page-source.ts';

/** The frame of an article with its cover in the shape in which it is shared, for previews and for machines. */
export function withSharedImage({ paths }: PageSource, frame: Frame, image: Frame['image']): Frame {
  if (!image) return frame;
  const [article, ...others] = [frame.data ?? []].flat();
  const data = article && [{ ...article, image: paths.absolute(image.path) }, ...others];
  return { ...frame, image, ...(data && { data }) };
}
