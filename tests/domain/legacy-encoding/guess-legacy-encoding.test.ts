import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { guessLegacyEncoding } from '../../../src/domain/legacy-encoding/guess-legacy-encoding.ts';
import { encodeLegacy } from './encode-legacy.ts';

const VIETNAMESE = [
  'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 601/QĐ-UBND ngày 09/3/2021 của Chủ tịch Uỷ ban nhân dân tỉnh Ví Dụ.',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Chánh Văn phòng, Giám đốc các sở, ngành, Chủ tịch các xã, phường chịu trách nhiệm thi hành Quyết định này.',
  'Kiện toàn Ban Chỉ đạo xây dựng chính quyền điện tử gồm 23 thành viên; nguyên tắc hoạt động, khuỷu tay, ngoằn ngoèo, quỳnh hương.',
];

const OTHERS = [
  [
    'French',
    'Le préfet a présenté, à l’été, un arrêté créant une régie dédiée à l’élève ; où que ça mène, « né à Huế » est barré.',
  ],
  ['French capitals', 'ARRÊTÉ DU PRÉFET RELATIF À LA CRÉATION DE LA RÉGIE DÉDIÉE À L’ÉLÈVE'],
  ['few French words', 'Né à'],
  ['German', 'Übergrößen müssen für Bürgerämter zuständigkeitshalber geprüft und ausgehändigt werden, ß wäre schön'],
  ['Portuguese', 'São não então avó está à manhã é três função'],
  ['English', 'The café’s résumé – naïve, “as is” – was read on 6 September 2021.'],
  ['short Vietnamese within Latin-1', 'Thông báo: Cà Mau, Hà Nam, Lâm Ðô, ông bà cô, thanh toán, công tác, có lý do'],
  ['signs', '§ 1 § 2 © ® ± µ ½ ¾ « »'],
  ['numbers', '2236/QD-UBND 06/9/2021'],
  ['nothing', ''],
] as const;

describe.each(['tcvn3', 'vni'] as const)('text of %s', (encoding) => {
  it.each(VIETNAMESE)('is recognised: %s', (text) => {
    expect(guessLegacyEncoding(encodeLegacy(text, encoding))).toMatchObject({ encoding });
  });

  it('is sure where it is long', () => {
    expect(guessLegacyEncoding(encodeLegacy(VIETNAMESE.join('\n'), encoding))).toEqual({ encoding, sure: true });
  });

  it('is not sure where it is short', () => {
    expect(guessLegacyEncoding(encodeLegacy('Quyết định', encoding))?.sure ?? false).toBe(false);
  });
});

it.each([...OTHERS, ...VIETNAMESE.map((text) => ['Vietnamese', text] as const)])(
  '%s is no legacy encoding: %s',
  (_, text) => {
    expect(guessLegacyEncoding(text)).toBeUndefined();
    expect(guessLegacyEncoding(text.normalize('NFD'))).toBeUndefined();
  },
);

it('finds none in what the project itself writes', async () => {
  const files = await glob('{content,docs}/**/*.md');
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    for (const paragraph of readFileSync(file, 'utf8').split('\n\n')) {
      expect(guessLegacyEncoding(paragraph), paragraph).toBeUndefined();
    }
  }
});

it('takes linear time for hostile text', () => {
  const started = performance.now();
  for (const piece of ['é', 'aù', 'éa ', 'µ', 'oa', '\u0301']) guessLegacyEncoding(piece.repeat(500_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
