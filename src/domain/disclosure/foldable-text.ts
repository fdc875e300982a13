import { foldInPlace } from '../vietnamese-text.ts';

/** "Tại khoản 2" folds to the words for accounts, "tài khoản". */
const AT_CLAUSE = /tại khoản/gi;

/** A clean text, and the same folded letter by letter, which takes longest and which few texts need. */
export class FoldableText {
  readonly clean: string;
  #folded: string | undefined;

  constructor(clean: string) {
    this.clean = clean;
  }

  get folded(): string {
    return (this.#folded ??= foldInPlace(this.clean.replace(AT_CLAUSE, '- - - - -')));
  }
}
