import type { ProblemCode, ProblemData } from '../../domain/problem.ts';
import type { Relation } from '../../domain/relation.ts';
import { actingKey } from './acting-key.ts';
import { circleOf } from './circle-of.ts';
import { disclosedVi } from './disclosed-vi.ts';
import { listed } from './listed.ts';
import { looksLikeId } from './looks-like-id.ts';
import type { ProblemText, ProblemTexts } from './problem-texts.ts';
import { quoted } from './quoted.ts';

const ACTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    supersedes: 'thay thế',
    repeals: 'bãi bỏ',
    annuls: 'hủy bỏ',
    amends: 'sửa đổi, bổ sung',
    corrects: 'đính chính',
    suspends: 'ngưng hiệu lực',
    reinstates: 'cho tiếp tục áp dụng',
    extends: 'gia hạn',
    consolidates: 'hợp nhất',
    implements: 'quy định chi tiết, hướng dẫn',
    basedOn: 'căn cứ',
    related: 'liên quan',
    supersededBy: 'bị thay thế bởi',
  } satisfies Record<Relation | 'supersededBy', string>),
);

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['title', 'title: Kiện toàn Ban Chỉ đạo … (trích yếu của văn bản, hay tiêu đề của bài)'],
  ['number', 'number: 2236/QĐ-UBND (số, ký hiệu)'],
  ['issued', 'issued: 2021-09-06 (ngày ban hành)'],
  ['published', 'published: 2021-09-07 (ngày đăng)'],
  ['summary', 'summary: … (một, hai câu tóm tắt)'],
  ['name', 'name: … (tên gọi đầy đủ)'],
  ['url', 'url: https://congbo.example/'],
  ['issuers', 'issuers: { ubnd-tinh: { name: Ủy ban nhân dân tỉnh } } (các cơ quan ban hành)'],
  ['ref', 'ref: 601/QĐ-UBND (số, ký hiệu hay mã của văn bản)'],
  ['file', 'file: 2021/2236-qd-ubnd.pdf (tính từ thư mục attachments)'],
  ['alt', 'alt: … (tả hình bằng lời, cho người không nhìn thấy hình)'],
  ['date', 'date: 2021-09-10'],
  ['start', 'start: 2021-09-10 08:00'],
  ['note', 'note: Sửa lỗi chính tả trong trích yếu'],
  ['reason', 'reason: … (lý do)'],
  ['code', 'code: perhaps-meant (mã của điều được bỏ qua)'],
]);

const DISAGREEMENTS = {
  circle: 'hai bên thành ra thay thế lẫn nhau',
  partial: 'ở đó ghi chỉ thay thế một phần',
  day: 'ở đó ghi thay thế từ một ngày khác',
};

const MDX_CODE = { import: 'dòng import', export: 'dòng export', expression: 'biểu thức trong ngoặc nhọn {…}' };

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['string', 'chữ'],
  ['number', 'con số'],
  ['integer', 'số nguyên không âm'],
  ['boolean', 'true hoặc false'],
  ['list', 'danh sách'],
  ['map', 'một nhóm mục'],
  ['id', 'mã (chữ thường không dấu a–z, chữ số, gạch nối)'],
  ['address', 'địa chỉ trên trang này, mở đầu bằng /'],
  ['url', 'địa chỉ trang web, không có ? và #'],
  ['timezone', 'tên múi giờ'],
  ['colour', 'mã màu gồm dấu # và sáu chữ số hay chữ cái a–f, trong dấu nháy'],
  ['link', 'địa chỉ trên trang này, mở đầu bằng /, hoặc địa chỉ trang web, mở đầu bằng https://'],
  ['members', 'một danh sách, mỗi người một dòng gồm nhiều nhất ba phần'],
  ['nothing', 'chỗ trống'],
]);

const SHAPE_HINTS: ReadonlyMap<string, string> = new Map([
  ['colour', 'Ghi như colour: "#0b5573"; không có dấu nháy thì phần sau dấu # bị bỏ qua.'],
  ['link', 'Ghi như link: /tin-tuc/ hay link: https://congbo.example/.'],
  ['string', 'Ghi chữ; chữ trông như con số, ngày hay true, false thì đặt trong dấu nháy.'],
  ['list', 'Ghi trong ngoặc vuông, cách nhau bằng dấu phẩy: [một, hai]; hoặc mỗi dòng một giá trị, mở đầu bằng “- ”.'],
  ['map', 'Ghi trong ngoặc nhọn: { mục: giá trị }; hoặc mỗi mục một dòng, lùi vào hai dấu cách.'],
  ['boolean', 'Ghi true (có) hoặc false (không), không có dấu nháy.'],
  ['id', 'Đổi thành mã như ubnd-tinh-vi-du; tên đầy đủ ghi ở giá trị.'],
  ['address', 'Ghi phần sau tên máy chủ, như /tin/2236/, không có ? và #.'],
  ['url', 'Ghi như https://congbo.example/.'],
  ['timezone', 'Ghi như Asia/Ho_Chi_Minh.'],
  ['members', 'Để dòng trống sau thẻ mở, rồi ghi mỗi người một dòng: 1. Họ và tên – chức vụ, nơi công tác – nhiệm vụ.'],
]);

const YAML_REASONS: ReadonlyMap<string, string> = new Map([
  ['---', 'thiếu dòng --- đóng phần thông tin.'],
  ['key: value', 'mỗi dòng phải có dạng mục: giá trị.'],
]);

const act = (relation: string) => ACTS.get(relation) ?? relation;
const shape = (name: string) => SHAPES.get(name) ?? name;
const oneOf = (values: readonly string[]) => listed(values, 'hay');
const and = (values: readonly string[]) => listed(values, 'và');
const example = (key: string) => EXAMPLES.get(key.slice(key.lastIndexOf('.') + 1)) ?? `${key}: …`;
const megabytes = (bytes: number) => (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toLocaleString('vi');
const silence = (code: string) => `Nếu đã đúng thì giữ nguyên và ghi ignore: [{ code: ${code}, reason: lý do }].`;

/** What a check says in Vietnamese. */
export const vi: ProblemTexts = {
  of: {
    'missing-site': ({ path }) => ({
      message: 'Thư mục nội dung chưa có tệp site.yaml, nơi ghi ai là người công bố.',
      hint: `Tạo tệp ${path} có ít nhất ba mục: name (tên trang), url (địa chỉ trang, như https://congbo.example/) và issuers (các cơ quan ban hành, như issuers: { ubnd-tinh: { name: Ủy ban nhân dân tỉnh } }).`,
    }),
    'bad-path': ({ path, suggestion }) => ({
      message: `Tên tệp ${quoted(path)} không đúng quy cách: dưới decisions và news là thư mục năm (bốn chữ số) rồi tên tệp, dưới pages chỉ có tên tệp; tên chỉ gồm chữ thường không dấu, chữ số và gạch nối.`,
      hint: `Đổi tên tệp thành ${suggestion}.`,
    }),
    'duplicate-id': ({ id }) => ({
      message: `Hai tệp cùng mang mã ${id}.`,
      hint: 'Giữ lại một tệp; xóa hoặc đổi tên tệp kia.',
    }),
    'symbolic-link': () => ({
      message: 'Đây là lối tắt (symbolic link), không phải tệp thật, nên không được đọc.',
      hint: 'Thay lối tắt bằng chính tệp hay thư mục mà nó dẫn tới.',
    }),
    'unsafe-name': ({ path, suggestion, other }) =>
      other === undefined
        ? {
            message: `Windows không giữ được tên tệp ${quoted(path)}: tên riêng của thiết bị (con, nul, com1 …), ký tự < > : " | ? *, hoặc dấu chấm, dấu cách ở cuối.`,
            hint: `Đổi tên tệp thành ${suggestion}.`,
          }
        : {
            message: `Tên tệp ${quoted(path)} chỉ khác ${quoted(other)} ở chữ hoa, chữ thường hay cách ghép dấu: Windows và macOS coi là một tệp, chỉ giữ một.`,
            hint: 'Đổi tên một trong hai tệp.',
          },
    'not-utf8': () => ({
      message: 'Tệp không được lưu theo bảng mã UTF-8 nên không đọc được chữ.',
      hint: 'Mở tệp bằng chương trình soạn thảo rồi lưu lại với bảng mã UTF-8; chữ gõ theo TCVN3 hay VNI thì chuyển sang Unicode trước.',
    }),
    'file-too-large': ({ bytes, most }) => ({
      message: `Tệp nặng ${megabytes(bytes)} MB, quá mức ${megabytes(most)} MB.`,
      hint: 'Chuyển hình ảnh và bản quét sang thư mục attachments, hoặc chia phần dài thành tệp riêng.',
    }),
    'missing-frontmatter': () => ({
      message: 'Tệp không có phần thông tin ở đầu.',
      hint: 'Mở đầu tệp bằng một dòng ---, rồi các mục (văn bản: title, number, issued; tin: title, published, summary; trang: title), rồi một dòng --- nữa.',
    }),
    'unreadable-yaml': ({ reason }) => ({
      message: `Không đọc được phần thông tin (YAML): ${YAML_REASONS.get(reason) ?? reason}`,
      hint: 'Xem dòng này và dòng ngay trên: chữ có dấu hai chấm, dấu # hay dấu ngoặc thì đặt trong dấu nháy, như title: "Quyết định: sửa đổi"; lùi đầu dòng bằng dấu cách, không bằng phím Tab.',
    }),
    'duplicate-key': ({ key }) => ({
      message: `Mục ${quoted(key)} được ghi hai lần.`,
      hint: 'Chỉ giữ lại một mục; nếu là danh sách thì gộp các giá trị vào một mục.',
    }),
    'missing-key': ({ key }) => ({
      message: `Thiếu mục bắt buộc ${quoted(key)}.`,
      hint: `Thêm dòng ${example(key)}.`,
    }),
    'unknown-key': ({ key, nearest, known }) => ({
      message: `Không có mục nào tên là ${quoted(key)}.`,
      hint: unknownKeyHint(key, nearest, known),
    }),
    'wrong-shape': ({ key, expected, got }) => ({
      message: `Mục ${quoted(key)} phải là ${shape(expected)}, nhưng ở đây là ${SHAPES.get(got) ?? quoted(got)}.`,
      hint: SHAPE_HINTS.get(expected) ?? `Ghi lại mục này thành ${shape(expected)}.`,
    }),
    'wrong-value': ({ key, value, allowed, nearest }) => ({
      message: `Mục ${quoted(key)} không nhận giá trị ${quoted(value)}.`,
      hint: `${nearest ? `Có phải là ${nearest}? ` : ''}Giá trị dùng được: ${oneOf(allowed)}.`,
    }),
    'wrong-date': (data) => ({
      message: `Mục ${quoted(data.key)} ghi ${quoted(data.value)}, không phải một ngày có trong lịch viết theo thứ tự năm-tháng-ngày.`,
      hint: wrongDateHint(data),
    }),
    'number-not-a-string': ({ value }) => ({
      message: `Số, ký hiệu ${value} bị đọc thành con số, không phải chữ.`,
      hint: `Đặt trong dấu nháy: number: "${value}"`,
    }),
    'too-long': ({ key, length, most }) => ({
      message: `Mục ${quoted(key)} quá dài: ${length.toLocaleString('vi')} (ký tự, hay giá trị trong danh sách), nhiều nhất được ${most.toLocaleString('vi')}.`,
      hint: 'Rút gọn lại; phần dài thì đưa xuống bài viết, dưới dòng --- thứ hai.',
    }),
    'unknown-number-form': ({ number }) => ({
      message: `Số, ký hiệu ${quoted(number)} không theo mẫu nào đã biết.`,
      hint: `Đối chiếu với bản ký; mẫu thường gặp: 2236/QĐ-UBND, 12/2021/QĐ-UBND, 123/UBND-KGVX. Bản ký ghi đúng như vậy thì thêm type: loại văn bản, như type: quyet-dinh. ${silence('unknown-number-form')}`,
    }),
    'type-disagrees': ({ type, number, typeOfNumber }) => ({
      message: `Mục type ghi ${quoted(type)}, nhưng số, ký hiệu ${quoted(number)} là của loại ${quoted(typeOfNumber)}.`,
      hint: `Bỏ mục type, hay ghi type: ${typeOfNumber}; nếu type đúng thì sửa lại number.`,
    }),
    'unknown-type': ({ type, nearest }) => ({
      message: `Không có loại văn bản nào mang mã ${quoted(type)}.`,
      hint: nearest
        ? `Có phải là type: ${nearest}?`
        : `Ghi tên loại bằng chữ thường không dấu, có gạch nối, như quyet-dinh; loại riêng của trang thì khai ở site.yaml: types: { ${type}: { name: … } }.`,
    }),
    'missing-issuer': ({ issuers }) => ({
      message: 'Chưa ghi cơ quan ban hành, trong khi site.yaml có nhiều cơ quan.',
      hint: `Thêm một dòng issuer: với một trong các mã ${oneOf(issuers)}.`,
    }),
    'unknown-issuer': ({ issuer, nearest }) => ({
      message: `site.yaml không có cơ quan ban hành nào mang mã ${quoted(issuer)}.`,
      hint: nearest ? `Có phải là ${nearest}?` : `Khai ở site.yaml: issuers: { ${issuer}: { name: tên cơ quan } }.`,
    }),
    'unknown-topic': ({ topic, nearest }) => ({
      message: `site.yaml không có chủ đề nào mang mã ${quoted(topic)}.`,
      hint: nearest ? `Có phải là ${nearest}?` : `Khai ở site.yaml: topics: { ${topic}: tên chủ đề }.`,
    }),
    'unknown-category': ({ category, nearest }) => ({
      message: `site.yaml không có chuyên mục nào mang mã ${quoted(category)}.`,
      hint: nearest ? `Có phải là ${nearest}?` : `Khai ở site.yaml: categories: { ${category}: tên chuyên mục }.`,
    }),
    'duplicate-identity': ({ number, issued }) => ({
      message: `Đã có văn bản khác cùng cơ quan ban hành, cùng số, ký hiệu ${number} và cùng ngày ban hành ${issued}.`,
      hint: 'Nếu là một văn bản thì giữ lại một tệp; nếu đây là bản dịch thì thêm translationOf: mã của bản gốc; nếu là hai văn bản thì sửa number, issued hay issuer theo bản ký.',
    }),
    'year-folder': ({ folder, issued }) => ({
      message: `Tệp nằm trong thư mục năm ${folder}, nhưng ngày ban hành là ${issued}.`,
      hint: `Chuyển tệp sang thư mục ${issued.slice(0, 4)}, ghi địa chỉ cũ vào redirectFrom; hoặc sửa issued nếu ngày ghi nhầm.`,
    }),
    'assumed-entry': ({ number }) => ({
      message: `Văn bản quy phạm pháp luật ${number} không ghi ngày có hiệu lực; tạm lấy ngày ban hành, và trang sẽ nói rõ là tạm.`,
      hint: 'Thêm dòng effective: năm-tháng-ngày, theo điều khoản thi hành của văn bản.',
    }),
    'early-entry': ({ days, least }) => ({
      message: `Văn bản có hiệu lực ${days} ngày sau ngày ban hành, sớm hơn ${least} ngày mà Điều 53 Luật số 64/2025/QH15 đặt ra.`,
      hint: 'Đối chiếu ngày có hiệu lực với bản ký; ban hành theo trình tự, thủ tục rút gọn thì không cần sửa.',
    }),
    'effective-before-issued': ({ effective, issued }) => ({
      message: `Ngày có hiệu lực ${effective} ở trước ngày ban hành ${issued}.`,
      hint: `Đối chiếu effective và issued với bản ký. ${silence('effective-before-issued')}`,
    }),
    'expires-too-early': ({ expires, effective }) => ({
      message: `Ngày hết hiệu lực ${expires} không ở sau ngày có hiệu lực ${effective}.`,
      hint: 'Ghi ở expires ngày đầu tiên không còn hiệu lực: “đến hết ngày 31/12/2025” ghi là expires: 2026-01-01.',
    }),
    'empty-text': ({ text }) => ({
      message: `Mục text ghi ${quoted(text)}, nhưng bài không có chữ nào.`,
      hint: 'Đưa bài vào dưới dòng --- thứ hai, hoặc ghi text: none.',
    }),
    'unknown-reference': ({ ref, nearest }) => ({
      message: `Không thấy văn bản ${quoted(ref)} trong kho.`,
      hint: `${nearest.length > 0 ? `Có phải là ${oneOf(nearest)}? Nếu không phải` : 'Nếu kho chưa có văn bản này'}, ${
        looksLikeId(ref)
          ? 'ghi số, ký hiệu và ngày ban hành, như 601/QĐ-UBND ngày 09/3/2021.'
          : `ghi thêm ngày ban hành: { ref: ${JSON.stringify(ref)}, issued: năm-tháng-ngày }.`
      }`,
    }),
    'ambiguous-reference': ({ ref, candidates }) => ({
      message: `${quoted(ref)} có thể là nhiều văn bản.`,
      hint: `Chọn một: ${oneOf(candidates)}. Ghi thêm ngày ban hành hay cơ quan ban hành; văn bản có tệp trong kho thì ghi thẳng mã.`,
    }),
    'unreadable-reference': ({ ref }) => ({
      message: `Không đọc được ${quoted(ref)} thành số, ký hiệu của văn bản.`,
      hint: 'Ghi số, ký hiệu, có thể kèm ngày và cơ quan ban hành (601/QĐ-UBND ngày 09/3/2021), hoặc mã của văn bản có trong kho (2021/601-qd-ubnd).',
    }),
    'self-reference': ({ relation }) => ({
      message: `Mục ${relation} (${act(relation)}) nhắc đến chính văn bản này.`,
      hint: 'Xóa dòng này, hoặc ghi lại số, ký hiệu và ngày ban hành của văn bản cần nói tới.',
    }),
    'perhaps-meant': ({ ref, candidates }) => ({
      message: `Kho chưa có ${quoted(ref)}, mà có văn bản gần giống: ${oneOf(candidates)}.`,
      hint: `Nếu là văn bản ấy thì ghi ${oneOf(candidates)}. ${silence('perhaps-meant')}`,
    }),
    'stub-facts-disagree': ({ number, key, values }) => ({
      message: `Các nơi nói khác nhau về văn bản ${number}: ${key} là ${oneOf(values.map(quoted))}.`,
      hint: `Đối chiếu với chính văn bản rồi ghi ${key} như nhau ở mọi nơi.`,
    }),
    'other-issuer': ({ ref, given, actual }) => ({
      message: `${quoted(ref)} được ghi là của ${quoted(given)}, nhưng văn bản tìm thấy là của ${quoted(actual)}.`,
      hint: `Ghi issuer: ${actual}; nếu là văn bản khác thì ghi thêm ngày ban hành.`,
    }),
    'target-not-published': ({ ref, id, reason, published }) => ({
      message: `${quoted(ref)}${ref === id ? '' : ` (${id})`} ${reason === 'draft' ? 'còn là bản nháp' : `đến ngày ${published ?? 'hẹn'} mới đăng`}, nên quan hệ với văn bản ấy chưa hiện trên trang.`,
      hint:
        reason === 'draft'
          ? 'Khi đăng được văn bản ấy thì bỏ dòng draft: true trong tệp đó.'
          : 'Không cần sửa: quan hệ tự hiện khi trang được dựng lại từ ngày ấy.',
    }),
    'reference-to-translation': ({ ref, original }) => ({
      message: `${quoted(ref)} là bản dịch; quan hệ phải nói tới bản gốc.`,
      hint: `Ghi ${original}.`,
    }),
    'unknown-original': ({ translationOf }) => ({
      message: `Không thấy bản gốc ${quoted(translationOf)} của bản dịch này.`,
      hint: 'Ghi mã của bản gốc có trong kho, tức đường dẫn tệp không có đuôi: translationOf: 2021/2236-qd-ubnd.',
    }),
    'relation-circle': ({ circle }) => ({
      message: `Quan hệ về hiệu lực khép thành vòng tròn: ${circleOf(circle)}.`,
      hint: 'Xem lại các tệp này: chỉ văn bản tác động ghi thay thế, bãi bỏ, hủy bỏ, ngưng hiệu lực hay cho tiếp tục áp dụng; xóa quan hệ ghi ngược chiều.',
    }),
    'partial-circle': ({ circle }) => ({
      message: `Quan hệ về hiệu lực, có quan hệ một phần, khép thành vòng tròn: ${circleOf(circle)}.`,
      hint: `Xem lại các tệp này có quan hệ nào ghi ngược chiều không. ${silence('partial-circle')}`,
    }),
    'acts-on-later': ({ relation, target, targetIssued, issued }) => ({
      message: `Văn bản ban hành ngày ${issued} mà ${act(relation)} ${target}, ban hành sau đó, ngày ${targetIssued}.`,
      hint: `Xem lại hai ngày ban hành và chiều của quan hệ: văn bản tác động mới ghi ${relation}. ${silence('acts-on-later')}`,
    }),
    'inverse-one-sided': ({ by, file }) => ({
      message: `Chỉ ở đây ghi là bị thay thế bởi ${by}; phía ${by} không ghi.`,
      hint: file
        ? `Chuyển sang ${file}: ghi văn bản này vào mục supersedes ở đó, rồi xóa supersededBy ở đây.`
        : `Kho chưa có tệp của ${by}; khi có thì ghi văn bản này vào mục supersedes của tệp ấy, rồi xóa supersededBy ở đây.`,
    }),
    'inverse-disagrees': ({ by, reason }) => ({
      message: `Mục supersededBy ở đây trái với tệp của ${by}: ${DISAGREEMENTS[reason]}.`,
      hint: `Giữ một nơi: ghi mục supersedes trong tệp của ${by} cho đúng văn bản, rồi xóa supersededBy ở đây.`,
    }),
    'from-before-entry': ({ from, entry }) => ({
      message: `Ngày bắt đầu tác động ${from} ở trước ngày ${entry}, khi văn bản này mới có hiệu lực; tác động được tính từ ${entry}.`,
      hint: 'Bỏ from, hoặc sửa from hay effective theo bản ký.',
    }),
    'until-too-early': ({ until, first }) => ({
      message: `Ngày thôi tác động ${until} không ở sau ngày bắt đầu ${first}.`,
      hint: 'Ghi ở until ngày đầu tiên không còn tác động: “đến hết ngày 15/4/2026” ghi là until: 2026-04-16.',
    }),
    'until-and-event': ({ relation }) => ({
      message: `Mục ${relation} (${act(relation)}) ghi cả until lẫn untilEvent.`,
      hint: 'Giữ một: until khi văn bản nêu ngày, untilEvent khi văn bản nêu một sự kiện.',
    }),
    'partial-extension': () => ({
      message: 'Gia hạn là gia hạn cả văn bản, không thể chỉ một phần.',
      hint: 'Bỏ scope và provisions ở đây; nếu chỉ đổi thời hạn của một điều khoản thì ghi vào mục amends (sửa đổi, bổ sung).',
    }),
    'extension-without-until': () => ({
      message: 'Gia hạn mà không ghi đến khi nào thì không có tác dụng.',
      hint: 'Thêm until: ngày đầu tiên không còn hiệu lực (“đến hết ngày 31/12/2025” ghi là 2026-01-01), hoặc untilEvent: sự kiện làm hết hiệu lực.',
    }),
    'effect-never-happens': ({ relation, target, endedBy }) => ({
      message: `Việc ${act(relation)} ${target} không xảy ra, vì tới khi ấy văn bản này đã hết hiệu lực do ${endedBy === 'expires' ? 'hết thời hạn (expires)' : endedBy}.`,
      hint: `Xem lại from, effective và expires. ${silence('effect-never-happens')}`,
    }),
    'acts-on-ended': ({ relation, target }) => ({
      message: `${target} đã hết hiệu lực từ trước, nên việc ${act(relation)} văn bản ấy không làm đổi hiệu lực.`,
      hint: `Xem lại số, ký hiệu và ngày ban hành của văn bản được nhắc đến. ${silence('acts-on-ended')}`,
    }),
    'second-supersession': ({ target, first }) => ({
      message: `${target} đã bị ${first} thay thế toàn bộ vào một ngày khác.`,
      hint: `Nếu văn bản này thay thế ${first} thì ghi supersedes: [${first}]; nếu chỉ thay thế một phần thì ghi thêm provisions: [Điều …] cho ${target}. ${silence('second-supersession')}`,
    }),
    'other-issuer-acts': ({ relation, target, targetIssuer }) => ({
      message: `Văn bản này ${act(relation)} ${target} của ${quoted(targetIssuer)}; theo site.yaml, cơ quan ban hành văn bản này không phải là cấp trên hay cơ quan kế tục của cơ quan ấy.`,
      hint: `Xem lại issuer và văn bản được nhắc đến; nếu đúng thẩm quyền thì khai parent (cấp trên) hay successor (cơ quan kế tục) của ${targetIssuer} ở site.yaml.`,
    }),
    'annulled-had-acted': ({ target, affected }) => ({
      message: `Việc hủy bỏ ${target} tính ngược về trước; những gì ${target} đã làm từ ngày ấy với ${and(affected)} vẫn giữ nguyên.`,
      hint: `Nếu ${and(affected)} được áp dụng trở lại thì ghi mã vào reinstates ở đây, hay trong tệp của văn bản quy định việc ấy. ${silence('annulled-had-acted')}`,
    }),
    'nothing-in-place': ({ relation, target, superseded }) => ({
      message:
        relation === 'expires'
          ? `${target} đã thay thế ${and(superseded)}, nay hết thời hạn (expires) mà không có gì thay vào.`
          : `${target} đã thay thế ${and(superseded)}, rồi bị ${act(relation)} ở đây mà không có gì thay vào.`,
      hint: `Văn bản bị thay thế có tiếp tục áp dụng không? Nếu có thì ghi reinstates: [${superseded.slice(0, 3).join(', ')}] trong tệp của văn bản quy định việc ấy; nếu đã có văn bản khác thay vào thì ghi supersedes: [${target}] ở tệp đó. ${silence('nothing-in-place')}`,
    }),
    'reinstated-beside': ({ target, standing }) => ({
      message: `${target} được cho tiếp tục áp dụng trong khi ${and(standing)}, là văn bản thay thế, vẫn còn hiệu lực.`,
      hint: `Nếu ${and(standing)} ngưng hiệu lực trong thời gian ấy thì ghi suspends, với from và until như ở đây; nếu chỉ một phần được áp dụng trở lại thì ghi provisions. ${silence('reinstated-beside')}`,
    }),
    'implied-end': ({ target, until }) => ({
      message: `Kho không biết ${target} đã hết hiệu lực khi nào, vì sao; trang sẽ ghi văn bản ấy hết hiệu lực từ ${until}, khi thôi được tiếp tục áp dụng.`,
      hint: `Thêm văn bản đã làm ${target} hết hiệu lực, hay ghi expires cho ${target}. ${silence('implied-end')}`,
    }),
    'suspension-not-prolonged': ({ target, relation, other, until }) => ({
      message: `Gia hạn ${target} không kéo dài việc ${act(relation)} ${other}: việc ấy vẫn thôi từ ${until}.`,
      hint: `Nếu muốn kéo dài thì ghi ở đây ${relation}: [{ ref: ${other}, from: ${until}, until: … }]. ${silence('suspension-not-prolonged')}`,
    }),
    'idle-extension': ({ target, until }) => ({
      message: `Gia hạn ${target} đến ${until} không có tác dụng, vì ngày ấy không ở sau ngày ${target} hết hiệu lực hay ngày gia hạn.`,
      hint: `Ghi ở until ngày đầu tiên không còn hiệu lực, và đối chiếu expires của ${target}. ${silence('idle-extension')}`,
    }),
    'first-term': ({ target, until }) => ({
      message: `Kho không biết thời hạn của ${target} trước khi gia hạn; vì việc gia hạn này, văn bản ấy hết hiệu lực từ ${until}.`,
      hint: `Ghi expires trong tệp của ${target}, hay ở nơi nhắc đến văn bản ấy; nếu văn bản ấy không có thời hạn thì xem lại văn bản được gia hạn. ${silence('first-term')}`,
    }),
    'rests-on-ended': ({ target, day }) => ({
      message: `Văn bản này quy định chi tiết, hướng dẫn ${target}, đã hết hiệu lực từ ${day}; trang sẽ ghi rõ điều đó bên cạnh “Còn hiệu lực”.`,
      hint: `Nếu văn bản này cũng hết hiệu lực thì ghi expires, hay ghi repeals trong tệp của văn bản bãi bỏ văn bản này. ${silence('rests-on-ended')}`,
    }),
    'unknown-provision': ({ provision, target, nearest }) => ({
      message: `Nguyên văn ${target} không có ${quoted(provision)}.`,
      hint: `${nearest.length > 0 ? `Có phải là ${oneOf(nearest)}? ` : ''}Đối chiếu với văn bản ấy; nếu bài trong kho chưa đủ thì ghi text: extract ở tệp của văn bản ấy. ${silence('unknown-provision')}`,
    }),
    'missing-attachment': ({ file }) => ({
      message: `Không thấy tệp ${quoted(file)} trong thư mục attachments.`,
      hint: 'Chép tệp vào thư mục attachments, hoặc sửa lại tên tệp ở đây, đúng cả chữ hoa, chữ thường và dấu.',
    }),
    'attachment-differs': ({ file, sha256 }) => ({
      message: `Tệp ${quoted(file)} không còn khớp với mã kiểm sha256 đã ghi: tệp đã bị đổi, hoặc mã ghi nhầm.`,
      hint: `Nếu đúng là bản được phát hành thì ghi sha256: ${sha256}; nếu không thì thay bằng bản gốc.`,
    }),
    'unreadable-picture': ({ file }) => ({
      message: `Tệp ${quoted(file)} không đọc được như một ảnh: tệp bị hỏng, không phải ảnh, hoặc đuôi tên tệp không đúng loại ảnh.`,
      hint: 'Mở ảnh rồi lưu lại thành JPEG hoặc PNG, chép vào thư mục attachments, và ghi tên tệp mới ở đây.',
    }),
    'outside-image': ({ url }) => ({
      message: `Hình ${quoted(url)} nằm ở trang khác; ở đây chỉ hiện một liên kết.`,
      hint: 'Chép hình vào thư mục attachments rồi ghi đường dẫn từ tệp này, như ![Sơ đồ](../../attachments/2021/so-do.png).',
    }),
    'dead-link': ({ href, nearest }) => ({
      message: `Liên kết ${quoted(href)} không dẫn tới đâu; trang chỉ in phần chữ.`,
      hint: nearest
        ? `Có phải là ${nearest}?`
        : 'Sửa hoặc bỏ liên kết. Địa chỉ mở đầu bằng / tính từ trang chủ, địa chỉ khác tính từ tệp này, như ../2021/601-qd-ubnd.md.',
    }),
    'taken-address': ({ address }) => ({
      message: `Địa chỉ ${address} đã là của trang khác.`,
      hint: 'Đổi tên tệp này, hoặc bỏ địa chỉ ấy khỏi redirectFrom.',
    }),
    'mdx-code': ({ kind }) => ({
      message: `Bài không được chứa ${MDX_CODE[kind]}.`,
      hint:
        kind === 'expression'
          ? 'Ghi thẳng nội dung ra; muốn in dấu ngoặc nhọn thì viết \\{ và \\}.'
          : 'Xóa dòng này: các khối dựng sẵn dùng được ngay, không cần khai.',
    }),
    'mdx-component': ({ component, known, nearest }) => ({
      message: `Không có khối dựng sẵn nào tên là <${component}>.`,
      hint: nearest ? `Có phải là <${nearest}>?` : `Khối dùng được: ${oneOf(known.map((name) => `<${name}>`))}.`,
    }),
    'mdx-syntax': ({ reason }) => ({
      message: `Không đọc được bài viết theo MDX: ${reason}`,
      hint: 'Thẻ mở phải có thẻ đóng; muốn in dấu < hay { ngay trước chữ, số thì viết \\< hay \\{; bài không dùng khối dựng sẵn thì đổi đuôi tệp thành .md.',
    }),
    'too-complex': ({ most }) => ({
      message: `Bài lồng danh sách, trích dẫn sâu quá ${most} tầng, hoặc có khối quá phức tạp, nên chỉ được in ra thành đoạn văn thường.`,
      hint: 'Bớt số tầng lồng nhau, chia bảng hay đoạn quá dài thành nhiều phần.',
    }),
    'removed-html': ({ element }) => ({
      message: `Thẻ <${element}> không được phép nên bị bỏ đi.`,
      hint: 'Viết bằng Markdown, hoặc xóa thẻ này.',
    }),
    'undeclared-supersession': undeclared('thay thế', 'undeclared-supersession'),
    'undeclared-repeal': undeclared('bãi bỏ', 'undeclared-repeal'),
    'undeclared-annulment': undeclared('hủy bỏ', 'undeclared-annulment'),
    'undeclared-amendment': undeclared('sửa đổi, bổ sung', 'undeclared-amendment'),
    'undeclared-correction': undeclared('đính chính', 'undeclared-correction'),
    'undeclared-suspension': undeclared('ngưng hiệu lực, đình chỉ thi hành', 'undeclared-suspension'),
    'undeclared-reinstatement': undeclared('cho tiếp tục áp dụng', 'undeclared-reinstatement'),
    'undeclared-extension': undeclared('gia hạn', 'undeclared-extension'),
    'undeclared-consolidation': undeclared('hợp nhất', 'undeclared-consolidation'),
    'undeclared-end': (data) => {
      const { message, hint } = undeclared('làm hết hiệu lực', 'undeclared-end')(data);
      return { message, hint: `${hint} Nếu văn bản này thay thế văn bản đó thì ghi supersedes thay cho repeals.` };
    },
    'prose-day-differs': proseDayDiffers,
    'not-proofread': () => ({
      message: 'Bài do máy nhận dạng chữ từ bản chụp, chưa được đối chiếu; trang nói rõ điều đó.',
      hint: 'Đối chiếu bài với bản gốc, sửa chỗ sai, rồi xóa dòng machineRead.',
    }),
    'declared-never-said': ({ relation, target }) => ({
      message: `Phần đầu tệp ghi ${act(relation)} ${target}, mà bài nguyên văn không nhắc tới số, ký hiệu ấy.`,
      hint: `Đối chiếu với bản ký: ghi nhầm thì xóa khỏi mục ${relation}; bài là bản tóm tắt thì ghi text: summary. ${silence('declared-never-said')}`,
    }),
    ...disclosedVi,
    'unknown-parent': ({ issuer }) => ({
      message: `Cơ quan cấp trên ${quoted(issuer)} không có trong mục issuers.`,
      hint: `Ghi mã của một cơ quan đã khai, hoặc khai thêm ${issuer}: { name: tên cơ quan } trong issuers.`,
    }),
    'unknown-successor': ({ issuer }) => ({
      message: `Cơ quan kế tục ${quoted(issuer)} không có trong mục issuers.`,
      hint: `Ghi mã của một cơ quan đã khai, hoặc khai thêm ${issuer}: { name: tên cơ quan } trong issuers.`,
    }),
  },
  related: {
    other: 'Chỗ kia ở đây.',
    first: 'Ghi lần đầu ở đây.',
    candidate: 'Văn bản tìm thấy ở đây.',
    'declared-here': 'Được ghi ở đây.',
    'move-here': 'Chuyển sang tệp này.',
    member: 'Thuộc vòng tròn này.',
  },
  help: 'gợi ý',
  counted: {
    error: (count) => `${count} lỗi`,
    warning: (count) => `${count} cảnh báo`,
    note: (count) => `${count} lưu ý`,
  },
  nothingFound: 'Không thấy lỗi nào.',
};

/** The texts of a sentence that acts on a document which the file doesn't name in that relation. */
function undeclared(acts: string, code: ProblemCode) {
  return (data: ProblemData['undeclared-end']): ProblemText => ({
    message: `Bài viết nói ${acts} ${data.target}, ở câu ${quoted(data.sentence)}, mà phần đầu tệp không ghi.`,
    hint: `${undeclaredHint(data)} Nếu câu ấy không phải của chính văn bản này thì ghi ignore: [{ code: ${code}, text: ${data.target}, reason: lý do }].`,
  });
}

function undeclaredHint({ relation, item, isShared, isOpen, lastDay }: ProblemData['undeclared-end']): string {
  const line = item.replaceAll('YYYY-MM-DD', 'năm-tháng-ngày');
  return [
    line.startsWith('- ')
      ? `Thêm vào mục ${relation} đã có: ${line} (mục viết trong ngoặc vuông thì thêm dấu phẩy và phần sau dấu gạch vào trước dấu ]).`
      : `Thêm một dòng vào phần đầu tệp: ${line}.`,
    ...(isShared ? ['Dòng này gồm mọi văn bản mà bài nói như thế, chỉ ghi một lần.'] : []),
    ...(isOpen
      ? ['Câu ấy hay câu khác nêu thời hạn thì ghi until: ngày đầu tiên không còn tác động, hoặc untilEvent: sự kiện.']
      : []),
    ...(lastDay
      ? [`“Đến ngày” ở câu ấy được hiểu là đến hết ngày ${lastDay}; không phải thì ghi until: ${lastDay}.`]
      : []),
  ].join(' ');
}

const DAYS_OF_ITSELF = { effective: 'ngày có hiệu lực', expires: 'ngày đầu tiên không còn hiệu lực' };

/** A day that the text gives and the file has otherwise, or not. */
function proseDayDiffers(data: ProblemData['prose-day-differs']): ProblemText {
  const { key, day, declared, sentence } = data;
  const has = declared === undefined ? `không ghi ${key}` : `ghi ${key}: ${declared}`;
  const over = key === 'until' ? 'không còn tác động' : 'có tác động';
  const what =
    'target' in data ? `ngày đầu tiên việc ${act(data.relation)} ${data.target} ${over}` : DAYS_OF_ITSELF[data.key];
  const where = 'target' in data ? ` cho ${data.target} ở mục ${data.relation}` : '';
  const meaning =
    key === 'until' ? ' (until là ngày đầu tiên không còn tác động, tức sau “đến hết ngày …” một ngày)' : '';
  return {
    message: `Bài viết nêu ${what} là ${day}, ở câu ${quoted(sentence)}, còn phần đầu tệp ${has}.`,
    hint: `Đối chiếu với bản ký; nếu bài viết đúng thì ghi ${key}: ${day}${where}${meaning}. ${silence('prose-day-differs')}`,
  };
}

/** A last day that is taken over as it stands ends what it names a day too early. */
function wrongDateHint({ meant, dayAfter }: ProblemData['wrong-date']): string {
  if (!meant) return 'Ghi năm bốn chữ số, tháng và ngày hai chữ số: ngày 06/9/2021 ghi là 2021-09-06.';
  if (!dayAfter) return `Ghi ${meant}.`;
  return `Mục này là ngày đầu tiên không còn hiệu lực hay tác động: bản ký nêu “đến hết” ngày ấy thì ghi ${dayAfter}, nêu “hết hiệu lực từ” ngày ấy thì ghi ${meant}.`;
}

function unknownKeyHint(key: string, nearest: string | undefined, known: readonly string[]): string {
  const acting = actingKey(key);
  if (acting) return `Chiều này do kho tự suy ra: ghi mục ${acting} (${act(acting)}) trong tệp của văn bản tác động.`;
  if (nearest) return `Đổi thành ${nearest}, hoặc xóa mục này.`;
  return `Mục dùng được ở đây: ${listed(known, 'hay', 60)}.`;
}
