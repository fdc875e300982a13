import path from 'node:path';
import { LOCALES } from '../src/domain/locale.ts';
import { commandTextsOf } from '../src/i18n/commands/command-texts.ts';
import { build } from './build.ts';
import { DEMO_ARCHIVES, DEMO_DAY, type DemoArchive } from './demo/demo-archives.ts';
import { writeDemo } from './demo/write-demo.ts';
import { CHECKOUT, readFlags, UsageError, withUsage, type Flags } from './flags.ts';
import { serve } from './preview.ts';

/**
 * `npm run demo -- [--archive NAME] [--no-serve] [--port N] [--as-of DAY]`: makes the demonstration archives below
 * `.cache/demo/`, builds them, and serves the first one, or the one that is named.
 *
 * @returns 0 where all went well, 1 where a build failed, 2 where it was called wrongly
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, {
      archive: { type: 'string' },
      'no-serve': { type: 'boolean' },
      port: { type: 'string' },
    });
    const asked = askedArchives(flags);
    for (const archive of asked) {
      const code = await buildDemo(archive, flags);
      if (code !== 0) return code;
    }
    const [shown] = asked;
    return flags.own['no-serve'] ? 0 : serve(shown!.site, flags.own['port'] ?? String(shown!.port));
  });
}

/** Makes and builds one of the archives. */
export async function buildDemo(archive: DemoArchive, flags: Pick<Flags, 'asOf'> = {}): Promise<number> {
  const place = path.relative(CHECKOUT, archive.content);
  console.log(LOCALES.map((locale) => commandTextsOf(locale).makingDemo(place)).join('\n'));
  await writeDemo(archive, archive.content);
  return build({
    content: archive.content,
    out: archive.site,
    asOf: flags.asOf ?? DEMO_DAY,
    own: {},
    words: [],
  });
}

function askedArchives({ own }: Flags): readonly DemoArchive[] {
  if (own['archive'] === undefined) return DEMO_ARCHIVES;
  const found = DEMO_ARCHIVES.filter(({ name }) => name === own['archive']);
  if (found.length > 0) return found;
  const names = DEMO_ARCHIVES.map(({ name }) => name).join(', ');
  throw new UsageError((texts) => texts.noSuchDemo(String(own['archive']), names));
}
