import type { InForceStrings } from './strings.ts';

export const vi: InForceStrings = {
  title: 'Văn bản có hiệu lực vào một ngày',
  menu: 'Hiệu lực theo ngày',
  summary: 'Nhập một ngày để biết những văn bản nào trong kho có hiệu lực vào ngày đó.',
  otherDay: 'Tình trạng vào một ngày khác',
  coverage: {
    heading: 'Phạm vi của kho',
    nothing: 'Kho chưa có văn bản nào, nên chưa trả lời được.',
    holdings: (decisions, issuers, first, last) =>
      first === last
        ? `Kho có ${decisions} văn bản do ${issuers} cơ quan, người có thẩm quyền ban hành, đều trong năm ${first}.`
        : `Kho có ${decisions} văn bản do ${issuers} cơ quan, người có thẩm quyền ban hành từ năm ${first} đến năm ${last}.`,
    gaps: 'Kho có thể chưa đủ văn bản của các cơ quan này; kết quả chỉ tính những văn bản mà kho có hoặc biết đến.',
    transitional:
      'Điều khoản chuyển tiếp có thể khiến văn bản cũ còn áp dụng cho vụ việc cũ, dù văn bản mới đã có hiệu lực: cần đọc điều khoản thi hành của văn bản mới.',
    issuer: 'Cơ quan, người ban hành',
    years: 'Năm ban hành',
    count: 'Số văn bản',
    byIssuer: (n) => `Xem theo ${n} cơ quan, người ban hành`,
  },
  years: {
    heading: 'Vào ngày 31 tháng 12 hằng năm',
    intro: 'Danh sách lập sẵn, đọc được khi trình duyệt tắt JavaScript:',
    title: (day) => `Văn bản có hiệu lực ngày ${day}`,
    note: (day) =>
      `Danh sách này nói về ngày ${day}, không phải hôm nay: một văn bản có tên ở đây có thể đã hết hiệu lực sau ngày đó.`,
    counts: ({ inForce, unknown, suspended }) =>
      `Có hiệu lực: ${inForce} văn bản. Chưa rõ hiệu lực: ${unknown}. Ngưng hiệu lực: ${suspended}.`,
    waiting: (n) => `Không kể ${n} văn bản đã ban hành nhưng chưa có hiệu lực vào ngày này.`,
    otherDay: 'Hỏi về một ngày khác',
  },
  form: {
    legend: 'Hỏi về một ngày',
    day: 'Ngày',
    dayHint: 'Ngày trước, tháng sau: 06/9/2021, 6-9-2021, ngày 6 tháng 9 năm 2021; hoặc “hôm nay”, “hôm qua”.',
    issuer: 'Cơ quan, người ban hành',
    allIssuers: 'Tất cả',
    type: 'Loại văn bản',
    allTypes: 'Tất cả',
    topic: 'Chủ đề',
    allTopics: 'Tất cả',
    decision: 'Chỉ một văn bản',
    decisionHint:
      'Số, ký hiệu, nếu chỉ hỏi về một văn bản: tình trạng của văn bản đó vào ngày này, và văn bản được áp dụng thay.',
    submit: 'Xem',
    noScript: 'Hỏi về một ngày bất kỳ cần JavaScript, mà trình duyệt này đang tắt. Có thể xem danh sách lập sẵn:',
  },
  answer: {
    weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
    region: 'Kết quả',
    loading: 'Đang tải dữ liệu…',
    failed: 'Chưa trả lời được vì không tải được dữ liệu. Hãy kiểm tra kết nối mạng rồi thử lại.',
    retry: 'Thử lại',
    wrongDay: {
      empty: 'Hãy nhập một ngày, ví dụ 06/9/2021.',
      unreadable:
        'Không đọc được “{typed}” là ngày nào. Hãy viết đủ ngày, tháng, năm, ngày viết trước, ví dụ 06/9/2021 hoặc ngày 6 tháng 9 năm 2021.',
      impossible: 'Trong lịch không có ngày “{typed}”. Hãy viết ngày trước, tháng sau, ví dụ 06/9/2021.',
      'short-year': 'Chưa rõ năm của “{typed}” thuộc thế kỷ nào. Hãy viết đủ bốn chữ số của năm, ví dụ 06/9/2021.',
    },
    before:
      'Kho không trả lời được về {day}: văn bản sớm nhất mà kho có được ban hành ngày {first}. Không có kết quả không có nghĩa là khi đó không có văn bản nào có hiệu lực.',
    beforeIssuer:
      'Kho không trả lời được về {day} đối với {issuer}: văn bản sớm nhất của cơ quan này mà kho có được ban hành ngày {first}. Không có kết quả không có nghĩa là khi đó không có văn bản nào có hiệu lực.',
    after:
      'Kho chưa trả lời được về {day}: đó là một ngày chưa đến, và kho chỉ biết đến ngày {asOf}. Những thay đổi đã biết trước được ghi ở trang của từng văn bản; cũng có thể hỏi về một văn bản bằng số, ký hiệu của văn bản đó.',
    unknownChoice: {
      issuer: 'Kho không có cơ quan, người ban hành nào là “{typed}”. Hãy chọn trong danh sách ở trên.',
      type: 'Kho không có loại văn bản nào là “{typed}”. Hãy chọn trong danh sách ở trên.',
      topic: 'Kho không có chủ đề nào là “{typed}”. Hãy chọn trong danh sách ở trên.',
    },
    heading: 'Có hiệu lực vào {day}',
    headingDecision: 'Tình trạng vào {day}',
    asOf: 'Theo dữ liệu đến ngày {asOf}.',
    sinceBuild: 'Theo dữ liệu đến ngày {asOf}; kho không biết thay đổi nào được công bố sau ngày đó.',
    stale:
      'Dữ liệu đã cũ: kho được cập nhật lần cuối ngày {asOf}, trước ngày được hỏi {days} ngày, và không biết thay đổi nào được công bố sau đó. Không nên coi kết quả này là tình trạng hiện nay.',
    afterDecision:
      'Ngày được hỏi chưa đến. Dưới đây là những gì đã biết trước theo dữ liệu đến ngày {asOf}; văn bản ban hành sau đó có thể thay đổi.',
    beforeDecision:
      'Kho không có văn bản nào ban hành trước ngày {first}; những gì nói về ngày này lấy từ các văn bản về sau.',
    filters: 'Chỉ gồm: {filters}.',
    counts: 'Có hiệu lực: {inForce} văn bản. Chưa rõ hiệu lực: {unknown}. Ngưng hiệu lực: {suspended}.',
    countsPlain: 'Có hiệu lực: {inForce} văn bản.',
    none: 'Kho không biết văn bản nào như vậy có hiệu lực vào ngày này.',
    waiting: 'Không kể {n} văn bản đã ban hành nhưng chưa có hiệu lực vào ngày này.',
    groups: { inForce: 'Có hiệu lực', unknown: 'Chưa rõ hiệu lực', suspended: 'Ngưng hiệu lực' },
    groupNotes: {
      inForce: '',
      unknown:
        'Kho không có các văn bản này và không văn bản nào trong kho cho biết các văn bản này còn hay hết hiệu lực.',
      suspended: 'Đã có hiệu lực nhưng bị ngưng, đình chỉ vào ngày này.',
    },
    groupCount: '({n})',
    stub: 'Kho không có bản văn',
    stateToday: 'Nay: {state}',
    stateTodayByOldData: 'Nay: {state} (theo dữ liệu ngày {asOf})',
    pager: 'Các trang của danh sách',
    previous: 'Trang trước',
    next: 'Trang sau',
    page: 'Trang {page} trên {pages}',
    stateFromUntil: 'Tình trạng này từ ngày {from} đến hết ngày {until}.',
    stateFrom: 'Tình trạng này từ ngày {from}.',
    stateUntil: 'Tình trạng này đến hết ngày {until}.',
    notIssued: 'Chưa được ban hành vào ngày này (ban hành ngày {issued}).',
    notIssuedYear: 'Chưa được ban hành vào ngày này (ban hành năm {year}).',
    withoutForce: 'Loại văn bản này không xét tình trạng hiệu lực.',
    unknownWhy: 'Kho không có văn bản này và không văn bản nào trong kho cho biết văn bản này còn hay hết hiệu lực.',
    instead: 'Văn bản đứng thay vào ngày này',
    insteadNone: 'Kho không biết văn bản nào đứng thay vào ngày này.',
    preceding: 'Văn bản bị thay thế hoặc bãi bỏ vẫn được áp dụng vào ngày này',
    suspendedWhy:
      'Văn bản quyết định việc ngưng có thể nêu văn bản được áp dụng trong thời gian này: xem trang của văn bản.',
    allOfDay: 'Xem mọi văn bản có hiệu lực vào ngày này',
    noSuch: 'Kho không có và không biết đến văn bản nào có số, ký hiệu “{typed}”.',
    perhaps: 'Có phải một trong các văn bản sau?',
    which: 'Có nhiều văn bản mang số “{typed}”. Hãy chọn một:',
  },
};
