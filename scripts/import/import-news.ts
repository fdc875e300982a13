import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandTextsOf } from '../../src/i18n/commands/command-texts.ts';
import { newsImportTextsOf, type NewsImportTexts } from '../../src/i18n/import-news/import-news-texts.ts';
import { importTextsOf, type ImportTexts } from '../../src/i18n/import/import-texts.ts';
import { draftNews } from '../../src/import/news/draft-news.ts';
import type { NewsArticle } from '../../src/import/news/news-article.ts';
import { newsContext, type NewsContext } from '../../src/import/news/news-context.ts';
import { readFeed } from '../../src/import/news/read-feed.ts';
import { readPage } from '../../src/import/news/read-page.ts';
import { UnreadableSource } from '../../src/reading/unreadable-source.ts';
import { UsageError, type Flags, type OwnFlags } from '../flags.ts';
import { Progress } from '../progress.ts';
import { askNews } from './ask-news.ts';
import { newsFiles, pictureBeside } from './news-files.ts';
import { putPage, tellProblems } from './put-pages.ts';
import { readHeld } from './read-held.ts';
import { whyFailed } from './why-failed.ts';

/** The flag that says that what is named is news. */
export const NEWS_FLAGS = { news: { type: 'boolean' } } as const satisfies OwnFlags;

/** What a run works with, and what has become of its articles. */
interface NewsRun {
  flags: Flags;
  context: NewsContext;
  texts: ImportTexts;
  newsTexts: NewsImportTexts;
  progress: Progress;
  made: string[];
  known: number;
  refused: number;
  /** The clerk has broken off. */
  isStopped: boolean;
}

/**
 * `npm run import -- --news FEED|PAGE|FOLDER…`: makes news of the feeds (RSS, Atom) and saved pages of an old portal. What the
 * archive holds stays as it is, so a second run goes on where the first was stopped.
 *
 * @returns 0 where every article has its page, 1 where one hasn't, 2 where it could not run
 */
export async function importNews(flags: Flags): Promise<number> {
  const others = Object.entries(flags.own).filter(([name, value]) => name !== 'news' && value !== undefined);
  if (others.length > 0) throw new UsageError((_, locale) => newsImportTextsOf(locale).noFacts);
  const files = newsFiles(flags.words);
  const held = await readHeld(flags);
  if (!held) return 2;
  const { archive, records } = held;
  const { locale } = archive.settings;
  const news = records.filter((record) => record.kind === 'news');
  const run: NewsRun = {
    flags,
    context: newsContext(archive, news),
    texts: importTextsOf(locale),
    newsTexts: newsImportTextsOf(locale),
    progress: new Progress(commandTextsOf(locale)),
    made: [],
    known: 0,
    refused: 0,
    isStopped: false,
  };
  for (const [at, file] of files.entries()) {
    const part = files.length > 1 ? `${at + 1}/${files.length}, ${path.basename(file)}` : path.basename(file);
    await importNewsFile(file, part, run);
    if (run.isStopped) break;
  }
  run.progress.clear();
  await tellProblems(run.made, flags);
  console.log(run.newsTexts.total(run.made.length, run.known, run.refused));
  return run.refused === 0 && !run.isStopped ? 0 : 1;
}

async function importNewsFile(file: string, part: string, run: NewsRun): Promise<void> {
  const name = path.basename(file);
  const { timezone, locale } = run.context.archive.settings;
  try {
    if (/\.(?:xml|rss|atom)$/i.test(file)) {
      const { portal, count, articles } = readFeed(readFileSync(file), timezone);
      run.progress.clear();
      console.log(run.newsTexts.feed(portal ?? name, count));
      let done = 0;
      for (const article of articles) {
        run.progress.show('news', done++, count, part);
        if (article instanceof UnreadableSource) refuse(`${name}, ${done}`, run.texts.unread[article.reason.code], run);
        else await importArticle(article, article.title?.value ?? name, run);
        if (run.isStopped) return;
      }
    } else if (/\.html?$/i.test(file)) {
      run.progress.show('news', undefined, undefined, part);
      await importArticle(readPage(readFileSync(file), timezone, pictureBeside(file)), name, run);
    } else refuse(name, run.newsTexts.wrongKind, run);
  } catch (error) {
    refuse(name, whyFailed(error, locale), run);
  }
}

async function importArticle(article: NewsArticle, name: string, run: NewsRun): Promise<void> {
  let drafted = draftNews(article, {}, run.context);
  if (drafted !== 'known' && 'missing' in drafted && process.stdin.isTTY) {
    run.progress.clear();
    const named = article.url === undefined ? name : `${name} (${article.url})`;
    const { timezone } = run.context.archive.settings;
    const answers = await askNews(named, drafted.missing, timezone, { news: run.newsTexts, importing: run.texts });
    if (answers === 'stop') {
      run.isStopped = true;
      return;
    }
    if (answers !== 'skip') drafted = draftNews(article, answers, run.context);
  }
  if (drafted === 'known') run.known++;
  else if ('missing' in drafted) {
    run.progress.clear();
    const lacking = drafted.missing.map((fact) => run.newsTexts.facts[fact]).join(', ');
    console.error(run.newsTexts.missing(name, lacking));
    run.refused++;
  } else {
    run.progress.clear();
    if (putPage(name, drafted.draft, drafted.files, run.texts, run.flags)) run.made.push(drafted.draft.file);
    else run.refused++;
  }
}

function refuse(name: string, why: string, run: NewsRun): void {
  run.progress.clear();
  console.error(run.texts.refused(name, why));
  run.refused++;
}
