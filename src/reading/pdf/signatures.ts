import { distinguishedName, type DistinguishedName } from './distinguished-name.ts';
import { signatureDictionaries, type SignatureDictionary } from './signature-dictionaries.ts';
import { signedDataOf, signerCertificate, stampedTime, statedTime } from './signed-data.ts';

/** What a PDF says of one of its signatures. Whether any of it is true, or the signature valid, isn't looked at. */
export interface PdfSignature {
  /** `timestamp` where a service states that the file was there; `approval` of a person or body. */
  kind: 'approval' | 'timestamp';
  /** By the certificate; absent, as are the next two, where it can't be read. */
  signer?: DistinguishedName;
  /** The body that issued the certificate. */
  issuer?: DistinguishedName;
  /**
   * When, as ISO 8601 in UTC, and who states it: a time-stamping service, the signer among what was signed, or the
   * program that wrote the PDF.
   */
  time?: { at: string; by: 'service' | 'signer' | 'program' };
  /** Whether nothing was added to the file behind the signature; absent where its range can't be read. */
  coversWhole?: boolean;
}

/** Who signed a PDF, in the order of the file. Takes bounded time whatever the bytes are. */
export function pdfSignatures(bytes: Uint8Array): PdfSignature[] {
  return signatureDictionaries(bytes).map(signatureOf);
}

function signatureOf({ contents, coversWhole, time }: SignatureDictionary): PdfSignature {
  if (!contents) return { kind: 'approval' };
  try {
    return { ...readMessage(contents, time), coversWhole };
  } catch {
    // Damaged, or of a kind that nobody writes any more.
    return { kind: 'approval', coversWhole };
  }
}

function readMessage(contents: Uint8Array, written: string | undefined): PdfSignature {
  const data = signedDataOf(contents);
  const certificate = signerCertificate(data);
  const signer = certificate && distinguishedName(certificate.subject);
  const issuer = certificate && distinguishedName(certificate.issuer);
  const stamped = stampedTime(data);
  const stated = stamped ? { at: stamped, by: 'service' as const } : statedTime(data);
  const byProgram = written === undefined ? undefined : timeOfPdf(written);
  const time = stated ?? (byProgram && { at: byProgram, by: 'program' as const });
  return {
    kind: stamped ? 'timestamp' : 'approval',
    ...(signer && { signer }),
    ...(issuer && { issuer }),
    ...(time && !Number.isNaN(time.at.getTime()) && { time: { at: time.at.toISOString(), by: time.by } }),
  };
}

const WRITTEN = /^D:(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?:Z|([+-])(\d\d)'?(\d\d)?)?/;

/** A PDF's own way to write a time (ISO 32000-2, 7.9.4): `D:20240115083000+07'00'`; without a zone it is UTC. */
function timeOfPdf(written: string): Date | undefined {
  const parts = WRITTEN.exec(written);
  if (!parts) return undefined;
  const [year = 0, month = 0, day, hour, minute = 0, second] = parts.slice(1, 7).map(Number);
  const ahead = (Number(parts[8] ?? 0) * 60 + Number(parts[9] ?? 0)) * (parts[7] === '-' ? -1 : 1);
  return new Date(Date.UTC(year, month - 1, day, hour, minute - ahead, second));
}
