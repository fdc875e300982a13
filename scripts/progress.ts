import type { CommandTexts } from '../src/i18n/commands/command-texts.ts';

/** Milliseconds between two redrawings of the line of a terminal, and between two lines where there is none. */
const REDRAW = { terminal: 100, file: 5000 };

/** Shows how far long work has come, on standard error: one line that changes in a terminal, else a line now and then. */
export class Progress {
  readonly #texts: CommandTexts;
  readonly #stream = process.stderr;
  #shown = performance.now();

  constructor(texts: CommandTexts) {
    this.#texts = texts;
  }

  /**
   * `done` of `of` in a phase; a phase without a count is shown by its name.
   *
   * @param part of the whole that the phase is about: `3/12, 2236.pdf`
   */
  show(phase: keyof CommandTexts['phases'], done?: number, of?: number, part?: string): void {
    const now = performance.now();
    const pause = this.#stream.isTTY ? REDRAW.terminal : REDRAW.file;
    if (now - this.#shown < pause) return;
    this.#shown = now;
    const name = this.#texts.phases[phase] + (part === undefined ? '' : ` (${part})`);
    const count = done === undefined || of === undefined ? '' : `: ${this.#texts.count(done)}/${this.#texts.count(of)}`;
    this.#write(`${name}${count}`);
  }

  /** Clears the line, so that something else can be printed. */
  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[K');
  }

  #write(line: string): void {
    this.#stream.write(this.#stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }
}
