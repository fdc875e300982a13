/**
 * TCVN 5712:1993, character set VN3: each byte as its Latin-1 character, then its letter. Capitals with a tone have no
 * byte: fonts of their own show small letters as capitals.
 */
const ROWS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** The letter of each Latin-1 character: `µ` is `à`. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([first, letters]) =>
    Array.from(letters, (letter, at) => [String.fromCharCode(first + at), letter] as const),
  ),
);
