import * as astroParser from 'astro-eslint-parser';
import astro from 'eslint-plugin-astro';
import esX from 'eslint-plugin-es-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files that run in the reader’s browser: nothing newer than Chrome 99, Safari 15.4 and Firefox 102 know. */
const inTheBrowser = [
  'src/search/page/**/*.ts',
  'src/search/words/**/*.ts',
  'src/search/index/{read-index,search-files,start-file}.ts',
  'src/offline/**/*.ts',
  'src/wording/**/*.ts',
];

export default defineConfig(
  { ignores: ['dist', 'dist.*', 'release', '.astro', 'node_modules'] },
  astro.configs.recommended,
  {
    files: ['**/*.ts', '**/*.astro'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="process"][property.name="env"]',
          message: 'The environment is read in src/content/folder.ts and handed on from there.',
        },
      ],
      // node:test collects what test() returns by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'describe', 'it', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true } } },
  {
    files: ['**/*.astro'],
    languageOptions: {
      parser: astroParser,
      parserOptions: { parser: tseslint.parser, project: true, extraFileExtensions: ['.astro'] },
    },
    // What a template gives has no type that the parser knows; `astro check` knows it.
    rules: { '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    files: inTheBrowser,
    ignores: ['**/*.test.ts'],
    extends: [esX.configs['flat/restrict-to-es2022']],
    rules: { 'es-x/no-regexp-lookbehind-assertions': 'error' },
  },
  { files: ['src/content/folder.ts', 'tests/**', 'src/**/*.test.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // To be put right: it was there before the rule.
    files: ['src/search/page/search.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Data, not code: one row a string.
    files: ['src/wording/**/*.ts', 'tests/*-table.ts'],
    rules: { 'max-lines': 'off' },
  },
);
