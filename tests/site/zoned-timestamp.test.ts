import { describe, expect, it } from 'vitest';
import { zonedTimestamp } from '../../src/site/zoned-timestamp.ts';

describe('zonedTimestamp', () => {
  it.each([
    ['2021-09-07', 'Asia/Ho_Chi_Minh', '2021-09-07T00:00:00+07:00'],
    ['2021-09-07 08:05', 'Asia/Ho_Chi_Minh', '2021-09-07T08:05:00+07:00'],
    ['2021-09-07 08:05', 'UTC', '2021-09-07T08:05:00+00:00'],
    ['2021-07-01 12:00', 'America/New_York', '2021-07-01T12:00:00-04:00'],
    ['2021-12-01 12:00', 'America/New_York', '2021-12-01T12:00:00-05:00'],
    ['2021-03-14', 'America/New_York', '2021-03-14T00:00:00-05:00'],
    ['2021-03-15', 'America/New_York', '2021-03-15T00:00:00-04:00'],
    ['2021-01-01', 'Asia/Kathmandu', '2021-01-01T00:00:00+05:45'],
  ])('%s in %s is %s', (value, timezone, timestamp) => {
    expect(zonedTimestamp(value, timezone)).toBe(timestamp);
  });

  it('names the moment after, where the clocks skip midnight', () => {
    const [timestamp, moment] = [zonedTimestamp('2022-03-27', 'Asia/Beirut'), '2022-03-26T22:00:00Z'];
    expect(Date.parse(timestamp)).toBe(Date.parse(moment));
  });

  it('is a valid timestamp before there was standard time', () => {
    expect(zonedTimestamp('1900-01-01', 'Asia/Ho_Chi_Minh')).toMatch(/^1899-12-31T16:5\d:\d\dZ$/);
  });
});
