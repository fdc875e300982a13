import { addDays, writePlainDate, type PlainDate } from '../../src/domain/plain-date.ts';
import { numberSlug } from '../../src/domain/document-number.ts';
import { ISSUERS, TOPICS, type FictionalIssuer } from './fictional-province.ts';
import type { Random } from './random.ts';

/** A decision that is going to be written. */
export interface Planned {
  /** `<year>/<slug>`. */
  id: string;
  number: string;
  title: string;
  topic: string;
  issuer: FictionalIssuer;
  kind: Kind;
  issued: PlainDate;
  effective?: PlainDate;
  /** What it supersedes: a held decision, or one from before the archive's first year. */
  supersedes?: Planned | Older;
  amends?: Planned;
  /** Earlier decisions that its preamble names. */
  basedOn: Planned[];
}

/** A decision that the archive only knows of. */
export interface Older {
  number: string;
  issued: PlainDate;
}

/** A kind of document: its abbreviation in numbers, its name, and its part of all decisions. */
export interface Kind {
  abbreviation: string;
  name: string;
  share: number;
  normative?: boolean;
  /** Whether one of its kind may supersede another. */
  supersedable: boolean;
}

const FIRST_YEAR = 2005;
const YEARS = 21;

const DECISION = { abbreviation: 'QĐ', name: 'Quyết định', supersedable: true };
const KINDS: Kind[] = [
  { ...DECISION, share: 60 },
  { ...DECISION, share: 12, normative: true },
  { abbreviation: 'KH', name: 'Kế hoạch', share: 10, supersedable: false },
  { abbreviation: 'TB', name: 'Thông báo', share: 6, supersedable: false },
  { abbreviation: 'CT', name: 'Chỉ thị', share: 3, supersedable: true },
  { abbreviation: '', name: 'Công văn', share: 6, supersedable: false },
  { abbreviation: 'BC', name: 'Báo cáo', share: 3, supersedable: false },
];
const RESOLUTION: Kind = { abbreviation: 'NQ', name: 'Nghị quyết', share: 0, supersedable: true, normative: true };
const KIND_TICKETS = KINDS.flatMap((kind) => Array<Kind>(kind.share).fill(kind));

const OPENINGS: Record<string, readonly string[]> = {
  'Quyết định': [
    'Kiện toàn Ban Chỉ đạo',
    'Ban hành Quy chế',
    'Phê duyệt Đề án',
    'Quy định mức chi',
    'Thành lập Tổ công tác',
  ],
  'Nghị quyết': ['Quy định chính sách hỗ trợ', 'Thông qua nhiệm vụ', 'Quy định mức thu phí'],
  'Kế hoạch': ['Kế hoạch triển khai', 'Kế hoạch kiểm tra'],
  'Thông báo': ['Kết luận cuộc họp', 'Phân công nhiệm vụ'],
  'Chỉ thị': ['Tăng cường công tác', 'Đẩy mạnh thực hiện'],
  'Công văn': ['Đôn đốc thực hiện', 'Góp ý dự thảo'],
  'Báo cáo': ['Kết quả thực hiện', 'Sơ kết công tác'],
};

/** Plans `size` decisions in the order of their days of issue, more of them in later years. */
export function planDecisions(random: Random, size: number): Planned[] {
  const days = Array.from({ length: size }, () => dayOfIssue(random)).sort();
  const taken = new Map<string, number>();
  const replaceable = new Map<string, Planned[]>();
  const planned: Planned[] = [];
  for (const issued of days) {
    const decision = planOne(random, issued, taken);
    linkToEarlier(random, decision, planned, replaceable);
    planned.push(decision);
  }
  return planned;
}

function dayOfIssue(random: Random): PlainDate {
  const year = FIRST_YEAR + Math.max(random.int(0, YEARS - 1), random.int(0, YEARS - 1));
  return addDays(`${year}-01-02`, random.int(0, 360));
}

function planOne(random: Random, issued: PlainDate, taken: Map<string, number>): Planned {
  const issuer = random.pick(ISSUERS);
  const kind = kindOf(random, issuer);
  const number = numberOf(random, issuer, kind, issued.slice(0, 4), taken);
  const [topic, topicName] = random.pick(TOPICS);
  const district = issuer.id.startsWith('ubnd-huyen') ? `-${issuer.id.slice('ubnd-'.length)}` : '';
  return {
    id: `${issued.slice(0, 4)}/${numberSlug(number)}${district}`,
    number,
    title: `${random.pick(OPENINGS[kind.name]!)} ${topicName} ${random.pick(['tỉnh Ví Dụ', 'trên địa bàn', 'trong tình hình mới'])}`,
    topic,
    issuer,
    kind,
    issued,
    ...(kind.supersedable && { effective: kind.normative ? addDays(issued, random.int(10, 30)) : issued }),
    basedOn: [],
  };
}

/** A council resolves; rules of law (normative decisions) come from committees, not from departments. */
function kindOf(random: Random, issuer: FictionalIssuer): Kind {
  if (issuer.abbreviation === 'HĐND') return RESOLUTION;
  const kind = random.pick(KIND_TICKETS);
  return kind.normative && issuer.abbreviation !== 'UBND' ? { ...kind, normative: false } : kind;
}

/** The next number of the issuer, kind and year. A province's committee and its chair share one register. */
function numberOf(
  random: Random,
  issuer: FictionalIssuer,
  kind: Kind,
  year: string,
  taken: Map<string, number>,
): string {
  const register = issuer.id === 'chu-tich-ubnd-tinh' ? 'ubnd-tinh' : issuer.id;
  const key = `${register} ${kind.abbreviation} ${kind.normative ? 'normative' : ''} ${year}`;
  const running = (taken.get(key) ?? 0) + random.int(1, 3);
  taken.set(key, running);
  if (kind.name === 'Công văn')
    return `${running}/${issuer.abbreviation}-${issuer.offices[running % issuer.offices.length]}`;
  return `${running}/${kind.normative ? `${year}/` : ''}${kind.abbreviation}-${issuer.abbreviation}`;
}

/** One in five supersedes an earlier one of its issuer and kind; some amend one or rest on some. */
function linkToEarlier(
  random: Random,
  decision: Planned,
  planned: Planned[],
  replaceable: Map<string, Planned[]>,
): void {
  if (planned.length > 0 && random.chance(0.4)) decision.basedOn.push(random.pick(planned.slice(-2000)));
  if (!decision.kind.supersedable) return;
  const key = `${decision.issuer.id} ${decision.kind.abbreviation}${decision.kind.normative ? ' normative' : ''}`;
  const pool = replaceable.get(key) ?? [];
  replaceable.set(key, pool);
  if (random.chance(0.27)) supersede(random, decision, pool);
  else if (random.chance(0.05)) amend(random, decision, pool);
  pool.push(decision);
}

const isSettled = (earlier: Planned, decision: Planned) => addDays(earlier.issued, 60) < decision.issued;

function supersede(random: Random, decision: Planned, pool: Planned[]): void {
  const at = random.int(0, Math.max(0, pool.length - 1));
  const earlier = pool[at];
  if (earlier && isSettled(earlier, decision) && random.chance(0.9)) {
    pool.splice(at, 1);
    decision.supersedes = earlier;
    if (!earlier.amends) decision.title = earlier.title;
    decision.topic = earlier.topic;
  } else {
    decision.supersedes = olderOf(random, decision);
  }
}

/** A decision from before the archive, under the abbreviation that the committees had then. */
function olderOf(random: Random, { kind, issuer }: Planned): Older {
  const issued = addDays('1998-01-05', random.int(0, 2400));
  const [running, abbreviation] = [random.int(1, 2999), issuer.abbreviation.replace('UBND', 'UB')];
  return { number: `${running}/${issued.slice(0, 4)}/${kind.abbreviation}-${abbreviation}`, issued };
}

function amend(random: Random, decision: Planned, pool: Planned[]): void {
  const earlier = pool.length > 0 ? random.pick(pool) : undefined;
  if (!earlier || !isSettled(earlier, decision)) return;
  decision.amends = earlier;
  decision.title = `Sửa đổi, bổ sung một số điều của ${citationOf(earlier)}`;
}

/** A decision as prose names it: `Quyết định số 601/QĐ-UBND ngày 09/3/2021`. */
export function citationOf(decision: Planned | Older): string {
  const name = 'kind' in decision ? decision.kind.name : 'Quyết định';
  return `${name} số ${decision.number} ngày ${writePlainDate(decision.issued)}`;
}
