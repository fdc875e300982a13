import { foldInPlace } from '../../domain/vietnamese-text.ts';
import { isCapital, LONGEST_SIGN } from './head-signs.ts';
import { readProvisionLine } from './provision-line.ts';

const RECIPIENTS = /^(?:noi nhan|noi gui)(?: ?: ?|$)/;

/** How many characters `Nơi nhận:` takes at the start of a line; undefined where it is not there. */
export function recipientsLead(text: string): number | undefined {
  return RECIPIENTS.exec(foldInPlace(text.slice(0, 20)))?.[0].length;
}

const CAPACITY = /^(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)(?:\. ?| |$)|Q\. ?)(?=\p{Lu}{2}|$)/u;

/** Whether a line says in what capacity one signs: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
export function isCapacity(text: string): boolean {
  return text.length < 160 && CAPACITY.test(text) && isCapital(text);
}

/** The capacity as it stands before whom it names: `TM.` */
export function capacityAlone(text: string): string {
  return CAPACITY.exec(text)?.[0].trim() ?? text;
}

const ROLE =
  /^(?:quyen |q\. ?|pho |thu )?(?:chu tich|chu nhiem|thu tuong|bo truong|truong|giam doc|tong giam doc|pho tong giam doc|tong|cuc truong|vu truong|chi cuc truong|vien truong|chanh|hieu truong|bi thu|thu ky|thuong truc|uy vien|tong bi thu|tu lenh|chi huy truong|thu truong|doan truong|doi truong|to truong|ke toan truong|nguoi (?:ghi|lap|ky|bao cao)|dai dien|truong ban|chu toa|chu tri|xac nhan|ben [ab]|thu truong co quan|thay mat)(?![a-z])/;

/** Whether a line is the office of one who signs: `PHÓ CHỦ TỊCH`, `CHỦ TỊCH QUỐC HỘI`. */
export function isRole(text: string): boolean {
  return text.length < 100 && isCapital(text) && !/[;:.,]$/.test(text) && ROLE.test(foldInPlace(text));
}

const SIGNED =
  /^[([]?\s?(?:da ky|daky|da ki|ky ten|chu ky|ky va ghi ro ho ten|ky, ghi ro ho(?: va)? ten|ky ten,? dong dau)(?:,? ?(?:va )?(?:dong dau|ghi ro ho ten|ghi ro ho va ten))?\s?[)\]]?[:.]?$/;

/** Whether a line stands for the signature: `(Đã ký)`. */
export function isSignature(text: string): boolean {
  return text.length < 60 && SIGNED.test(foldInPlace(text));
}

const RANK =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|BSCKI{1,2}|BSCK|BSNT|BS|CKI{1,2}|DS|CN|KS|LS|NGƯT|NGND|Ts|Ths)(?:\.\s?|\s)|(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)|(?:Tiến|Thạc|Bác|Luật)\s(?:sĩ|sư)|Giáo sư|Phó Giáo sư|Kỹ sư|Ông|Bà)\s)/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){1,5}$/u;

/** Whether a line is a person's name, perhaps behind a rank or degree: `TS. Nguyễn Văn Mẫu`. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || isRole(text) || isCapacity(text) || readProvisionLine(text)) return false;
  let name = text;
  for (let rank = RANK.exec(name); rank; rank = RANK.exec(name)) name = name.slice(rank[0].length);
  return NAME.test(name);
}

const GAP = /(?<=\S)(?:\s{3,}|\t\s*)(?=\S)/g;
/** A signer's line beside one of recipients, with a single space. */
const SIGNER_BEHIND = /(?<=^nơi nhận ?:|[;.,]) (?=(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}{2}|\p{Lu}{2}[\p{Lu}\s]{2,60}$)/iu;
const ITEM_BEHIND = /(?<=[;:]) (?=[-+] ?\S)/g;
const SIGNATURE_THEN_NAME = /(?<=^[([]?(?:đã ký|ĐÃ KÝ|Đã ký|daky)[)\]:]{1,2}) (?=\p{Lu})/u;

/** A name behind a capacity or office in one line. */
const NAME_BEHIND = / (?=\p{Lu}\p{Ll}[\p{L}\p{M}]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}]*){1,4}$)/u;

/** Where a line of a tail is to be parted: columns, signers beside recipients, recipients behind each other. */
export function tailCuts(text: string): number[] {
  if (text.length > LONGEST_SIGN * 5) return [];
  const cuts = Array.from(text.matchAll(GAP), ({ 0: gap, index }) => index + gap.length);
  const hasColumns = cuts.length > 0;
  const lead = recipientsLead(text);
  const isBeforeGap = cuts.some((at) => text.slice(lead, at).trim() === '');
  if (lead !== undefined && lead > 0 && lead < text.length && !isBeforeGap) cuts.push(lead);
  for (const { index } of text.matchAll(ITEM_BEHIND))
    if (lead !== undefined || /^[-+]/.test(text)) cuts.push(index + 1);
  const signer = hasColumns || isCapital(text) ? null : SIGNER_BEHIND.exec(text);
  if (signer && isCapital(text.slice(signer.index + 1))) cuts.push(signer.index + 1);
  const name = NAME_BEHIND.exec(text);
  const before = name ? text.slice(0, name.index).trimEnd() : '';
  if (name && (isCapacity(before) || isRole(before))) cuts.push(name.index + 1);
  const signature = SIGNATURE_THEN_NAME.exec(text);
  if (signature) cuts.push(signature.index + 1);
  return [...new Set(cuts)].sort((a, b) => a - b);
}
