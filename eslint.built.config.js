import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import { missingMembers, oldestBrowsers } from './browsers.js';

/** What libraries use only where it is there, or bring themselves where it is not. Our own code is held to all. */
const guarded = ['requestIdleCallback', 'URL.canParse'];

/**
 * What the built pages may use, libraries included. Parsing refuses newer syntax, `compat` newer objects of the browser,
 * `es-x` newer parts of the language.
 */
export default [
  {
    files: ['dist/web/*.js'],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    languageOptions: { ecmaVersion: 2022, sourceType: 'script' },
    plugins: { compat, 'es-x': es },
    settings: {
      browsers: oldestBrowsers,
      polyfills: guarded,
    },
    rules: {
      'compat/compat': 'error',
      'no-restricted-properties': [
        'error',
        ...missingMembers().filter(({ object, property }) => !guarded.includes(`${object}.${property}`)),
      ],
      ...es.configs['flat/no-new-in-es2024'].rules,
      ...es.configs['flat/no-new-in-es2025'].rules,
      ...es.configs['flat/no-new-in-esnext'].rules,
    },
  },
];
