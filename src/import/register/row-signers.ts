import type { Signer } from '../../domain/record.ts';
import { isPersonName } from '../layout/tail-signs.ts';

const CAPACITY = /^(?:TM|KT|TL|TUQ|Q)\.\s?/u;
/** An office and a name in either order; which words are the office's is told by how offices begin. */
const NAME_LAST = /^(.{2,60}?)[\s:,–-]{1,4}(\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4})$/u;
const NAME_FIRST = /^(\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4})\s?[,(:–-]{1,2}\s?([^()]{2,60})\)?$/u;
const OFFICE =
  /^(?:phó |quyền )?(?:chủ tịch|giám đốc|bộ trưởng|trưởng|chánh|cục trưởng|vụ trưởng|hiệu trưởng|bí thư|viện trưởng|thứ trưởng|tổng|thủ trưởng|chủ nhiệm|ct|pct|gđ|pgđ|cvp|pcvp)\.?(?:\s|$)/iu;

/** Signers as registers name them: `Lê Văn Mẫu`, `KT. Chủ tịch Lê Văn Mẫu`, `Lê Văn Mẫu - Phó Chủ tịch`; undefined where it is neither. */
export function readRowSigners(written: string, role: string): Signer[] | undefined {
  const parts = written.split(/[;\n]/).map((part) => part.replace(/\s+/g, ' ').trim());
  const signers = parts.filter(Boolean).map(readSigner);
  if (signers.some((signer) => signer === undefined)) return undefined;
  const [only, ...others] = signers as Signer[];
  if (only && others.length === 0 && role !== '' && only.role === undefined) return [{ ...only, role }];
  return signers as Signer[];
}

function readSigner(written: string): Signer | undefined {
  const capacity = CAPACITY.exec(written)?.[0].trim();
  const rest = capacity === undefined ? written : written.slice(CAPACITY.exec(written)![0].length);
  if (isPersonName(rest) && !OFFICE.test(rest)) return { name: rest, ...(capacity !== undefined && { capacity }) };
  const [, nameFirst, behind] = NAME_FIRST.exec(rest) ?? [];
  if (nameFirst !== undefined && OFFICE.test(behind!))
    return { name: nameFirst, role: behind!.trim(), ...(capacity !== undefined && { capacity }) };
  const [, before, nameLast] = NAME_LAST.exec(rest) ?? [];
  if (nameLast === undefined || !OFFICE.test(before!)) return undefined;
  const [role, name] = shifted(before!, nameLast);
  return { name, role, ...(capacity !== undefined && { capacity }) };
}

/** Offices may have capitals as names do: of `Phó Chủ Tịch Lê Văn Mẫu` the office takes what belongs to it. */
function shifted(role: string, name: string): [role: string, name: string] {
  const [, more] = /^((?:Chủ tịch|Tịch|Giám đốc|Đốc|Trưởng|Ban|Văn phòng|Phòng|Sở) )/u.exec(name) ?? [];
  return more === undefined
    ? [role.replace(/\.$/, '').trim(), name]
    : shifted(`${role} ${more.trim()}`, name.slice(more.length));
}
