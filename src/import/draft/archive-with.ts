import type { Archive } from '../../domain/archive.ts';
import { resolveArchive } from '../../domain/resolve/resolve-archive.ts';
import { idFor, readDraft, type Draft } from './draft-of.ts';
import type { DocumentFacts } from './document-facts.ts';

/** The archive as it is once a draft is in it. */
export function archiveWith(draft: Draft, facts: DocumentFacts, archive: Archive): Archive {
  const { settings, decisions, translations, news, asOf } = archive;
  const added = readDraft(idFor(facts), draft.file, draft.text, archive);
  const held = [...decisions.values()].flatMap((decision) => decision.record ?? []);
  const records = [
    ...held,
    ...translations,
    ...news.map((article) => article.record),
    ...(added ? [added.record] : []),
  ];
  return resolveArchive(records, settings, asOf);
}
