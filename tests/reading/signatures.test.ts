import * as asn1js from 'asn1js';
import { describe, expect, it } from 'vitest';
import { pdfSignatures, type PdfSignature } from '../../src/reading/pdf/signatures.ts';
import { decisionPdf } from './decision-pdf.ts';
import { signedPdf, utf8, withUpdate, type TestSignature } from './signed-pdf.ts';

const SIGNED: PdfSignature = {
  kind: 'approval',
  signer: { name: 'Chữ ký thử nghiệm' },
  issuer: { name: 'CA thử nghiệm' },
  coversWhole: true,
};
const AT = new Date('2024-01-15T08:30:00Z');
const time = (by: 'service' | 'signer' | 'program') => ({ at: AT.toISOString(), by });

describe('a signed PDF', () => {
  it.each<[what: string, signature: TestSignature, read: Partial<PdfSignature>]>([
    ['RSA', {}, {}],
    ['an elliptic curve', { algorithm: 'ecdsa' }, {}],
    ['the time among what is signed', { signingTime: AT, written: 'D:20240101000000Z' }, { time: time('signer') }],
    ['the time of a service', { signingTime: new Date(0), stampedTime: AT }, { time: time('service') }],
    ['the time that the PDF writes', { written: "D:20240115153000+07'00'" }, { time: time('program') }],
    ['that time behind Greenwich', { written: "D:20240115033000-05'00" }, { time: time('program') }],
    ['that time without a zone', { written: 'D:20240115083000' }, { time: time('program') }],
    ['a time that is none', { written: 'D:99999999999999' }, {}],
    [
      'an organisation',
      { organisation: 'Ủy ban nhân dân tỉnh Ví Dụ' },
      { signer: { name: 'Chữ ký thử nghiệm', organisation: 'Ủy ban nhân dân tỉnh Ví Dụ' } },
    ],
    [
      'a name in letters of two bytes',
      { name: new asn1js.BmpString({ value: 'Nguyễn Văn Mẫu' }) },
      { signer: { name: 'Nguyễn Văn Mẫu' } },
    ],
    [
      'a name in letters of four bytes',
      { name: new asn1js.UniversalString({ value: 'Mẫu' }) },
      { signer: { name: 'Mẫu' } },
    ],
    [
      'a name in letters of before Unicode',
      { name: teletex([0x43, 0xe9, 0x63, 0x69, 0x6c, 0x65]) },
      { signer: { name: 'Cécile' } },
    ],
    ['UTF-8 in such a name', { name: teletex([...Buffer.from('Trần Thí Dụ')]) }, { signer: { name: 'Trần Thí Dụ' } }],
    ['a name with control characters', { name: utf8('Mẫu\u0000\u202Egiả') }, { signer: { name: 'Mẫu giả' } }],
  ])('tells who signed, by whom certified, when: %s', async (_, signature, read) => {
    expect(pdfSignatures(await signedPdf([signature]))).toEqual([{ ...SIGNED, ...read }]);
  });

  it('tells a time stamp from a signature of a person', async () => {
    const [stamp] = pdfSignatures(
      await signedPdf([{ name: utf8('Dấu thời gian thử nghiệm'), isTimestamp: true, stampedTime: AT }]),
    );
    expect(stamp).toMatchObject({
      kind: 'timestamp',
      signer: { name: 'Dấu thời gian thử nghiệm' },
      time: time('service'),
    });
  });

  it('tells that something was added behind', async () => {
    const added = withUpdate(await signedPdf([{}]));
    expect(pdfSignatures(added)).toEqual([{ ...SIGNED, coversWhole: false }]);
  });

  it('tells two signatures, of which the second covers the first', async () => {
    const twice = await signedPdf([{ name: utf8('Người ký nháy') }, {}]);
    expect(pdfSignatures(twice)).toEqual([
      { ...SIGNED, signer: { name: 'Người ký nháy' }, coversWhole: false },
      SIGNED,
    ]);
  });

  it.each<[what: string, message: Uint8Array]>([
    ['noise', new Uint8Array(500).map((_, at) => (at * 37 + 1) % 256)],
    ['a cut message', new Uint8Array([0x30, 0x82, 0x20, 0x00, 0x06, 0x09])],
    [
      'data that nobody signed',
      new Uint8Array([0x30, 0x0b, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01]),
    ],
    ['boxes in boxes', new Uint8Array(5000).fill(0x30).map((byte, at) => (at % 2 ? 0x80 : byte))],
  ])('says only that it is signed where the message is %s', async (_, message) => {
    expect(pdfSignatures(await signedPdf([{ message }]))).toEqual([{ kind: 'approval', coversWhole: true }]);
  });

  it.each([
    ['leads nowhere', /\/ByteRange \[0 \d+ +\d+/, '/ByteRange [0 99999999 99999999'],
    ['goes backwards', /\/ByteRange \[0 \d+ +\d+/, '/ByteRange [0 900 20'],
  ])('says only that it is signed where the range %s', async (_, range, other) => {
    const file = Buffer.from(await signedPdf([{}]))
      .toString('latin1')
      .replace(range, other);
    expect(pdfSignatures(new Uint8Array(Buffer.from(file, 'latin1')))).toEqual([{ kind: 'approval' }]);
  });
});

describe('a PDF that nobody signed', () => {
  it('has no signatures', async () => expect(pdfSignatures(await decisionPdf())).toEqual([]));

  it.each([
    ['a field made ready', '<</Type/Sig/ByteRange [0 ********** ********** **********]/Contents <0000>>>'],
    ['a field of zeros', '<</Type/Sig/ByteRange [0 0 0 0]/Contents <0000>>>'],
  ])('has none with %s', (_, object) => {
    expect(pdfSignatures(new Uint8Array(Buffer.from(`%PDF-1.7\n5 0 obj\n${object}\nendobj\n`)))).toEqual([]);
  });

  it('takes no time for a file that is full of ranges', () => {
    const file = Buffer.alloc(20e6, '/ByteRange [0 1 2 3] ');
    const start = performance.now();
    pdfSignatures(new Uint8Array(file));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

function teletex(bytes: number[]): asn1js.BaseBlock {
  return new asn1js.TeletexString({ valueHex: new Uint8Array(bytes).buffer });
}
