/** The directions of the house: who may import whom. */
const core = ['survey', 'consolidation', 'analysis', 'workbook', 'inventory'];

/** Each core room imports itself and the rooms before it, and of packages only these. */
const corePackages = '^node_modules/(zod|fastest-levenshtein)/';

const coreRules = core.map((room, index) => ({
  name: `${room}-imports-only-what-comes-before`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [`^src/(${core.slice(0, index + 1).join('|')})/`, corePackages],
    // Sheet texts come in as arguments; only their type is imported.
    ...(room === 'workbook' ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}));

module.exports = {
  forbidden: [
    ...coreRules,
    {
      name: 'workbook-takes-only-types-of-text',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { dependencyTypes: ['type-only'], pathNot: [`^src/(${core.join('|')}|text)/`] },
    },
    {
      name: 'a-response-knows-no-analysis',
      comment: 'An analysis is read as a response is, never the other way round.',
      severity: 'error',
      from: { path: '^src/workbook/response/' },
      to: { path: '^src/workbook/(analysis|sharing|data-out)/' },
    },
    {
      name: 'what-is-shared-is-laid-out-from-what-withholding-made',
      comment: 'A figure that nobody has looked at cannot be laid out for others.',
      severity: 'error',
      from: { path: '^src/workbook/sharing/' },
      to: {
        path: '^src/(consolidation|analysis|workbook/(analysis|response|letters|data-out))/',
        pathNot: [
          '^src/analysis/withholding/(shared-findings|municipal-figures)\\.ts$',
          '^src/workbook/analysis/layout/',
          '^src/workbook/sharing/',
        ],
      },
    },
    {
      name: 'only-withholding-marks-a-figure-as-looked-at',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/analysis/withholding/' },
      to: { path: '^src/analysis/withholding/figure\\.ts$' },
    },
    {
      name: 'text-knows-only-the-survey',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { pathNot: ['^src/(text|survey)/'] },
    },
    {
      name: 'examples-know-only-the-core',
      severity: 'error',
      from: { path: '^src/examples/' },
      to: { pathNot: [`^src/(${core.join('|')}|examples)/`, '^node_modules/pure-rand/'] },
    },
    {
      name: 'files-depend-on-the-core-alone',
      severity: 'error',
      from: { path: '^src/files/' },
      to: { path: '^src/(hosts|work|taskpane|workbench|entry|text|examples)/' },
    },
    {
      name: 'hosts-depend-on-the-core-alone',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/(files|work|taskpane|workbench|entry|examples)/' },
    },
    {
      name: 'hosts-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/([^/]+)/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'pane-knows-the-port-and-no-adapter',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/(files|workbench|entry|examples|hosts/[^/]+/|hosts/browser-download)' },
    },
    {
      name: 'work-knows-neither-hosts-nor-pages',
      severity: 'error',
      from: { path: '^src/work/' },
      to: { path: '^src/(hosts|taskpane|workbench|entry)/' },
    },
    {
      // The work itself is done elsewhere: in a worker, a thread.
      name: 'pages-take-only-types-of-work',
      severity: 'error',
      from: { path: '^src/(taskpane|workbench)/' },
      to: { path: '^src/work/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workbench-knows-the-pane-and-its-own-host',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/(files|entry|examples|hosts/(excel|memory)/|hosts/browser-download)' },
    },
    {
      name: 'page-around-the-pane-knows-pane-and-workbench',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/(files|entry|examples|hosts/(excel|memory)/|hosts/workbench/univer/)' },
    },
    {
      name: 'only-entry-wires',
      severity: 'error',
      from: { pathNot: '^src/entry/', path: '^src/' },
      to: { path: '^src/entry/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
