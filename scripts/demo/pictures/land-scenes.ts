import { createRandom } from '../../make-archive/random.ts';
import { cloud, picture, polygon, rect, ridge, round, several, sky, stroke, sun, type Point } from './canvas.ts';
import { birds, house, palm, pine, stiltHouse, tree } from './things.ts';

/** Rice terraces on a hillside. */
export function terracedFields(): string {
  const random = createRandom(21);
  const greens = ['#cfd97a', '#b7cc66', '#9abd5d', '#7fae58', '#659d55', '#4f8b52'];
  const terrace = (index: number) => {
    const y = 410 + index * 44;
    const colour = greens[Math.min(5, Math.floor(index / 2))]!;
    const sway = (index % 2 ? 1 : -1) * (26 + index * 4);
    const path = `M0 ${y} C300 ${y - sway} 520 ${y + sway} 820 ${y - 10} S1320 ${y - sway} 1600 ${y + sway / 2} L1600 900 L0 900 Z`;
    return `<path d="${path}" fill="${colour}"/><path d="${path.split(' L1600')[0]}" fill="none" stroke="#f1edb9" stroke-width="5" opacity="0.75"/>`;
  };
  return picture(
    sky('#93cbdc', '#fbf3d4'),
    sun([1180, 190], 58, '#fff0b5'),
    cloud([260, 130], 1, '#ffffff'),
    ridge(random, 300, 90, '#a7c9c0', 6),
    ridge(random, 370, 60, '#76ac93', 6),
    several(11, terrace),
    stiltHouse([1130, 470], 130, { wall: '#c7935f', roof: '#80523a', dark: '#4f362b' }),
    several(3, (index) => tree([1060 + index * 120, 480 + index * 8], 90, '#3f7a54', '#54443a')),
  );
}

/** A forest in layers of mist. */
export function forest(): string {
  const random = createRandom(22);
  const row = (y: number, height: number, colour: string, gap: number) =>
    several(Math.ceil(1700 / gap), (index) =>
      pine(
        [index * gap + random.int(-18, 18), y + random.int(-10, 14)],
        height + random.int(-30, 40),
        colour,
        '#4b3e34',
      ),
    );
  return picture(
    sky('#d7e8df', '#f4f3dd'),
    sun([800, 240], 76, '#fff6cf'),
    ridge(random, 400, 70, '#b9d3c6'),
    row(560, 150, '#9dc1b0', 70),
    rect([0, 556], 1600, 344, '#9dc1b0'),
    row(690, 220, '#6a9f86', 105),
    rect([0, 684], 1600, 216, '#6a9f86'),
    row(850, 320, '#3b735a', 165),
    rect([0, 842], 1600, 58, '#3b735a'),
    birds([420, 170], 4, '#6f8f80'),
  );
}

/** Round tea hills in rows. */
export function teaHills(): string {
  const hill = (x: number, y: number, r: number, dark: string, light: string) =>
    `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${round(r * 0.52)}" fill="${dark}"/>` +
    several(
      6,
      (index) =>
        `<path d="M${round(x - r * (0.93 - index * 0.14))} ${round(y - r * 0.1 * index - 4)} Q${x} ${round(y - r * (0.36 + index * 0.055))} ${round(x + r * (0.93 - index * 0.14))} ${round(y - r * 0.1 * index - 4)}" fill="none" stroke="${light}" stroke-width="8" opacity="0.8"/>`,
    );
  const random = createRandom(23);
  return picture(
    sky('#bfe0e2', '#fdf2d7'),
    sun([360, 230], 60, '#ffe8ac'),
    ridge(random, 400, 70, '#b0cfc0'),
    hill(300, 640, 420, '#7fb27a', '#a9cf93'),
    hill(1240, 650, 480, '#74a872', '#9fc98b'),
    hill(760, 760, 460, '#5d9763', '#8cbf7f'),
    hill(120, 900, 460, '#4c8657', '#77b074'),
    hill(1480, 900, 480, '#467e52', '#70a96e'),
    house([700, 545], 120, 52, { wall: '#f3e6cf', roof: '#a8614b', dark: '#70504a' }),
    tree([850, 552], 110, '#3d7650', '#53443a'),
  );
}

/** A road over a mountain pass. */
export function mountainPass(): string {
  const random = createRandom(24);
  const road = 'M700 900 C900 850 1120 800 900 740 S520 700 700 640 S900 600 800 560';
  const mountain = (foot: number, top: Point, half: number, colour: string, snow: string) =>
    polygon([[top[0] - half, foot], top, [top[0] + half, foot]], colour) +
    polygon(
      [
        [top[0], top[1]],
        [top[0] + half, foot],
        [top[0] + half * 0.2, foot],
      ],
      snow,
    );
  return picture(
    sky('#8fb4d3', '#f1eee0'),
    cloud([1060, 160], 1.1, '#ffffff'),
    mountain(900, [520, 240], 520, '#94afb9', '#86a3ae'),
    mountain(900, [1120, 300], 560, '#83a1ad', '#7795a2'),
    ridge(random, 560, 40, '#6f9a86', 5),
    `<path d="M0 900 L0 700 Q420 500 800 560 T1600 660 L1600 900 Z" fill="#557f68"/>`,
    `<path d="${road}" fill="none" stroke="#e9e2d0" stroke-width="30" stroke-linecap="round"/>`,
    `<path d="${road}" fill="none" stroke="#b3ab98" stroke-width="3" stroke-dasharray="22 20"/>`,
    several(4, (index) => pine([70 + index * 130, 780 + ((index * 53) % 70)], 130, '#2f6049', '#46392f')),
    several(4, (index) => pine([1130 + index * 128, 790 + ((index * 47) % 70)], 130, '#2f6049', '#46392f')),
  );
}

/** Rice fields with palms in the evening. */
export function riceFields(): string {
  const random = createRandom(25);
  return picture(
    sky('#f0a987', '#ffeccb'),
    sun([820, 430], 92, '#fff3c4'),
    ridge(random, 480, 34, '#bd8f8a'),
    rect([0, 510], 1600, 390, '#9fb25f'),
    several(7, (index) =>
      polygon(
        [
          [800, 505],
          [-600 + index * 480, 900],
          [-560 + index * 480, 900],
        ],
        '#d9d48b',
      ),
    ),
    several(4, (index) =>
      stroke(
        [
          [0, 560 + index * index * 34],
          [1600, 560 + index * index * 34],
        ],
        '#d9d48b',
        3 + index * 2,
      ),
    ),
    several(6, (index) =>
      palm([150 + index * 260 + (index % 2) * 60, 560 + (index % 3) * 40], 200, '#3d5f45', '#54443b'),
    ),
    house([1180, 560], 150, 60, { wall: '#f0d9b8', roof: '#8d4f3f', dark: '#664340' }),
    birds([300, 220], 5, '#9a6260'),
  );
}
