import type { Picture } from '../source-text.ts';

const DATA = /^data:(image\/[a-z0-9.+-]{1,40});base64,/i;

/** The picture that a `data:` address holds, where it is one. */
export function pictureOfData(address: string): Picture | undefined {
  const [head, type] = DATA.exec(address.slice(0, 100)) ?? [];
  if (head === undefined || type === undefined) return undefined;
  return { bytes: new Uint8Array(Buffer.from(address.slice(head.length), 'base64')), type: type.toLowerCase() };
}
