import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';
import { wordsOf } from '../../src/reading/words-of.ts';
import { encodeLegacy } from '../domain/legacy-encoding/encode-legacy.ts';
import { markdownOf, reasonOf } from './markdown-of.ts';

const TEXT =
  'Quyết định này có hiệu lực kể từ ngày ký.\nGiám đốc các sở, ngành chịu trách nhiệm thi hành.\n\nNơi nhận: như điều 3; lưu văn thư – “bản chính”.';
const MARKDOWN =
  'Quyết định này có hiệu lực kể từ ngày ký.\\\nGiám đốc các sở, ngành chịu trách nhiệm thi hành.\n\nNơi nhận: như điều 3; lưu văn thư – “bản chính”.';

/** Each character a byte of Windows 1252, as far as these texts have them. */
function bytesOf(text: string): Uint8Array {
  const quotes: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94 };
  return Uint8Array.from(text, (letter) => quotes[letter] ?? letter.charCodeAt(0));
}

/** Windows 1258: circumflex, breve and horn in one byte with their vowel, tones behind it. */
function windows1258(text: string): Uint8Array {
  const bytes: Readonly<Record<string, number>> = {
    ă: 0xe3,
    đ: 0xf0,
    ơ: 0xf5,
    ư: 0xfd,
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
    '–': 0x96,
    '“': 0x93,
    '”': 0x94,
  };
  const apart = text
    .normalize('NFD')
    .replace(
      /([a-z])([\u0323]?)([\u0302\u0306\u031b])/gi,
      (_, base: string, dot: string, shape: string) => (base + shape).normalize('NFC') + dot,
    );
  return Uint8Array.from(apart, (letter) => bytes[letter] ?? letter.charCodeAt(0));
}

function utf16(text: string, { big = false, mark = false } = {}): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

describe('a text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), undefined],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), undefined],
    ['UTF-8, decomposed', Buffer.from(TEXT.normalize('NFD')), undefined],
    ['lines of Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n')), undefined],
    ['UTF-16', utf16(TEXT), undefined],
    ['UTF-16 with a mark', utf16(TEXT, { mark: true }), undefined],
    ['UTF-16, big end first', utf16(TEXT, { big: true }), undefined],
    ['UTF-16, big end first with a mark', utf16(TEXT, { big: true, mark: true }), undefined],
    ['Windows 1258', windows1258(TEXT), { encoding: 'windows-1258', sure: true }],
    ['TCVN3', bytesOf(encodeLegacy(TEXT, 'tcvn3')), { encoding: 'tcvn3', sure: true }],
    ['VNI', bytesOf(encodeLegacy(TEXT, 'vni')), { encoding: 'vni', sure: true }],
    ['VNI whose bytes became UTF-8', Buffer.from(encodeLegacy(TEXT, 'vni')), { encoding: 'vni', sure: true }],
  ])('is read from %s', async (_, bytes, guessed) => {
    const source = await readSource(bytes, 'Văn bản.TXT'.normalize('NFD'));
    expect(markdownOf(source)).toBe(MARKDOWN);
    expect(source.guessed).toEqual(guessed);
  });

  it('in a western language is no Vietnamese', async () => {
    const text = 'Le préfet a présenté, à l’été, un arrêté créant une régie dédiée à l’élève.';
    const bytes = Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
    expect(markdownOf(await readSource(bytes, 'a.txt'))).toBe(text);
  });

  it('keeps columns apart and what looks like Markdown as it stands', async () => {
    const source = await readSource(Buffer.from('ỦY BAN NHÂN DÂN\t\tCỘNG HÒA\n  1. Một * hai  ba\n# không'), 'a.txt');
    expect(wordsOf(source.root).join(' ')).toBe('ỦY BAN NHÂN DÂN CỘNG HÒA 1. Một * hai ba # không');
    expect(markdownOf(source).split('\n')[0]).toBe('ỦY BAN NHÂN DÂN     CỘNG HÒA\\');
  });

  it.each([
    ['below two words in capitals', 'THƯ KÝ        CHỦ TỌA', 'THƯ KÝ     CHỦ TỌA'],
    ['behind what a list begins with', 'Nơi nhận:      CHỦ TỊCH', 'Nơi nhận:     CHỦ TỊCH'],
    ['behind a short recipient', '- Lưu.      Nguyễn Văn Mẫu', '\\- Lưu.     Nguyễn Văn Mẫu'],
    ['not behind the name of a provision', 'Điều 1.     Phạm vi', 'Điều 1. Phạm vi'],
    ['not behind one in capitals', 'MỤC II     QUY ĐỊNH', 'MỤC II QUY ĐỊNH'],
  ])('keeps a wide gap %s', async (_, text, expected) => {
    expect(markdownOf(await readSource(Buffer.from(text), 'a.txt'))).toBe(expected);
  });

  it('makes one of lines that a program broke, and leaves those that a person did', async () => {
    const broken = [
      'Thời gian qua, công tác phòng cháy, chữa cháy rừng trên địa bàn',
      'tỉnh Ví Dụ đã có chuyển biến, ý thức của người dân được nâng',
      'lên.',
      'Nhiệm vụ:',
      '1. Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố và',
      'UBND xã kiểm tra.',
      '2. Báo cáo.',
    ];
    expect(markdownOf(await readSource(Buffer.from(broken.join('\n')), 'a.txt')).split('\\\n')).toEqual([
      `${broken[0]} ${broken[1]} ${broken[2]}`,
      broken[3],
      `1\\. ${broken[4]!.slice(3)} ${broken[5]}`,
      '2\\. Báo cáo.',
    ]);
  });

  it.each([
    ['30/6/2024.', true],
    ['2024./.', true],
    ['12', false],
    ['1.', false],
  ])('lets a sentence go on with the last line %s: %s', async (last, goesOn) => {
    const full = 'Gia hạn thời hạn sử dụng tạm thời hè phố của các cửa hàng đến ngày';
    const text = [full, full, full, last].join('\n');
    const lines = markdownOf(await readSource(Buffer.from(text), 'a.txt')).split('\\\n');
    expect(lines.at(-1)!.endsWith(`ngày ${last}`)).toBe(goesOn);
  });

  it('takes the longest line for no width by itself', async () => {
    const text = 'V/v trả lời kiến nghị của công dân về thủ tục cấp phép xây dựng\ntrên địa bàn';
    expect(markdownOf(await readSource(Buffer.from(text), 'a.txt'))).toContain('xây dựng\\\ntrên');
  });

  it('shows the capitals of a plain file in TCVN3, which has none with a tone', async () => {
    const text =
      'QUYẾT ĐỊNH\n\nVề việc kiện toàn Ban Chỉ đạo tỉnh Ví Dụ\n\nCHỦ TỊCH        Nguyễn Văn Mẫu\n\nSố: 5/QĐ-UBND\n';
    const small = text.replace(/[ẾỊỦ]/g, (letter) => letter.toLowerCase());
    const source = await readSource(Buffer.from(encodeLegacy(small, 'tcvn3'), 'latin1'), 'a.txt');
    expect(markdownOf(source)).toBe(text.trim().replace('        ', '     '));
  });
});

describe('Markdown', () => {
  it('is read as it is', async () => {
    const text = '## Điều 1\n\n1. Một\n2. Hai[^a]\n\n| a | b |\n| - | - |\n| c | d |\n\n[^a]: Ghi chú';
    const source = await readSource(Buffer.from(text), 'a.md');
    expect(wordsOf(source.root).join(' ')).toBe('Điều 1 1. Một 2. Hai a b c d Ghi chú');
    expect(source.root.children.map(({ type }) => type)).toEqual(['heading', 'list', 'table', 'footnoteDefinition']);
  });

  it.each([
    ['---\ntitle: a\n---\n\nText', { code: 'has-frontmatter' }],
    ['\uFEFF---\r\ntitle: a\r\n---\r\n', { code: 'has-frontmatter' }],
    ['> '.repeat(100_000), { code: 'too-large' }],
  ])('is refused where it must be: %.30s', async (text, reason) => {
    expect(await reasonOf(text, 'a.md')).toEqual(reason);
  });
});
