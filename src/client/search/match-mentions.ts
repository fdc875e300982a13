import { comparedNumber } from '../../domain/search/compared-number.ts';
import type { MentionGroup } from '../../domain/search/mention-shard.ts';
import type { CutNumber } from '../../domain/search/number-shard.ts';

/** A number, or the beginning of one, whose mentions are asked for. */
export interface MentionedNumber extends CutNumber {
  year?: string;
  /** Only this very number, and none that begins with it. */
  whole: boolean;
}

/** Of the numbers that texts mention, those that are meant; newest mentions first, as they are. */
export function matchMentions(asked: MentionedNumber, groups: readonly MentionGroup[]): MentionGroup[] {
  return groups.filter((group) => {
    const { head, running, letters, year } = comparedNumber(group, 'vn');
    if (running !== asked.running || head !== asked.head) return false;
    if (year !== undefined && asked.year !== undefined && year !== asked.year) return false;
    return asked.whole ? letters === asked.rest : letters.startsWith(asked.rest);
  });
}
