/** Names by which a PDF tells that it is signed (ISO 32000-2, 12.8.1). */
const SIGNATURE = ['/ByteRange', '/Sig'];

/** Whether a PDF says that it bears a digital signature. Whether that is a valid one is not looked at. */
export function isSignedPdf(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return SIGNATURE.every((name) => file.includes(name, 0, 'latin1'));
}
