import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { missingMembers, oldestBrowsers } from './browsers.js';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name is searched for and renamed safely.',
};

/** Names that only one room says: everyone else speaks of the workbook, in the product's own words. */
const officeNames = [
  {
    selector: 'Identifier[name=/^(?:Excel|Office|OfficeExtension|OfficeRuntime)$/]',
    message: 'Only src/hosts/excel names Excel and Office.',
  },
];
const spreadsheetNames = [
  {
    selector:
      ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration) > Literal[value=/univer/i]',
    message: 'Only src/hosts/workbench/univer names Univer; others import hosts/workbench/spreadsheet.',
  },
  {
    selector: 'Identifier[name=/univer(?!s)/i]',
    message: 'Only src/hosts/workbench/univer names Univer.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { compat },
    settings: { browsers: oldestBrowsers },
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...officeNames, ...spreadsheetNames],
      'no-restricted-properties': ['error', ...missingMembers()],
      'compat/compat': 'error',
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...spreadsheetNames] },
  },
  {
    // The one place where the embedded spreadsheet is fetched.
    files: ['src/hosts/workbench/load-spreadsheet.ts', 'src/hosts/workbench/univer/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...officeNames] },
  },
  {
    // The core is pure: time, chance and identity come in as arguments.
    files: ['src/{survey,consolidation,analysis,workbook}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'fetch',
        'crypto',
        'performance',
        'process',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is an argument.' },
        { object: 'Date', property: 'now', message: 'The clock is an argument.' },
        ...missingMembers(),
      ],
    },
  },
  {
    // What is declared once is never retyped in a formula: defined names stand in names.ts, words go through quoted().
    files: ['src/workbook/analysis/**/*.ts'],
    ignores: ['src/workbook/analysis/names.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[value', 'TemplateElement[value.raw'].flatMap((node) => [
          {
            selector: `${node}=/(?:^|[^\\p{L}])(?:Svar|System|Leverandør|Fagområde|Andel|Dækning|Fil|Forslag|Kontrakt|Vægt|Grænse|Point|Liste|HHI)\\.\\p{Lu}/u]`,
            message: 'Take the defined name from names.ts.',
          },
          {
            selector: `${node}=/[=,(]"\\p{L}/u]`,
            message: 'Put the declared word into the formula with quoted().',
          },
        ]),
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    // Read by browsers that are too old for everything else.
    files: ['src/entry/older-browser.js', 'src/entry/blocked-start.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        window: 'readonly',
        document: 'readonly',
        location: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
    },
  },
);
