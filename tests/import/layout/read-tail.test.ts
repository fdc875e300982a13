import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/layout/read-document.ts';
import { fieldsOf, markdown, plain, table } from './layout-source.ts';

const TEXT = 'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.';
const NAME = 'Nguyễn Văn Mẫu';
const RECIPIENTS = ['Như Điều 3', 'Chủ tịch, các PCT', 'Lưu: VT, NC'];
const CHAIR = { capacity: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH', name: NAME };
const DEPUTY = { capacity: 'KT. CHỦ TỊCH', role: 'PHÓ CHỦ TỊCH', name: NAME };

/** What the tail looks like, what is read, and what of the text stays behind the article before it. */
type Case = [name: string, root: Root, fields: Record<string, unknown>, rest?: string[]];

const text = (tail: string) => plain(`${TEXT}\n\n${tail}`);
const layout = (...rows: string[][]) => markdown(`${TEXT}\n\n${table(...rows)}`);

const CASES: Case[] = [
  [
    'a table of one row',
    layout([
      '***Nơi nhận:*** / - Như Điều 3; / - Chủ tịch, các PCT; / - Lưu: VT, NC.',
      `**TM. ỦY BAN NHÂN DÂN** / **CHỦ TỊCH** / (Đã ký) / **${NAME}**`,
    ]),
    { recipients: RECIPIENTS, signers: [CHAIR] },
  ],
  [
    'a table of many rows',
    layout(
      ['Nơi nhận:', 'KT. CHỦ TỊCH'],
      ['- Như Điều 3;', 'PHÓ CHỦ TỊCH'],
      ['- Chủ tịch, các PCT;', ''],
      ['- Lưu: VT, NC.', NAME],
    ),
    { recipients: RECIPIENTS, signers: [DEPUTY] },
  ],
  [
    'columns flattened with wide gaps',
    text(`Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
- Như Điều 3;                  CHỦ TỊCH
- Chủ tịch, các PCT;
- Lưu: VT, NC.                 (Đã ký)

                               ${NAME}`),
    { recipients: RECIPIENTS, signers: [CHAIR] },
  ],
  [
    'columns flattened with single spaces',
    text(`Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Như Điều 3; CHỦ TỊCH
- Chủ tịch, các PCT;
- Lưu: VT, NC.

${NAME}`),
    { recipients: RECIPIENTS, signers: [CHAIR] },
  ],
  [
    'recipients, then the signer',
    text(
      `Nơi nhận:\n- Như Điều 3;\n- Chủ tịch, các PCT;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n${NAME}`,
    ),
    { recipients: RECIPIENTS, signers: [CHAIR] },
  ],
  [
    'the signer, then recipients',
    text(
      `TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Đã ký)\n\n${NAME}\n\nNơi nhận:\n- Như Điều 3;\n- Chủ tịch, các PCT;\n- Lưu: VT, NC.`,
    ),
    { recipients: RECIPIENTS, signers: [CHAIR] },
  ],
  [
    'bullets of Markdown',
    markdown(
      `${TEXT}\n\n**Nơi nhận:**\n\n- Như Điều 3;\n- Chủ tịch, các PCT;\n- Lưu: VT, NC.\n\n**KT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n**${NAME}**`,
    ),
    { recipients: RECIPIENTS, signers: [DEPUTY] },
  ],
  [
    'all recipients in one line',
    text(`Nơi nhận: - Như Điều 3; - Chủ tịch, các PCT; - Lưu: VT, NC.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n${NAME}`),
    { recipients: RECIPIENTS, signers: [DEPUTY] },
  ],
  [
    'recipients without hyphens',
    text(`Nơi nhận:\nNhư Điều 3;\nChủ tịch, các PCT;\nLưu: VT, NC.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n${NAME}`),
    { recipients: RECIPIENTS, signers: [DEPUTY] },
  ],
  [
    'a recipient that goes on in the next line',
    text(`Nơi nhận:\n- Các sở, ban, ngành,\nđoàn thể tỉnh;\n- Lưu: VT.\n\nCHỦ TỊCH\n\n${NAME}`),
    { recipients: ['Các sở, ban, ngành, đoàn thể tỉnh', 'Lưu: VT'], signers: [{ role: 'CHỦ TỊCH', name: NAME }] },
  ],
  [
    'two capacities',
    text(`Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\n${NAME}`),
    {
      recipients: ['Lưu: VT'],
      signers: [{ capacity: 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH', role: 'PHÓ CHỦ TỊCH', name: NAME }],
    },
  ],
  [
    'a capacity that is too long to be told whole',
    text(`TM. BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC\nVIỆT NAM TỈNH VÍ DỤ\nCHỦ TỊCH\n${NAME}`),
    { signers: [{ capacity: 'TM.', role: 'CHỦ TỊCH', name: NAME }], unsure: ['signers'] },
  ],
  [
    'a role in small letters, a degree before the name',
    text(`TUQ. GIÁM ĐỐC\nTrưởng phòng\n\nTS. ${NAME}`),
    { signers: [{ capacity: 'TUQ. GIÁM ĐỐC', role: 'Trưởng phòng', name: `TS. ${NAME}` }] },
  ],
  ...['BSCKII.', 'BS.CKI', 'PGS. TS.', 'PGS.TS', 'TSKH.', 'ThS.BS'].map((degree): Case => [
    `the degree ${degree} before the name`,
    text(`GIÁM ĐỐC\n\n${degree} ${NAME}`),
    { signers: [{ role: 'GIÁM ĐỐC', name: `${degree} ${NAME}` }] },
  ]),
  [
    'an acting office',
    text(`Nơi nhận:\n- Lưu: VT.\n\nQ. CHỦ TỊCH\n\n${NAME}`),
    { recipients: ['Lưu: VT'], signers: [{ capacity: 'Q. CHỦ TỊCH', name: NAME }] },
  ],
  [
    'a committee of the Party',
    text(`Nơi nhận:\n- Các chi bộ,\n- Lưu.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n${NAME}`),
    { recipients: ['Các chi bộ', 'Lưu'], signers: [{ capacity: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ', name: NAME }] },
  ],
  [
    'joint signers side by side in a table',
    layout([
      'KT. BỘ TRƯỞNG BỘ TƯ PHÁP / THỨ TRƯỞNG / (Đã ký) / Nguyễn Văn Mẫu',
      'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH / THỨ TRƯỞNG / (Đã ký) / Trần Thị Thử',
    ]),
    {
      signers: [
        { capacity: 'KT. BỘ TRƯỞNG BỘ TƯ PHÁP', role: 'THỨ TRƯỞNG', name: 'Nguyễn Văn Mẫu' },
        { capacity: 'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH', role: 'THỨ TRƯỞNG', name: 'Trần Thị Thử' },
      ],
    },
  ],
  [
    'joint signers in rows',
    layout(
      ['KT. BỘ TRƯỞNG BỘ TƯ PHÁP', 'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH'],
      ['THỨ TRƯỞNG', 'THỨ TRƯỞNG'],
      ['Nguyễn Văn Mẫu', 'Trần Thị Thử'],
    ),
    {
      signers: [
        { capacity: 'KT. BỘ TRƯỞNG BỘ TƯ PHÁP', role: 'THỨ TRƯỞNG', name: 'Nguyễn Văn Mẫu' },
        { capacity: 'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH', role: 'THỨ TRƯỞNG', name: 'Trần Thị Thử' },
      ],
    },
  ],
  [
    'minutes, signed side by side with gaps',
    text(`THƯ KÝ CUỘC HỌP                CHỦ TỌA CUỘC HỌP

(Ký, ghi rõ họ tên)            (Ký, ghi rõ họ tên)

Trần Thị Thử                   Nguyễn Văn Mẫu`),
    {
      signers: [
        { role: 'THƯ KÝ CUỘC HỌP', name: 'Trần Thị Thử' },
        { role: 'CHỦ TỌA CUỘC HỌP', name: NAME },
      ],
    },
  ],
  [
    'signers below each other',
    text(`CHỦ TỌA\n\nNguyễn Văn Mẫu\n\nTHƯ KÝ\n\nTrần Thị Thử`),
    {
      signers: [
        { role: 'CHỦ TỌA', name: 'Nguyễn Văn Mẫu' },
        { role: 'THƯ KÝ', name: 'Trần Thị Thử' },
      ],
    },
  ],
  [
    'a law: the office and the name',
    text(`Luật này được Quốc hội thông qua ngày 09 tháng 6 năm 2031.\n\nCHỦ TỊCH QUỐC HỘI\n\n${NAME}`),
    { signers: [{ role: 'CHỦ TỊCH QUỐC HỘI', name: NAME }] },
    ['Luật này được Quốc hội thông qua ngày 09 tháng 6 năm 2031.'],
  ],
  [
    'a name in capitals',
    text(`GIÁM ĐỐC\n\nNGUYỄN VĂN MẪU`),
    { signers: [{ role: 'GIÁM ĐỐC', name: NAME }], unsure: ['signers'] },
  ],
  [
    '"(Đã ký)" before the name in its line',
    text(`GIÁM ĐỐC\n\n(Đã ký) ${NAME}`),
    { signers: [{ role: 'GIÁM ĐỐC', name: NAME }] },
  ],
  [
    'an office over two lines',
    text(`Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC SỞ TƯ PHÁP\nKIÊM CHỦ TỊCH HỘI ĐỒNG\n${NAME}`),
    { recipients: ['Lưu: VT'], signers: [{ role: 'GIÁM ĐỐC SỞ TƯ PHÁP KIÊM CHỦ TỊCH HỘI ĐỒNG', name: NAME }] },
  ],
  ['recipients alone', text(`Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.`), { recipients: ['Như Điều 3', 'Lưu: VT'] }],
  [
    'what was not signed: the office stays in the text',
    text(`Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH`),
    { recipients: ['Lưu: VT'] },
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ],
  [
    'a heading in capitals behind a list without hyphens',
    text(`Nơi nhận:\nNhư Điều 3;\nLưu: VT;\n\nDANH SÁCH THÀNH VIÊN`),
    { recipients: ['Như Điều 3', 'Lưu: VT'] },
    ['DANH SÁCH THÀNH VIÊN'],
  ],
  [
    'a text behind a list that does not end',
    text(`Nơi nhận:\nNhư Điều 3;\nLưu: VT\n\nCHỦ TỊCH\n${NAME}\n\nDanh sách thành viên\n\nQUY CHẾ`),
    { recipients: ['Như Điều 3', 'Lưu: VT'], signers: [{ role: 'CHỦ TỊCH', name: NAME }] },
    ['Danh sách thành viên', 'QUY CHẾ'],
  ],
  [
    'an annex behind it',
    text(
      `Nơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n${NAME}\n\nPhụ lục I\n\nDANH SÁCH THÀNH VIÊN\n\nNơi nhận:\n- Mẫu.`,
    ),
    { recipients: ['Lưu: VT'], signers: [DEPUTY] },
    ['Phụ lục I', 'DANH SÁCH THÀNH VIÊN', 'Nơi nhận:\n- Mẫu.'],
  ],
  [
    'a regulation behind it',
    text(
      `Nơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n${NAME}\n\nQUY CHẾ\nLàm việc của Hội đồng\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\n\nChương I\n\nQUY ĐỊNH CHUNG`,
    ),
    { recipients: ['Lưu: VT'], signers: [DEPUTY] },
    ['QUY CHẾ\nLàm việc của Hội đồng\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)', 'Chương I', 'QUY ĐỊNH CHUNG'],
  ],
];

const NONE: [name: string, tail: string][] = [
  [
    'who issues it, above bases',
    `CHỦ TỊCH ỦY BAN NHÂN DÂN\n\nCăn cứ Luật Mẫu;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Mẫu.\n\n${NAME}`,
  ],
  ['members whom an article names', `TRƯỞNG BAN\n\n${NAME}\n\nĐiều 4. Thi hành.`],
  ['a form in an annex', `Phụ lục\n\nMẪU QUYẾT ĐỊNH\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n${NAME}`],
  ['offices in the text', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Mẫu;'],
  ['a sentence about recipients', 'Nơi nhận hồ sơ là Bộ phận một cửa.'],
  ['a chapter’s name', 'TRƯỞNG BAN\n\nChương II\n\nQUY ĐỊNH'],
];

describe('the tail of a document', () => {
  it.each(CASES)('%s', (_, root, fields, rest = []) => {
    const read = readDocument(root);
    expect(fieldsOf(read)).toEqual(fields);
    expect(read.body.map(linesOf)).toEqual([TEXT, ...rest]);
  });

  it.each(NONE)('is not read of %s', (_, tail) => {
    const root = text(tail);
    const read = readDocument(root);
    expect(fieldsOf(read)).toEqual({});
    expect(read.body).toEqual(root.children);
  });

  it('is not read of a table of members', () => {
    const root = layout(['STT', 'Họ và tên', 'Chức vụ', 'Nơi nhận', 'Ghi chú'], ['1', NAME, 'CHỦ TỊCH', 'Sở', '']);
    expect(readDocument(root).body).toEqual(root.children);
  });
});

/** The text of a node with its line breaks. */
function linesOf(node: RootContent): string {
  if (!('children' in node)) return '';
  return node.children.map((child) => (child.type === 'break' ? '\n' : toString(child))).join('');
}
