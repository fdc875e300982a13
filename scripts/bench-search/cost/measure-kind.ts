import type { Browser } from 'playwright';
import { quantile } from '../scores.ts';
import { askInBox, type Answered } from './ask-in-box.ts';
import type { QueryKind } from './query-kinds.ts';
import type { Bytes, RequestLog } from './request-log.ts';

/** Each kind is asked so often, each time in a browser that has nothing loaded; times are medians. */
export const ROUNDS = 3;

/** What a search took. */
export interface Cost extends Answered {
  bytes: Bytes;
}

/** What searches of a kind took. */
export interface KindCost {
  kind: QueryKind;
  /** What the search page loads before a reader touches its box. */
  before: Bytes;
  first: Cost;
  next: Cost;
  /** The first one, asked a second time. */
  again: Cost;
}

type Round = Omit<KindCost, 'kind'>;

/** A site that is being served, and a browser in which it is asked. */
export interface Work {
  browser: Browser;
  /** The address of the site's front page. */
  site: string;
  log: RequestLog;
}

/** Asks searches of a kind on the search page of a site. */
export async function measureKind(kind: QueryKind, work: Work): Promise<KindCost> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await askAll(kind, work));
  const { before } = rounds[0]!;
  return {
    kind,
    before,
    first: medianOf(rounds.map(({ first }) => first)),
    next: medianOf(rounds.map(({ next }) => next)),
    again: medianOf(rounds.map(({ again }) => again)),
  };
}

async function askAll({ first, next }: QueryKind, { browser, site, log }: Work): Promise<Round> {
  const page = await browser.newPage();
  try {
    await page.goto(new URL('tim-kiem/', site).href, { waitUntil: 'networkidle' });
    const before = await log.take();
    const ask = async (query: string): Promise<Cost> => {
      const answered = await askInBox(page, query);
      await page.evaluate(framesDrawn);
      return { ...answered, bytes: await log.take() };
    };
    return { before, first: await ask(first), next: await ask(next), again: await ask(first) };
  } finally {
    await page.close();
  }
}

/** Runs in the page: until the pictures of what was shown have been asked for. */
function framesDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** The bytes of the first round, which are those of all, with the medians of the times. */
function medianOf(costs: readonly Cost[]): Cost {
  const firsts = costs.flatMap(({ first }) => first ?? []);
  return {
    bytes: costs[0]!.bytes,
    ...(firsts.length > 0 && { first: quantile(firsts, 0.5)! }),
    done: quantile(
      costs.map(({ done }) => done),
      0.5,
    )!,
  };
}
