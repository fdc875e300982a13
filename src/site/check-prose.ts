import type { Archive } from '../domain/archive.ts';
import { OperativeReader } from '../domain/operative/operative-reader.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { ContentRecord, DecisionRecord } from '../domain/record.ts';
import { checkProse, type Prose } from '../domain/resolve/check-prose.ts';
import { checkSaid } from '../domain/resolve/check-said.ts';
import type { Rendered } from '../markdown/rendered.ts';

/**
 * Holds the words of each decision against its relations and days, drafts' too (docs/domain.md, rule 13). A translation
 * says what its original says, and a withdrawn text nothing.
 */
export function checkProseOf(
  records: readonly ContentRecord[],
  archive: Archive,
  renderedOf: (file: string) => Rendered,
): Problem[] {
  if (archive.settings.profile !== 'vn') return [];
  return records.flatMap((record) => {
    if (record.kind !== 'decision' || record.translationOf !== undefined || record.withdrawn) return [];
    const rendered = renderedOf(record.file);
    const cited = new Set(archive.citationTargets.get(record.file));
    const textOf = () => rendered.sections.map(({ title = '', text }) => `${title} ${text}`).join(' ');
    return [
      ...checkProse(record, proseOf(record, rendered), archive.decisions),
      ...checkSaid(record, cited, textOf, archive.decisions),
    ];
  });
}

/** The text comes first: where the title says the same, the find is shown in the text. */
function proseOf(record: DecisionRecord, { operative, statedDays }: Rendered): Prose {
  const { file } = record;
  const placed = <T extends { at: NonNullable<Place['at']> }>({ at, ...said }: T) => ({ ...said, place: { file, at } });
  const clauses = ['title', 'summary'].flatMap((key) => clausesIn(record, key as 'title' | 'summary'));
  return { clauses: [...operative.map(placed), ...clauses], days: statedDays.map(placed) };
}

/** "Quyết định về việc bãi bỏ …": what a title says begins behind the type's name. */
const TITLE_LEAD = /^(?:(?:quyết định|nghị quyết|nghị định|thông tư|luật|chỉ thị|v\/v|về việc|về)[\s:]+){0,3}/iu;

function clausesIn(record: DecisionRecord, key: 'title' | 'summary'): Prose['clauses'] {
  const text = record[key];
  if (text === undefined) return [];
  const words = key === 'title' ? text.replace(TITLE_LEAD, '') : text;
  const { clauses } = new OperativeReader(words).read({ text: words });
  return clauses.map(({ offset: _, ...clause }) => ({ ...clause, place: { file: record.file, path: [key] } }));
}
