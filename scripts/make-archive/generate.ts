import { addDays } from '../../src/domain/plain-date.ts';
import { SETTINGS } from './fictional-province.ts';
import { citationOf, planDecisions, type Planned } from './plan.ts';
import { clauses, heading, paragraph, sentence } from './prose.ts';
import { createRandom, type Random } from './random.ts';
import { writeContent, writeSettings } from './write-content.ts';

const SIGNERS = [
  { name: 'Nguyễn Văn Ví Dụ', role: 'Chủ tịch' },
  { name: 'Trần Thị Minh Họa', role: 'Phó Chủ tịch', capacity: 'KT.' },
  { name: 'Lê Thử Nghiệm', role: 'Giám đốc' },
];

/**
 * Makes an archive of a province that does not exist, to measure with: decisions of 2005 to 2025 with texts of 2 to
 * 6 KB, one in five superseding an earlier one, news about one in fifty. The same size and seed give the same files.
 *
 * @param dir the content folder, which need not exist
 */
export function generateArchive(dir: string, { size, seed }: { size: number; seed: number }): void {
  const random = createRandom(seed);
  writeSettings(dir, SETTINGS);
  for (const decision of planDecisions(random, size)) {
    writeDecision(dir, decision, random);
    if (random.chance(0.02)) writeNews(dir, decision, random);
  }
  const about = { title: 'Giới thiệu', summary: 'Kho này được tạo ra để đo.' };
  writeContent(dir, 'pages/gioi-thieu.md', about, paragraph(random, 4));
}

function writeDecision(dir: string, decision: Planned, random: Random): void {
  const { number, title, issued, issuer, effective, topic, supersedes, amends, basedOn } = decision;
  const frontmatter = {
    title,
    number,
    issued,
    issuer: issuer.id,
    effective,
    summary: random.chance(0.3) ? sentence(random) : undefined,
    signers: [random.pick(SIGNERS)],
    topics: [topic],
    supersedes: supersedes && [referenceTo(supersedes, random)],
    amends: amends && [amends.id],
    basedOn: basedOn.length > 0 ? basedOn.map(({ id }) => id) : undefined,
  };
  writeContent(dir, `decisions/${decision.id}.md`, frontmatter, textOf(decision, random));
}

/** A held decision is named by number and day, or by id; another only by number and day. */
function referenceTo(target: NonNullable<Planned['supersedes']>, random: Random): string {
  return 'id' in target && random.chance(0.2) ? target.id : citationOf(target);
}

function textOf(decision: Planned, random: Random): string {
  const { basedOn, kind } = decision;
  const provisions = random.int(3, 5);
  const inBold = random.chance(0.5);
  const opening = (number: number, title: string) =>
    inBold ? `**Điều ${number}.** ${title}.` : `## Điều ${number}. ${title}`;
  const articles = Array.from({ length: provisions }, (_, index) =>
    [opening(index + 1, heading(random)), paragraph(random, 1), clauses(random, random.int(1, 3))].join('\n\n'),
  );
  return [
    ...basedOn.map((earlier) => `Căn cứ ${citationOf(earlier)} về ${earlier.title.toLowerCase()};`),
    'Theo đề nghị của cơ quan chủ trì soạn thảo,',
    kind.name.toUpperCase(),
    ...articles,
    opening(provisions + 1, 'Hiệu lực thi hành'),
    entryIntoForce(decision),
    paragraph(random, 1),
  ].join('\n\n');
}

function entryIntoForce({ kind, issued, effective, supersedes }: Planned): string {
  if (!effective) return 'Văn bản này được gửi để các cơ quan, đơn vị biết và thực hiện.';
  const day = effective === issued ? 'ngày ký' : `ngày ${effective.split('-').reverse().join('/')}`;
  const instead = supersedes ? ` và thay thế ${citationOf(supersedes)}` : '';
  return `${kind.name} này có hiệu lực kể từ ${day}${instead}.`;
}

function writeNews(dir: string, decision: Planned, random: Random): void {
  const published = addDays(decision.issued, random.int(0, 3));
  const slug = decision.id.slice(decision.id.indexOf('/') + 1);
  const frontmatter = {
    title: `Tin về ${decision.title.charAt(0).toLowerCase()}${decision.title.slice(1)}`,
    published: random.chance(0.5) ? published : `${published} 08:00`,
    summary: sentence(random),
    category: random.pick(['tin-tuc', 'thong-bao']),
    topics: [decision.topic],
    about: [decision.id],
  };
  const text = [`${citationOf(decision)} đã được ban hành.`, paragraph(random, 3), paragraph(random, 3)].join('\n\n');
  writeContent(dir, `news/${published.slice(0, 4)}/tin-${slug}.md`, frontmatter, text);
}
