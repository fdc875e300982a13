import { createRandom } from '../../make-archive/random.ts';
import { cloud, picture, polygon, rect, ridge, several, sky, sun } from './canvas.ts';
import { birds, hall, house, tree } from './things.ts';

/** The town hall on its square. */
export function townHall(): string {
  const random = createRandom(31);
  return picture(
    sky('#8cc0dc', '#f3f3e4'),
    cloud([160, 130], 1.1, '#ffffff'),
    cloud([1160, 200], 0.9, '#ffffff'),
    ridge(random, 520, 40, '#a9c7b8'),
    rect([0, 690], 1600, 210, '#d9cfbd'),
    several(6, (index) =>
      polygon(
        [
          [300 + index * 200, 690],
          [-100 + index * 360, 900],
          [-60 + index * 360, 900],
        ],
        '#cbbfaa',
      ),
    ),
    hall([280, 690], 1040, 300, { wall: '#f4e3bd', roof: '#c08a5b', dark: '#7b6a5c' }),
    several(3, (index) => tree([70 + index * 88, 715 + index * 12], 210, '#4c8a63', '#5b4a3f')),
    several(3, (index) => tree([1365 + index * 84, 738 - index * 12], 210, '#4c8a63', '#5b4a3f')),
  );
}

/** A school with its yard and flame trees. */
export function school(): string {
  const random = createRandom(32);
  const wing = (x: number, width: number, floors: number) =>
    rect([x, 660 - floors * 110], width, floors * 110, '#f6e2a8') +
    polygon(
      [
        [x - 22, 660 - floors * 110],
        [x + 30, 600 - floors * 110],
        [x + width - 30, 600 - floors * 110],
        [x + width + 22, 660 - floors * 110],
      ],
      '#b8553f',
    ) +
    several(floors, (floor) => rect([x, 640 - floor * 110], width, 10, '#d9bd7d')) +
    several(floors * Math.floor(width / 80), (index) => {
      const across = Math.floor(width / 80);
      return rect([x + 22 + (index % across) * 80, 576 - Math.floor(index / across) * 110], 42, 54, '#5f8aa0', 3);
    });
  return picture(
    sky('#9fd3e6', '#fcf4da'),
    sun([1380, 170], 54, '#fff0b5'),
    cloud([200, 120], 1, '#ffffff'),
    ridge(random, 500, 40, '#a5cdb0'),
    wing(200, 500, 2),
    wing(900, 500, 2),
    wing(640, 320, 3),
    rect([740, 560], 120, 100, '#7c5a48'),
    rect([0, 660], 1600, 240, '#e5d3ad'),
    `<path d="M640 900 L760 662 L840 662 L980 900 Z" fill="#f1e5c8"/>`,
    several(2, (index) => tree([130 + index * 1330, 760], 330, '#c9503f', '#5b4438')),
    several(5, (index) => tree([330 + index * 250, 690], 80, '#5c9a5d', '#5b4a3f')),
  );
}

/** A clinic in a village. */
export function clinic(): string {
  const random = createRandom(33);
  return picture(
    sky('#a9d8dd', '#f7f5e4'),
    cloud([980, 140], 1.1, '#ffffff'),
    ridge(random, 440, 70, '#a8cbbb', 6),
    ridge(random, 540, 36, '#7fb094', 6),
    rect([0, 660], 1600, 240, '#b9cf92'),
    rect([460, 460], 680, 210, '#fbf7ec'),
    polygon(
      [
        [420, 460],
        [520, 380],
        [1080, 380],
        [1180, 460],
      ],
      '#4f8d8a',
    ),
    several(6, (index) => rect([500 + (index < 3 ? index : index + 1.6) * 82, 520], 52, 62, '#7fb2bd', 3)),
    rect([752, 540], 96, 130, '#4f8d8a'),
    `<path d="M700 900 L760 672 L842 672 L930 900 Z" fill="#efe6cf"/>`,
    several(3, (index) => tree([190 + index * 92, 700 + index * 14], 190, '#4f8f66', '#5a4a40')),
    several(3, (index) => tree([1250 + index * 100, 722 - index * 12], 200, '#4f8f66', '#5a4a40')),
  );
}

/** The town in the evening, windows lit. */
export function eveningTown(): string {
  const random = createRandom(34);
  const block = (index: number) => {
    const [x, width, height] = [index * 118 - 20, random.int(84, 124), random.int(120, 330)];
    const lights = several(Math.floor(height / 44) * 3, (window) =>
      random.chance(0.55)
        ? rect([x + 16 + (window % 3) * 28, 700 - height + 18 + Math.floor(window / 3) * 42], 13, 20, '#f6d184', 2)
        : '',
    );
    return rect([x, 700 - height], width, height, ['#3c4a6b', '#46557a', '#344262'][index % 3]!) + lights;
  };
  return picture(
    sky('#2d3a66', '#e79f86'),
    sun([1220, 300], 50, '#ffe9c9'),
    ridge(random, 500, 60, '#6b5d86'),
    several(14, block),
    rect([0, 700], 1600, 200, '#2a3553'),
    several(24, (index) => rect([20 + index * 68, 716 + (index % 4) * 34], 44, 5, '#f0b98a', 2)),
  );
}

/** Market stalls under awnings. */
export function market(): string {
  const random = createRandom(35);
  const colours = ['#d8694f', '#3f8f8a', '#e2a94f', '#5b79a8', '#b5605f'];
  const stall = (index: number) => {
    const [x, colour] = [40 + index * 312, colours[index % 5]!];
    return (
      rect([x + 14, 560], 10, 190, '#6b5548') +
      rect([x + 246, 560], 10, 190, '#6b5548') +
      several(6, (stripe) =>
        polygon(
          [
            [x + stripe * 45, 470],
            [x + 45 + stripe * 45, 470],
            [x + 54 + stripe * 47 - 10, 570],
            [x - 8 + stripe * 47, 570],
          ],
          stripe % 2 ? '#fbf1de' : colour,
        ),
      ) +
      rect([x + 4, 660], 262, 96, '#a97c54') +
      several(
        7,
        (fruit) =>
          `<circle cx="${x + 32 + fruit * 34}" cy="${652 - (fruit % 2) * 10}" r="19" fill="${['#e0933f', '#7fa64c', '#c8483f', '#e8c14f'][(fruit + index) % 4]!}"/>`,
      )
    );
  };
  return picture(
    sky('#b7dbe2', '#fbf1d9'),
    cloud([640, 110], 1.1, '#ffffff'),
    several(8, (index) =>
      house([index * 210 - 40, 560], 170, 120 + ((index * 31) % 70), {
        wall: ['#f1dfb9', '#e9c9a0', '#dcd8c4'][index % 3]!,
        roof: '#a9624c',
        dark: '#7d6a5f',
      }),
    ),
    ridge(random, 740, 8, '#d8c6a4'),
    several(5, stall),
    birds([260, 130], 4, '#7b9297'),
  );
}
