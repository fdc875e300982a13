import type { Planned } from '../../make-archive/plan.ts';

/** Bytes over the wire that a search may take. */
const LIMITS = { number: 30_000, text: 300_000 };

/** Searches of one kind: what a reader asks first, with nothing loaded, and then. */
export interface QueryKind {
  name: string;
  first: string;
  next: string;
  /** Bytes that each may take. */
  limit: number;
}

/**
 * The searches that are measured, with numbers and days of an archive as `generateArchive` makes it.
 *
 * @throws Error where the archive has too few decisions to take them from
 */
export function queryKinds(planned: readonly Planned[]): QueryKind[] {
  const decisions = planned.filter(({ number }) => number.endsWith('/QĐ-UBND'));
  const [early, late] = [at(decisions, 0.5), at(decisions, 0.75)];
  const missing = missingNumbers(planned);
  const kind = (name: string, first: string, next: string, limit = LIMITS.text): QueryKind => ({
    name,
    first,
    next,
    limit,
  });
  return [
    kind('a number that exists', early.number, late.number, LIMITS.number),
    kind('a number that does not', missing[0], missing[1], LIMITS.number),
    kind('a running number', runningOf(early), runningOf(late), LIMITS.number),
    kind('one that no decision has', '2236', '1215', LIMITS.number),
    kind('a day', dayFirst(early.issued), dayFirst(late.issued)),
    kind('a month', monthOf(early.issued), monthOf(late.issued)),
    kind('two syllables', 'học phí', 'đất đai'),
    kind('two that are everywhere', 'quyết định', 'kế hoạch'),
    kind('without marks', 'chinh quyen dien tu', 'cai cach hanh chinh'),
    kind(
      'a question of 11 words',
      'ai chịu trách nhiệm công khai danh mục dịch vụ công',
      'cơ quan nào phải giải quyết kiến nghị của công dân',
    ),
    kind('a quoted phrase', '"chuyển đổi số"', '"đầu tư công"'),
    kind('Telex keys', 'quyeets ddinhj', 'chuyeenr ddooir soos'),
  ];
}

function at(planned: readonly Planned[], part: number): Planned {
  const one = planned[Math.floor(planned.length * part)];
  if (!one) throw new Error('The archive is too small to be asked for its numbers.');
  return one;
}

/** Two numbers that no decision bears. */
function missingNumbers(planned: readonly Planned[]): [string, string] {
  const taken = new Set(planned.map(({ number }) => number));
  const free: string[] = [];
  for (let running = 9999; free.length < 2; running--) {
    const number = `${running}/QĐ-UBND`;
    if (!taken.has(number)) free.push(number);
  }
  return free as [string, string];
}

/** `69` of `69/QĐ-UBND`. */
function runningOf({ number }: Planned): string {
  return number.split('/', 1)[0]!;
}

/** `5/11/2012` of `2012-11-05`. */
function dayFirst(day: string): string {
  return day.split('-').map(Number).reverse().join('/');
}

function monthOf(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `tháng ${month}/${year}`;
}
