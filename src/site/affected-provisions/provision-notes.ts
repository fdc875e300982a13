import type { Decision, Link } from '../../domain/archive.ts';
import { anchorOf } from '../../domain/provision-anchor.ts';
import { provisionPaths, type ProvisionPath } from '../../domain/provision-path.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { INVERSE_OF, type Relation } from '../../domain/relation.ts';
import { cleanLine } from '../../domain/vietnamese-text.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { decisionRef } from '../decision-name.ts';
import type { PageSource } from '../page-source.ts';
import { writeDate } from '../../domain/write-date.ts';

/** The relations that touch the force or the wording of single provisions. */
const TOUCHING = ['supersedes', 'repeals', 'annuls', 'amends', 'corrects', 'suspends', 'reinstates'] as const;
/** Those that hold only as long as their acting decision does. */
const LASTING: ReadonlySet<Relation> = new Set(['suspends', 'reinstates']);

/**
 * What other decisions do to single provisions of a text: notes by the id at which each is to stand, those of one
 * place by their days. What names no provision that the text has is left to the list of relations.
 *
 * @param ids every id of the text, in its order
 */
export function provisionNotes(site: PageSource, decision: Decision, ids: readonly string[]): Map<string, Phrase[]> {
  const acts = TOUCHING.flatMap((relation) =>
    decision.inverse[INVERSE_OF[relation]].flatMap((link) =>
      link.day === undefined ? [] : [{ relation, link, day: link.day }],
    ),
  ).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const notes = new Map<string, Phrase[]>();
  for (const { relation, link } of acts) {
    for (const { words, path } of namedProvisions(link)) {
      const anchor = anchorOf(path, ids);
      if (!anchor) continue;
      const note = noteOf(site, relation, link, words);
      const others = notes.get(anchor.id);
      if (others) others.push(note);
      else notes.set(anchor.id, [note]);
    }
  }
  return notes;
}

/** The provisions that a reference names, in the editor's own words where they name one alone. */
function namedProvisions({ terms }: Link): { words: string; path: ProvisionPath }[] {
  return (terms.provisions ?? []).flatMap((provision) => {
    const line = cleanLine(provision);
    const paths = provisionPaths(line);
    return paths.map((path) => ({ words: paths.length === 1 ? line : path.words, path }));
  });
}

function noteOf(site: PageSource, relation: Relation, link: Link, provision: string): Phrase {
  const { locale } = site.archive.settings;
  const words = stringsOf(locale);
  const until = LASTING.has(relation) ? endOf(site, link) : undefined;
  const days = {
    ...(link.day && { from: writeDate(locale, link.day) }),
    ...(until && { until: writeDate(locale, addDays(until, -1)) }),
    ...(link.terms.untilEvent !== undefined && !until && { event: link.terms.untilEvent }),
  };
  return words.decision.provisionNote(provision, days, words.state.cause(relation, [decisionRef(site, link.id)]));
}

/** The first day on which a suspension or a reinstatement is over, as far as it is known: it ends with its acting decision. */
function endOf({ archive }: PageSource, { id, day = '', terms }: Link): PlainDate | undefined {
  const expired = archive.decisions
    .get(id)
    ?.timelineByRules.find(({ state, from }) => state === 'expired' && from && from > day);
  return [terms.until, expired?.from].filter((end) => end !== undefined).sort()[0];
}
