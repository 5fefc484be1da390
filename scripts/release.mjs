/**
 * Makes the folder that KOMBIT would hand out, `dist/release`: the pages for a web server with the manifest, the blank form and
 * the 98 prefilled ones, the command line as one file, the list of packages, a guide for each reader, and a checksum of
 * every file. The same source gives the same bytes: `--twice` makes it twice and compares.
 *
 *   npm run release -- --origin https://monopol.eksempel.dk
 *   node scripts/release.mjs --checksums FOLDER     prints the checksums of a folder
 *   node scripts/release.mjs --compare ONE OTHER    says which files of two folders are not the same
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string' },
    officejs: { type: 'string' },
    out: { type: 'string' },
    twice: { type: 'boolean' },
    checksums: { type: 'string' },
    compare: { type: 'string' },
  },
});

/** The list of checksums, as `sha256sum -c` reads it; it stands in the folder that it is about. */
const listName = 'SHA256SUMS';

/** Every file below a folder by its path with forward slashes, in one order everywhere. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));
}

function checksums(folder) {
  return filesIn(folder)
    .filter((name) => name !== listName)
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

/** The files that are not in both folders with the same bytes. */
function differences(one, other) {
  const names = [...new Set([...filesIn(one), ...filesIn(other)])];
  const bytes = (folder, name) =>
    existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name)) : null;
  return names.filter((name) => {
    const [first, second] = [bytes(one, name), bytes(other, name)];
    return first === null || second === null || !first.equals(second);
  });
}

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    ...options,
  });
  if (status !== 0)
    throw new Error(`Mislykkedes: ${path.basename(args[0] ?? command)} ${args.slice(1).join(' ')}`);
}

/** One of the two builds, into a folder of its own. */
function build(name, folder) {
  const settings = ['origin', 'officejs'].flatMap((key) =>
    values[key] === undefined ? [] : ['--env', `${key}=${values[key]}`],
  );
  run(process.execPath, [
    path.join(root, 'node_modules/webpack-cli/bin/cli.js'),
    ...['--mode', 'production', '--config-name', name, '--output-path', folder],
    ...settings,
  ]);
}

/** What is read by whom: each has a guide, and beside it what only some of them need. */
const documents = [
  ['docs/guides/guides.css', 'vejledninger/guides.css'],
  ['docs/guides/kommune.html', 'vejledninger/kommune.html'],
  ['docs/guides/kombit.html', 'vejledninger/kombit.html'],
  ['docs/guides/it-afdeling.html', 'vejledninger/it-afdeling.html'],
  ['docs/guides/data.html', 'vejledninger/data.html'],
  ['docs/deployment.md', 'vejledninger/udrulning.md'],
  ['docs/manual-test.md', 'vejledninger/proeve-i-excel.md'],
  ['docs/method.md', 'vejledninger/metode.md'],
  ['docs/privacy.md', 'vejledninger/databeskyttelse.md'],
  ['docs/security.md', 'vejledninger/sikkerhed.md'],
  ['docs/scale.md', 'data/skala.md'],
  ['docs/sql/systemtal.sql', 'data/systemtal.sql'],
  ['LICENSE', 'LICENSE'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
];

function release(folder) {
  build('web', path.join(folder, 'web'));
  build('command-line', path.join(folder, 'kommandolinje'));
  const program = path.join(folder, 'kommandolinje/monopolafdaekning.cjs');
  run(process.execPath, [path.join(root, 'scripts/bill-of-materials.mjs'), folder]);
  cpSync(path.join(folder, 'web/manifest.xml'), path.join(folder, 'manifest.xml'));
  mkdirSync(path.join(folder, 'skemaer'));
  run(process.execPath, [program, 'skabelon', '--ud', path.join(folder, 'skemaer/Tomt_skema.xlsx')]);
  const letters = path.join(folder, 'udsendelse');
  run(process.execPath, [program, 'udsend', '--ud', letters]);
  const forms = path.join(letters, 'Skemaer');
  for (const name of readdirSync(forms))
    renameSync(path.join(forms, name), path.join(folder, 'skemaer', name));
  // The drafts are KOMBIT's to make, with its own wording and addresses.
  rmSync(letters, { recursive: true });
  for (const [from, to] of documents) {
    mkdirSync(path.dirname(path.join(folder, to)), { recursive: true });
    cpSync(path.join(root, from), path.join(folder, to));
  }
  writeFileSync(path.join(folder, listName), checksums(folder));
}

/** Makes it aside and puts it in its place when it is whole. */
function make() {
  const aside = mkdtempSync(path.join(tmpdir(), 'udgivelse-'));
  try {
    release(aside);
    return aside;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}

if (values.checksums !== undefined) {
  process.stdout.write(checksums(values.checksums));
} else if (values.compare !== undefined) {
  const found = differences(values.compare, positionals[0]);
  for (const name of found) console.log(name);
  process.exitCode = found.length === 0 ? 0 : 1;
} else {
  const out = path.resolve(root, values.out ?? 'dist/release');
  const made = make();
  if (values.twice === true) {
    const again = make();
    const found = differences(made, again);
    rmSync(again, { recursive: true });
    console.log(found.length === 0 ? 'Bygget to gange: de samme bytes.' : `Ikke ens: ${found.join(', ')}`);
    if (found.length > 0) process.exitCode = 1;
  }
  rmSync(out, { recursive: true, force: true });
  cpSync(made, out, { recursive: true });
  rmSync(made, { recursive: true });
  console.log(`${filesIn(out).length} filer i ${path.relative(root, out)}`);
  if (values.origin === undefined) {
    console.log(
      'Manifestet peger på https://localhost:3000. Byg med --origin til den adresse, siden skal ligge på.',
    );
  }
}
