import { dateAtStart, isPlainDate } from '../../domain/plain-date.ts';
import { foldInPlace } from '../../domain/vietnamese-text.ts';

/** A moment as the content has it, `2021-09-06 08:15` or a day alone, and whether it can't be another. */
export interface ReadMoment {
  moment: string;
  sure: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours before UTC, of the names that feeds use. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  ict: 7,
  est: -5,
  edt: -4,
  pst: -8,
  pdt: -7,
};
/** A longer line is no date. */
const LONGEST = 120;

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:(?:t| {1,3})(\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)? ?(z|[+-]\d\d:?\d\d)?)?$/;
const RFC =
  /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{4}|\d\d)(?:,? (\d{1,2}):(\d\d)(?::\d\d)?(?: ?([a-z]{1,4}|(?:gmt|utc)?[+-]\d\d?:?\d{0,2}))?)?$/;
const CLOCK = /(?<!\d)([01]?\d|2[0-3])(?::|h|g)([0-5]\d)(?::[0-5]\d)?(?!\d)(?: ?(am|pm|sa|ch)(?![a-z]))?/;
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
const OFFSET = /(?:gmt|utc) ?([+-]\d\d?:?\d{0,2})/;

/**
 * Reads when something was published, as feeds and portals write it: RFC 822, RFC 3339, ISO 8601,
 * `Thứ Hai, 06/09/2021, 08:15 (GMT+7)`. Without a zone it is the site's. Days stand before months, unless a clock of twelve
 * hours in English tells that it may be the other way round.
 *
 * @param timezone the site's, an IANA name
 * @example readMoment('Mon, 06 Sep 2021 01:15:00 GMT', 'Asia/Ho_Chi_Minh') // { moment: '2021-09-06 08:15', sure: true }
 */
export function readMoment(written: string, timezone: string): ReadMoment | undefined {
  if (written.length > LONGEST) return undefined;
  const text = foldInPlace(written.normalize('NFC')).toLowerCase().replace(/\s+/g, ' ').trim();
  return readIso(text, timezone) ?? readRfc(text, timezone) ?? readLocal(text, timezone);
}

function readIso(text: string, timezone: string): ReadMoment | undefined {
  const [all, year, month, day, hour, minute, zone] = ISO.exec(text) ?? [];
  if (all === undefined) return undefined;
  return momentOf(`${year}-${month}-${day}`, hour && `${hour}:${minute}`, zone === 'z' ? 0 : offsetOf(zone), timezone);
}

function readRfc(text: string, timezone: string): ReadMoment | undefined {
  const [, day = '', name = '', year = '', hour, minute, zone] = RFC.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) return undefined;
  const wholeYear = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  const offset = zone === undefined ? undefined : (ZONES[zone] ?? offsetOf(zone));
  const clock = hour && `${hour.padStart(2, '0')}:${minute}`;
  const read = momentOf(dateOf(wholeYear, month, day), clock, offset, timezone);
  return read && { ...read, sure: read.sure && (zone === undefined || offset !== undefined) };
}

function readLocal(text: string, timezone: string): ReadMoment | undefined {
  const numeric = NUMERIC.exec(text);
  const inWords = /ngay \d{1,2} thang /.exec(text);
  const clock = CLOCK.exec(text.replace(NUMERIC, ' '));
  const offset = offsetOf(OFFSET.exec(text)?.[1]);
  if (!numeric) {
    const day = inWords ? dateAtStart(text.slice(inWords.index))?.day : undefined;
    return day === undefined ? undefined : momentOf(day, clockOf(clock), offset, timezone);
  }
  const [, first = '', , second = '', year = ''] = numeric;
  const mayTurn = /^[ap]m$/.test(clock?.[3] ?? '');
  const isTurned = mayTurn && Number(second) > 12;
  const day = isTurned ? dateOf(year, first, second) : dateOf(year, second, first);
  const read = momentOf(day, clockOf(clock), offset, timezone);
  return read && { ...read, sure: !mayTurn || isTurned || Number(first) > 12 || first === second };
}

function dateOf(year: string, month: number | string, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function clockOf(found: RegExpExecArray | null): string | undefined {
  if (!found) return undefined;
  const [, hour = '', minute, half] = found;
  const isLater = half === 'pm' || half === 'ch';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLater && Number(hour) <= 12 ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** Hours before UTC: `+0700`, `+07:00`, `+7`. */
function offsetOf(zone: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /([+-])(\d\d?):?(\d\d)?$/.exec(zone ?? '') ?? [];
  if (hours === undefined) return undefined;
  return (Number(hours) + Number(minutes ?? 0) / 60) * (sign === '-' ? -1 : 1);
}

function momentOf(
  day: string,
  clock: string | undefined,
  offset: number | undefined,
  timezone: string,
): ReadMoment | undefined {
  if (!isPlainDate(day)) return undefined;
  if (clock === undefined) return { moment: day, sure: true };
  const instant = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(instant)) return undefined;
  if (offset === undefined) return { moment: `${day} ${clock}`, sure: true };
  // Swedish writes moments as the content does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
  return { moment: format.format(instant - offset * 3_600_000), sure: true };
}
