import { RELATIONS } from '../../domain/relation.ts';
import type { State } from '../../domain/timeline.ts';
import { day, list, object, text, type JsonSchema } from './json-schema.ts';

const STATES: Record<State, string> = {
  'not-yet-in-force': 'issued, but not in force yet',
  'in-force': 'in force',
  'partly-in-force': 'in force except for parts that have ended',
  suspended: 'out of force for a time',
  'partly-suspended': 'parts are out of force for a time',
  expired: 'no longer in force',
  unknown: 'the archive knows too little to tell',
  'not-applicable': 'a document of a kind that has no force',
};

/** What an interval rests on. */
const CAUSE: JsonSchema = {
  ...object(
    {
      relation: {
        title: 'What happened',
        description: 'A relation, as the acting decision names it, or `expires` for a term that ran out.',
        type: 'string',
        enum: [...RELATIONS, 'expires'],
      },
      by: { ...{ $ref: '#/$defs/id' }, description: 'The acting decision; a term that ran out has none.' },
    },
    ['relation'],
  ),
  title: 'Cause',
  description: 'What an interval rests on: an act of another decision, or a term.',
  if: { properties: { relation: { const: 'expires' } } },
  then: { not: { required: ['by'] } },
  else: { required: ['by'] },
};

const INTERVAL: JsonSchema = {
  ...object(
    {
      from: day('From', 'The first day. Left out in the first interval where the day of issue is not known.'),
      to: day('To', 'The first day after it. Left out in the last interval, which goes on as far as is known.'),
      state: {
        title: 'State',
        description: Object.entries(STATES)
          .map(([state, meaning]) => `${state}: ${meaning}`)
          .join('; '),
        type: 'string',
        enum: Object.keys(STATES),
      },
      assumed: {
        title: 'Assumed',
        description: 'The interval rests on a default, not on what a decision says. Never rely on it without looking.',
        const: true,
      },
      because: { $ref: '#/$defs/cause' },
      also: list('Also', 'Further causes, in order.', { $ref: '#/$defs/cause' }),
      untilEvent: text('Until an event', 'The end of the interval, where it is an event in words and not a day.'),
    },
    ['state'],
  ),
  title: 'Interval',
  description: 'A half-open stretch of days, from `from` up to but without `to`, in which the decision has one state.',
  dependentRequired: { also: ['because'] },
};

/** Definitions that the schema of a line refers to. */
export const TIMELINE_DEFINITIONS: Record<string, JsonSchema> = { cause: CAUSE, interval: INTERVAL };
