import type { RegisterTexts } from '../../i18n/register/register-texts.ts';
import type { RowProblem } from './register-row.ts';

/** Why a row has no page, and what to write instead. */
export function problemSentence(problem: RowProblem, { problem: sentences, fields, place }: RegisterTexts): string {
  switch (problem.code) {
    case 'missing':
      return sentences.missing(problem.fields.map((field) => fields[field]).join(', '));
    case 'error-cell':
    case 'no-such-day':
    case 'month-first':
    case 'century':
    case 'not-a-day':
      return sentences[problem.code](fields[problem.field], problem.written);
    case 'too-long':
      return sentences['too-long'](fields[problem.field]);
    case 'unknown-issuer':
      return sentences['unknown-issuer'](problem.written, problem.known.join(', '));
    case 'duplicate':
      return sentences.duplicate(place(problem.of.sheet, problem.of.row));
    default:
      return sentences[problem.code](problem.written);
  }
}
