import { commandTextsOf } from '../src/i18n/commands/command-texts.ts';
import { portOf, readFlags, withUsage } from './flags.ts';
import { serveFolder } from './serve-folder.ts';

/** `npm run preview -- [--out DIR] [--port N]`: serves a built site until it is interrupted. */
export function main(args: string[]): Promise<number> {
  return withUsage(() => {
    const flags = readFlags(args, { port: { type: 'string' } });
    return serve(flags.out, flags.own['port']);
  });
}

/** Serves a built site, says where, and goes on until it is interrupted. */
export async function serve(out: string, port: string | boolean | undefined): Promise<number> {
  const { url, locale } = await serveFolder(out, portOf(port));
  const texts = commandTextsOf(locale);
  console.log(`${texts.serving(url)}\n${texts.stopHint}`);
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve(0)).once('SIGTERM', () => resolve(0));
  });
}
