import path from 'node:path';
import { numberSlug } from '../../src/domain/document-number.ts';
import { makeLawsArchive } from '../make-archive/laws.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { articleAnchor, type Collection } from './collection.ts';
import { cutArticles } from './cut-articles.ts';
import type { Question } from './query-forms.ts';
import { sample } from './sample.ts';

/** A row of `docs.jsonl`, as far as it is used here. */
interface Law {
  number: string;
  issued: string;
  body: string;
}

/** A row of `known_item_queries.jsonl`: the heading of an article that no other article has. */
interface QuestionRow extends Question {
  /** `number#article` */
  relevant: string[];
}

/**
 * Whole laws, a page each, and headings of their articles as questions.
 *
 * @param dir a folder with `docs.jsonl` and `known_item_queries.jsonl`
 * @param size questions to ask at most
 */
export function lawsCollection(dir: string, size: number, seed: number): Collection {
  const laws = readJsonLines<Law>(path.join(dir, 'docs.jsonl'));
  const pages = new Map(laws.map(({ number, issued }) => [number, `${issued.slice(0, 4)}/${numberSlug(number)}`]));
  const addressOf = (number: string, article: string) => `${pages.get(number)}#${articleAnchor(article)}`;
  const questions = sample(readJsonLines<QuestionRow>(path.join(dir, 'known_item_queries.jsonl')), size, seed);
  return {
    name: `${laws.length} laws, a page an act`,
    source: `Laws of Vietnam issued up to ${laws
      .map(({ issued }) => issued)
      .sort()
      .at(-1)}; headings that only one article has.`,
    provisions: laws.flatMap(({ number, body }) =>
      cutArticles(body).map(({ article, title, text }) => ({ address: addressOf(number, article), title, text })),
    ),
    asked: questions.map((question) => {
      const [number = '', article = ''] = question.relevant[0]!.split('#');
      return { ...question, address: addressOf(number, article) };
    }),
    writeContent: (target) => makeLawsArchive(target, dir),
  };
}
