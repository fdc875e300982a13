import path from 'node:path';
import { CHECKOUT } from '../flags.ts';
import { alqacCollections } from './alqac.ts';
import type { Collection } from './collection.ts';
import { lawsCollection } from './laws.ts';

const SEED = 20_221_016;

/** Questions that are asked of the laws where no number is given: the corpus has thousands of one kind. */
const LAWS_QUESTIONS = 300;

/** Where the corpora lie, which are no part of the project. */
export const CORPORA_FOLDER = path.resolve(CHECKOUT, '../shared/corpora');

/** The corpora, by what `--only` calls them; `queries` is how many questions to ask of each at most. */
export const CORPORA: Readonly<Record<string, (queries: number | undefined) => Collection[]>> = {
  alqac: (queries = Infinity) => alqacCollections(path.join(CORPORA_FOLDER, 'vn-alqac2022'), queries, SEED),
  laws: (queries = LAWS_QUESTIONS) => [lawsCollection(path.join(CORPORA_FOLDER, 'vn-laws-dev'), queries, SEED)],
};
