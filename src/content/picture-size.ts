import sharp from 'sharp';

/** A picture's size in pixels, as it is shown: turned as its camera says. */
export interface PictureSize {
  width: number;
  height: number;
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Whether a file is a picture by its name. */
export function isPicture(file: string): boolean {
  return PICTURE.test(file);
}

/** Reads a picture's size off its head. Undefined where the file can't be read as a picture. */
export async function readPictureSize(file: string): Promise<PictureSize | undefined> {
  try {
    const { autoOrient } = await sharp(file).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return undefined;
  }
}
