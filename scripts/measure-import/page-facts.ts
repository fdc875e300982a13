import { parse } from 'yaml';
import { parseNumber } from '../../src/domain/document-number.ts';
import { findCitations } from '../../src/domain/find-citations.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { add, addReference, RELATIONS, type Facts } from './facts.ts';
import { addSigner, WORDS } from './truth.ts';

type Reference =
  string | { ref: string; issued?: string; from?: string; until?: string; scope?: string; provisions?: string[] };

interface Frontmatter
  extends Partial<Record<(typeof WORDS)[number], string>>, Partial<Record<(typeof RELATIONS)[number], Reference[]>> {
  number: string;
  signers?: { name: string; role?: string; capacity?: string }[];
  recipients?: string[];
  basedOn?: Reference[];
}

const PROVISION = /^(?:phan|chuong|muc|tieu-muc|dieu|phu-luc)(?:-|$)/;

/** The facts that an imported page holds. */
export function pageFacts(text: string): Facts {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const written = parse(head) as Frontmatter;
  const facts: Facts = {};
  const type = written.type ?? parseNumber(written.number, 'vn').type;
  for (const field of WORDS) add(facts, field, { ...written, type }[field]);
  for (const { name, role, capacity } of written.signers ?? []) addSigner(facts, name, role, shortOf(capacity));
  add(facts, 'recipients', ...(written.recipients ?? []));
  add(facts, 'bases', ...(written.basedOn ?? []).map((reference) => referenceOf(reference).document));
  add(facts, 'title in any case', ...(facts['title'] ?? []).map((title) => title.toLowerCase()));
  for (const relation of RELATIONS)
    for (const reference of written[relation] ?? []) addReference(facts, relation, referenceOf(reference));
  add(facts, 'amends in any part', ...(facts['amends'] ?? []).map((document) => document.split(' ')[0]));
  for (const number of endsIn(head)) add(facts, 'ends', number);
  addStructure(facts, body);
  return facts;
}

/** `TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH` is `TM. KT.` */
function shortOf(capacity: string | undefined): string | undefined {
  const short = Array.from(
    (capacity ?? '').matchAll(/(?<!\p{L})(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:\.|(?= |$))/gu),
    ([, sign]) => `${sign!.replace('/', '')}.`,
  );
  return short.length > 0 ? short.join(' ') : undefined;
}

function referenceOf(reference: Reference) {
  const map = typeof reference === 'string' ? { ref: reference } : reference;
  const cited = findCitations(map.ref, 'vn')[0]?.citation;
  const number = cited?.number ?? map.ref.split(' ')[0]!;
  const issued = map.issued ?? cited?.issued;
  const provisions = map.provisions ?? (map.scope === 'partial' ? ['một phần'] : []);
  return {
    document: [number, issued].filter(Boolean).join(' '),
    provisions,
    ...(map.from !== undefined && { from: map.from }),
    ...(map.until !== undefined && { until: map.until }),
  };
}

/** Numbers of documents of which a comment proposes that they end. */
function endsIn(head: string): string[] {
  let key = '';
  const proposals = head.split('\n').filter((line) => {
    key = /^# ?(\w+):/.exec(line)?.[1] ?? (/^# +- /.test(line) ? key : '');
    return /^(?:supersedes|repeals|annuls)$/.test(key);
  });
  const numbers = proposals.flatMap((line) =>
    findCitations(line.slice(2), 'vn').map(({ citation }) => citation.number),
  );
  return [...new Set(numbers.filter((number) => number !== undefined))];
}

function addStructure(facts: Facts, body: string): void {
  const { html, headings } = renderMarkdown(body, {
    format: 'md',
    file: 'x.md',
    firstLine: 1,
    profile: 'vn',
    locale: 'vi',
  });
  const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id!);
  const provisions = ids.filter((id) => PROVISION.test(id));
  add(facts, 'provisions as headings', ...provisions);
  add(facts, 'articles and chapters', ...provisions.filter((id) => /^(?:dieu|chuong)-[a-z\d]+$/.test(id)));
  const others = body
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line))
    .map((line) => line.replace(/^#+ /, ''));
  const named = new Set(headings.filter(({ id }) => PROVISION.test(id)).map(({ text }) => text));
  add(
    facts,
    'other headings',
    ...others.filter((text) => !PROVISION_LINE.test(text) && !named.has(text)).map(unescaped),
  );
  const count = (name: string, pattern: RegExp) => {
    const times = [...body.matchAll(pattern)].length;
    if (times > 0) add(facts, name, `${name} ${times}`);
  };
  count('tables', /^\|(?: ?:?-+:? ?\|)+$/gm);
  count('pictures', /!\[/g);
  count('notes', /^\[\^[^\]]+\]:/gm);
}

const PROVISION_LINE = /^(?:Phần|Chương|Mục|Tiểu mục|Điều|Phụ lục)(?!\p{L})/iu;

function unescaped(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('&#x20;', ' ');
}
