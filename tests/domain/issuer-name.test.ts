import { describe, expect, it } from 'vitest';
import { issuerNameAtStart } from '../../src/domain/issuer-name.ts';

describe('issuerNameAtStart', () => {
  it.each([
    ['UBND tỉnh Bình Thuận', 'UBND tỉnh Bình Thuận'],
    ['Chủ tịch UBND tỉnh về việc kiện toàn Ban Chỉ đạo', 'Chủ tịch UBND tỉnh'],
    ['Chủ tịch UBND tỉnh Về việc kiện toàn', 'Chủ tịch UBND tỉnh'],
    ['Chủ tịch UBND tỉnh V/v kiện toàn', 'Chủ tịch UBND tỉnh'],
    ['Bộ Tài chính quy định chế độ', 'Bộ Tài chính'],
    ['Bộ Tài chính.', 'Bộ Tài chính'],
    ['Bộ Tài chính; Thông tư số 12', 'Bộ Tài chính'],
    ['Bộ Tài chính, Thông tư số 12', 'Bộ Tài chính'],
    ['Bộ Tư pháp và Bộ Tài chính', 'Bộ Tư pháp'],
    ['UBND tỉnh và Quyết định số 12', 'UBND tỉnh'],
    ['Quốc hội và các văn bản', 'Quốc hội'],
    ['Bộ Giáo dục và Đào tạo ban hành', 'Bộ Giáo dục và Đào tạo'],
    ['Bộ giáo dục và đào tạo hướng dẫn', 'Bộ giáo dục và đào tạo'],
    ['Bộ Văn hóa, Thể thao và Du lịch về lễ hội', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Sở Nông nghiệp và PTNT về', 'Sở Nông nghiệp và PTNT'],
    ['Bộ trưởng Bộ Khoa học và Công nghệ', 'Bộ trưởng Bộ Khoa học và Công nghệ'],
    ['UBND TP. Hồ Chí Minh ban hành', 'UBND TP. Hồ Chí Minh'],
    ['UBND huyện Năm Căn', 'UBND huyện Năm Căn'],
    ['Quốc hội khoá X, kỳ họp thứ 10', 'Quốc hội'],
    ['Ủy ban thường vụ Quốc hội kể từ ngày 01', 'Ủy ban thường vụ Quốc hội'],
    ['UBND tỉnh\nBình Thuận hết hiệu lực', 'UBND tỉnh Bình Thuận'],
    ['UBND tinh Binh Thuan ve viec kien toan', 'UBND tinh Binh Thuan'],
    ['UBND tỉnh – Sở Nội vụ'.replace('–', '-'), 'UBND tỉnh'],
    ['UBND tỉnh\n\nĐiều 1', 'UBND tỉnh'],
  ])('%j begins with %s', (text, name) => {
    expect(issuerNameAtStart(text)).toBe(name);
  });

  it.each(['', ', và', '12 người', '(UBND)'])('no name begins %j', (text) => {
    expect(issuerNameAtStart(text)).toBeUndefined();
  });

  it('is never longer than a name can be', () => {
    expect(issuerNameAtStart('Ban '.repeat(25_000))?.length).toBeLessThanOrEqual(120);
    expect(issuerNameAtStart('B'.repeat(100_000))).toBeUndefined();
  });
});
