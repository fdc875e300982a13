import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { MachineStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, MachineStrings> = { vi, en };

/** Words for machines in a site's language. */
export function machineStringsOf(locale: Locale): MachineStrings {
  return LANGUAGES[locale];
}
