/**
 * Writes down what the product is made of, after each build: `dist/sbom.cdx.json` (CycloneDX, every package with its version
 * and checksum) and `dist/web/licenses.txt` (every package with its licence and the text of it, which goes where its code goes).
 * Both come from the lock file and what is installed; packages that are only used to build and test are left out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const output = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const product = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** npm's own list; run by npm, this is the npm that runs it. */
function billOfMaterials() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const npm = process.env.npm_execpath;
  const [program, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: npm === undefined };
  const bill = JSON.parse(execFileSync(program, [...before, ...args], options));
  // npm calls the product by the folder that it lies in, and says when it made the list: the same packages give the same list.
  bill.metadata.component.name = product.name;
  delete bill.metadata.timestamp;
  delete bill.serialNumber;
  // Left out here: npm's own way of leaving them out also drops what the product and its tools share.
  const components = bill.components.filter((component) => !isForDevelopment(component));
  const kept = new Set([bill.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return { ...bill, components, dependencies };
}

function isForDevelopment({ properties = [] }) {
  return properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
}

/** A package's folder: the one that the product itself would find. */
function folderOf(name) {
  return path.join(root, 'node_modules', ...name.split('/'));
}

function licenceText(name) {
  const folder = folderOf(name);
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$|-)/i.test(entry));
  return file === undefined ? null : readFileSync(path.join(folder, file), 'utf8').trim();
}

function licenceOf(component) {
  const [first] = component.licenses ?? [];
  return first?.license?.id ?? first?.license?.name ?? first?.expression ?? 'ikke oplyst';
}

function licenceList(components) {
  const entries = components.map((component) => {
    const text = licenceText(component.name);
    const title = `${component.name} ${component.version} · ${licenceOf(component)}`;
    return [title, '='.repeat(title.length), ...(text === null ? [] : ['', text]), ''].join('\n');
  });
  return [
    `${product.name} ${product.version} · ${product.license}`,
    '',
    'Pakker i produktet:',
    '',
    ...entries,
  ].join('\n');
}

const bill = billOfMaterials();
const components = bill.components.toSorted((one, other) => (one.purl < other.purl ? -1 : 1));
mkdirSync(path.join(output, 'web'), { recursive: true });
writeFileSync(path.join(output, 'sbom.cdx.json'), `${JSON.stringify({ ...bill, components }, null, 2)}\n`);
writeFileSync(path.join(output, 'web/licenses.txt'), licenceList(components));
