/**
 * Tries deployment/nginx.conf with Debian's nginx over a folder as the build makes it, and says what each file is sent
 * with: `node scripts/try-nginx.mjs` (apt-get install nginx-light; no certificate and no rights are needed).
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const port = 38_080;
const settings = path.resolve(import.meta.dirname, '../deployment/nginx.conf');
const office =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com";
const kept = 'public, max-age=31536000, immutable';

/** What each kind of file is to be sent with; a header that is null may not be there. */
const expected = {
  '/index.html': { 'cache-control': 'no-cache', 'content-security-policy': "frame-ancestors 'self'" },
  '/': { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' },
  '/taskpane.html': {
    'cache-control': 'no-cache',
    'content-security-policy': office,
    'x-frame-options': null,
  },
  '/support.html': { 'cache-control': 'no-cache', 'content-security-policy': "frame-ancestors 'self'" },
  '/sw.js': { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
  '/manifest.xml': { 'cache-control': 'no-cache', 'content-encoding': 'gzip' },
  '/assets/icon-32.png': { 'cache-control': 'public, max-age=86400', 'content-type': 'image/png' },
  '/workbench.1a2b3c4d.js': {
    'cache-control': kept,
    'content-encoding': 'gzip',
    'x-content-type-options': 'nosniff',
  },
};

const folder = mkdtempSync(path.join(tmpdir(), 'monopol-nginx-'));
const faults = [];
let server;
try {
  // nginx reads as a user of its own.
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, 'web/assets'), { recursive: true });
  for (const name of Object.keys(expected))
    if (name !== '/') writeFileSync(path.join(folder, 'web', name), 'x'.repeat(4000));
  writeFileSync(path.join(folder, 'web/web.config'), '<configuration/>');
  writeFileSync(path.join(folder, 'nginx.conf'), configuration());
  server = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-g', 'daemon off;'], { stdio: 'inherit' });
  server.on('error', () => {
    faults.push('nginx er ikke installeret: apt-get install nginx-light');
  });
  await answering();
  for (const [name, headers] of Object.entries(expected)) await look(name, headers);
  const { status } = await fetch(`http://127.0.0.1:${port}/web.config`);
  if (status !== 404) faults.push(`/web.config: ${status}`);
} finally {
  server?.kill();
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${Object.keys(expected).length} slags filer sendes, som de skal.`);
process.exitCode = faults.length === 0 ? 0 : 1;

function configuration() {
  return `worker_processes 1; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/web;
${readFileSync(settings, 'utf8')}
  }
}`;
}

async function answering() {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error(faults[0] ?? 'nginx svarer ikke.');
}

async function look(name, headers) {
  const answer = await fetch(`http://127.0.0.1:${port}${name}`, { headers: { 'accept-encoding': 'gzip' } });
  if (!answer.ok) faults.push(`${name}: ${answer.status}`);
  for (const [header, wanted] of Object.entries(headers)) {
    const sent = answer.headers.get(header);
    if (sent !== wanted) faults.push(`${name}: ${header}: ${sent} i stedet for ${wanted}`);
  }
}
