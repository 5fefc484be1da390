/**
 * `npm run excel`: opens Excel with the add-in under development. Microsoft's two tools are fetched when they are
 * needed instead of being dependencies: they only install on machines that have Excel.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const certificates = path.join(homedir(), '.office-addin-dev-certs');
const [certificate, key] = ['localhost.crt', 'localhost.key'].map((name) => path.join(certificates, name));
const isStopping = process.argv.includes('--stop');

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('Excel findes kun til Windows og Mac. Brug npm start for at prøve produktet i en browser.');
  process.exit(1);
}

/** Runs a program of npm's in the foreground; on Windows npx is a script, which only a shell can start. */
function npx(...args) {
  const { status } = spawnSync('npx', ['--yes', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

if (isStopping) {
  process.exit(npx('office-addin-debugging@7.0.0', 'stop', 'manifest.xml') ? 0 : 1);
}

console.log(
  'Åbner Excel med Monopolafdækning fra https://localhost:3000. Første gang skal du godkende et udviklercertifikat ' +
    '(30 dage, kun denne maskine). Stop med Ctrl+C; fjern tilføjelsen igen med npm run excel -- --stop.',
);
if (!npx('office-addin-dev-certs@3.0.0', 'install') || !existsSync(certificate)) {
  console.error('Certifikatet blev ikke godkendt, og uden det åbner Excel ikke ruden.');
  process.exit(1);
}

const server = spawn(
  process.execPath,
  [
    path.join(root, 'node_modules/webpack/bin/webpack.js'),
    'serve',
    '--mode=development',
    '--config-name=web',
    '--server-type=https',
    `--server-options-cert=${certificate}`,
    `--server-options-key=${key}`,
  ],
  { cwd: root, stdio: 'inherit' },
);
server.on('exit', (code) => process.exit(code ?? 1));

/** Excel shows an error instead of the pane when it opens before the server does. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
while (!(await answers(3000))) await new Promise((resolve) => setTimeout(resolve, 500));

const isOpen = npx(
  'office-addin-debugging@7.0.0',
  'start',
  'manifest.xml',
  'desktop',
  '--app=excel',
  '--no-debug',
  '--no-live-reload',
);
if (!isOpen) {
  server.kill();
  process.exitCode = 1;
}
