/**
 * Sees to it that the programs are there that the tests need beside the packages: two spreadsheet programs that check the
 * formulas, and two more browser engines. Prints one line that says what to install when it cannot do so itself.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs = [
  {
    name: 'LibreOffice',
    isThere: () => (runs('soffice') || runs('libreoffice')) && !lacksImpress(),
    packages: ['libreoffice-calc-nogui', 'libreoffice-impress-nogui', 'fonts-dejavu-core'],
  },
  {
    name: 'Gnumeric',
    isThere: () => runs('ssconvert'),
    packages: ['gnumeric'],
  },
  {
    name: 'Firefox',
    isThere: () => process.env.FIREFOX_PATH !== undefined || runs('firefox-esr') || runs('firefox'),
    packages: ['firefox-esr'],
  },
  {
    name: 'WebKit',
    isThere: () => existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb'),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

/** Debian cuts LibreOffice into packages; elsewhere it comes whole. */
function lacksImpress() {
  const folder = '/usr/lib/libreoffice/program';
  return existsSync(folder) && !existsSync(`${folder}/libsdlo.so`);
}

function runs(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

const missing = () => programs.filter(({ isThere }) => !isThere());
const installing = (wanted) =>
  `apt-get install -y --no-install-recommends ${wanted.flatMap(({ packages }) => packages).join(' ')}`;

export function ensurePrograms() {
  const wanted = missing();
  if (wanted.length === 0) return;
  if (process.getuid?.() === 0 && runs('apt-get')) {
    console.log(`Installerer: ${installing(wanted)}`);
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('sh', ['-c', installing(wanted)], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      // What counts is whether the programs are there now; that is asked below.
    }
  }
  const stillMissing = missing();
  if (stillMissing.length === 0) return;
  const names = stillMissing.map(({ name }) => name).join(', ');
  console.error(`Mangler: ${names}. Installér det først: sudo ${installing(stillMissing)}`);
  process.exit(1);
}
