import { Linter } from 'eslint';

/** What a classic script may expect of a reader's browser, beyond the language itself. */
const OF_BROWSERS = ['document', 'addEventListener', 'setInterval', 'HTMLElement', 'MutationObserver'];

/**
 * What keeps a script that is put together of functions' own sources from running by itself, in browsers of 2021 too:
 * names from outside, as bundlers leave them behind, and newer syntax.
 */
export function faultsOf(script: string): string[] {
  const globals = Object.fromEntries(OF_BROWSERS.map((name) => [name, 'readonly'] as const));
  const messages = new Linter().verify(script, {
    languageOptions: { ecmaVersion: 2021, sourceType: 'script', globals: { Intl: 'readonly', ...globals } },
    rules: { 'no-undef': 'error' },
  });
  return messages.map(({ message }) => message);
}
