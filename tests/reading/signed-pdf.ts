import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** How a signature of a test is made. All names are of nobody. */
export interface TestSignature {
  name?: asn1js.BaseBlock;
  organisation?: string;
  issuer?: string;
  algorithm?: 'rsa' | 'ecdsa';
  /** Among what is signed. */
  signingTime?: Date;
  /** By a service, in a token. */
  stampedTime?: Date;
  /** Of the dictionary, as a PDF writes it. */
  written?: string;
  /** The signature is a time stamp itself. */
  isTimestamp?: boolean;
  /** Takes the place of the message. */
  message?: Uint8Array;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const DATA = '1.2.840.113549.1.7.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/** Bytes that a message may take. */
const ROOM = 6000;

/** A PDF of one empty page with signatures, each in an update of its own behind the last. */
export async function signedPdf(signatures: readonly TestSignature[]): Promise<Uint8Array> {
  let file: Buffer = Buffer.from('%PDF-1.7\n');
  let last = 0;
  for (const [at, signature] of signatures.entries()) {
    const fields = Array.from({ length: at + 1 }, (_, field) => `${4 + 2 * field} 0 R`).join(' ');
    const time = signature.written === undefined ? '' : `/M (${signature.written})`;
    const objects: [number, string][] = [
      [1, `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${fields}]/SigFlags 3>>>>`],
      ...(at === 0 ? [[2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'] as [number, string]] : []),
      [3, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[${fields}]>>`],
      [4 + 2 * at, `<</Type/Annot/Subtype/Widget/FT/Sig/T(ky${at})/Rect[0 0 0 0]/P 3 0 R/V ${5 + 2 * at} 0 R>>`],
      [
        5 + 2 * at,
        `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${signature.isTimestamp ? 'ETSI.RFC3161' : 'adbe.pkcs7.detached'}${time}/ByteRange [0 ********** ********** **********]/Contents <${'0'.repeat(2 * ROOM)}>>>`,
      ],
    ];
    const update = updateOf(file.length, objects, last);
    last = update.table;
    file = await sign(Buffer.concat([file, update.bytes]), signature);
  }
  return new Uint8Array(file);
}

/** The file with something added behind, as a program does that saves it again. */
export function withUpdate(file: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([file, Buffer.from('\n9 0 obj\n<</Note(them vao sau)>>\nendobj\n%%EOF')]));
}

function updateOf(start: number, objects: readonly [number, string][], last: number): { bytes: Buffer; table: number } {
  let text = '';
  const entries = objects.map(([number, object]) => {
    const offset = start + text.length;
    text += `${number} 0 obj\n${object}\nendobj\n`;
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = start + text.length;
  const size = Math.max(...objects.map(([number]) => number)) + 1;
  const before = last === 0 ? '' : `/Prev ${last}`;
  const first = last === 0 ? '0 1\n0000000000 65535 f \n' : '';
  text += `xref\n${first}${entries.join('')}trailer<</Size ${size}/Root 1 0 R${before}>>\nstartxref\n${table}\n%%EOF\n`;
  return { bytes: Buffer.from(text, 'latin1'), table };
}

async function sign(file: Buffer, signature: TestSignature): Promise<Buffer> {
  const from = file.lastIndexOf('/Contents <') + '/Contents '.length;
  const to = from + 2 * ROOM + 2;
  const range = [from, to, file.length - to].map((number) => String(number).padEnd(10)).join(' ');
  file.write(range, file.lastIndexOf('/ByteRange [0 ') + '/ByteRange [0 '.length, 'latin1');
  const signed = Buffer.concat([file.subarray(0, from), file.subarray(to)]);
  const message = signature.message ?? (await messageOf(signed, signature));
  file.write(Buffer.from(message).toString('hex'), from + 1, 'latin1');
  return file;
}

async function messageOf(signed: Uint8Array, signature: TestSignature): Promise<Uint8Array> {
  const { keys, certificate } = await certificateOf(signature);
  if (signature.isTimestamp) return cms(await tokenOf(signed, signature.stampedTime ?? new Date(0), keys, certificate));
  const digest = createHash('sha256').update(signed).digest();
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: DATA })),
    attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: bufferOf(digest) })),
    ...(signature.signingTime
      ? [attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: signature.signingTime }))]
      : []),
  ];
  const data = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: DATA }),
    signerInfos: [signerInfoOf(certificate, attributes)],
    // The service's certificate comes along too: not every one is the signer's.
    certificates: [(await certificateOf({ name: utf8('Dịch vụ thử nghiệm khác') })).certificate, certificate],
  });
  await data.sign(keys.privateKey, 0, 'SHA-256', bufferOf(signed));
  if (signature.stampedTime) {
    const service = await certificateOf({ name: utf8('Dấu thời gian thử nghiệm') });
    const token = await tokenOf(signed, signature.stampedTime, service.keys, service.certificate);
    data.signerInfos[0]!.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({
      type: 1,
      attributes: [attribute('1.2.840.113549.1.9.16.2.14', contentInfo(token).toSchema())],
    });
  }
  return cms(data);
}

async function tokenOf(
  signed: Uint8Array,
  time: Date,
  keys: CryptoKeyPair,
  certificate: pkijs.Certificate,
): Promise<pkijs.SignedData> {
  const digest = createHash('sha256').update(signed).digest();
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
      hashedMessage: new asn1js.OctetString({ valueHex: bufferOf(digest) }),
    }),
    serialNumber: new asn1js.Integer({ value: 7 }),
    genTime: time,
  });
  const data = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new asn1js.OctetString({ valueHex: info.toSchema().toBER() }),
    }),
    signerInfos: [signerInfoOf(certificate)],
    certificates: [certificate],
  });
  await data.sign(keys.privateKey, 0, 'SHA-256');
  return data;
}

function signerInfoOf(certificate: pkijs.Certificate, attributes?: pkijs.Attribute[]): pkijs.SignerInfo {
  const sid = new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber });
  return new pkijs.SignerInfo({
    version: 1,
    sid,
    ...(attributes && { signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }) }),
  });
}

let serial = 1;

async function certificateOf({ name, organisation, issuer = 'CA thử nghiệm', algorithm = 'rsa' }: TestSignature) {
  const kind =
    algorithm === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = await crypto.subtle.generateKey(kind, true, ['sign', 'verify']);
  const certificate = new pkijs.Certificate({ version: 2, serialNumber: new asn1js.Integer({ value: (serial += 1) }) });
  const add = (to: pkijs.RelativeDistinguishedNames, type: string, value: asn1js.BaseBlock): void => {
    to.typesAndValues.push(new pkijs.AttributeTypeAndValue({ type, value: value as asn1js.Utf8String }));
  };
  add(certificate.issuer, '2.5.4.3', utf8(issuer));
  if (organisation !== undefined) add(certificate.subject, '2.5.4.10', utf8(organisation));
  add(certificate.subject, '2.5.4.3', name ?? utf8('Chữ ký thử nghiệm'));
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2040-01-01T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return { keys, certificate };
}

/** A name in UTF-8. */
export function utf8(value: string): asn1js.BaseBlock {
  return new asn1js.Utf8String({ value });
}

function attribute(type: string, value: unknown): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function contentInfo(data: pkijs.SignedData): pkijs.ContentInfo {
  return new pkijs.ContentInfo({ contentType: SIGNED_DATA, content: data.toSchema(true) as unknown });
}

function cms(data: pkijs.SignedData): Uint8Array {
  return new Uint8Array(contentInfo(data).toSchema().toBER());
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
