import type { CheckListTexts } from './check-list-texts.ts';

const count = (n: number) => n.toLocaleString('vi');

export const vi: CheckListTexts = {
  more: (n) => `và ${count(n)} nữa`,
  moreRegisters: (n) => `Và ${count(n)} sổ nữa; xem đủ bằng --format json.`,
  ledger: {
    held: (held, highest) => `có ${count(held)} văn bản, số cao nhất là ${highest}`,
    missing: 'thiếu số',
    knownOf: 'chỉ được nhắc đến',
    elsewhere: 'do người đứng đầu hay chính cơ quan ban hành, chung sổ',
    duplicates: 'trùng số',
    disorder: 'sai thứ tự',
    before: (earlier, later) => `${earlier} ban hành trước ${later}`,
    total: ({ registers, missing, duplicates, disorder }) =>
      `${count(registers)} sổ; thiếu ${count(missing)} số, trùng ${count(duplicates)} số, ${count(disorder)} chỗ sai thứ tự.`,
    withoutRegisters: 'Kho này đọc số, ký hiệu nguyên như viết (profile: plain), nên không có sổ để đối chiếu.',
    unknownIssuer: 'Chưa rõ cơ quan',
    unknownType: 'Chưa rõ loại',
  },
  stubs: {
    as: {
      supersedes: 'bị thay thế ở',
      repeals: 'bị bãi bỏ ở',
      annuls: 'bị hủy bỏ ở',
      amends: 'được sửa đổi, bổ sung ở',
      corrects: 'được đính chính ở',
      suspends: 'bị ngưng hiệu lực ở',
      reinstates: 'được tiếp tục áp dụng ở',
      extends: 'được gia hạn ở',
      consolidates: 'được hợp nhất ở',
      implements: 'được quy định chi tiết, hướng dẫn ở',
      basedOn: 'là căn cứ ở',
      related: 'liên quan ở',
      supersededBy: 'được ghi là văn bản thay thế ở',
      about: 'được tin nói đến ở',
      citations: 'được dẫn chiếu ở',
    },
    facts: { effective: (day) => `có hiệu lực ${day}`, expires: (day) => `hết hiệu lực ${day}` },
    total: (n) => `${count(n)} văn bản chỉ được nhắc đến, chưa có trong kho.`,
  },
  impact: {
    title: (name, day) => `Nếu ${name} hết hiệu lực vào ngày ${day}`,
    ended: (name, day) =>
      `${name} đã hết hiệu lực (tính đến ngày ${day}); dưới đây là những gì còn dựa vào văn bản này`,
    state: (label) => `Hiện nay: ${label}`,
    groups: {
      changed: 'Văn bản sẽ có tình trạng hiệu lực khác',
      lost: 'Tác động đã định sẽ không xảy ra',
      implementing: 'Văn bản quy định chi tiết, hướng dẫn văn bản này',
      based: 'Văn bản lấy văn bản này làm căn cứ',
      citing: 'Văn bản dẫn chiếu văn bản này',
      amending: 'Văn bản sửa đổi, bổ sung văn bản này',
      consolidated: 'Văn bản hợp nhất có nội dung văn bản này',
      news: 'Tin về văn bản này',
    },
    change: (was = 'Chưa ban hành', would = 'Chưa ban hành', { from, until }) => {
      const days = [from && `từ ngày ${from}`, until && `đến hết ngày ${until}`].filter(Boolean).join(' ');
      return `${days && `${days} `}sẽ là “${would}” thay vì “${was}”`;
    },
    via: (id) => `qua ${id}`,
    replacedBy: 'Văn bản đã hoặc sẽ thay thế văn bản này',
    from: (day) => `từ ${day}`,
    standsNow: 'hiện được áp dụng thay',
    notReplaced: 'Kho không có văn bản nào thay thế văn bản này.',
    supersedes: 'Văn bản đã bị văn bản này thay thế, không tự có hiệu lực trở lại',
    nothing: 'Không có văn bản nào còn hiệu lực hay tin nào dựa vào văn bản này.',
  },
  citations: {
    unknown: 'không có trong kho',
    ambiguous: (ids) => `có thể là ${ids.join(', ')}`,
    total: (unknown, ambiguous) =>
      `${count(unknown)} dẫn chiếu không thấy trong kho, ${count(ambiguous)} dẫn chiếu chưa rõ là văn bản nào.`,
  },
  found: (errors, others) =>
    `Kiểm tra thấy ${count(errors)} lỗi, ${count(others)} cảnh báo và lưu ý; xem bằng: npm run check`,
  unreadableSite: 'Không đọc được site.yaml, nên không lập được danh sách; xem bằng: npm run check',
  oneListOnly: 'Mỗi lần chỉ dùng một trong --ledger, --stubs, --impact, --citations, --pdf.',
  unknownDecision: (given, perhaps) =>
    perhaps.length > 0
      ? `Không rõ văn bản “${given}”. Có phải là ${perhaps.join(', ')}?`
      : `Kho không có văn bản “${given}”. Ghi mã (2021/2236-qd-ubnd) hay số, ký hiệu (2236/QĐ-UBND).`,
};
