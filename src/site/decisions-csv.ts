import type { Decision } from '../domain/archive.ts';
import { intervalOn } from '../domain/timeline.ts';
import { csvCell } from './csv-cell.ts';
import { publishedOn } from './open-data.ts';
import type { PageSource } from './page-source.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

const COLUMNS = [
  'id',
  'url',
  'held',
  'number',
  'type',
  'title',
  'issuer',
  'issued',
  'effective',
  'expires',
  'published',
  'state',
  'current',
] as const;

/**
 * `data/decisions.csv`: a line for each decision and stub, sorted by id, as in RFC 4180, with a byte order mark for
 * spreadsheets. `state` is that of the archive's day.
 */
export function decisionsCsv(site: PageSource): string {
  const lines: string[] = [COLUMNS.join(',')];
  for (const decision of site.archive.decisions.values()) {
    const cells = cellsOf(decision, site);
    lines.push(COLUMNS.map((column) => csvCell(cells[column])).join(','));
  }
  lines.push('');
  return BYTE_ORDER_MARK + lines.join(LINE_END);
}

function cellsOf(decision: Decision, site: PageSource): Record<(typeof COLUMNS)[number], string | undefined> {
  return {
    id: decision.id,
    url: site.paths.decision(decision.id),
    held: String(decision.held),
    number: decision.number,
    type: decision.type,
    title: decision.title,
    issuer: decision.issuer,
    issued: decision.issued,
    effective: decision.effective,
    expires: decision.expires,
    published: publishedOn(decision),
    state: intervalOn(decision.timeline, site.archive.asOf)?.state,
    current: decision.current.join(' '),
  };
}
