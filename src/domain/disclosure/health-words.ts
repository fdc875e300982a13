const DISEASES = [
  'hiv|aids|ung thu|lao phoi|lao|viem gan|dong kinh|tram cam|tu ky|dai thao duong|tieu duong|suy than|suy tim|xo gan',
  'dot quy|tai bien mach mau nao|giang mai|lau|covid(?:-19)?|sars-cov-2|tim mach|hiem ngheo|man tinh|down',
  'tam than|than kinh|parkinson|alzheimer|sa sut tri tue|roi loan [a-z]+|nhiem trung mau|soi than|gut',
].join('|');

/** Words that say something of one person's health, folded. They are of a person only where one is named beside them. */
export const HEALTH_WORDS = new RegExp(
  [
    `(?:bi|mac|nhiem)(?: phai)?(?: (?:can )?(?:benh|chung|hoi chung|virus|vi rut)){0,2} (?:${DISEASES})`,
    `benh (?:${DISEASES})`,
    'duong tinh (?:voi )?(?:hiv|sars-cov-2|covid|ma tuy|chat ma tuy|virus)',
    String.raw`hiv (?:duong tinh|\(\+\))|hiv[ -]positive`,
    'tam than phan liet|roi loan tam than|thieu nang tri tue',
    '(?:khuyet tat|dang tat)[ :]{1,3}(?:muc do|dac biet nang|nang|nhe|dang|than kinh|tri tue|van dong|nghe|nhin)',
    'muc do khuyet tat',
    'benh an|duoc chan doan|bi chan doan|chan doan:|ket qua chan doan|tien su benh|dang dieu tri|dieu tri noi tru',
    'nghien ma tuy|mat nang luc hanh vi dan su|nhiem chat doc hoa hoc',
    'ty le (?:thuong tat|ton thuong co the|suy giam kha nang lao dong)|thuong tat \\d+ ?%',
    'dang mang thai|dang co thai|tinh trang suc khoe:',
    'diagnosed with|suffer(?:s|ing) from',
  ]
    .map((words) => `(?<![a-z\\d])(?:${words})(?![a-z\\d])`)
    .join('|'),
  'g',
);

/** A cheap look for any of them, in a text as it was written. */
export const MAY_TELL_OF_HEALTH =
  /[bm][iịắa]c? |nhi[êễe]m |b[êệe]nh|HIV|d[uươ]+ng t[ií]nh|khuy[êếe]t t[âậa]t|t[aậâ]t|th[aâầ]n|ch[aâẩ]n [dđ]o|nghi[eêệ]n|n[aă]ng l[uự]c|th[uươ]+ng t|thai|s[uứ]c kh|diagnosed|suffer/i;
