import type { Collection } from './collection.ts';
import { TIMED, type Measurement } from './measure.ts';
import type { Run } from './run.ts';
import { scoreTable } from './score-table.ts';

/** How the report begins, in Markdown: how it was made and measured. */
export function reportIntroduction({ command, day }: Run): string {
  return `# How well search finds a provision

Made by \`${command}\` on ${day}. The figures of each form of query that no other engine beats are bold.

- **Queries.** Every question is asked in four forms: as written, without marks (\`quyet dinh\`), decomposed (NFD), and as
  the keys of Telex with the input method off (\`quyeets ddinhj\`). One provision (Điều) is right. Each form begins in a
  browser page of its own.
- **Figures.** first link: the part of the questions where the very first link leads to the provision. success@k: the part
  where one of the first k results has a link to it, or into it. MRR@10: the mean of 1/rank of that result, 0 beyond the
  tenth. Times: from the question to the last of ten results, in a browser on the machine that serves the site, with nothing
  beside it; of ${TIMED} questions at equal distances, after one that isn't counted.
- **Công bố.** The search page of the built site, with the links to provisions that each result shows.
- **Pagefind.** \`pagefind --site\` over the same pages, asked by its JavaScript interface; all defaults. The links of a
  result are the three parts of the page that Pagefind's own interface would show, the one with the most words found first.
  It takes seconds to hand over all parts of long acts: where times aren't measured it is asked only for those of the page
  that the provision stands on, the only ones that can be right. Every timed question is asked both ways, and the bench
  stops where that changes the rank.
- **MiniSearch, Orama.** As their documentation begins, with the fields title and text; all defaults. They get a document
  a provision even where the site has a page an act, which is the best for them. Orama's default language is English,
  and it has no Vietnamese.
`;
}

/** The report's section on a collection, in Markdown. */
export function reportSection(
  { name, source, provisions, asked }: Collection,
  measurements: readonly Measurement[],
): string {
  const facts = `${source} ${count(provisions.length)} provisions, ${count(asked.length)} questions.`;
  return `${[`## ${name}`, facts, scoreTable(measurements), ...empties(measurements), ...failures(measurements)].join('\n\n')}\n`;
}

/** Why an engine may be quick. */
function empties(measurements: readonly Measurement[]): string[] {
  return [...Map.groupBy(measurements, ({ engine }) => engine)]
    .filter(([, group]) => group.some(({ empty }) => empty > 0))
    .map(([engine, group]) => {
      const counts = group.map(({ form, empty }) => `${form} ${empty}`).join(', ');
      return `${engine}, questions without any result: ${counts}.`;
    });
}

function failures(measurements: readonly Measurement[]): string[] {
  const failed = measurements.filter(({ failed }) => failed > 0);
  return failed.map(
    ({ engine, form, failed }) => `${engine}, ${form}: answers that failed or took over a minute: ${failed}.`,
  );
}

function count(n: number): string {
  return new Intl.NumberFormat('en').format(n);
}
