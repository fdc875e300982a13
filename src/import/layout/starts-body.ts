import { cleanLine } from '../../domain/vietnamese-text.ts';
import { isCapital } from './head-signs.ts';
import { readProvisionLine } from './provision-line.ts';

/** Words with which the sentence begins that follows a title. */
const SENTENCE =
  /^(?:căn cứ|xét|theo|thực hiện|nhằm|để|trong|hôm nay|triển khai|thi hành|trên cơ sở|tiếp theo|vào hồi|ngày)(?!\p{L})/iu;
const BASIS = /^(?:[-–+] ?)?căn cứ(?!\p{L})/iu;
const ADDRESS = /^kính gửi(?!\p{L})/iu;
const ENACTING = /^(?:quyết nghị|quyết định|nghị quyết|chỉ thị|thông báo) ?:$/iu;
const FIRST_NUMBER = /^(?:1[.)/] ?\p{Lu}|I ?[./)-] ?\p{Lu}|A[./)] ?\p{Lu})/u;

/** Whether a line has the first words of a sentence below a title, other than of a basis; a title may have them, too. */
export function beginsAsSentence(text: string): boolean {
  const line = cleanLine(text.slice(0, 60));
  return SENTENCE.test(line) && !BASIS.test(line);
}

/** Whether a line begins the text of a document: a basis, an address, a provision, a first number. */
export function startsBody(text: string): boolean {
  const line = cleanLine(text.slice(0, 60));
  return (
    ADDRESS.test(line) ||
    BASIS.test(line) ||
    (SENTENCE.test(line) && !isCapital(line)) ||
    ENACTING.test(line) ||
    FIRST_NUMBER.test(line) ||
    readProvisionLine(text) !== undefined
  );
}
