import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/layout/read-document.ts';
import { fieldsOf, markdown, plain, table } from './layout-source.ts';

const PROVINCE = {
  number: '2236/QĐ-UBND',
  type: 'quyet-dinh',
  issuer: 'Ủy ban nhân dân tỉnh Ví Dụ',
  place: 'Ví Dụ',
  issued: '2021-09-06',
};
const BODY = `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

QUYẾT ĐỊNH:

Điều 1. Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ do Ủy ban nhân dân tỉnh Ví Dụ thành lập.`;
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const CHAIR = 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ';

/** What the head looks like, what is read, and with what the body begins. */
type Case = [name: string, root: Root, fields: Record<string, unknown>, begins: string];

const LAYOUTS: Case[] = [
  [
    'a table of two rows',
    markdown(
      `${table(
        [
          'ỦY BAN NHÂN DÂN / **TỈNH VÍ DỤ** / -------',
          `**${MOTTO}** / **Độc lập - Tự do - Hạnh phúc** / --------------`,
        ],
        ['Số: 2236/QĐ-UBND', '*Ví Dụ, ngày 06 tháng 9 năm 2021*'],
      )}\n\n**QUYẾT ĐỊNH**\n\n**Về việc kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ**\n\n${BODY}`,
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ' },
    CHAIR,
  ],
  [
    'a table of one row, the number below the name',
    markdown(
      `${table(['ỦY BAN NHÂN DÂN / TỈNH VÍ DỤ / Số: 2236/QĐ-UBND', `${MOTTO} / Độc lập – Tự do – Hạnh phúc / Ví Dụ, ngày 06 tháng 9 năm 2021`])}\n\nQUYẾT ĐỊNH\n\nV/v kiện toàn Ban Chỉ đạo\n\n${BODY}`,
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
  [
    'a column so narrow that the name of the state and its motto take two lines each',
    markdown(
      `${table(['ỦY BAN NHÂN DÂN / TỈNH VÍ DỤ / Số: 2236/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA / VIỆT NAM / Độc lập - Tự do - / Hạnh phúc / Ví Dụ, ngày 06 tháng 9 năm 2021'])}\n\nQUYẾT ĐỊNH\n\nV/v kiện toàn Ban Chỉ đạo\n\n${BODY}`,
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
  [
    'columns flattened with wide gaps',
    plain(
      `ỦY BAN NHÂN DÂN                 ${MOTTO}
TỈNH VÍ DỤ                      Độc lập - Tự do - Hạnh phúc
-------                         ---------------
Số: 2236/QĐ-UBND                Ví Dụ, ngày 06 tháng 9 năm 2021

QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo
Xây dựng Chính quyền điện tử tỉnh Ví Dụ

${BODY}`,
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ' },
    CHAIR,
  ],
  [
    'a title that begins as a sentence does, and goes on so in another paragraph',
    markdown(
      `${table(['ỦY BAN NHÂN DÂN / TỈNH VÍ DỤ / Số: 2236/QĐ-UBND', `${MOTTO} / Ví Dụ, ngày 06 tháng 9 năm 2021`])}\n\n**QUYẾT ĐỊNH**\n\n**Thực hiện chế độ báo cáo**\n\n**trong lĩnh vực hộ tịch**\n\n${BODY}`,
    ),
    { ...PROVINCE, title: 'Thực hiện chế độ báo cáo trong lĩnh vực hộ tịch' },
    CHAIR,
  ],
  [
    'a title in capitals with its years in a line of their own',
    plain(
      `ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\nSố: 2236/QĐ-UBND\n\nVí Dụ, ngày 06 tháng 9 năm 2021\n\nQUYẾT ĐỊNH\nVỀ VIỆC KIỆN TOÀN BAN CHỈ ĐẠO NHIỆM KỲ\n2021 - 2026\n\n${BODY}`,
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo nhiệm kỳ 2021 - 2026', unsure: ['title'] },
    CHAIR,
  ],
  [
    'who is called upon below the title',
    plain(
      `ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\nSố: 2236/QĐ-UBND\n\nVí Dụ, ngày 06 tháng 9 năm 2021\n\nCÔNG ĐIỆN\nVề việc ứng phó với mưa lớn\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n- Các sở.`,
    ),
    { ...PROVINCE, type: 'cong-dien', title: 'Ứng phó với mưa lớn', unsure: ['issuer'] },
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:',
  ],
  [
    'a letter whose subject and day stand in one line with a single space',
    plain(
      `ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\nSố: 2236/UBND-NC\n\nV/v trả lời kiến nghị về thủ Ví Dụ, ngày 06 tháng 9 năm 2021\ntục cấp phép\n\nKính gửi: Ông Nguyễn Văn Mẫu.`,
    ),
    {
      ...PROVINCE,
      number: '2236/UBND-NC',
      type: 'cong-van',
      title: 'Trả lời kiến nghị về thủ tục cấp phép',
      unsure: ['issuer'],
    },
    'Kính gửi: Ông Nguyễn Văn Mẫu.',
  ],
  [
    'columns flattened with single spaces',
    plain(
      `ỦY BAN NHÂN DÂN ${MOTTO}
TỈNH VÍ DỤ Độc lập - Tự do - Hạnh phúc
Số: 2236/QĐ-UBND Ví Dụ, ngày 06 tháng 9 năm 2021

QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo

${BODY}`,
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
  [
    'columns flattened to alternating lines',
    plain(
      [
        'ỦY BAN NHÂN DÂN',
        MOTTO,
        'TỈNH VÍ DỤ',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 2236/QĐ-UBND',
        'Ví Dụ, ngày 06 tháng 9 năm 2021',
        'QUYẾT ĐỊNH',
        'Về việc kiện toàn Ban Chỉ đạo',
        BODY,
      ].join('\n\n'),
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
  [
    'one column after the other, the right one first',
    plain(
      [
        `${MOTTO}\nĐộc lập - Tự do - Hạnh phúc`,
        'Ví Dụ, ngày 06 tháng 9 năm 2021',
        'ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ',
        'Số: 2236/QĐ-UBND',
        'QUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo',
        BODY,
      ].join('\n\n'),
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
  [
    'the motto in one line with its rule, a rule behind the name',
    plain(
      [
        `ỦY BAN NHÂN DÂN TỈNH VÍ DỤ -------`,
        `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ----------`,
        'Số: 2236/QĐ-UBND',
        'Ví Dụ, ngày 6 tháng 9 năm 2021',
        'QUYẾT ĐỊNH',
        'Về việc kiện toàn Ban Chỉ đạo',
        BODY,
      ].join('\n\n'),
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
  [
    'headings of Markdown',
    markdown(
      `**ỦY BAN NHÂN DÂN**\n**TỈNH VÍ DỤ**\n\n---\n\n**${MOTTO}**\n**Độc lập - Tự do - Hạnh phúc**\n\nSố: 2236/QĐ-UBND\n\n*Ví Dụ, ngày 06 tháng 9 năm 2021*\n\n# QUYẾT ĐỊNH\n\n## Về việc kiện toàn Ban Chỉ đạo\n\n${BODY}`,
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
  [
    'a stamp of the gazette and a code before it',
    plain(
      `CÔNG BÁO/Số 12 + 13/Ngày 09-9-2021\n\n*00123456*\n\nBẢN SAO\n\nỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\n${MOTTO}\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 2236/QĐ-UBND\n\nVí Dụ, ngày 06 tháng 9 năm 2021\n\nQUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo\n\n${BODY}`,
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
  [
    'letters of other code points: decomposed, Eth, long dashes, hard spaces',
    plain(
      `ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\n${MOTTO}\nÐộc lập — Tự do — Hạnh phúc\n\nSố:\u00A02236/QÐ–UBND\n\nVí Dụ, ngày\u00A006 tháng 9 năm 2021\n\nQUYẾT ÐỊNH\nVề việc kiện toàn Ban Chỉ đạo\n\n${BODY}`.normalize(
        'NFD',
      ),
    ),
    { ...PROVINCE, title: 'Kiện toàn Ban Chỉ đạo' },
    CHAIR,
  ],
];

/** A head of stacked lines: left column, right column, type and title, and what follows. */
function stacked(left: string, right: string, title: string, body = 'Căn cứ Luật Mẫu;'): Root {
  return plain([left, right, title, body].filter(Boolean).join('\n\n'));
}

const STATE = `${MOTTO}\nĐộc lập - Tự do - Hạnh phúc`;
const DAY = `${STATE}\n\nVí Dụ, ngày 10 tháng 02 năm 2022`;
const DATED = { place: 'Ví Dụ', issued: '2022-02-10' };

const KINDS: Case[] = [
  [
    'a department below its committee',
    stacked(
      'UBND TỈNH VÍ DỤ\nSỞ NỘI VỤ\n\nSố: 12/QĐ-SNV',
      DAY,
      'QUYẾT ĐỊNH\nVề việc ban hành Quy chế làm việc',
      'GIÁM ĐỐC SỞ NỘI VỤ\n\nCăn cứ Luật Mẫu;',
    ),
    {
      number: '12/QĐ-SNV',
      type: 'quyet-dinh',
      issuer: 'Sở Nội vụ',
      parentIssuer: 'UBND tỉnh Ví Dụ',
      ...DATED,
      title: 'Ban hành Quy chế làm việc',
      unsure: ['parentIssuer'],
    },
    'GIÁM ĐỐC SỞ NỘI VỤ',
  ],
  [
    'a name that goes on in the next line',
    stacked(
      'BỘ GIÁO DỤC VÀ\nĐÀO TẠO\n\nSố: 26/2020/TT-BGDĐT',
      DAY,
      'THÔNG TƯ\nQuy định về mẫu văn bản',
      'Căn cứ Nghị định của Chính phủ; Bộ Giáo dục và Đào tạo ban hành Thông tư này.',
    ),
    {
      number: '26/2020/TT-BGDĐT',
      type: 'thong-tu',
      issuer: 'Bộ Giáo dục và Đào tạo',
      ...DATED,
      title: 'Quy định về mẫu văn bản',
    },
    'Căn cứ Nghị định của Chính phủ',
  ],
  [
    'a name whose second line would be one by itself',
    stacked(
      'VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH VÍ DỤ\n\nSố: 5/TB-VP',
      DAY,
      'THÔNG BÁO\nLịch tiếp công dân',
      'Thực hiện Luật Mẫu:',
    ),
    {
      number: '5/TB-VP',
      type: 'thong-bao',
      issuer: 'Văn phòng Ủy ban nhân dân tỉnh Ví Dụ',
      ...DATED,
      title: 'Lịch tiếp công dân',
      unsure: ['issuer'],
    },
    'Thực hiện Luật Mẫu',
  ],
  [
    'three bodies',
    stacked(
      'BỘ Y TẾ\nCỤC QUẢN LÝ DƯỢC\nPHÒNG MẪU\n\nSố: 5/TB-QLD',
      DAY,
      'THÔNG BÁO\nKết luận cuộc họp',
      'Thực hiện kế hoạch, Phòng Mẫu thông báo như sau:',
    ),
    {
      number: '5/TB-QLD',
      type: 'thong-bao',
      issuer: 'Phòng Mẫu',
      parentIssuer: 'Cục quản lý dược',
      ...DATED,
      title: 'Kết luận cuộc họp',
      unsure: ['parentIssuer'],
    },
    'Thực hiện kế hoạch',
  ],
  [
    'joint issuers, side by side in a table',
    markdown(
      `${table(['BỘ TƯ PHÁP', 'BỘ TÀI CHÍNH', `${MOTTO} / Độc lập - Tự do - Hạnh phúc`], ['Số: 01/2015/TTLT-BTP-BTC', '', 'Hà Nội, ngày 15 tháng 01 năm 2015'])}\n\nTHÔNG TƯ LIÊN TỊCH\n\nHướng dẫn thi hành một số điều\n\nCăn cứ Luật Mẫu;`,
    ),
    {
      number: '01/2015/TTLT-BTP-BTC',
      type: 'thong-tu-lien-tich',
      issuer: 'Bộ Tư pháp - Bộ Tài chính',
      place: 'Hà Nội',
      issued: '2015-01-15',
      title: 'Hướng dẫn thi hành một số điều',
      unsure: ['issuer'],
    },
    'Căn cứ Luật Mẫu',
  ],
  [
    'joint issuers in one line',
    stacked(
      'BỘ TƯ PHÁP - BỘ TÀI CHÍNH\n\nSố: 01/2015/TTLT-BTP-BTC',
      DAY,
      'THÔNG TƯ LIÊN TỊCH\nHướng dẫn thi hành một số điều',
    ),
    {
      number: '01/2015/TTLT-BTP-BTC',
      type: 'thong-tu-lien-tich',
      issuer: 'Bộ Tư pháp - Bộ Tài chính',
      ...DATED,
      title: 'Hướng dẫn thi hành một số điều',
      unsure: ['issuer'],
    },
    'Căn cứ Luật Mẫu',
  ],
  [
    'a resolution of a council, with its session',
    stacked(
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH VÍ DỤ\n\nSố: 15/2022/NQ-HĐND',
      DAY,
      'NGHỊ QUYẾT\nQuy định mức thu phí trên địa bàn tỉnh Ví Dụ',
      'HỘI ĐỒNG NHÂN DÂN TỈNH VÍ DỤ\nKHÓA X, KỲ HỌP THỨ 5\n\nCăn cứ Luật Mẫu;',
    ),
    {
      number: '15/2022/NQ-HĐND',
      type: 'nghi-quyet',
      issuer: 'Hội đồng nhân dân tỉnh Ví Dụ',
      ...DATED,
      title: 'Quy định mức thu phí trên địa bàn tỉnh Ví Dụ',
      unsure: ['issuer'],
    },
    'HỘI ĐỒNG NHÂN DÂN TỈNH VÍ DỤ',
  ],
  [
    'a law, its title in capitals',
    stacked(
      'QUỐC HỘI\n-------',
      `${STATE}\n\nLuật số: 99/2031/QH20\n\nHà Nội, ngày 09 tháng 6 năm 2031`,
      'LUẬT\n\nTHI HÀNH ÁN VÍ DỤ',
      'Căn cứ Hiến pháp;\n\nQuốc hội ban hành Luật Thi hành án ví dụ.',
    ),
    {
      number: '99/2031/QH20',
      type: 'luat',
      issuer: 'Quốc hội',
      place: 'Hà Nội',
      issued: '2031-06-09',
      title: 'Thi hành án ví dụ',
      unsure: ['title'],
    },
    'Căn cứ Hiến pháp',
  ],
  [
    'a decree that names issuer and title in capitals below its type',
    stacked(
      'CHÍNH PHỦ\n\nSố: 30/2020/NĐ-CP',
      DAY,
      'NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ VỀ CÔNG TÁC VĂN THƯ',
      'Căn cứ Luật Tổ chức Chính phủ;\n\nChính phủ ban hành Nghị định về công tác văn thư.',
    ),
    {
      number: '30/2020/NĐ-CP',
      type: 'nghi-dinh',
      issuer: 'Chính phủ',
      ...DATED,
      title: 'Về công tác văn thư',
      unsure: ['title'],
    },
    'Căn cứ Luật Tổ chức',
  ],
  [
    'a letter: its subject below the number, no type',
    plain(`ỦY BAN NHÂN DÂN                 ${MOTTO}
TỈNH VÍ DỤ                      Độc lập - Tự do - Hạnh phúc
Số: 123/UBND-KGVX               Ví Dụ, ngày 10 tháng 02 năm 2022
V/v tăng cường công tác
phòng, chống dịch

Kính gửi: Các sở, ban, ngành tỉnh.

Thực hiện chỉ đạo của Chính phủ, Ủy ban nhân dân tỉnh yêu cầu:`),
    {
      number: '123/UBND-KGVX',
      type: 'cong-van',
      issuer: 'Ủy ban nhân dân tỉnh Ví Dụ',
      ...DATED,
      title: 'Tăng cường công tác phòng, chống dịch',
      unsure: ['issuer'],
    },
    'Kính gửi',
  ],
  [
    'a letter in a table',
    markdown(
      `${table(['UBND TỈNH VÍ DỤ / **SỞ TƯ PHÁP** / Số: 45/STP-VP / V/v báo cáo công tác / pháp chế năm 2022', `${MOTTO} / Độc lập - Tự do - Hạnh phúc / *Ví Dụ, ngày 10 tháng 02 năm 2022*`])}\n\nKính gửi: Bộ Tư pháp.`,
    ),
    {
      number: '45/STP-VP',
      type: 'cong-van',
      issuer: 'Sở Tư pháp',
      parentIssuer: 'UBND tỉnh Ví Dụ',
      ...DATED,
      title: 'Báo cáo công tác pháp chế năm 2022',
      unsure: ['parentIssuer'],
    },
    'Kính gửi',
  ],
  [
    'a committee of the Party',
    plain(`ĐẢNG BỘ TỈNH VÍ DỤ              ĐẢNG CỘNG SẢN VIỆT NAM
HUYỆN ỦY MẪU                    Mẫu, ngày 10 tháng 02 năm 2022
*
Số 12-NQ/HU

NGHỊ QUYẾT
về xây dựng đội ngũ cán bộ

Trong nhiệm kỳ qua, công tác cán bộ có nhiều tiến bộ.`),
    {
      number: '12-NQ/HU',
      type: 'nghi-quyet',
      issuer: 'Huyện ủy Mẫu',
      parentIssuer: 'Đảng bộ tỉnh Ví Dụ',
      place: 'Mẫu',
      issued: '2022-02-10',
      title: 'Về xây dựng đội ngũ cán bộ',
      unsure: ['issuer', 'parentIssuer'],
    },
    'Trong nhiệm kỳ qua',
  ],
  [
    'the Party’s centre',
    plain(`BAN CHẤP HÀNH TRUNG ƯƠNG        ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 52-NQ/TW                     Hà Nội, ngày 27 tháng 9 năm 2019

NGHỊ QUYẾT
CỦA BỘ CHÍNH TRỊ
về một số chủ trương ví dụ

I- TÌNH HÌNH`),
    {
      number: '52-NQ/TW',
      type: 'nghi-quyet',
      issuer: 'Ban Chấp hành Trung ương',
      place: 'Hà Nội',
      issued: '2019-09-27',
      title: 'Về một số chủ trương ví dụ',
    },
    'I- TÌNH HÌNH',
  ],
  [
    'a plan with prose below its title',
    stacked(
      'ỦY BAN NHÂN DÂN\nHUYỆN MẪU\n\nSố: 77/KH-UBND',
      DAY,
      'KẾ HOẠCH\nTuyên truyền, phổ biến pháp luật năm 2022\n-----',
      'Thực hiện Kế hoạch số 5/KH-UBND, Ủy ban nhân dân huyện Mẫu ban hành kế hoạch như sau:',
    ),
    {
      number: '77/KH-UBND',
      type: 'ke-hoach',
      issuer: 'Ủy ban nhân dân huyện Mẫu',
      ...DATED,
      title: 'Tuyên truyền, phổ biến pháp luật năm 2022',
    },
    'Thực hiện Kế hoạch',
  ],
  [
    'a joint plan, whose type’s name has a word that the type hasn’t',
    stacked(
      'UBND TỈNH VÍ DỤ\nSỞ Y TẾ - SỞ NỘI VỤ\n\nSố: 77/KHPH-SYT-SNV',
      DAY,
      'KẾ HOẠCH PHỐI HỢP\nTriển khai công tác thí dụ',
      'Căn cứ Luật Mẫu;',
    ),
    {
      number: '77/KHPH-SYT-SNV',
      type: 'ke-hoach',
      issuer: 'Sở Y tế - Sở Nội vụ',
      parentIssuer: 'UBND tỉnh Ví Dụ',
      ...DATED,
      title: 'Phối hợp triển khai công tác thí dụ',
      unsure: ['issuer', 'parentIssuer', 'title'],
    },
    'Căn cứ Luật Mẫu',
  ],
  [
    'minutes, without number and place',
    stacked('', STATE, 'BIÊN BẢN\nHọp Hội đồng thẩm định', 'Hôm nay, vào hồi 8 giờ, tại phòng họp.'),
    { type: 'bien-ban', title: 'Họp Hội đồng thẩm định' },
    'Hôm nay',
  ],
  [
    'no head but a type and a title before the bases',
    plain('QUYẾT ĐỊNH\nVề việc bãi bỏ văn bản\n\nCăn cứ Luật Mẫu;'),
    { type: 'quyet-dinh', title: 'Bãi bỏ văn bản' },
    'Căn cứ Luật Mẫu',
  ],
  [
    'type and title in one line',
    stacked('CHÍNH PHỦ\n\nSố: 5/NQ-CP', DAY, 'NGHỊ QUYẾT Về phiên họp Chính phủ thường kỳ'),
    { number: '5/NQ-CP', type: 'nghi-quyet', issuer: 'Chính phủ', ...DATED, title: 'Về phiên họp Chính phủ thường kỳ' },
    'Căn cứ Luật Mẫu',
  ],
  [
    'a people’s court',
    stacked(
      'TÒA ÁN NHÂN DÂN\nTỈNH VÍ DỤ\n\nSố: 3/QĐ-TA',
      DAY,
      'QUYẾT ĐỊNH\nVề việc phân công',
      'CHÁNH ÁN TÒA ÁN NHÂN DÂN TỈNH VÍ DỤ\n\nCăn cứ Luật Mẫu;',
    ),
    {
      number: '3/QĐ-TA',
      type: 'quyet-dinh',
      issuer: 'Tòa án nhân dân tỉnh Ví Dụ',
      ...DATED,
      title: 'Phân công',
      unsure: ['issuer'],
    },
    'CHÁNH ÁN TÒA ÁN',
  ],
  [
    'a title in capitals over three lines',
    stacked(
      'ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\nSố: 8/QĐ-UBND',
      DAY,
      'QUYẾT ĐỊNH\n\nVỀ VIỆC KIỆN TOÀN BAN CHỈ ĐẠO XÂY DỰNG\nCHÍNH QUYỀN ĐIỆN TỬ\nTỈNH VÍ DỤ',
      BODY,
    ),
    {
      number: '8/QĐ-UBND',
      type: 'quyet-dinh',
      issuer: 'Ủy ban nhân dân tỉnh Ví Dụ',
      ...DATED,
      title: 'Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ',
      unsure: ['title'],
    },
    CHAIR,
  ],
];

const BLANKS: [line: string, fields: Record<string, unknown>][] = [
  ['Số:        /QĐ-UBND', { number: '/QĐ-UBND', unsure: ['number'] }],
  ['Số: …../QĐ-UBND', { number: '/QĐ-UBND', unsure: ['number'] }],
  ['Số: ....../2021/QĐ-UBND', { number: '/2021/QĐ-UBND', unsure: ['number'] }],
  ['Số: 22 / QĐ - UBND', { number: '22/QĐ-UBND' }],
  ['Số: 22/QĐ-\nUBND', { number: '22/QĐ-UBND' }],
  ['Số:\n22/QĐ-UBND', { number: '22/QĐ-UBND' }],
  ['SỐ 22/QĐ-UBND', { number: '22/QĐ-UBND' }],
  ['Số: 12a/QĐ-UBND', { number: '12a/QĐ-UBND' }],
  ['Ví Dụ, ngày     tháng 9 năm 2021', { place: 'Ví Dụ', issued: '2021-09', unsure: ['issued'] }],
  ['Ví Dụ, ngày …. tháng 09 năm 2021', { place: 'Ví Dụ', issued: '2021-09', unsure: ['issued'] }],
  ['Ví Dụ, ngày      tháng     năm 2021', { place: 'Ví Dụ' }],
  ['Ví Dụ, ngày 31 tháng 02 năm 2021', { place: 'Ví Dụ' }],
  ['TP. Mẫu, ngày 6 tháng 9 năm 2021', { place: 'TP. Mẫu', issued: '2021-09-06' }],
  ['ngày 6 tháng 9 năm 2021', { issued: '2021-09-06' }],
];

const NO_HEADS: [name: string, text: string][] = [
  [
    'a report in the press',
    'Ngày 06/9/2021, Chủ tịch UBND tỉnh Ví Dụ ban hành Quyết định số 2236/QĐ-UBND.\n\nBan Chỉ đạo gồm 23 thành viên.',
  ],
  ['provisions alone', 'Điều 1. Phạm vi\n\n1. Một.\n\nĐiều 2. Đối tượng'],
  ['a title in capitals', 'GIỚI THIỆU CHUNG\n\nTỉnh Ví Dụ có 10 huyện.'],
  ['a sentence that names the state', 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam được thông qua.\n\nHết.'],
  ['another language', 'THE COMMITTEE\n\nNo. 5\n\nDECISION\n\nThe committee decides as follows.'],
];

describe('the head of a document', () => {
  it.each([...LAYOUTS, ...KINDS])('%s', (_, root, fields, begins) => {
    const read = readDocument(root);
    expect(fieldsOf(read)).toEqual(fields);
    expect(toString(read.body[0]!).startsWith(begins)).toBe(true);
  });

  it.each(BLANKS)('says what is not sure of %j', (line, fields) => {
    expect(fieldsOf(readDocument(plain(`${MOTTO}\n\n${line}\n\nCăn cứ Luật Mẫu;`)))).toEqual(fields);
  });

  it.each(NO_HEADS)('is not read of %s', (_, text) => {
    const root = plain(text);
    const read = readDocument(root);
    expect(fieldsOf(read)).toEqual({});
    expect(read.body).toEqual(root.children);
  });

  it('leaves in the body what it does not understand, and takes the rest of the table', () => {
    const read = readDocument(
      markdown(
        `${table(['ỦY BAN NHÂN DÂN / XÃ MẪU / HỎA TỐC', MOTTO], ['Số: 5/QĐ-UBND', 'Mẫu, ngày 6 tháng 9 năm 2021'])}\n\nQUYẾT ĐỊNH\n\nVề việc mẫu\n\nCăn cứ Luật Mẫu;`,
      ),
    );
    expect(read.issuer?.value).toBe('Ủy ban nhân dân xã Mẫu');
    expect(read.body.map((node) => toString(node))).toEqual(['HỎA TỐC', 'Căn cứ Luật Mẫu;']);
  });

  it('leaves a day that does not exist in the body', () => {
    const read = readDocument(
      plain(`${MOTTO}\n\nVí Dụ, ngày 31 tháng 02 năm 2021\n\nQUYẾT ĐỊNH\nVề việc mẫu\n\nCăn cứ Luật Mẫu;`),
    );
    expect(read.body.map((node) => toString(node))).toEqual(['Ví Dụ, ngày 31 tháng 02 năm 2021', 'Căn cứ Luật Mẫu;']);
  });

  it('gives the line that each field was read from', () => {
    const [, root] = LAYOUTS[0]!;
    const { number, issuer, title } = readDocument(root);
    expect([number?.line, issuer?.line, title?.line]).toEqual([
      'Số: 2236/QĐ-UBND',
      'ỦY BAN NHÂN DÂN TỈNH VÍ DỤ',
      'Về việc kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ',
    ]);
  });
});

describe('the bases', () => {
  it('are the lines that begin with "Căn cứ", and stay in the body', () => {
    const read = readDocument(
      plain(
        `QUYẾT ĐỊNH\nVề việc mẫu\n\nCHỦ TỊCH XÃ MẪU\n\nCăn cứ Luật Mẫu ngày 19/6/2015;\nCăn cứ Nghị định số 1/2020/NĐ-CP\ncủa Chính phủ;\n\nTheo đề nghị của Trưởng phòng,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Căn cứ kết quả, ban hành mẫu.`,
      ),
    );
    expect(read.bases.map(({ value }) => value)).toEqual([
      'Căn cứ Luật Mẫu ngày 19/6/2015',
      'Căn cứ Nghị định số 1/2020/NĐ-CP của Chính phủ',
    ]);
    expect(read.body.map((node) => toString(node)).join(' ')).toContain('Căn cứ Luật Mẫu');
  });

  it('may stand in one line', () => {
    const read = readDocument(plain('QUYẾT ĐỊNH\nVề việc mẫu\n\nCăn cứ Luật Một; Căn cứ Luật Hai;\n\nĐiều 1. Mẫu.'));
    expect(read.bases.map(({ value }) => value)).toEqual(['Căn cứ Luật Một', 'Căn cứ Luật Hai']);
  });
});
