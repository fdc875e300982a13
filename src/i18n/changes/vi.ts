import { phrase } from '../phrase.ts';
import type { ChangeStrings } from './strings.ts';

const verb = (plain: string) => ({ plain, coming: `sẽ ${plain}` });

/** Words of the feed and the calendar of changes in force in Vietnamese. */
export const vi: ChangeStrings = {
  feed: 'Thay đổi hiệu lực',
  feedSummary: 'Văn bản nào có hiệu lực, hết hiệu lực, bị thay thế, bãi bỏ, ngưng hiệu lực, được sửa đổi, gia hạn.',
  calendar: 'Lịch hiệu lực',
  calendarSummary: 'Ngày có hiệu lực và hết hiệu lực của các văn bản, theo những gì kho biết.',
  follow: 'Theo dõi thay đổi hiệu lực:',
  verbs: {
    'takes-effect': verb('có hiệu lực'),
    'takes-effect-partly': verb('có hiệu lực một phần'),
    'in-force-again': verb('có hiệu lực trở lại'),
    'partly-in-force-again': verb('có hiệu lực trở lại, trừ phần đã hết hiệu lực,'),
    'part-in-force-again': verb('có hiệu lực trở lại ở phần đã bị ngưng'),
    'in-force-on': verb('tiếp tục được áp dụng'),
    ends: verb('hết hiệu lực'),
    'ends-partly': verb('hết hiệu lực một phần'),
    'ends-further': verb('hết hiệu lực thêm một phần'),
    suspended: verb('bị ngưng hiệu lực'),
    'partly-suspended': verb('bị ngưng hiệu lực một phần'),
    'suspended-on': verb('tiếp tục bị ngưng hiệu lực'),
    'partly-suspended-on': verb('tiếp tục bị ngưng hiệu lực một phần'),
    amended: verb('được sửa đổi, bổ sung'),
    corrected: verb('được đính chính'),
    extended: verb('được gia hạn'),
  },
  labels: {
    'takes-effect': 'Có hiệu lực',
    'takes-effect-partly': 'Có hiệu lực một phần',
    'in-force-again': 'Có hiệu lực trở lại',
    'partly-in-force-again': 'Có hiệu lực trở lại một phần',
    'part-in-force-again': 'Hết ngưng hiệu lực một phần',
    'in-force-on': 'Tiếp tục được áp dụng',
    ends: 'Hết hiệu lực',
    'ends-partly': 'Hết hiệu lực một phần',
    'ends-further': 'Hết hiệu lực thêm một phần',
    suspended: 'Ngưng hiệu lực',
    'partly-suspended': 'Ngưng hiệu lực một phần',
    'suspended-on': 'Tiếp tục ngưng hiệu lực',
    'partly-suspended-on': 'Tiếp tục ngưng hiệu lực một phần',
    amended: 'Sửa đổi, bổ sung',
    corrected: 'Đính chính',
    extended: 'Gia hạn',
  },
  coming: 'Sắp tới',
  on: (what, day) => `${what} từ ngày ${day}`,
  by: (acting) => phrase`theo ${acting}`,
  assumed: 'ngày suy đoán',
  knownSince: (day) => `Điều này được biết từ ngày ${day}; văn bản công bố sau ngày đó có thể làm thay đổi.`,
};
