import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders below src/, and which others each may import. */
const MAY_IMPORT = {
  domain: [],
  markdown: ['domain'],
  reading: ['domain', 'markdown'],
  content: ['domain', 'markdown', 'reading'],
  i18n: [],
  site: ['domain', 'reading', 'content', 'markdown', 'i18n'],
  client: ['domain', 'i18n'],
  styles: [],
  components: ['site', 'i18n', 'styles'],
  layouts: ['site', 'i18n', 'styles', 'components'],
  pages: ['site', 'i18n', 'styles', 'components', 'layouts'],
  integrations: ['domain', 'content', 'markdown', 'site'],
  import: ['domain', 'reading', 'content', 'markdown', 'site', 'i18n'],
};
const FOLDERS = Object.keys(MAY_IMPORT);
/** The folders of which another may import types and nothing that runs. */
const MAY_IMPORT_TYPES = { i18n: ['domain'] };
/** What must stay pure, or runs in a browser: no I/O, no framework. */
const PURE = { domain: '^(?:node:|fs$|path$|zod|astro)', client: '^(?:node:|fs$|path$|zod|astro)', i18n: '^[^.]' };

/** Matches a relative import of one of the folders, from a file at any depth. */
const importOf = (folders) => String.raw`^\.{1,2}/(?:\.\./)*(?:src/)?(?:${folders.join('|')})/`;

/** The rules that refuse what the patterns match, whether it is written as a declaration or as `import()`. */
function refuse(patterns) {
  const selector = ({ regex }) => `ImportExpression > Literal[value=/${regex.replaceAll('/', String.raw`\u002f`)}/]`;
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': [
      'error',
      ...patterns.map((pattern) => ({ selector: selector(pattern), message: pattern.message })),
    ],
  };
}

/** The rules of a place that may import the given folders of src/, and types of some more. */
function only(place, { allowed, types = [], pure }) {
  const others = FOLDERS.filter((folder) => !allowed.includes(folder) && !types.includes(folder));
  const message = `${place} may import ${allowed.join(', ')} only: arrows run one way (CONTRIBUTING.md)`;
  return refuse([
    { regex: importOf([...others, 'scripts', 'tests']), message },
    ...(types.length > 0 ? [{ regex: importOf(types), message, allowTypeImports: true }] : []),
    ...(pure ? [{ regex: pure, message: `${place} stays free of I/O and frameworks.`, allowTypeImports: true }] : []),
  ]);
}

const importDirection = [
  ...FOLDERS.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: only(`src/${folder}/`, {
      allowed: [folder, ...MAY_IMPORT[folder]],
      types: MAY_IMPORT_TYPES[folder],
      pure: PURE[folder],
    }),
  })),
  {
    files: ['src/content.config.ts'],
    rules: only('src/content.config.ts', { allowed: ['content', 'site'] }),
  },
  // The scripts in components, which ESLint sees as files of their own.
  ...['components', 'layouts', 'pages'].map((folder) => ({
    files: [`src/${folder}/**/*.astro/*.{ts,js}`],
    rules: only('A <script>', { allowed: ['client'] }),
  })),
  {
    files: ['scripts/**/*.{ts,mjs}', 'astro.config.mjs'],
    rules: refuse([{ regex: importOf(['pages', 'tests']), message: 'Commands do not depend on pages or tests.' }]),
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'content/', 'tests/fixtures/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.recommended],
  },
  astro.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    plugins: { regexp, '@typescript-eslint': tseslint.plugin },
    rules: {
      // A fixture without dependencies is written `({}, …)`.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      eqeqeq: ['error', 'smart'],
      // Input is hostile: no expression may take quadratic time or worse.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: { 'regexp/no-super-linear-move': 'off' },
  },
  importDirection,
);
