/**
 * A day, or a day and a time, of a time zone as an RFC 3339 timestamp; a plain day is its midnight.
 *
 * @param value `2021-09-07` or `2021-09-07 08:00`
 * @param timezone an IANA name; a `RangeError` where there is none of that name
 * @example zonedTimestamp('2021-09-07 08:00', 'Asia/Ho_Chi_Minh') // '2021-09-07T08:00:00+07:00'
 */
export function zonedTimestamp(value: string, timezone: string): string {
  const local = `${value.slice(0, 10)}T${value.slice(11, 16) || '00:00'}:00`;
  const asUtc = Date.parse(`${local}Z`);
  const near = offsetAt(asUtc, timezone);
  const offset = offsetAt(asUtc - near.milliseconds, timezone);
  // Local mean times before standard time have seconds, which RFC 3339 has no place for.
  if (offset.milliseconds % 60_000) return new Date(asUtc - offset.milliseconds).toISOString().replace('.000', '');
  return local + offset.text;
}

interface Offset {
  milliseconds: number;
  /** `+07:00` */
  text: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, timezone: string): Offset {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
    formats.set(timezone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const text = name.slice('GMT'.length) || '+00:00';
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return { milliseconds: text.startsWith('-') ? -size : size, text };
}
