import type { Problem, ProblemCode, ProblemData } from '../../domain/problem.ts';
import type { Relation } from '../../domain/relation.ts';
import type { ImportTexts } from '../../i18n/import/import-texts.ts';
import { entryOf, type FrontmatterEntry } from './frontmatter.ts';
import type { NamedDocuments } from './named-documents.ts';

type Undeclared = Extract<ProblemCode, `undeclared-${string}`>;

/** A day that the text doesn't say stands so in what the check proposes. */
const UNSAID = 'YYYY-MM-DD';

/** An entry of a relation. */
export interface RelationEntry extends FrontmatterEntry {
  relation: Relation;
}

/**
 * What a check finds that the text does to other documents, as entries: a relation each, with the sentences above it.
 * One of which the text doesn't say enough is a proposal.
 *
 * @param hasSupersedes the clerk has named what is superseded: what the text says of that is a proposal
 * @param isConfirmed whether something beside the text says that there is such a document
 */
export function relationEntries(
  problems: readonly Problem[],
  hasSupersedes: boolean,
  isConfirmed: (find: NamedDocument) => boolean,
  words: ImportTexts,
): RelationEntry[] {
  const found = problems.flatMap((problem) => (isUndeclared(problem) ? [problem] : []));
  return [...Map.groupBy(found, ({ data }) => data.relation)].map(([relation, finds]) => {
    const references = [...new Set(finds.map(({ data }) => data.item))];
    const isWhole = finds.every(({ code, data }) => code !== 'undeclared-end' && !data.item.includes(UNSAID));
    const isSure = isWhole && finds.every(({ data }) => isConfirmed(data));
    const isProposal = !isSure || (relation === 'supersedes' && hasSupersedes);
    const sentences = [...new Set(finds.map(({ data }) => data.sentence))].map(words.said).join('\n');
    return {
      relation,
      yaml: references.some((item) => item.startsWith('- '))
        ? [`${relation}:`, ...references.map((item) => `  ${item}`)].join('\n')
        : references.join('\n'),
      remark: isProposal ? `${sentences}\n${words.lookOver}` : sentences,
      ...(isProposal && { isProposal }),
    };
  });
}

/** Documents that a text names beside its sentences, as an entry. */
export function namedEntry({ relation, references, line, sure }: NamedDocuments, words: ImportTexts): RelationEntry {
  const said = words.said(line);
  const entry = { relation, ...entryOf(relation, references, sure ? said : `${said}\n${words.lookOver}`) };
  return sure ? entry : { ...entry, isProposal: true };
}

/** A document as a text names it: its number, and the reference that would stand in the file. */
export type NamedDocument = Pick<ProblemData[Undeclared], 'target' | 'item'>;

interface Found extends Problem {
  code: Undeclared;
  data: ProblemData[Undeclared] & { relation: Relation };
}

function isUndeclared(problem: Problem): problem is Found {
  return problem.code.startsWith('undeclared-');
}
