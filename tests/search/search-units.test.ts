import { describe, expect, it } from 'vitest';
import { searchUnits } from '../../src/client/search/text/search-units.ts';
import { sourceOf } from './text-source-of.ts';

const texts = sourceOf([
  { title: 'Kiện toàn Ban Chỉ đạo Chính quyền điện tử', text: 'Điều khoản thi hành.' },
  { title: 'Giá điện lực, chế độ tử tuất', text: 'Điện lực, điện lực; tử tuất, tử tuất.' },
  { title: 'Bảng giá đất', text: 'Mức thu 1.500.000 đồng. Chính quyền điện tử, từ nay.' },
  { title: 'Kĩ thuật canh tác', text: 'Hòa bình, thuỷ lợi.' },
  { title: 'Đất nước', text: 'Người lao động được nghỉ ba ngày khi kết hôn và hưởng nguyên lương.' },
  {
    title: 'Lao động',
    text: 'Người lao động làm việc tám giờ một ngày; người lao động được nghỉ giữa giờ; người lao động.',
  },
]);

const ABBREVIATED = sourceOf([
  { title: 'Ứng dụng CNTT của UBND', text: 'Công văn.' },
  { title: 'Phát triển công nghệ thông tin', text: 'Ủy ban nhân dân tỉnh.' },
  { title: 'Thông tin liên lạc', text: 'Công tác nghệ thuật.' },
]);

const titles = async (query: string, phrase = false, source = texts) => {
  const { hits } = await searchUnits(query, phrase, source);
  return Promise.all(hits.map(async ({ unit }) => (await source.text(unit)).page.title));
};

describe('a query finds first', () => {
  it.each([
    ['chính quyền điện tử', 'Kiện toàn Ban Chỉ đạo Chính quyền điện tử'],
    ['CHÍNH QUYỀN ĐIỆN TỬ', 'Kiện toàn Ban Chỉ đạo Chính quyền điện tử'],
    ['chính quyền điện tử'.normalize('NFD'), 'Kiện toàn Ban Chỉ đạo Chính quyền điện tử'],
    ['chinh quyen dien tu', 'Kiện toàn Ban Chỉ đạo Chính quyền điện tử'],
    ['chinhs quyeenf ddieenj tuwr', 'Kiện toàn Ban Chỉ đạo Chính quyền điện tử'],
    ['chi1nh quye62n d9ie65n tu73', 'Kiện toàn Ban Chỉ đạo Chính quyền điện tử'],
    ['điện lực', 'Giá điện lực, chế độ tử tuất'],
    ['kỹ thuật', 'Kĩ thuật canh tác'],
    ['hoà bình', 'Kĩ thuật canh tác'],
    ['thủy lợi', 'Kĩ thuật canh tác'],
    ['1500000 đồng', 'Bảng giá đất'],
    ['1.500.000', 'Bảng giá đất'],
    ['đất nước', 'Đất nước'],
    ['dat nuoc', 'Đất nước'],
    ['kiện to', 'Kiện toàn Ban Chỉ đạo Chính quyền điện tử'],
    ['Người lao động được nghỉ bao nhiêu ngày khi kết hôn?', 'Đất nước'],
  ])('%s: %s', async (query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });
});

it.each([
  ['CNTT', ['Phát triển công nghệ thông tin', 'Ứng dụng CNTT của UBND']],
  ['cong nghe thong tin', ['Phát triển công nghệ thông tin', 'Ứng dụng CNTT của UBND']],
  ['phát triển CNTT', ['Phát triển công nghệ thông tin']],
  ['ứng dụng công nghệ thông tin', ['Ứng dụng CNTT của UBND', 'Phát triển công nghệ thông tin']],
  ['CNTT của ủy ban nhân dân', ['Ứng dụng CNTT của UBND', 'Phát triển công nghệ thông tin']],
])('%s: an abbreviation finds what it stands for, and the reverse', async (query, expected) => {
  const found = await titles(query, false, ABBREVIATED);
  expect(found[0]).toBe(expected[0]);
  expect(found.slice(0, expected.length).sort()).toEqual([...expected].sort());
});

it('tells what an abbreviation was read as that no text has', async () => {
  expect(await searchUnits('BHYT', false, texts)).toMatchObject({ unknown: [], decoded: ['bảo hiểm y tế'] });
});

it('puts a phrase before words that are scattered', async () => {
  expect(await titles('điện tử')).toEqual([
    'Kiện toàn Ban Chỉ đạo Chính quyền điện tử',
    'Bảng giá đất',
    'Giá điện lực, chế độ tử tuất',
  ]);
});

it('finds a quoted phrase only where every pair of it stands', async () => {
  expect(await titles('tử điện', true)).toEqual([]);
  expect(await titles('dien tu tu nay', true)).toEqual(['Bảng giá đất']);
});

it.each([
  ['kết hôn zzzz', ['zzzz'], []],
  ['keets hoon', [], ['kết', 'hôn']],
  ['constructor', ['constructor'], []],
  ['zzzz đất zzzz 1.234.567', ['zzzz', '1.234.567'], []],
  ['???', [], []],
])('%s: unknown %j, decoded %j', async (query, unknown, decoded) => {
  expect(await searchUnits(query, false, texts)).toMatchObject({ unknown, decoded });
});

it('leads into a long text, to the provision', async () => {
  const filler = 'Cơ quan thực hiện nhiệm vụ theo quy định chung. '.repeat(40);
  const places = ['Nghỉ phép', 'Kết hôn', 'Tiền lương', 'Hợp đồng', 'Thời giờ'].map((title, index) => ({
    id: `dieu-${index + 1}`,
    title: `Điều ${index + 1}. ${title}`,
    text: filler,
  }));
  const long = sourceOf([{ title: 'Bộ luật', places }]);
  const { hits } = await searchUnits('kết hôn', false, long);
  expect((await long.text(hits[0]!.unit)).sections[0]?.[0]).toBe('dieu-2');
  expect(hits).toHaveLength(1);
});

describe('a query that is a whole title', () => {
  const acts = sourceOf([
    {
      title: 'Luật Dược (ví dụ)',
      places: [
        { id: 'chuong-ii', title: 'Chương II. Điều kiện cấp giấy chứng nhận', text: '' },
        {
          id: 'dieu-33',
          title: 'Điều 33. Điều kiện cấp giấy chứng nhận',
          text: `Cơ sở có người phụ trách. ${'Nội dung khác. '.repeat(600)}`,
        },
        {
          id: 'dieu-40',
          title: 'Điều 40. Thu hồi và điều kiện cấp giấy chứng nhận lại',
          text: 'Điều kiện cấp giấy chứng nhận. Điều kiện cấp giấy chứng nhận. Điều kiện cấp giấy chứng nhận.',
        },
      ],
    },
  ]);
  it.each(['Điều kiện cấp giấy chứng nhận', 'dieu kien cap giay chung nhan'])(
    '%s: leads to the provision, not to where its words stand oftener, nor to the chapter',
    async (query) => {
      const { hits } = await searchUnits(query, false, acts);
      const { sections } = await acts.text(hits[0]!.unit);
      expect(sections[0]![0]).toBe('dieu-33');
    },
  );
});
