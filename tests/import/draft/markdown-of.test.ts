import { expect, it } from 'vitest';
import { markdownOf } from '../../../src/import/draft/markdown-of.ts';

it.each([
  ['image/jpeg', '1.jpg'],
  ['image/png', '1.png'],
  ['image/x-wmf', '1.bin'],
  // A Word file may call its pictures anything.
  ['constructor', '1.bin'],
])('a picture of type %s lies beside the text as %s', (type, name) => {
  const picture = { bytes: new Uint8Array(), type };
  const { markdown, shown } = markdownOf(
    [{ type: 'paragraph', children: [{ type: 'image', url: 'a', alt: 'Sơ đồ' }] }],
    new Map([['a', picture]]),
    '2021/5-qd-ubnd',
  );
  expect(shown.map(({ file }) => file)).toEqual([`attachments/2021/5-qd-ubnd/${name}`]);
  expect(markdown).toBe(`![Sơ đồ](../../attachments/2021/5-qd-ubnd/${name})\n`);
});
