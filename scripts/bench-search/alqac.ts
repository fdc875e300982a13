import path from 'node:path';
import { numberSlug } from '../../src/domain/document-number.ts';
import { writeContent, writeSettings } from '../make-archive/write-content.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { articleAnchor, type Collection, type Provision } from './collection.ts';
import type { Question } from './query-forms.ts';
import { sample } from './sample.ts';

/** The acts of the corpus, which gives no more of them than their numbers. */
const ACTS: Readonly<Record<string, { title: string; type: string; issued: string }>> = {
  '91/2015/QH13': { title: 'Bộ luật Dân sự', type: 'bo-luat', issued: '2015-11-24' },
  '24/2018/QH14': { title: 'Luật An ninh mạng', type: 'luat', issued: '2018-06-12' },
  '45/2019/QH14': { title: 'Bộ luật Lao động', type: 'bo-luat', issued: '2019-11-20' },
  '01/VBHN-VPQH': { title: 'Bộ luật Hình sự', type: 'van-ban-hop-nhat', issued: '2017-07-10' },
};

/** A row of `corpus.jsonl`. */
interface Row {
  /** `number#article` */
  id: string;
  law: string;
  article: string;
  title: string;
  text: string;
}

/** A row of `queries.jsonl`. */
interface QuestionRow extends Question {
  /** Ids of rows of `corpus.jsonl`. */
  relevant: string[];
}

/**
 * ALQAC 2022, real questions about four acts, in two shapes: a page an act, and a page a provision.
 *
 * @param dir a folder with `corpus.jsonl` and `queries.jsonl`
 * @param size questions to ask at most
 */
export function alqacCollections(dir: string, size: number, seed: number): Collection[] {
  const rows = readJsonLines<Row>(path.join(dir, 'corpus.jsonl'));
  const questions = sample(readJsonLines<QuestionRow>(path.join(dir, 'queries.jsonl')), size, seed);
  const collection = (name: string, addressOf: (row: Row) => string, write: Collection['writeContent']): Collection => {
    const addresses = new Map(rows.map((row) => [row.id, addressOf(row)]));
    return {
      name: `ALQAC 2022, ${name}`,
      source: 'Four acts in force in 2022, with the questions of the competition ALQAC of that year.',
      provisions: rows.map((row): Provision => ({ address: addressOf(row), title: row.title, text: row.text })),
      asked: questions.map((question) => ({ ...question, address: addresses.get(question.relevant[0]!)! })),
      writeContent: write,
    };
  };
  return [
    collection(
      'a page an act',
      ({ law, article }) => `${actId(law)}#${articleAnchor(article)}`,
      (target) => writeActs(target, rows),
    ),
    collection('a page a provision', provisionId, (target) => writeProvisions(target, rows)),
  ];
}

function actOf(law: string): (typeof ACTS)[string] {
  const act = ACTS[law];
  if (!act) throw new Error(`The corpus holds an act that is not known here: ${law}`);
  return act;
}

function actId(law: string): string {
  return `${actOf(law).issued.slice(0, 4)}/${numberSlug(law)}`;
}

/** Every provision becomes a decision of its own: its file is named after the act and the article. */
function provisionId({ law, article }: Row): string {
  return `${actId(law)}-${articleAnchor(article)}`;
}

function writeActs(dir: string, rows: readonly Row[]): void {
  writeArchiveSettings(dir);
  for (const [law, provisions] of Map.groupBy(rows, (row) => row.law)) {
    const body = provisions.map(({ article, title, text }) => `## Điều ${article}. ${title}\n\n${text}`).join('\n\n');
    writeContent(dir, `decisions/${actId(law)}.md`, { ...actOf(law), number: law }, body);
  }
}

function writeProvisions(dir: string, rows: readonly Row[]): void {
  writeArchiveSettings(dir);
  for (const [at, row] of rows.entries()) {
    const { issued } = actOf(row.law);
    const frontmatter = { title: row.title, number: `${at + 1}/TB-QH`, type: 'thong-bao', issued };
    writeContent(dir, `decisions/${provisionId(row)}.md`, frontmatter, row.text);
  }
}

function writeArchiveSettings(dir: string): void {
  writeSettings(dir, {
    name: 'Văn bản',
    url: 'https://van-ban.example/',
    notice: 'Kho này để thử, lấy từ một bộ dữ liệu công khai; không phải bản chính thức.',
    issuers: { 'quoc-hoi': { name: 'Quốc hội', abbreviation: 'QH' } },
  });
}
