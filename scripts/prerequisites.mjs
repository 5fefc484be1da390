/**
 * Sees to it that the spreadsheet program which checks the formulas is there. The browser needs nothing: it comes
 * with the packages. Prints one line that says what to install when it cannot do so itself.
 */
import { execFileSync, spawnSync } from 'node:child_process';

const packages = ['libreoffice-calc-nogui', 'fonts-dejavu-core'];
const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;

function found(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

export function ensureSpreadsheetProgram() {
  if (found('soffice') || found('libreoffice')) return;
  const mayInstall = process.getuid?.() === 0 && found('apt-get');
  if (mayInstall) {
    console.log(`Installerer regnearksprogrammet: ${install}`);
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('sh', ['-c', install], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      // What counts is whether the program is there now; that is asked below.
    }
    if (found('soffice') || found('libreoffice')) return;
  }
  console.error(`LibreOffice Calc mangler. Installér det først: sudo ${install}`);
  process.exit(1);
}
