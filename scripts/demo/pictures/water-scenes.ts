import { createRandom } from '../../make-archive/random.ts';
import { cloud, picture, polygon, rect, ridge, several, sky, stroke, sun, water } from './canvas.ts';
import { birds, boat, house, palm, pine, stiltHouse, tree } from './things.ts';

const WOOD = { wall: '#c98f5a', roof: '#7a4a34', dark: '#4a2f27' };

/** Houses on stilts along a river in the morning. */
export function riverWithStiltHouses(): string {
  const random = createRandom(11);
  return picture(
    sky('#8ec9d6', '#fdeccb'),
    sun([1240, 250], 62, '#ffe2a0'),
    cloud([220, 130], 1, '#ffffff'),
    ridge(random, 430, 60, '#9cc3b2'),
    ridge(random, 500, 40, '#6ea48c'),
    several(9, (index) => palm([80 + index * 190, 590], 130 + ((index * 37) % 60), '#3f7d63', '#5b5145')),
    water(random, 580, '#5aa0ab', '#e3f3ee'),
    several(5, (index) => stiltHouse([90 + index * 300, 640 + (index % 2) * 34], 190, WOOD)),
    boat([420, 790], 210, '#5a3d33', '#d9b077'),
    boat([1050, 830], 260, '#4a3029', '#e0bd85'),
    birds([620, 190], 5, '#5a7f86'),
  );
}

/** A harbour with boats at anchor. */
export function harbour(): string {
  const random = createRandom(12);
  const mast = (x: number, y: number, height: number, hull: string, sail: string) =>
    rect([x - 3, y - height], 6, height, '#5c4a42') +
    polygon(
      [
        [x + 6, y - height * 0.95],
        [x + height * 0.5, y - height * 0.16],
        [x + 6, y - height * 0.16],
      ],
      sail,
    ) +
    polygon(
      [
        [x - height * 0.36, y],
        [x + height * 0.5, y],
        [x + height * 0.34, y + height * 0.16],
        [x - height * 0.24, y + height * 0.16],
      ],
      hull,
    );
  return picture(
    sky('#f3b98c', '#ffe9cf'),
    sun([430, 380], 80, '#fff1c7'),
    ridge(random, 450, 36, '#c98f86'),
    several(11, (index) =>
      house([40 + index * 150, 560], 96, 54 + ((index * 23) % 40), {
        wall: ['#f2e2cc', '#e5c3a5', '#dfd5c8'][index % 3]!,
        roof: '#a55b4a',
        dark: '#6c4a4a',
      }),
    ),
    rect([0, 556], 1600, 22, '#8c6a62'),
    water(random, 578, '#4f7d92', '#ffdfb8'),
    mast(330, 690, 250, '#23445c', '#fbf3e4'),
    mast(820, 740, 320, '#7c3b37', '#f6e4c8'),
    mast(1290, 680, 230, '#2f5d50', '#fbf3e4'),
    birds([900, 180], 6, '#9a6a62'),
  );
}

/** A bridge of arches over a broad river. */
export function bridge(): string {
  const random = createRandom(13);
  const arch = (x: number) => `<path d="M${x} 640 q110 -150 220 0 z" fill="#cfe3e6"/>`;
  return picture(
    sky('#7fb6cf', '#e6f1ec'),
    cloud([940, 120], 1.2, '#ffffff'),
    cloud([180, 210], 0.8, '#ffffff'),
    ridge(random, 470, 60, '#8fb7a5'),
    ridge(random, 520, 30, '#5f9279'),
    water(random, 600, '#5d9bb5', '#e7f6f6'),
    rect([0, 480], 1600, 160, '#b9a58e'),
    several(6, (index) => arch(40 + index * 260)),
    rect([0, 462], 1600, 24, '#8d7a68'),
    several(20, (index) => rect([30 + index * 80, 428], 6, 36, '#8d7a68')),
    rect([0, 424], 1600, 7, '#8d7a68'),
    several(6, (index) => rect([10 + index * 260, 560], 30, 110, '#9d8a76')),
    boat([680, 770], 220, '#3d4f5a', '#d8c39a'),
  );
}

/** Rain over a river town. */
export function rainStorm(): string {
  const random = createRandom(14);
  const drop = () => {
    const [x, y, length] = [random.int(-50, 1650), random.int(-40, 880), random.int(24, 54)];
    return stroke(
      [
        [x, y],
        [x - length * 0.28, y + length],
      ],
      '#d5e3ea',
      2.4,
    );
  };
  return picture(
    sky('#46586a', '#8fa3ad'),
    several(6, (index) => cloud([index * 290 - 120, 40 + (index % 3) * 56], 1.9, index % 2 ? '#5f7182' : '#6d8090')),
    ridge(random, 460, 70, '#54706f'),
    ridge(random, 540, 40, '#3f5a58'),
    several(7, (index) =>
      house([60 + index * 230, 640], 130, 70, { wall: '#93a09a', roof: '#5a4b4a', dark: '#e8cf8e' }),
    ),
    several(8, (index) => tree([20 + index * 226, 650], 120, '#34524a', '#2d3b38')),
    water(random, 640, '#566f7d', '#a9bdc5'),
    `<g opacity="0.5">${several(220, drop)}</g>`,
  );
}

/** A reservoir between wooded hills. */
export function reservoir(): string {
  const random = createRandom(15);
  return picture(
    sky('#a6cfe0', '#f4f6e6'),
    sun([300, 200], 54, '#fff4c9'),
    ridge(random, 340, 100, '#a8c6bd', 6),
    ridge(random, 430, 70, '#77a690', 6),
    water(random, 560, '#6aa7b8', '#eaf7f3'),
    polygon(
      [
        [980, 560],
        [1600, 520],
        [1600, 700],
        [1120, 640],
      ],
      '#c9c3b5',
    ),
    several(7, (index) => rect([1130 + index * 64, 560 - index * 3], 16, 90, '#a39b8b')),
    `<path d="M0 900 L0 700 Q260 660 520 760 T980 900 Z" fill="#4d7d62"/>`,
    several(10, (index) => pine([30 + index * 74, 770 + ((index * 41) % 80)], 130, '#2f5f4a', '#45382e')),
  );
}
