/** Letters and combining marks that no byte of Windows 1252 stands for. */
const BEYOND_BYTES =
  /[\u0300-\u1FFF\u0100-\u0151\u0154-\u015F\u0162-\u0177\u0179-\u017C\u0180-\u0191\u0193-\u02C5\u3040-\uDFFF]/;

/** Whether text has letters that a legacy encoding can't have given: it is Unicode. Quotation marks and dashes tell nothing. */
export function isBeyondBytes(text: string): boolean {
  return BEYOND_BYTES.test(text);
}
