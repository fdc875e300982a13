import type { DisclosureKind } from '../../domain/disclosure/disclosure.ts';
import type { Disclosed } from '../../domain/problem.ts';
import type { ProblemText } from './problem-texts.ts';
import { quoted } from './quoted.ts';

const MASK = 'Xóa đi, hoặc che bớt như trong thông báo này.';
const CHECK_MARKING = 'Hỏi người có thẩm quyền trước khi đăng; không được đăng thì xóa tệp này và tệp đính kèm.';

/** What is said of what must not go out, in Vietnamese. */
export const disclosedVi: Record<DisclosureKind, (data: Disclosed) => ProblemText> = {
  'identity-number': disclosed('identity-number', 'số căn cước, chứng minh nhân dân hay hộ chiếu', MASK),
  'phone-number': disclosed('phone-number', 'số điện thoại di động của cá nhân', MASK),
  'bank-account': disclosed(
    'bank-account',
    'số tài khoản ngân hàng',
    `${MASK} Tài khoản của cơ quan, quỹ thì giữ được.`,
  ),
  'birth-date': disclosed('birth-date', 'ngày sinh của cá nhân', `${MASK} Cần thì chỉ giữ năm sinh.`),
  'health-of-person': disclosed(
    'health-of-person',
    'thông tin sức khỏe của một người có tên',
    'Xóa phần nói về sức khỏe, hoặc thay tên người bằng chữ viết tắt.',
  ),
  'secrecy-marking': disclosed('secrecy-marking', 'dấu chỉ độ mật', CHECK_MARKING),
  'internal-circulation': disclosed('internal-circulation', 'dấu hạn chế lưu hành', CHECK_MARKING),
};

function disclosed(code: DisclosureKind, what: string, advice: string) {
  return (data: Disclosed): ProblemText => ({
    message: messageOf(what, data),
    hint: `${advice} Được phép công khai thì ghi ignore: [{ code: ${code}, text: "${data.shown}", reason: lý do }].`,
  });
}

function messageOf(what: string, { shown, count, inName, attachment }: Disclosed): string {
  const where = attachment === undefined ? '' : ` trong tệp ${attachment}`;
  if (inName) return `Tên tệp có ${what}: ${quoted(shown)}.`;
  if (count === undefined) return `Có ${what}${where}: ${quoted(shown)}.`;
  return `Còn ${count} chỗ khác có ${what}; chỗ đầu${where} là ${quoted(shown)}.`;
}
