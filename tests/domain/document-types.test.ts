import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_TYPES,
  lastTitledType,
  typeAtEnd,
  typeByAbbreviation,
  typeByName,
} from '../../src/domain/document-types.ts';

describe('DOCUMENT_TYPES', () => {
  it('has ids that are slugs of the names', () => {
    for (const id of DOCUMENT_TYPES.keys()) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(DOCUMENT_TYPES.get('thong-tu-lien-tich')?.name).toBe('Thông tư liên tịch');
    expect(DOCUMENT_TYPES.get('giay-uy-quyen')?.abbreviation).toBe('GUQ');
  });

  it('knows the types without force', () => {
    const without = [...DOCUMENT_TYPES.values()].filter(({ force }) => !force).map(({ id }) => id);
    expect(without.sort()).toEqual(
      [
        'ban-ghi-nho',
        'bao-cao',
        'bien-ban',
        'cong-van',
        'giay-gioi-thieu',
        'giay-moi',
        'giay-nghi-phep',
        'giay-uy-quyen',
        'phieu-bao',
        'phieu-chuyen',
        'phieu-gui',
        'thu-cong',
        'to-trinh',
      ].sort(),
    );
  });
});

describe('typeByAbbreviation', () => {
  it.each([
    ['QĐ', 'quyet-dinh'],
    ['QD', 'quyet-dinh'],
    ['qđ', 'quyet-dinh'],
    ['QyĐ', 'quy-dinh'],
    ['HD', 'huong-dan'],
    ['HĐ', 'hop-dong'],
    ['hd', 'huong-dan'],
    ['hđ', 'hop-dong'],
    ['DA', 'du-an'],
    ['ĐA', 'de-an'],
    ['TTr', 'to-trinh'],
    ['TTR', 'to-trinh'],
    ['TT', 'thong-tu'],
    ['CD', 'cong-dien'],
    ['ND', 'nghi-dinh'],
    ['VBHN', 'van-ban-hop-nhat'],
    ['SL', 'ban-sao-luc'],
    ['CV', 'cong-van'],
  ])('%s is %s', (abbreviation, id) => {
    expect(typeByAbbreviation(abbreviation)?.id).toBe(id);
  });

  it.each(['', 'UBND', 'QH14', 'GP', 'Q', 'quyết định'])('%j is none', (abbreviation) => {
    expect(typeByAbbreviation(abbreviation)).toBeUndefined();
  });
});

describe('types in prose', () => {
  it.each([
    ['Quyết định', 'quyet-dinh'],
    ['QUYẾT ĐỊNH', 'quyet-dinh'],
    ['quyet dinh', 'quyet-dinh'],
    [' Thông tư  liên tịch ', 'thong-tu-lien-tich'],
    ['Quyết định'.normalize('NFD'), 'quyet-dinh'],
  ])('%j names %s', (name, id) => {
    expect(typeByName(name)?.id).toBe(id);
  });

  it.each([
    ['theo Bộ luật', 'bo-luat', 5],
    ['các Thông tư liên tịch', 'thong-tu-lien-tich', 4],
    ['luật', 'luat', 0],
    ['Căn cứ Nghị quyết', 'nghi-quyet', 7],
  ])('%j ends with %s', (text, id, start) => {
    expect(typeAtEnd(text)).toMatchObject({ type: { id }, start });
  });

  it.each([
    ['Bộ luật Hình sự', 'bo-luat', 0],
    ['BỘ LUẬT HÌNH SỰ', 'bo-luat', 0],
    ['Luật ban hành văn bản quy phạm pháp luật', 'luat', 0],
    ['Luật A và Nghị quyết B', 'nghi-quyet', 10],
  ])('%j names %s last, as a title does', (text, id, start) => {
    expect(lastTitledType(text)).toMatchObject({ type: { id }, start });
  });

  it('finds no title in small letters', () => {
    expect(lastTitledType('theo pháp luật về kế hoạch')).toBeUndefined();
  });
});
