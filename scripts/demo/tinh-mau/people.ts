import type { PlainDate } from '../../../src/domain/plain-date.ts';

/** Who signs, as frontmatter has it. */
interface Signer {
  name: string;
  role: string;
  capacity?: string;
}

const NEW_CHAIR = '2024-01-15';

/** The chair of the province's committee on a day. */
export function chairOn(day: PlainDate): Signer {
  return { name: day < NEW_CHAIR ? 'Nguyễn Văn Mẫu' : 'Lê Thị Minh Họa', role: 'Chủ tịch' };
}

/** The vice-chair who signs for the chair. */
export const VICE_CHAIR: Signer = { name: 'Trần Ví Dụ', role: 'Phó Chủ tịch', capacity: 'KT.' };

/** The chair of the province's council. */
export const COUNCIL_CHAIR: Signer = { name: 'Phạm Thí Dụ', role: 'Chủ tịch' };

/** Who decisions of the province go to: districts until they were abolished, communes and wards afterwards. */
export function localBodiesOn(day: PlainDate): string {
  return day < '2025-07-01' ? 'Ủy ban nhân dân các huyện, thành phố' : 'Ủy ban nhân dân các xã, phường';
}
