import type { Archive } from '../domain/archive.ts';
import { decisionView, type DecisionView } from './decision-view.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';
import type { Site } from './site.ts';
import { translationView } from './translation-view.ts';

/** The pages below the decisions' address: held decisions, stubs and translations, by the two parts of their id. */
export function decisionPaths({ archive }: PageSource) {
  const ids = [...archive.decisions.keys(), ...archive.translations.map(({ id }) => id)];
  return ids.map((id) => {
    const [year = '', slug = ''] = id.split('/');
    return { params: { year, slug }, props: { id } };
  });
}

/** The page behind an id of `decisionPaths`. Throws where there is none, since no such page is built. */
export function decisionPageView(site: Site, id: string): DecisionView {
  const decision = site.archive.decisions.get(id);
  if (decision) return decisionView(site, decision);
  const translation = translationsById(site.archive).get(id);
  if (!translation) throw new Error(`No decision or translation has the id ${id}.`);
  return translationView(site, translation);
}

const translationsById = once(
  ({ translations }: Archive) => new Map(translations.map((record) => [record.id, record])),
);
