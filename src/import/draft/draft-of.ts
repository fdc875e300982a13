import { readFile } from '../../content/read-file.ts';
import { nameForAll } from '../../content/windows-names.ts';
import type { Archive } from '../../domain/archive.ts';
import { numberKey, numberSlug } from '../../domain/document-number.ts';
import { writePlainDate } from '../../domain/plain-date.ts';
import type { DecisionRecord } from '../../domain/record.ts';
import type { Rendered } from '../../markdown/rendered.ts';
import { importTextsOf } from '../../i18n/import/import-texts.ts';
import { checkProseOf } from '../../site/check-prose.ts';
import type { DocumentFacts } from './document-facts.ts';
import { effectiveEntry } from './effective-entry.ts';
import { entryOf, writeFrontmatter, type FrontmatterEntry } from './frontmatter.ts';
import { namedDocuments } from './named-documents.ts';
import { namedEntry, relationEntries, type NamedDocument, type RelationEntry } from './relation-entries.ts';

/** A decision's file that doesn't exist yet. */
export interface Draft {
  /** Relative to the content folder. */
  file: string;
  text: string;
  /** How many things in it aren't sure. */
  doubts: number;
}

/** The id that a decision gets which comes into the archive: `2021/2236-qd-ubnd`, or the one that it has been given. */
export function idFor({ id, number, issued }: Pick<DocumentFacts, 'id' | 'number' | 'issued'>): string {
  return id ?? `${issued.slice(0, 4)}/${nameForAll(numberSlug(number))}`;
}

/**
 * The file of a document: what is known of it, what its text says that it does to others and when it enters into force, and the
 * text. What the text says is read as the check reads it (docs/domain.md, rule 13); what isn't sure stands as a comment,
 * with the words that it rests on.
 *
 * @param body the text in Markdown; empty for none
 */
export function draftOf(facts: DocumentFacts, body: string, archive: Archive): Draft {
  const id = idFor(facts);
  const file = `decisions/${id}.md`;
  const words = importTextsOf(archive.settings.locale);
  const given = factEntries(facts);
  const named = namedDocuments(facts, body).map((documents) => namedEntry(documents, words));
  const read = readDraft(id, file, writeFrontmatter([...given, ...named]) + body, archive);
  const said = read ? relationsSaid(read, facts, archive) : [];
  const entries = [...given, ...(read ? effectiveEntry(read, facts, words) : []), ...joined(named, said)];
  return {
    file,
    text: writeFrontmatter(entries) + (body.trim() === '' ? '' : `\n${body.trim()}\n`),
    doubts: entries.filter(({ isDoubt, isProposal }) => isDoubt ?? isProposal).length,
  };
}

/** What sentences say of a relation goes on with the list of those that are named otherwise: a key stands in a file once. */
function joined(named: readonly RelationEntry[], said: readonly RelationEntry[]): FrontmatterEntry[] {
  const isMore = ({ relation }: RelationEntry) =>
    named.some((entry) => entry.relation === relation && !entry.isProposal);
  const more = (entry: RelationEntry) =>
    said.flatMap((find) => {
      if (find.relation !== entry.relation || !isMore(find)) return [];
      return [find.isProposal ? find : { ...find, yaml: find.yaml.slice(`${find.relation}:\n`.length) }];
    });
  return [...named.flatMap((entry) => [entry, ...more(entry)]), ...said.filter((find) => !isMore(find))];
}

export interface ReadDraft {
  record: DecisionRecord;
  rendered: Rendered;
}

/** A draft's file as the archive reads it; undefined where it can't be one of its decisions. */
export function readDraft(id: string, file: string, text: string, { settings }: Archive): ReadDraft | undefined {
  const { record, rendered } = readFile(
    { id, file, format: 'md', kind: 'decision' },
    new TextEncoder().encode(text),
    settings,
  );
  return record?.kind === 'decision' && rendered ? { record, rendered } : undefined;
}

function relationsSaid({ record, rendered }: ReadDraft, { supersedes, source }: DocumentFacts, archive: Archive) {
  const problems = checkProseOf([record], archive, () => rendered);
  const isConfirmed = (named: NamedDocument) => !source?.machineRead || isHeld(named, archive);
  return relationEntries(problems, supersedes.length > 0, isConfirmed, importTextsOf(archive.settings.locale));
}

/** Whether the archive holds a document of that number and that day: it has none of a number that a machine misread. */
function isHeld({ target, item }: NamedDocument, { decisions }: Archive): boolean {
  const key = numberKey(target, 'vn');
  return [...decisions.values()].some(({ held, number, issued }) => {
    return held && issued && numberKey(number, 'vn') === key && item.includes(writePlainDate(issued));
  });
}

function factEntries(facts: DocumentFacts): FrontmatterEntry[] {
  const { title, number, issued, issuer, type, effective, expires, published, text, source } = facts;
  const { signers, recipients, supersedes, basedOn, attachments } = facts;
  const values = {
    title,
    number,
    issued,
    issuer,
    type,
    effective,
    expires,
    published,
    text,
    source,
    supersedes,
    basedOn,
    signers,
    recipients,
    attachments,
  };
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const doubt = facts.doubts[key];
    return [{ ...entryOf(key, value, doubt), ...(doubt !== undefined && { isDoubt: true }) }];
  });
}
