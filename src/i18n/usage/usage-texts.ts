import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Commands whose use is told where `--help` is asked for. */
export type HelpedCommand = 'import' | 'new' | 'supersede' | 'check' | 'build' | 'start' | 'preview' | 'dev';

/** How commands are called: of each what it does, and its flags, a line each. */
export interface UsageTexts {
  of: Record<HelpedCommand, string>;
  /** Flags of every command that reads content. */
  common: string;
  /** Of a command that is for developers alone. */
  forDevelopers: string;
  /** Where more is told. */
  more: string;
}

export function usageTextsOf(locale: Locale): UsageTexts {
  return { vi, en }[locale];
}
