/** A query, and what a reader of the archive tests/fixtures/archives/search-cases gets for it. Decisions and news by their ids. */
export interface SearchCase {
  query: string;
  /** The first results, in order. */
  first?: readonly string[];
  /** The last result. */
  last?: string;
  /** All results, in any order; none, where it is empty. */
  all?: readonly string[];
  /** What is not among the results. */
  not?: readonly string[];
  /** What stands on the page beside the results, or in them. */
  says?: readonly string[];
  /** The provision that a link in the first result leads to, from `#` on. */
  place?: string;
}

const PROVINCE = '2021/2236-qd-ubnd';
const DISTRICT = '2019/2236-qd-ubnd';
const DECREE = '2020/30-2020-nd-cp';
const CIRCULAR = '2020/30-2020-tt-btc';
const MARKET = '2020/30-qd-ubnd';
const STUB = '2021/601-qd-ubnd';
const STATION = '2012/18-qd-ubnd';
const REVIEW = '2023/77-tb-ubnd';
const REPORT = '2019/99-bc-snv';
const LIBRARY = '2022/45-qd-ubnd';
const POWER = '2022/46-qd-ubnd';
const SCHOOLS = '2023/8-ct-ubnd';
const BRIDGE = '2023/15-qd-ubnd';
const LAND = '2023/16-qd-ubnd';
const FERRY = '2024/3-nq-hdnd';
const REMINDER = '2024/9-ubnd-kgvx';
const TREES = '2022/22360-qd-ubnd';
const FOREST = '2022/22-kh-ubnd';
const LONG = '2025/12-2025-qd-ubnd';
const FESTIVAL = 'news/2024/le-hoi';

/** Several queries for which the same is expected. */
function each(queries: readonly string[], expected: Omit<SearchCase, 'query'>): SearchCase[] {
  return queries.map((query) => ({ query, ...expected }));
}

const OTHER_NUMBERS = [TREES, FOREST, REPORT];

/** A number, in every way that it is written; borne by two documents, the year and the issuer of which are shown. */
const NUMBERS: readonly SearchCase[] = [
  ...each(
    [
      '2236/QĐ-UBND',
      '2236/QD-UBND',
      '2236 / QĐ - UBND',
      '2236/Q\u00D0-UBND',
      '2236 qd ubnd',
      '2236/qđ-ubnd',
      '2236/QĐ–UBND',
      '２２３６／QĐ-UBND',
      'QĐ-UBND 2236',
      'số 2236/QĐ-UBND',
      'Quyết định số 2236/QĐ-UBND',
      'qd 2236',
      'quyeets ddinhj 2236',
      '2236',
    ],
    { first: [PROVINCE, DISTRICT], not: OTHER_NUMBERS, says: ['2021', '2019', 'UBND huyện Bãi Nhớ', 'Có 2 văn bản'] },
  ),
  ...each(['2236/QĐ-UBND năm 2019', '2236/QĐ-UBND của UBND huyện Bãi Nhớ', '2236/QĐ-UBND ngày 20/8/2019'], {
    first: [DISTRICT],
  }),
  ...each(['Quyết định số 2236/QĐ-UBND ngày 06/9/2021 của Ủy ban nhân dân tỉnh Sông Mơ', '2236/QĐ-UBND năm 2021'], {
    first: [PROVINCE],
  }),
  { query: '2236/QĐ-UBND ngày 07/9/2021', says: ['Không văn bản nào khớp với 2236/QĐ-UBND'] },
  { query: '22360', first: [TREES], not: [PROVINCE, DISTRICT] },
  { query: '9999/QĐ-UBND', all: [], says: ['Không tìm thấy 9999/QĐ-UBND'] },
  ...each(['99/BC-SNV', '99/bc-snv', 'báo cáo 99'], { first: [REPORT] }),
  ...each(
    ['30/2020/NĐ-CP', '30/2020/ND-CP', '30/2020/N\u00D0-CP', 'nghi dinh 30', 'Nghị định 30', 'NGHỊ ĐỊNH 30', 'NĐ 30'],
    { first: [DECREE] },
  ),
  ...each(['30/2020/TT-BTC', 'thông tư 30', 'thong tu so 30/2020/tt-btc'], { first: [CIRCULAR] }),
  { query: '30/QĐ-UBND', first: [MARKET] },
  ...each(['kế hoạch 22', '22/KH-UBND', '22/36'], { first: [FOREST], not: [PROVINCE, DISTRICT] }),
  { query: '601/QĐ-UBND', first: [STUB], says: ['Kho không có bản văn'] },
  ...each(['khoản 2 Điều 3 Quyết định 12/2025/QĐ-UBND', '12/2025/QĐ-UBND'], { first: [LONG] }),
  { query: 'Điều 3 Quyết định 2236/QĐ-UBND', first: [PROVINCE, DISTRICT] },
];

const DAYS: readonly SearchCase[] = [
  ...each(
    [
      '5/11/2012',
      '05/11/2012',
      '5-11-2012',
      '5.11.2012',
      '2012-11-05',
      'ngày 5 tháng 11 năm 2012',
      'ngay 5 thang 11 nam 2012',
    ],
    { first: [STATION, REVIEW], all: [STATION, REVIEW], says: ['ngày 05/11/2012'] },
  ),
  { query: '07/9/2021', all: [], says: ['Kho không có văn bản nào ban hành ngày 07/9/2021'] },
  ...each(['30/02/2021', '31/4/2022'], { all: [], says: ['Lịch không có ngày này'] }),
  ...each(['tháng 9/2021', 'thang 9 nam 2021'], { all: [PROVINCE], says: ['01/9/2021', '30/9/2021'] }),
  { query: 'năm 2022', all: [TREES, FOREST, LIBRARY, POWER] },
  ...each(['từ 1/6/2022 đến 30/6/2022', 'tháng 6/2022'], { first: [POWER, LIBRARY], all: [POWER, LIBRARY] }),
  { query: 'quý 3/2024', all: [FERRY, REMINDER] },
  { query: 'trước 2013', all: [STATION] },
  { query: 'sau 1/1/2025', all: [LONG] },
];

const WORDS: readonly SearchCase[] = [
  ...each(['dien tu', 'điện tử', 'ĐIỆN TỬ', 'điện tử'.normalize('NFD'), 'Điện tử'], {
    all: [PROVINCE, LIBRARY, SCHOOLS, POWER],
    last: POWER,
  }),
  { query: 'quyet dinh', all: [PROVINCE, DISTRICT, MARKET, REVIEW] },
  ...each(['"chinh quyen dien tu"', '“chính quyền điện tử”', '"CHÍNH QUYỀN ĐIỆN TỬ"'], { all: [PROVINCE, LIBRARY] }),
  { query: '"tử điện"', all: [], says: ['tử điện'] },
  ...each(['diện tích', 'dien tich'], { first: [LAND], not: [REPORT] }),
  ...each(['CNTT', 'cntt'], { all: [SCHOOLS, LIBRARY] }),
  ...each(['công nghệ thông tin', 'cong nghe thong tin'], { all: [SCHOOLS, LIBRARY] }),
  { query: 'TTHC', all: [SCHOOLS, BRIDGE] },
  ...each(['thủ tục hành chính', 'thu tuc hanh chinh'], { all: [SCHOOLS, BRIDGE] }),
  ...each(['BHXH', 'bảo hiểm xã hội', 'bao hiem xa hoi'], { all: [FERRY, REMINDER] }),
  ...each(['UBND', 'ủy ban nhân dân', 'uỷ ban nhân dân', 'uy ban nhan dan'], { first: [REVIEW, PROVINCE] }),
  ...each(['HTX', 'hợp tác xã', 'hop tac xa'], { first: [REMINDER] }),
  ...each(['kĩ thuật', 'kỹ thuật', 'ki thuat', 'KỸ THUẬT', 'kyx thuaatj', 'quản lí', 'quản lý', 'quan li'], {
    first: [BRIDGE],
  }),
  ...each(['hoà thuận', 'hòa thuận', 'hoa thuan', 'ma túy', 'ma tuý', 'hoa gạo', 'lễ hội hoa gạo'], {
    first: [FESTIVAL],
  }),
  ...each(['nhà văn hoá', 'nhà văn hóa', 'nha van hoa'], { first: [LIBRARY] }),
  ...each(['1.500.000 đồng', '1500000 đồng', '1.500.000'], { first: [CIRCULAR] }),
  ...each(['250.000 đồng', 'trên 60 tuổi'], { first: [FERRY] }),
  { query: 'cây bàng', first: [TREES] },
  { query: 'bảng', first: [SCHOOLS], not: [TREES] },
  { query: 'bàng', first: [TREES], not: [SCHOOLS] },
  { query: 'khongcogiay', all: [], says: ['khongcogiay'] },
  { query: 'thư viện xyzzy', first: [LIBRARY], says: ['Không trang nào có: xyzzy'] },
  { query: 'thu vie', first: [LIBRARY] },
  { query: 'giới thiệu', first: ['page/gioi-thieu'] },
  { query: 'hội đua thuyền', first: [DISTRICT] },
  ...each(['quyeets ddinhj', 'quye61t d9i5nh', 'quyêts ddịnh'], { says: ['Đã tìm: quyết, định'] }),
  ...each(['thuw vieenj', 'thu7 vie65n', 'thư viênj'], { first: [LIBRARY], says: ['viện'] }),
  { query: '<script>thư viện</script>', first: [LIBRARY], says: ['script'] },
  { query: 'đèn', all: [LONG], place: '#dieu-4' },
  { query: 'nuôi ong lấy mật', first: [LONG], place: '#dieu-12' },
  { query: 'lo gach thu cong', first: [LONG], place: '#dieu-6' },
  { query: 'vườn ươm cây giống', first: [LONG], place: '#dieu-7' },
  { query: 'toi muon dang ky mo cho phien vung cao', first: [MARKET] },
  {
    query: 'tôi muốn hỏi người chèo đò trên 60 tuổi được hỗ trợ bảo hiểm xã hội bao nhiêu tiền mỗi tháng',
    first: [FERRY],
  },
  { query: 'muốn đặt thùng ong nuôi lấy mật thì phải báo cho ai?', first: [LONG], place: '#dieu-12' },
];

export const SEARCH_CASES: readonly SearchCase[] = [...NUMBERS, ...DAYS, ...WORDS];
