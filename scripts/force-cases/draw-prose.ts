import { numberOf } from './number-of.ts';
import type { ForceCase } from './read-force-cases.ts';
import { arrow, label, picture, wrapped } from './svg.ts';

const WIDTH = 784;
const BOX = 232;
const GAP = 30;
const HEIGHT = 168;
const TOP = 14;

/** What becomes of a sentence of a decision's text that its file does not declare: a check, an editor, a relation. */
export function drawProse(one: ForceCase): string {
  const { text = '', ...decision } = one.decisions.at(-1)!;
  const target = one.decisions[0]!;
  const boxes: [string, string][] = [
    ['The text says', `“${text}”`],
    [
      'The check warns',
      `${numberOf(decision)} supersedes ${numberOf(target)} by its text, not by its file. To add: supersedes: [${numberOf(target)}]. Until then nothing changes: ${numberOf(target)} is in force.`,
    ],
    [
      'The editor decides',
      'Adds the line, and the relation counts; or silences the find in the file, with a reason: the sentence quotes another act.',
    ],
  ];
  const drawn = boxes.flatMap(([head, words], i) => {
    const x = 14 + i * (BOX + GAP);
    return [
      `<rect class="box" x="${x}" y="${TOP}" width="${BOX}" height="${HEIGHT - 2 * TOP}" rx="4"/>`,
      label(x + 12, TOP + 24, head, 'strong'),
      ...wrapped(words, 31).map((line, row) => label(x + 12, TOP + 46 + row * 17, line, 'note')),
      ...(i > 0 ? [arrow(`M${x - GAP + 3} ${HEIGHT / 2}H${x - 3}`)] : []),
    ];
  });
  return picture(WIDTH, HEIGHT, one.name, boxes.map(([head, words]) => `${head}: ${words}`).join(' '), drawn);
}
