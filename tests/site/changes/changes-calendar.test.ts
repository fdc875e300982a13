import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { changesCalendar } from '../../../src/site/changes/changes-calendar.ts';
import { decision } from '../../domain/records.ts';
import { siteOf } from '../view-source.ts';

const RECORDS = [
  decision('2023/9-qd'),
  decision('2024/1-qd', { title: 'Mức thu; phí, lệ phí\\', expires: '2027-01-01' }),
  decision('2026/2-qd', { issued: '2026-03-02', effective: '2026-04-01', supersedes: ['2024/1-qd'] }),
  decision('2025/3-qd', { number: '3/2025/QĐ-UBND' }),
];

function calendarOf(...site: Parameters<typeof siteOf>): ICAL.Component {
  return new ICAL.Component(ICAL.parse(changesCalendar(siteOf(...site))) as unknown[]);
}

function eventsOf(...site: Parameters<typeof siteOf>): ICAL.Component[] {
  return calendarOf(...site).getAllSubcomponents('vevent');
}

const valueOf = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));

describe('changesCalendar', () => {
  it('has an all-day event for each day since the first of January of last year, in order', () => {
    const events = eventsOf(RECORDS, '2026-03-10');
    expect(events.map((event) => [valueOf(event, 'dtstart'), valueOf(event, 'summary')])).toEqual([
      ['2025-01-01', 'Quyết định số 3/2025/QĐ-UBND có hiệu lực (ngày suy đoán)'],
      ['2026-04-01', 'Quyết định số 1/QĐ-UBND hết hiệu lực (bị thay thế bởi Quyết định số 2/QĐ-UBND ngày 02/3/2026)'],
      ['2026-04-01', 'Quyết định số 2/QĐ-UBND có hiệu lực'],
    ]);
    for (const event of events) expect(event.getFirstProperty('dtstart')?.type).toBe('date');
  });

  it('gives events what calendars need: an id that lasts, where to read on, a kind, and how sure the day is', () => {
    const [assumed, ends] = eventsOf(RECORDS, '2026-03-10');
    expect(valueOf(ends!, 'uid')).toBe('https://vi-du.example/van-ban/2024/1-qd/#force-2026-04-01');
    expect(valueOf(ends!, 'url')).toBe('https://vi-du.example/van-ban/2024/1-qd/');
    expect(valueOf(ends!, 'categories')).toBe('Hết hiệu lực');
    expect(valueOf(ends!, 'description')).toContain('ngày 01/01/2024: Mức thu; phí, lệ phí\\.');
    expect([assumed, ends].map((event) => valueOf(event!, 'status'))).toEqual(['TENTATIVE', 'CONFIRMED']);
    expect(valueOf(ends!, 'transp')).toBe('TRANSPARENT');
    expect(valueOf(ends!, 'dtstamp')).toBe('2026-03-02T00:00:00Z');
  });

  it('names itself, and asks to be read again once a day', () => {
    const calendar = calendarOf(RECORDS, '2026-03-10');
    expect(valueOf(calendar, 'version')).toBe('2.0');
    expect(valueOf(calendar, 'x-wr-calname')).toBe('Lịch hiệu lực – Kho ví dụ');
    expect(valueOf(calendar, 'refresh-interval')).toBe('P1D');
    expect(valueOf(calendar, 'source')).toBe('https://vi-du.example/hieu-luc/lich.ics');
  });

  it('has the same bytes from one day to the next, in any time zone, until something happens', () => {
    const bytesOn = (asOf: string, timezone = 'Asia/Ho_Chi_Minh') =>
      changesCalendar(siteOf(RECORDS, asOf, { timezone }));
    expect(bytesOn('2026-03-11')).toBe(bytesOn('2026-03-10'));
    expect(bytesOn('2026-03-10', 'America/Los_Angeles')).toBe(bytesOn('2026-03-10'));
    expect(bytesOn('2026-12-31')).toBe(bytesOn('2026-04-01'));
    expect(bytesOn('2026-04-01')).not.toBe(bytesOn('2026-03-31'));
  });

  it('has lines of at most 75 octets, each ended by CR and LF', () => {
    const lines = changesCalendar(siteOf(RECORDS, '2026-03-10')).split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });

  it('is a calendar without events for an archive without decisions', () => {
    expect(eventsOf([], '2026-03-10')).toEqual([]);
  });

  it('speaks English, and of plain numbers', () => {
    const rfc = decision('2025/rfc-1', { number: 'RFC 1', effective: '2025-02-01' });
    const [event] = eventsOf([rfc], '2026-03-10', { locale: 'en', profile: 'plain' });
    expect(valueOf(event!, 'summary')).toBe('RFC 1 enters into force');
    expect(valueOf(event!, 'uid')).toBe('https://vi-du.example/decisions/2025/rfc-1/#force-2025-02-01');
  });
});
