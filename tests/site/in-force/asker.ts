import { vi } from '../../../src/i18n/in-force/vi.ts';
import type { DecisionRecord } from '../../../src/domain/record.ts';
import type { SiteSettings } from '../../../src/domain/settings.ts';
import { answerTo, type Answer } from '../../../src/client/in-force/answer.ts';
import { forceSource } from '../../../src/client/in-force/force-source.ts';
import { numberSource } from '../../../src/client/search/number-source.ts';
import { readQuestion } from '../../../src/client/in-force/question.ts';
import { forceFiles } from '../../../src/site/in-force/force-files.ts';
import { inForceView } from '../../../src/site/in-force/in-force-view.ts';
import { numberShards } from '../../../src/site/search/number-shards.ts';
import type { Site } from '../../../src/site/site.ts';
import { siteOf } from '../view-source.ts';

/** Asks a site's data what the page about a day asks them; the question is what stands in its address after `?`. */
export function askerOf(site: Site, today = site.archive.asOf): (question: string) => Promise<Answer> {
  const files = forceFiles(site.archive);
  const numberFiles = numberShards(site.archive);
  const load = async (path: string): Promise<unknown> => JSON.parse(files.get(path) ?? '');
  const numbers = numberSource(
    '',
    numberFiles.shards,
    async (path) => JSON.parse(numberFiles.files.get(path) ?? '') as unknown,
  );
  const { form } = inForceView(site);
  if (!form) throw new Error('Nothing is held, so that nothing can be asked.');
  const { settings } = form;
  return async (question) => {
    const asked = readQuestion(`?${question}`, settings.names);
    if (!asked) throw new Error(`${question} asks nothing.`);
    return answerTo(asked, today, { force: forceSource(load), numbers }, settings);
  };
}

/** Asks an archive of some records. */
export function ask(records: DecisionRecord[], asOf = '2025-06-01', settings: Partial<SiteSettings> = {}) {
  return askerOf(siteOf(records, asOf, settings));
}

/** An answer as short lines: groups of a list with their ids and badges, or the state of one decision and what stood for it. */
export function told(answer: Answer): string[] {
  switch (answer.kind) {
    case 'list':
      return answer.groups.flatMap(({ group, items }) =>
        items.map(({ id, badge, stub }) => `${group} ${id} ${badge?.label}${stub ? ` [${vi.answer.stub}]` : ''}`),
      );
    case 'decision':
      return [
        `${answer.decision.id} ${answer.decision.badge?.label ?? answer.state ?? '-'}`,
        ...answer.instead.map(({ id, badge }) => `instead ${id} ${badge?.label ?? '-'}`),
      ];
    case 'which':
    case 'no-such':
      return [answer.kind, ...answer.offered.map(({ id }) => id)];
    case 'unknown-choice':
      return [`unknown ${answer.of} ${answer.typed}`];
    case 'outside':
      return [`outside ${answer.why}`];
    case 'wrong-day':
      return [`wrong ${answer.wrong}`];
  }
}
