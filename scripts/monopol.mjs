#!/usr/bin/env node
// Runs the command line. In the source tree it is built first when it is missing or older than what it is made of;
// in an installed package it is there already. Prints nothing of its own unless the build fails.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist/command-line');
const program = path.join(folder, 'monopolafdaekning.cjs');
const stamp = path.join(folder, 'made-of.sha256');

/** Every file that the program is made of; a change of content counts, a change of time alone does not. */
function* sources(name) {
  const full = path.join(root, name);
  for (const entry of readdirSync(full, { withFileTypes: true })) {
    const inside = `${name}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(inside);
    else yield inside;
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  const names = ['package.json', 'package-lock.json', 'webpack.config.js', ...[...sources('src')].sort()];
  for (const name of names) {
    const content = readFileSync(path.join(root, name));
    hash.update(`${name}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest('hex');
}

function isCurrent(wanted) {
  return existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** Builds beside the place and moves the file there, so that two runs at once never meet half a program. */
function build(wanted) {
  const aside = path.join(root, `dist/command-line.${String(process.pid)}`);
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  if (!existsSync(webpack)) return 'Pakkerne mangler. Kør først: npm ci';
  const run = spawnSync(
    process.execPath,
    [webpack, '--config-name', 'command-line', '--mode', 'production', '--output-path', aside],
    { cwd: root, encoding: 'utf8' },
  );
  try {
    if (run.status !== 0) return `Kommandolinjen kunne ikke bygges.\n${run.stdout}${run.stderr}`;
    mkdirSync(folder, { recursive: true });
    renameSync(path.join(aside, path.basename(program)), program);
    writeFileSync(stamp, wanted);
    return null;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function prepare() {
  if (!existsSync(path.join(root, 'src'))) return null;
  const wanted = fingerprint();
  return isCurrent(wanted) ? null : build(wanted);
}

const problem = prepare();
if (problem === null) {
  await import(pathToFileURL(program).href);
} else {
  console.error(problem);
  process.exitCode = 2;
}
