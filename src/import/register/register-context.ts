import type { SiteSettings } from '../../domain/settings.ts';
import type { RegisterTexts } from '../../i18n/register/register-texts.ts';
import type { DayContext } from './day-cell.ts';

/** What the rows of a register are read with. */
export interface RegisterContext {
  settings: SiteSettings;
  /** Numbers that mean days are counted from 1904. */
  from1904: boolean;
  /** The symbol of all rows that have none, as the clerk gave it. */
  symbol?: string;
  /** The issuer of all rows that name none: an id, or a name that means one. */
  issuer?: string;
  texts: RegisterTexts;
}

/** What a row of a sheet is read with. */
export interface RowContext extends RegisterContext {
  days: DayContext;
  /** Titles begin with the name of the type. */
  hasTypes: boolean;
}
