import { describe, expect, it } from 'vitest';
import { OperativeReader, type OperativeBlock } from '../../../src/domain/operative/operative-reader.ts';

/** What a text of some blocks says, in short: `repeals 5/2018/QĐ-UBND (khoản 2 Điều 3)`; `?`: the sentence has no subject. */
function said(...texts: (string | OperativeBlock)[]): string[] {
  const blocks = texts.map((text) => (typeof text === 'string' ? { text } : text));
  const reader = new OperativeReader(blocks.map(({ text }) => text).join('\n\n'));
  return blocks.flatMap((block) =>
    reader.read(block).clauses.map(({ act, target, partial, provisions, actor }) => {
      const part = partial ? ` (${provisions.join('; ') || 'một phần'})` : '';
      return `${actor === undefined ? '' : `${actor}: `}${act} ${target.number}${part}`;
    }),
  );
}

function days(text: string): string[] {
  return new OperativeReader(text).read({ text }).days.map(({ key, day, noun }) => `${key} ${day} ${noun}`);
}

const A = 'Quyết định số 601/QĐ-UBND ngày 09/3/2021';
const B = 'Quyết định số 15/2018/QĐ-UBND';
const C = 'Nghị định số 30/2020/NĐ-CP';
const [a, b, c] = ['601/QĐ-UBND', '15/2018/QĐ-UBND', '30/2020/NĐ-CP'];

describe('what a document does itself', () => {
  it.each<[string, string[]]>([
    // thay thế
    [`Quyết định này thay thế ${A}.`, [`supersedes ${a}`]],
    [`Quyết định này có hiệu lực kể từ ngày ký và thay thế ${A} của Chủ tịch UBND tỉnh Sông Lam.`, [`supersedes ${a}`]],
    [`Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2021 và thay thế ${B}.`, [`supersedes ${b}`]],
    [
      `Quyết định này có hiệu lực từ ngày 01/7/2021, thay thế ${B} về việc ban hành Quy định quản lý chợ.`,
      [`supersedes ${b}`],
    ],
    [`Quyết định có hiệu lực kể từ ngày ký và thay thế ${A}.`, [`supersedes ${a}`]],
    // A title that changes nothing stands between.
    [
      `Quyết định này thay thế ${A} quy định mức thu phí thư viện và bãi bỏ khoản 3 Điều 1 ${B}.`,
      [`supersedes ${a}`, `repeals ${b} (khoản 3 Điều 1)`],
    ],
    [`Quyết định này thay thế ${A} về việc sửa đổi Điều 2 và bãi bỏ khoản 3 Điều 1 ${B}.`, [`supersedes ${a}`]],
    [`Quyết định này thay thế ${A} ban hành Quy định quản lý chợ và bãi bỏ ${B}.`, [`supersedes ${a}`]],
    [`Đính chính thông tin tại ${A}.`, [`corrects ${a} (một phần)`]],
    [`Quyết định của Chủ tịch UBND tỉnh có hiệu lực từ ngày ký, thay thế ${A}.`, [`supersedes ${a}`]],
    [`QUYẾT ĐỊNH NÀY THAY THẾ QUYẾT ĐỊNH SỐ 601/QĐ-UBND.`, [`supersedes ${a}`]],
    [`Điều 3. Quyết định này có hiệu lực kể từ ngày ký ban hành, thay thế cho ${A}.`, [`supersedes ${a}`]],
    [`Thay thế ${A} và ${B}.`, [`supersedes ${a}`, `supersedes ${b}`]],
    [
      `Thay thế các Quyết định: số 12/2010/QĐ-UBND, số 13/2010/QĐ-UBND và số 14/2010/QĐ-UBND.`,
      ['supersedes 12/2010/QĐ-UBND', 'supersedes 13/2010/QĐ-UBND', 'supersedes 14/2010/QĐ-UBND'],
    ],
    [`Quyết định này thay thế Quy chế làm việc ban hành kèm theo ${B}.`, [`supersedes ${b}`]],
    [`Quy chế này thay thế Quy chế ban hành kèm theo ${B}.`, [`supersedes ${b}`]],
    [`Ban hành kèm theo Quyết định này Quy chế quản lý bến thủy, thay thế ${B}.`, [`supersedes ${b}`]],
    [`Văn bản này thay thế toàn bộ nội dung ${A}.`, [`supersedes ${a}`]],
    [`Quyết định này được ban hành để thay thế ${A}.`, [`supersedes ${a}`]],
    [`${A} được thay thế bằng Quyết định này.`, [`supersedes ${a}`]],
    [`${A} của Chủ tịch UBND tỉnh bị thay thế bởi Quyết định này kể từ ngày ký.`, [`supersedes ${a}`]],
    [`Nghị định này thay thế khoản 2 Điều 5 ${C}.`, [`supersedes ${c} (khoản 2 Điều 5)`]],
    [`Quyết định này thay thế ${A}; bãi bỏ ${B}.`, [`supersedes ${a}`, `repeals ${b}`]],
    [`Quyết định này thay thế ${A} và bãi bỏ ${B}.`, [`supersedes ${a}`, `repeals ${b}`]],
    [`Quyết định này có hiệu lực kể từ ngày ký; đồng thời bãi bỏ ${B}.`, [`repeals ${b}`]],
    // bãi bỏ, hủy bỏ
    [`Bãi bỏ ${B}.`, [`repeals ${b}`]],
    [`Điều 1. Bãi bỏ toàn bộ ${B} của UBND tỉnh về phí đò.`, [`repeals ${b}`]],
    [`1. Bãi bỏ khoản 6 Điều 19 của Luật Bưu chính số 41/2009/QH12.`, ['repeals 41/2009/QH12 (khoản 6 Điều 19)']],
    [`Bãi bỏ Điều 3 và Điều 4 của ${B}, Điều 7 ${C}.`, [`repeals ${b} (Điều 3; Điều 4)`, `repeals ${c} (Điều 7)`]],
    [`Bãi bỏ Mục II Phần B ${B}.`, [`repeals ${b} (Mục II Phần B)`]],
    [
      `2. Bãi bỏ các Quyết định của Ủy ban nhân dân tỉnh: ${A} về bảng giá đất; ${B}.`,
      [`repeals ${a}`, `repeals ${b}`],
    ],
    [`Bãi bỏ các quyết định của Ủy ban nhân dân tỉnh trái với: ${A}.`, []],
    [`Bãi bỏ một số nội dung tại ${B}.`, [`repeals ${b} (một phần)`]],
    [`Nay bãi bỏ ${A} kể từ ngày 01/01/2022.`, [`repeals ${a}`]],
    [`Kể từ ngày Quyết định này có hiệu lực, bãi bỏ ${B}.`, [`repeals ${b}`]],
    [`${B} bị bãi bỏ kể từ ngày Quyết định này có hiệu lực.`, [`repeals ${b}`]],
    [`Hủy bỏ ${A} của Chủ tịch UBND tỉnh do ban hành trái thẩm quyền.`, [`annuls ${a}`]],
    [`Huỷ bỏ ${A}.`, [`annuls ${a}`]],
    // hết hiệu lực
    [`${B} hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.`, [`end ${b}`]],
    [`2. ${A} và ${B} hết hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2021.`, [`end ${a}`, `end ${b}`]],
    [`Kể từ ngày Nghị định này có hiệu lực, ${C} hết hiệu lực thi hành.`, [`end ${c}`]],
    [
      `Luật Bưu chính số 49/2010/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 28/2018/QH14 hết hiệu lực kể từ ngày Luật này có hiệu lực, trừ quy định tại Điều 9.`,
      ['end 49/2010/QH12'],
    ],
    [`Các quy định về tần số trong ${C} hết hiệu lực kể từ ngày Luật này có hiệu lực.`, [`end ${c} (một phần)`]],
    [`Quyết định này có hiệu lực từ ngày ký; ${B} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`, [`end ${b}`]],
    [`Các văn bản sau hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực: ${A}; ${B}.`, [`end ${a}`, `end ${b}`]],
    [`Bãi bỏ: ${A} và ${B}.`, [`repeals ${a}`, `repeals ${b}`]],
    [`Quyết định này thay thế một phần ${A}.`, [`supersedes ${a} (một phần)`]],
    // sửa đổi, bổ sung, đính chính
    [`Sửa đổi, bổ sung một số điều của ${B} như sau:`, [`amends ${b} (một phần)`]],
    [`Điều 1. Sửa đổi khoản 2 Điều 5 ${C} như sau:`, [`amends ${c} (khoản 2 Điều 5)`]],
    [`Bổ sung Điều 5a vào sau Điều 5 của ${C} như sau:`, [`amends ${c} (Điều 5)`]],
    [`Sửa đổi, bổ sung, bãi bỏ một số điều của ${B} như sau:`, [`amends ${b} (một phần)`]],
    [`Khoản 2 Điều 5 ${C} được sửa đổi, bổ sung như sau:`, [`amends ${c} (Khoản 2 Điều 5)`]],
    [`Thay thế cụm từ “Sở A” bằng cụm từ “Sở B” tại Điều 3 ${B}.`, [`amends ${b} (Điều 3)`]],
    [`Thay thế Mẫu số 01 ban hành kèm theo Thông tư số 26/2020/TT-BTTTT.`, ['amends 26/2020/TT-BTTTT (Mẫu số 01)']],
    [`Thay thế Phụ lục II ban hành kèm theo ${B}.`, [`amends ${b} (Phụ lục II)`]],
    [`Điều chỉnh nội dung tại khoản 1 Điều 1 ${A} như sau:`, [`amends ${a} (khoản 1 Điều 1)`]],
    [`Quyết định này sửa đổi, bổ sung ${B}.`, [`amends ${b}`]],
    [`Đính chính ${A} của Chủ tịch UBND tỉnh như sau:`, [`corrects ${a}`]],
    [`Đính chính lỗi kỹ thuật tại Điều 2 ${A}.`, [`corrects ${a} (Điều 2)`]],
    // ngưng, tiếp tục, gia hạn, hợp nhất
    [`Ngưng hiệu lực thi hành ${C} đến hết ngày 15 tháng 4 năm 2026.`, [`suspends ${c}`]],
    [`Tạm ngưng áp dụng khoản 1 Điều 4 ${C} từ ngày 01/02/2026.`, [`suspends ${c} (khoản 1 Điều 4)`]],
    [`Đình chỉ thi hành ${B} của UBND huyện Cẩm Giang.`, [`suspends ${b}`]],
    [`Tạm dừng thực hiện ${A}.`, [`suspends ${a}`]],
    [`${C} tạm ngưng hiệu lực từ ngày 04 tháng 02 năm 2026 đến hết ngày 15 tháng 4 năm 2026.`, [`suspends ${c}`]],
    [`Tiếp tục áp dụng Nghị định số 15/2018/NĐ-CP đến hết ngày 15 tháng 4 năm 2026.`, ['reinstates 15/2018/NĐ-CP']],
    [`Nghị định số 15/2018/NĐ-CP tiếp tục có hiệu lực đến hết ngày 15 tháng 4 năm 2026.`, ['reinstates 15/2018/NĐ-CP']],
    [`Trong thời gian này, ${C} tiếp tục áp dụng.`, [`reinstates ${c}`]],
    [`Trong thời gian Nghị định số 46/2026/NĐ-CP ngưng hiệu lực thi hành, tiếp tục áp dụng ${C}.`, [`reinstates ${c}`]],
    [`Kéo dài thời gian tạm ngưng hiệu lực của ${C} đến khi Luật An toàn thực phẩm có hiệu lực.`, [`suspends ${c}`]],
    [`Kéo dài thời hạn áp dụng ${B} đến hết ngày 31/12/2025.`, [`extends ${b}`]],
    [`Gia hạn hiệu lực của ${B} đến hết ngày 31/12/2025.`, [`extends ${b}`]],
    [`Thời hạn áp dụng ${B} được kéo dài đến hết ngày 31/12/2025.`, [`extends ${b}`]],
    [
      `Văn bản này hợp nhất ${B} và Quyết định số 9/2020/QĐ-UBND.`,
      [`consolidates ${b}`, 'consolidates 9/2020/QĐ-UBND'],
    ],
    // cả câu nêu tên văn bản tác động
    [`Quyết định số 2236/QĐ-UBND thay thế ${A}.`, [`2236/QĐ-UBND: supersedes ${a}`]],
    [
      `Quyết định số 2236/QĐ-UBND có hiệu lực từ ngày ký, thay thế ${A} và bãi bỏ ${B}.`,
      [`2236/QĐ-UBND: supersedes ${a}`, `2236/QĐ-UBND: repeals ${b}`],
    ],
    [
      `Ngày 06/9/2021, Chủ tịch UBND tỉnh ký Quyết định số 2236/QĐ-UBND thay thế ${A}.`,
      [`2236/QĐ-UBND: supersedes ${a}`],
    ],
    [`${A} được thay thế bằng Quyết định số 2236/QĐ-UBND.`, [`2236/QĐ-UBND: supersedes ${a}`]],
    // chữ bẩn
    [`Quyết định này  thay thế ${A}.`.normalize('NFD'), [`supersedes ${a}`]],
    [`Quyết định này thay thế Quyết định số 15/2018/QÐ–UBND.`, ['supersedes 15/2018/QĐ-UBND']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what a document does not do', () => {
  it.each([
    // căn cứ, dẫn chiếu
    `Căn cứ Hiến pháp năm 2013 đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 51/2001/QH10;`,
    `Căn cứ ${C} sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP;`,
    `Thực hiện ${A} thay thế ${B}, các sở rà soát văn bản.`,
    `Theo ${C}, việc thay thế Nghị định số 110/2004/NĐ-CP bắt đầu từ ngày 05/3/2020.`,
    `Áp dụng ${C} đã được sửa đổi, bổ sung theo Nghị định số 9/2022/NĐ-CP.`,
    // chuyện của tương lai, điều kiện, phủ định
    `${B} sẽ được thay thế khi có quy định mới.`,
    `Khi ${B} hết hiệu lực thì áp dụng ${C}.`,
    `Trường hợp ${B} được thay thế thì áp dụng văn bản mới.`,
    `Nếu thay thế ${B} thì phải báo cáo.`,
    `Quyết định này không thay thế ${B}.`,
    `Quyết định này chưa bãi bỏ ${B}.`,
    `Quyết định này không làm hết hiệu lực ${B}.`,
    `${B} chưa hết hiệu lực.`,
    `${B} vẫn còn hiệu lực đến ngày 01/7/2025.`,
    `${B} đã hết hiệu lực từ ngày 01/7/2020.`,
    `Hợp đồng ký trước ngày ${B} hết hiệu lực thì thực hiện tiếp.`,
    // việc phải làm
    `Giao Sở Tư pháp rà soát, bãi bỏ các văn bản trái với ${C}.`,
    `Sở Tài chính tham mưu UBND tỉnh sửa đổi, bổ sung ${B} trước ngày 30/6/2022.`,
    `Đề nghị UBND tỉnh bãi bỏ ${B}.`,
    `Các sở, ngành đề xuất việc thay thế ${B}.`,
    `Tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.`,
    `Tăng cường thực hiện ${C}; xem xét sửa đổi ${B}.`,
    // không nêu văn bản nào, hay văn bản không phải là cái bị tác động
    'Các quy định trước đây trái với Quyết định này đều bãi bỏ.',
    `Bãi bỏ các quy định trái với ${C}.`,
    `Quyết định này thay thế các quy định trước đây trái với ${C}.`,
    'Quyết định này thay thế ông Nguyễn Văn A bằng ông Trần Văn B.',
    `Bổ sung ông Nguyễn Văn A làm thành viên Ban Chỉ đạo theo ${A}.`,
    `Bổ sung kinh phí thực hiện nhiệm vụ theo ${A}.`,
    `Bãi bỏ thủ tục hành chính được công bố theo ${A}.`,
    `Gia hạn giấy phép khai thác đã cấp theo ${A}.`,
    `Kéo dài thời gian thực hiện dự án được phê duyệt theo ${A}.`,
    `Hợp nhất Ban Quản lý dự án thành lập theo ${A} với Ban Quản lý chợ.`,
    `Thu hồi giấy chứng nhận cấp theo ${A} đã bị thay thế.`,
    `Đình chỉ hoạt động cơ sở vi phạm ${C}.`,
    // chuyển tiếp
    `Hồ sơ nộp trước ngày Quyết định này có hiệu lực thì tiếp tục áp dụng ${B} cho đến khi giải quyết xong.`,
    `Giấy phép cấp theo ${B} tiếp tục có hiệu lực đến hết thời hạn ghi trong giấy phép.`,
    `Chế độ báo cáo theo ${B} được tiếp tục thực hiện đến hết ngày 30/6/2022.`,
    `Đối với dự án đã phê duyệt thì tiếp tục áp dụng quy định của ${B}.`,
    // trích dẫn
    `Sở A cho rằng “Quyết định này thay thế ${A}.” là chưa rõ.`,
    `"Quyết định này thay thế ${A}."`,
    `Cụm từ “thay thế ${A}” được hiểu là thay toàn bộ.`,
    `Ban Chỉ đạo (thay thế ${A}) họp mỗi quý.`,
    // tên của văn bản khác
    `Công bố Nghị định số 9/2022/NĐ-CP sửa đổi, bổ sung một số điều của ${C}.`,
    `Phê duyệt kế hoạch thực hiện Luật số 45/2019/QH14 và việc sửa đổi ${C}.`,
    `Quyết định này quy định việc sửa đổi, bổ sung, thay thế văn bản ban hành trước ${A}.`,
  ])('%s', (text) => {
    expect(said(text).filter((line) => !/^\S+: /.test(line))).toEqual([]);
  });

  it('a document that is named as acting is told, so that only its own sentence counts', () => {
    expect(said(`Trước đó, ${C} đã thay thế Nghị định số 110/2004/NĐ-CP.`)).toEqual([
      '30/2020/NĐ-CP: supersedes 110/2004/NĐ-CP',
    ]);
  });

  it('the title of what is repealed is not read on', () => {
    expect(said(`Bãi bỏ Quyết định số 9/2020/QĐ-UBND sửa đổi, bổ sung một số điều của ${B}.`)).toEqual([
      'repeals 9/2020/QĐ-UBND',
    ]);
    expect(said(`Bãi bỏ Quyết định số 9/2020/QĐ-UBND về việc bãi bỏ ${B} và ${C}.`)).toEqual([
      'repeals 9/2020/QĐ-UBND',
    ]);
  });
});

describe('from block to block', () => {
  it('reprinted clauses in quotation marks are those of another document', () => {
    expect(
      said(`Sửa đổi Điều 8 ${C} như sau:`, '“Điều 8. Hiệu lực', `2. Nghị định này thay thế ${B}.”.`, `Bãi bỏ ${A}.`),
    ).toEqual([`amends ${c} (Điều 8)`, `repeals ${a}`]);
    expect(said('"Điều 8. Hiệu lực', `2. Nghị định này thay thế ${B}."`, `Bãi bỏ ${A}.`)).toEqual([`repeals ${a}`]);
  });

  it('a mark that is never closed hides its own block alone', () => {
    expect(said(`“Nghị định này thay thế ${B}.`, `Bãi bỏ ${A}.`)).toEqual([`repeals ${a}`]);
  });

  it('a list goes on until its level ends', () => {
    const items = [`a) ${A};`, `b) Điều 3 ${B};`, 'c) Các văn bản khác trái với Quyết định này.'];
    const expected = [`repeals ${a}`, `repeals ${b} (Điều 3)`];
    expect(said('2. Bãi bỏ các văn bản sau đây:', ...items, `3. Thực hiện theo ${C}.`)).toEqual(expected);
    expect(said(['2. Bãi bỏ các văn bản sau đây:', ...items].join('\n'), `3. ${C}.`)).toEqual(expected);
    expect(said('Các văn bản sau đây hết hiệu lực kể từ ngày Luật này có hiệu lực:', ...items, C)).toEqual([
      `end ${a}`,
      `end ${b} (Điều 3)`,
    ]);
    expect(
      said(
        'Quyết định này thay thế các Quyết định sau:',
        `- ${A};`,
        `- ${B}.`,
        { text: 'Điều 4. Thi hành', isHeading: true },
        `- ${C}`,
      ),
    ).toEqual([`supersedes ${a}`, `supersedes ${b}`]);
  });

  it('items of a Markdown list have their level from it', () => {
    const [intro, item] = [
      { text: 'Bãi bỏ các văn bản sau đây:', level: 1 },
      { text: `${A};`, level: 6 },
    ];
    expect(said(intro, item, { text: `Theo ${B}`, level: 1 })).toEqual([`repeals ${a}`]);
  });

  it('what has to be revised is no list of what is repealed', () => {
    expect(said('Giao Sở Tư pháp rà soát các văn bản sau:', `- ${A};`)).toEqual([]);
  });
});

it('a sentence that does nothing to others may give the days of its own document', () => {
  expect(days('Quyết định này có hiệu lực kể từ ngày 01 tháng 7 năm 2021.')).toEqual([
    'effective 2021-07-01 quyết định',
  ]);
  expect(days('1. Nghị định này có hiệu lực thi hành từ ngày 05/3/2020, trừ Điều 9.')).toEqual([
    'effective 2020-03-05 nghị định',
  ]);
  expect(days('Quyết định này có hiệu lực từ ngày ký đến hết ngày 31/12/2025.')).toEqual([
    'expires 2026-01-01 quyết định',
  ]);
  expect(days('Quyết định này hết hiệu lực kể từ ngày 01/01/2026.')).toEqual(['expires 2026-01-01 quyết định']);
  expect(days('Quyết định này có hiệu lực kể từ ngày ký.')).toEqual([]);
  expect(days('Quyết định số 9/QĐ-UBND có hiệu lực kể từ ngày 01/7/2021.')).toEqual([]);
});

it('an end of one day is written as the next, and a sentence is found where it begins', () => {
  const text = `Phần đầu. Quyết định này thay thế ${A}.`;
  expect(new OperativeReader(text).read({ text }).clauses[0]).toMatchObject({ offset: 10, isBare: false });
});
