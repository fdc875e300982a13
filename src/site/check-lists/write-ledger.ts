import type { Archive } from '../../domain/archive.ts';
import type { CheckListTexts } from '../../i18n/check-lists/check-list-texts.ts';
import { typeName } from '../decision-name.ts';
import { writeDate } from '../../domain/write-date.ts';
import { cutList } from './cut-list.ts';
import type { Entry, Register } from './ledger.ts';

/** Registers that a terminal is shown; the JSON has all. */
const MOST = 300;

/** The registers in which something is to be told, and their sum. */
export function writeLedger(archive: Archive, registers: readonly Register[], texts: CheckListTexts): string {
  const words = texts.ledger;
  if (archive.settings.profile === 'plain') return `${words.withoutRegisters}\n`;
  const told = registers.filter(isTold);
  const blocks = told.slice(0, MOST).map((register) => writeRegister(archive, register, texts));
  const more = told.length > MOST ? [texts.moreRegisters(told.length - MOST)] : [];
  const sum = (of: (register: Register) => number) => registers.reduce((all, register) => all + of(register), 0);
  const total = words.total({
    registers: registers.length,
    missing: sum(({ missing }) => missing.reduce((all, [from, to]) => all + to - from + 1, 0)),
    duplicates: sum(({ duplicates }) => duplicates.length),
    disorder: sum(({ disorder }) => disorder.length),
  });
  return `${[...blocks, ...more, total].join('\n\n')}\n`;
}

function isTold({ missing, knownOf, duplicates, disorder }: Register): boolean {
  return [missing, knownOf, duplicates, disorder].some((finds) => finds.length > 0);
}

function writeRegister(archive: Archive, register: Register, texts: CheckListTexts): string {
  const { settings } = archive;
  const { issuer, type, year, symbol, bearsYear, held, highest } = register;
  const words = texts.ledger;
  const dated = ({ number, issued }: Entry) =>
    issued === undefined ? number : `${number} (${writeDate(settings.locale, issued)})`;
  const name = [
    issuer === undefined ? words.unknownIssuer : (settings.issuers[issuer]?.name ?? issuer),
    type === undefined ? words.unknownType : typeName(settings, type),
    year,
    bearsYear ? `…/${year}/${symbol}` : `…/${symbol}`,
  ].join(' · ');
  const lines: [string, string[]][] = [
    [words.missing, register.missing.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))],
    [words.knownOf, register.knownOf.map(({ number }) => number)],
    [words.elsewhere, register.elsewhere.map(({ number }) => number)],
    [words.duplicates, register.duplicates.map((entries) => entries.map(({ id }) => id).join(' = '))],
    [words.disorder, register.disorder.map(({ entry, lower }) => words.before(dated(entry), dated(lower)))],
  ];
  const told = lines.filter(([, items]) => items.length > 0);
  const listed = told.map(([label, items]) => `  ${label}: ${cutList(items, texts)}`);
  return [`${name}: ${words.held(held, highest)}`, ...listed].join('\n');
}
