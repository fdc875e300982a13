import { existsSync } from 'node:fs';
import { readJsonLines } from '../read-json-lines.ts';
import { add, addReference, type Facts } from './facts.ts';
import { linesOf, type Part, type Sheet } from './paper/sheet.ts';
import type { Sample } from './sample.ts';

const CORPUS = new URL('../../../shared/corpora/vn-laws-dev/docs.jsonl', import.meta.url);
const TRUTH = new URL('../../tests/fixtures/import-sample/laws.jsonl', import.meta.url);

/** A law of the corpora, as a person read its head and last articles. */
interface LawTruth {
  /** The law's number in the corpora. */
  row: string;
  effective: string;
  /** Numbers of documents that it ends, in whatever words. */
  ends?: string[];
  amends?: string[];
}

interface Law {
  number: string;
  title: string;
  issued: string;
  body: string;
}

/** Whole laws of the corpora, which are no part of the project: laid out in turn with a table, tabs, and as they lie there. */
export function laws(): Sample[] {
  if (!existsSync(CORPUS)) return [];
  const corpus = new Map(readJsonLines<Law>(CORPUS).map((law) => [law.number, law]));
  return readJsonLines<LawTruth>(TRUTH).flatMap((truth, at) => {
    const law = corpus.get(truth.row);
    if (law === undefined) return [];
    const sheet = sheetOf(law.body, (['cell', 'tabs', undefined] as const)[at % 3]);
    const name = truth.row.replaceAll('/', '-').toLowerCase();
    return [{ name, sheet, truth: { facts: factsOf(truth, law), asked: [], given: {} } }];
  });
}

function sheetOf(body: string, look: 'cell' | 'tabs' | undefined): Sheet {
  const [issuer = '', motto = '', number = '', day = '', ...others] = body
    .split(/\n\n+/)
    .filter((text) => text.trim() !== '');
  const parts = others.map(partOf);
  if (look === undefined) return { parts: [issuer, motto, number, day].map(partOf).concat(parts) };
  const [name = '', rule = ''] = issuer.split(/ (?=[-*_]+$)/);
  const country = motto.split(/ (?=Độc lập| [-*_]+$|[-*_]{3,}$)/);
  const row = (left: string, right: string): [ReturnType<typeof linesOf>, ReturnType<typeof linesOf>] => [
    linesOf(left),
    linesOf(right),
  ];
  const rows = [row(name, country[0] ?? ''), row(rule.replaceAll('*', '-'), country[1] ?? ''), row(number, `_${day}`)];
  return { parts: [{ kind: 'columns', look, rows }, ...parts] };
}

function partOf(text: string): Part {
  const [, marks, rest = ''] = /^(#+) (.*)$/s.exec(text) ?? [];
  const lines = [[{ text: (marks ? rest : text).replaceAll('\n', ' '), bold: marks !== undefined, italics: false }]];
  return { kind: 'paragraph', lines };
}

function factsOf({ effective, ends, amends }: LawTruth, { number, title, issued, body }: Law): Facts {
  const facts: Facts = {};
  add(facts, 'number', number);
  add(facts, 'type', 'luat');
  add(facts, 'issuer', 'quoc-hoi');
  add(facts, 'issued', issued);
  add(facts, 'effective', effective);
  add(facts, 'title in any case', title.replace(/^LUẬT /, '').toLowerCase());
  add(facts, 'signers', body.trim().split('\n').at(-1));
  for (const document of ends ?? []) addReference(facts, 'ends', { document, provisions: [] });
  add(facts, 'amends in any part', ...(amends ?? []));
  const divisions = Array.from(
    body.matchAll(/^#+ (Điều|Chương) ([\dIVXLC]+[a-z]?)/gim),
    ([, kind, name]) => `${kind!.toLowerCase() === 'điều' ? 'dieu' : 'chuong'}-${name!.toLowerCase()}`,
  );
  add(facts, 'articles and chapters', ...divisions);
  return facts;
}
