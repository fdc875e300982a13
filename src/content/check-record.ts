import { daysBetween } from '../domain/plain-date.ts';
import { parseNumber } from '../domain/document-number.ts';
import { DOCUMENT_TYPES } from '../domain/document-types.ts';
import { nearest } from '../domain/nearest.ts';
import { problem, SEVERITY, type Place, type Problem } from '../domain/problem.ts';
import type { ContentRecord, DecisionRecord } from '../domain/record.ts';
import type { SiteSettings } from '../domain/settings.ts';

type Rule<T> = (record: T, settings: SiteSettings) => Problem[];

/** What one decision's file can be held against: itself and site.yaml. */
const DECISION_RULES: readonly Rule<DecisionRecord>[] = [
  issuerIsKnown,
  typeIsKnown,
  numberHasAForm,
  typeAgreesWithNumber,
  yearFolder,
  effectiveNotBeforeIssued,
  expiresAfterEntry,
];

/** Problems of a record that need nothing but the record and site.yaml. */
export function checkRecord(record: ContentRecord, settings: SiteSettings): Problem[] {
  const shared = [
    ...topicsAreKnown(record, settings),
    ...categoryIsKnown(record, settings),
    ...ignoredCodesAreKnown(record),
  ];
  if (record.kind !== 'decision') return shared;
  return [...shared, ...DECISION_RULES.flatMap((rule) => rule(record, settings))];
}

function at(record: ContentRecord, ...path: (string | number)[]): Place {
  return { file: record.file, path };
}

function suggestion(word: string, among: Iterable<string>): { nearest?: string } {
  const [close] = nearest(word, among, 1);
  return close === undefined ? {} : { nearest: close };
}

function topicsAreKnown(record: ContentRecord, { topics }: SiteSettings): Problem[] {
  if (record.kind === 'page') return [];
  return record.topics.flatMap((topic, i) =>
    Object.hasOwn(topics, topic)
      ? []
      : [problem('unknown-topic', at(record, 'topics', i), { topic, ...suggestion(topic, Object.keys(topics)) })],
  );
}

function categoryIsKnown(record: ContentRecord, { categories }: SiteSettings): Problem[] {
  if (record.kind !== 'news' || record.category === undefined || Object.hasOwn(categories, record.category)) return [];
  const data = { category: record.category, ...suggestion(record.category, Object.keys(categories)) };
  return [problem('unknown-category', at(record, 'category'), data)];
}

const CODES = Object.keys(SEVERITY);

/** A warning, since a code may go from one version of the program to the next, and then silences nothing. */
function ignoredCodesAreKnown(record: ContentRecord): Problem[] {
  return record.ignore.flatMap(({ code }, i) => {
    if (Object.hasOwn(SEVERITY, code)) return [];
    const data = { key: 'code', value: code, allowed: CODES, ...suggestion(code, CODES) };
    return [{ ...problem('wrong-value', at(record, 'ignore', i, 'code'), data), severity: 'warning' }];
  });
}

function issuerIsKnown(record: DecisionRecord, { issuers }: SiteSettings): Problem[] {
  const known = Object.keys(issuers);
  if (record.issuer === undefined) return [problem('missing-issuer', at(record, 'issuer'), { issuers: known })];
  if (Object.hasOwn(issuers, record.issuer)) return [];
  return [
    problem('unknown-issuer', at(record, 'issuer'), { issuer: record.issuer, ...suggestion(record.issuer, known) }),
  ];
}

function typeIsKnown(record: DecisionRecord, { types }: SiteSettings): Problem[] {
  const { type } = record;
  if (type === undefined || Object.hasOwn(types, type) || DOCUMENT_TYPES.has(type)) return [];
  const known = [...DOCUMENT_TYPES.keys(), ...Object.keys(types)];
  return [problem('unknown-type', at(record, 'type'), { type, ...suggestion(type, known) })];
}

function numberHasAForm(record: DecisionRecord, { profile }: SiteSettings): Problem[] {
  if (profile === 'plain' || parseNumber(record.number, profile).known) return [];
  return [problem('unknown-number-form', at(record, 'number'), { number: record.number })];
}

function typeAgreesWithNumber(record: DecisionRecord, { profile, types }: SiteSettings): Problem[] {
  const { type, number } = record;
  if (profile === 'plain' || type === undefined || Object.hasOwn(types, type) || !DOCUMENT_TYPES.has(type)) return [];
  const typeOfNumber = parseNumber(number, profile).type;
  if (typeOfNumber === undefined || typeOfNumber === type) return [];
  return [problem('type-disagrees', at(record, 'type'), { type, number, typeOfNumber })];
}

function yearFolder(record: DecisionRecord): Problem[] {
  const folder = record.id.slice(0, 4);
  if (record.issued.startsWith(folder)) return [];
  return [problem('year-folder', at(record, 'issued'), { folder, issued: record.issued })];
}

function effectiveNotBeforeIssued(record: DecisionRecord): Problem[] {
  const { effective, issued } = record;
  if (effective === undefined || effective >= issued) return [];
  return [problem('effective-before-issued', at(record, 'effective'), { effective, issued })];
}

function expiresAfterEntry(record: DecisionRecord): Problem[] {
  const { expires, issued } = record;
  const effective = record.effective ?? issued;
  if (expires === undefined || daysBetween(effective, expires) > 0) return [];
  return [problem('expires-too-early', at(record, 'expires'), { expires, effective })];
}
