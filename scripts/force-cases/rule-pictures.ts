import { drawCircle } from './draw-circle.ts';
import { drawProse } from './draw-prose.ts';
import { drawStates } from './draw-states.ts';
import { drawTimelines } from './draw-timelines.ts';
import { readForceCases, type ForceCase } from './read-force-cases.ts';

/** Files below docs/images/force/, each with the case that it shows and how it is drawn. */
const PICTURES: Record<string, [name: string, draw: (one: ForceCase) => string]> = {
  'rule-01-days': [
    'signed and in force on 6 September; the last day of the old one, a stub, was the 5th',
    drawTimelines,
  ],
  'rule-02-entry': ['a supersession waits for the entry of the new decision', drawTimelines],
  'rule-02-assumed': ['the day of a supersession that rests on an assumed entry is assumed', drawTimelines],
  'rule-03-waiting': [
    'a decision that is suspended on the day of its effect acts when it is in force again',
    drawTimelines,
  ],
  'rule-03-annulment': ['what the annulled decision had superseded stays superseded', drawTimelines],
  'rule-04-first-day': ['a replacement suspended before its first day waits until it is in force', drawTimelines],
  'rule-04-from-life': [
    'from life, 15/2018/NĐ-CP ended for nine days and applies again, with an event for an end',
    drawTimelines,
  ],
  'rule-04-over-for-good': [
    'once a later decision has ended it, the reinstatement is over for good, whatever becomes of that decision',
    drawTimelines,
  ],
  'rule-05-partly': ['partly repealed, then wholly', drawTimelines],
  'rule-06-suspension': [
    'a suspended decision suspends nothing, and suspends again when it is in force again',
    drawTimelines,
  ],
  'rule-07-extension': ['an extension moves the term, and begins no interval', drawTimelines],
  'rule-08-one-day': ['repealed on its first day by a decision issued later, it does nothing', drawTimelines],
  'rule-09-stubs': [
    'a reinstated stub of which no end is known is unknown before it and expired after it',
    drawTimelines,
  ],
  'rule-10-circle': ['a circle of three, kinds mixed', drawCircle],
  'rule-11-split': ['a split in three on one day is normal', drawTimelines],
  'rule-12-told-before': [
    'a supersession to come stands in the timeline, and is true on its day',
    (one) => drawTimelines(one, '2025-01-01'),
  ],
  'rule-13-prose': ['a supersession that only the text tells changes nothing', drawProse],
  'rule-14-resting': ['what implements a decision goes on when that decision ends', drawTimelines],
};

/** The pictures of docs/force/README.md by file name, drawn from the cases. Throws where a case is missing. */
export function rulePictures(): Map<string, string> {
  const cases = new Map(readForceCases().cases.map((one) => [one.name, one]));
  const pictures = new Map([['states.svg', drawStates()]]);
  for (const [file, [name, draw]] of Object.entries(PICTURES)) {
    const one = cases.get(name);
    if (!one) throw new Error(`no case "${name}", which ${file} shows`);
    pictures.set(`${file}.svg`, draw(one));
  }
  return pictures;
}
