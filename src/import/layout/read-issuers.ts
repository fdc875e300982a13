import { namesOfLines } from './body-names.ts';
import { isCapital } from './head-signs.ts';
import type { Line } from './lines-of.ts';
import type { NameCase } from './name-case.ts';
import type { Read, ReadDocument } from './read-document.ts';

/** The issuer that lines of a head name, and the body above it. */
export function readIssuers(lines: readonly Line[], nameCase: NameCase): Pick<ReadDocument, 'issuer' | 'parentIssuer'> {
  const [issuer, parent] = namesByColumn(lines).reverse();
  return {
    ...(issuer && { issuer: nameOf(issuer, nameCase) }),
    ...(parent && { parentIssuer: nameOf(parent, nameCase) }),
  };
}

/** Names from the upper to the lower; those of joint issuers, side by side, are one. */
function namesByColumn(lines: readonly Line[]): string[] {
  const columns = [...new Set(lines.map(({ column }) => column))];
  if (columns.length < 2) return namesOfLines(lines.map(({ text }) => text)).map((name) => name.join(' '));
  const sideBySide = columns.map((column) => {
    return lines.flatMap((line) => (line.column === column ? line.text : [])).join(' ');
  });
  return [sideBySide.join(' - ')];
}

function nameOf(name: string, nameCase: NameCase): Read<string> {
  if (!isCapital(name)) return { value: name, line: name, sure: true };
  const { text, isKnown } = nameCase.propose(name);
  return { value: text, line: name, sure: isKnown };
}
