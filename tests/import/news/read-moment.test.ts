import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../src/import/news/read-moment.ts';

const SURE = [
  ['Mon, 06 Sep 2021 01:15:00 GMT', '2021-09-06 08:15'],
  ['Mon, 06 Sep 2021 23:15:00 +0000', '2021-09-07 06:15'],
  ['6 Sep 21 08:15 +0700', '2021-09-06 08:15'],
  ['Mon, 06 Sep 2021 08:15:00 ICT', '2021-09-06 08:15'],
  ['Mon, 06 September 2021', '2021-09-06'],
  ['2021-09-06T01:15:00Z', '2021-09-06 08:15'],
  ['2021-09-06T08:15:30.123+07:00', '2021-09-06 08:15'],
  ['2021-09-06T08:15:30+0700', '2021-09-06 08:15'],
  ['2021-09-06T08:15', '2021-09-06 08:15'],
  ['2021-09-06 08:15:00', '2021-09-06 08:15'],
  ['2021-09-06', '2021-09-06'],
  ['Thứ Hai, 06/09/2021, 08:15 (GMT+7)', '2021-09-06 08:15'],
  ['Thứ Hai, 06/09/2021, 01:15 (GMT+0)', '2021-09-06 08:15'],
  ['Thứ Hai, 06/09/2021'.normalize('NFD'), '2021-09-06'],
  ['08:15 | 06/09/2021', '2021-09-06 08:15'],
  ['06-09-2021 08h15', '2021-09-06 08:15'],
  ['06/9/2021 8:15:00 CH', '2021-09-06 20:15'],
  ['06/9/2021 12:05 SA', '2021-09-06 00:05'],
  ['Cập nhật: 6.9.2021', '2021-09-06'],
  ['Ngày 6 tháng 9 năm 2021, 08:15', '2021-09-06 08:15'],
  ['9/16/2021 8:15:00 PM', '2021-09-16 20:15'],
  ['16/9/2021 8:15:00 AM', '2021-09-16 08:15'],
] as const;

const UNSURE = [
  ['9/6/2021 8:15:00 AM', '2021-06-09 08:15'],
  ['Mon, 06 Sep 2021 08:15:00 XYZ', '2021-09-06 08:15'],
] as const;

const NONE = [
  '',
  'hôm qua',
  '31/02/2021',
  '2021-02-30T08:00:00Z',
  '45 Sep 2021',
  '2236/QĐ-UBND',
  `${'x'.repeat(200)} 06/09/2021`,
];

describe('when news was published', () => {
  it.each(SURE)('%s is %s', (written, moment) => {
    expect(readMoment(written, 'Asia/Ho_Chi_Minh')).toEqual({ moment, sure: true });
  });

  it.each(UNSURE)('%s may be %s', (written, moment) => {
    expect(readMoment(written, 'Asia/Ho_Chi_Minh')).toEqual({ moment, sure: false });
  });

  it.each(NONE)('%j is no day', (written) => {
    expect(readMoment(written, 'Asia/Ho_Chi_Minh')).toBeUndefined();
  });

  it('is told in the zone of the site', () => {
    expect(readMoment('2021-09-06T01:15:00Z', 'Europe/Paris')?.moment).toBe('2021-09-06 03:15');
  });
});
