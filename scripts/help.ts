import { usageTextsOf, type HelpedCommand } from '../src/i18n/usage/usage-texts.ts';

/** How a command is called, in both languages, since no site.yaml has been read. */
export function helpOf(command: string): string {
  const told = (['vi', 'en'] as const).map((locale) => {
    const { of, common, forDevelopers, more } = usageTextsOf(locale);
    return isHelped(command, of) ? [of[command], '', common, more].join('\n') : forDevelopers;
  });
  return told.join('\n\n');
}

function isHelped(command: string, of: Record<HelpedCommand, string>): command is HelpedCommand {
  return Object.hasOwn(of, command);
}
