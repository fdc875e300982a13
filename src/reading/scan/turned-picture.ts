import type { GreyPicture } from './grey-picture.ts';

const WHITE = 255;

/** A picture turned clockwise by a quarter or more: 90, 180 or 270 degrees; as it is for 0. */
export function quarterTurned<P extends GreyPicture>(picture: P, degrees: number): P {
  const { width, height, pixels } = picture;
  if (degrees === 0) return picture;
  const isUpright = degrees === 180;
  const turned = new Uint8Array(pixels.length);
  const across = isUpright ? width : height;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [left, top] = isUpright
        ? [width - 1 - x, height - 1 - y]
        : degrees === 90
          ? [height - 1 - y, x]
          : [y, width - 1 - x];
      turned[top * across + left] = pixels[y * width + x]!;
    }
  }
  return { ...picture, width: across, height: isUpright ? height : width, pixels: turned };
}

/** A picture whose lines are turned clockwise by a few degrees, set upright; as large as before, with white in the corners. */
export function straightened<P extends GreyPicture>(picture: P, degrees: number): P {
  const { width, height, pixels } = picture;
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const straight = new Uint8Array(pixels.length).fill(WHITE);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [right, down] = [x - width / 2, y - height / 2];
      const fromX = right * cosine - down * sine + width / 2;
      const fromY = right * sine + down * cosine + height / 2;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      straight[y * width + x] = between(pixels, top * width + left, width, fromX - left, fromY - top);
    }
  }
  return { ...picture, pixels: straight };
}

/** The shade between four pixels. */
function between(pixels: Uint8Array, at: number, width: number, right: number, down: number): number {
  const upper = pixels[at]! * (1 - right) + pixels[at + 1]! * right;
  const lower = pixels[at + width]! * (1 - right) + pixels[at + width + 1]! * right;
  return Math.round(upper * (1 - down) + lower * down);
}
