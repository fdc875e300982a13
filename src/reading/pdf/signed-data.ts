import type { GeneralizedTime, UTCTime } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, TSTInfo, type SignerInfo } from 'pkijs';

/** Names of what CMS holds (RFC 5652, RFC 3161). */
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TIMESTAMP = '1.2.840.113549.1.9.16.1.4';
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

/**
 * The signed data of a CMS message.
 *
 * @param message in BER, with anything behind it
 * @throws where it is something else
 */
export function signedDataOf(message: Uint8Array): SignedData {
  return signedDataIn(ContentInfo.fromBER(new Uint8Array(message)));
}

function signedDataIn(info: ContentInfo): SignedData {
  if (info.contentType !== SIGNED_DATA) throw new TypeError('no signed data');
  return new SignedData({ schema: info.content as unknown });
}

/** The certificate of the one who signed, among those that come along. */
export function signerCertificate({ certificates = [], signerInfos }: SignedData): Certificate | undefined {
  const own = certificates.filter((one) => one instanceof Certificate);
  const sid: unknown = signerInfos[0]?.sid;
  // The other way to name a certificate is the digest of its key, which is rare: then the only one is meant.
  if (!(sid instanceof IssuerAndSerialNumber)) return own.length === 1 ? own[0] : undefined;
  return own.find((one) => one.serialNumber.isEqual(sid.serialNumber) && one.issuer.isEqual(sid.issuer));
}

/** The time in a time-stamping service's answer; undefined where the data are none. */
export function stampedTime({ encapContentInfo }: SignedData): Date | undefined {
  if (encapContentInfo.eContentType !== TIMESTAMP || !encapContentInfo.eContent) return undefined;
  return TSTInfo.fromBER(encapContentInfo.eContent.getValue()).genTime;
}

/** When a signer signed, and who states it, as `PdfSignature` has it. */
export function statedTime({ signerInfos }: SignedData): { at: Date; by: 'service' | 'signer' } | undefined {
  const [signer] = signerInfos;
  if (!signer) return undefined;
  const stamped = timeOfToken(signer);
  if (stamped) return { at: stamped, by: 'service' };
  const own = signer.signedAttrs?.attributes.find(({ type }) => type === SIGNING_TIME)?.values[0] as
    UTCTime | GeneralizedTime | undefined;
  return own && { at: own.toDate(), by: 'signer' };
}

function timeOfToken({ unsignedAttrs }: SignerInfo): Date | undefined {
  const token: unknown = unsignedAttrs?.attributes.find(({ type }) => type === TIMESTAMP_TOKEN)?.values[0];
  if (token === undefined) return undefined;
  try {
    return stampedTime(signedDataIn(new ContentInfo({ schema: token })));
  } catch {
    return undefined;
  }
}
