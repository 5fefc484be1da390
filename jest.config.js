/** Published as ES modules only, which Jest on Node 20 cannot require: compiled like our own code. */
const esModules = [
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'hucre',
  'postal-mime',
  'pure-rand',
  'hyparquet',
  'hyparquet-writer',
  'fast-check',
  'fastest-levenshtein',
  'strip-bom',
  'uuid',
];

const shared = {
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esModules.join('|')})/)`],
  setupFilesAfterEnv: ['<rootDir>/tests/setup/fail-on-console.ts', '<rootDir>/tests/setup/draws.ts'],
};

/** Five kinds of test, told apart by what they need: nothing, a DOM, a spreadsheet program, a browser, two more browsers. */
export default {
  // A limit for what hangs, not a measure of speed: a busy machine takes its time.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/tests/spreadsheet/', '/tests/e2e/', '/tests/engines/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tests/setup/dom.ts'],
    },
    {
      ...shared,
      displayName: 'spreadsheet',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/spreadsheet/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'engines',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/engines/**/*.test.ts'],
    },
  ],
};
