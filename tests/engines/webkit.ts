import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileSavedBy } from './downloads';
import { until } from './until';
import { WebDriverSession } from './webdriver-session';
import type { Engine, Key, Named, SavedFile, Visitor } from './visitor';

/** Debian's browser around WebKitGTK: the engine of Safari, and of Excel for Mac's pane. */
function miniBrowser(): string {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const found = libraries
    .map((folder) => path.join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((program) => existsSync(program));
  if (found === undefined) throw new Error('WebKit is missing: apt-get install webkit2gtk-driver xvfb');
  return found;
}

/** Finds by role and name in the page itself, as the other engines' driver does from outside. */
const finder = readFileSync(
  path.resolve(require.resolve('@testing-library/dom'), '..', '@testing-library', 'dom.umd.js'),
  'utf8',
);

/** Debian's WebKit, driven over WebDriver on a display of its own. */
export async function startWebKit(): Promise<Engine> {
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  };
  const home = mkdtempSync(path.join(tmpdir(), 'monopol-webkit-'));
  mkdirSync(path.join(home, 'Downloads'));
  mkdirSync(path.join(home, '.config'));
  writeFileSync(path.join(home, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const { display, program: screen } = await startDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      DISPLAY: display,
      // Its sandbox needs rights that a test machine seldom gives; what it shows is our own pages.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const server = `http://127.0.0.1:${String(port)}`;
  await answering(`${server}/status`);
  const first = await WebDriverSession.begin(server, capabilities);
  await first.session.end();
  return {
    version: `WebKitGTK ${first.browserVersion}`,
    visit: async () => {
      const { session } = await WebDriverSession.begin(server, capabilities);
      const tab = (await session.get('window')) as string;
      return new WebKitVisitor(session, tab, home, () => session.end());
    },
    close: async () => {
      await ended(driver);
      await ended(screen);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Xvfb, which chooses a free number for its display and writes it. */
async function startDisplay(): Promise<{ display: string; program: ChildProcess }> {
  const program = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    program.stdout.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    program.once('error', reject);
  });
  return { display: `:${number}`, program };
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    program.once('exit', () => {
      resolve();
    });
    program.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function answering(address: string): Promise<void> {
  await until(`${address} answers`, () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
}

/** How WebDriver writes a reference to an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type ElementReference = Readonly<Record<typeof elementKey, string>>;

/** How WebDriver writes the keys that write nothing. */
const keyCodes: Readonly<Record<string, string | undefined>> = { F6: '\uE036', Tab: '\uE004' };

const pattern = (name: string | RegExp): object =>
  typeof name === 'string' ? { text: name } : { source: name.source, flags: name.flags };

const matcher = 'const match = (p) => p.text === undefined ? new RegExp(p.source, p.flags) : p.text;';
const findByRole = `${matcher}
  return TestingLibraryDom.queryAllByRole(document.body, arguments[0], { name: match(arguments[1]) })[arguments[2]] ?? null;`;
const findText = `${matcher}
  const wanted = match(arguments[0]);
  const has = (text) => (typeof wanted === 'string' ? text.toLowerCase().includes(wanted.toLowerCase()) : wanted.test(text));
  return document.body.innerText.split('\\n').some((line) => has(line.trim()));`;

class WebKitVisitor implements Visitor {
  readonly #session: WebDriverSession;
  readonly #tab: string;
  readonly #home: string;
  readonly close: () => Promise<void>;

  constructor(session: WebDriverSession, tab: string, home: string, close: () => Promise<void>) {
    this.#session = session;
    this.#tab = tab;
    this.#home = home;
    this.close = close;
  }

  async open(address: string): Promise<void> {
    await this.#here();
    await this.#session.post('url', { url: address });
  }

  async reload(): Promise<void> {
    await this.#here();
    await this.#session.post('refresh');
  }

  async click(target: Named): Promise<void> {
    await this.#with(target, async (element) => {
      // The driver is content with a place under the bar at the window's foot, and then cannot click there.
      await this.#session.execute("arguments[0].scrollIntoView({ block: 'center' })", {
        [elementKey]: element,
      });
      await this.#session.post(`element/${element}/click`);
    });
  }

  async type(target: Named, text: string): Promise<void> {
    await this.#with(target, (element) => this.#session.post(`element/${element}/clear`));
    await this.#with(target, (element) => this.#session.post(`element/${element}/value`, { text }));
  }

  async press(key: Key): Promise<void> {
    await this.#here();
    const held = (await this.#session.get('element/active')) as ElementReference;
    await this.#session.post(`element/${held[elementKey]}/value`, { text: keyCodes[key] ?? key });
  }

  async select(target: Named, option: string): Promise<void> {
    await this.#with(target, async (element) => {
      const choices = (await this.#session.post(`element/${element}/elements`, {
        using: 'xpath',
        value: `.//option[normalize-space(.)='${option}']`,
      })) as readonly ElementReference[];
      const choice = choices[0]?.[elementKey];
      if (choice === undefined) throw new Error(`No choice ${option}`);
      await this.#session.post(`element/${choice}/click`);
    });
  }

  async see(what: Named | string | RegExp): Promise<void> {
    if (typeof what === 'object' && 'role' in what) {
      await this.#find(what);
      return;
    }
    await until(`to see ${String(what)}`, async () => {
      await this.#here();
      return (await this.#session.execute(findText, pattern(what))) === true;
    });
  }

  async pick(files: readonly SavedFile[]): Promise<void> {
    await this.#here();
    const paths = files.map(({ name, bytes }) => {
      const file = path.join(this.#home, name);
      writeFileSync(file, bytes);
      return file;
    });
    const picker = (await this.#session.post('element', {
      using: 'css selector',
      value: 'main input[type=file]',
    })) as ElementReference;
    await this.#session.post(`element/${picker[elementKey]}/value`, { text: paths.join('\n') });
  }

  save(target: Named): Promise<SavedFile> {
    return fileSavedBy(path.join(this.#home, 'Downloads'), () => this.click(target));
  }

  async evaluate(expression: string): Promise<unknown> {
    await this.#here();
    return this.#session.post('execute/async', {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then(done);`,
      args: [],
    });
  }

  async anotherTab(): Promise<Visitor> {
    await this.#here();
    const { handle } = (await this.#session.post('window/new', { type: 'tab' })) as { handle: string };
    return new WebKitVisitor(this.#session, handle, this.#home, async () => {
      await this.#session.post('window', { handle });
      await this.#session.delete('window');
    });
  }

  /** Every command goes to the window that was chosen last. */
  async #here(): Promise<void> {
    await this.#session.post('window', { handle: this.#tab });
  }

  #find({ role, name, place = 0 }: Named): Promise<string> {
    return until(`${role} ${String(name)}`, async () => {
      await this.#here();
      if ((await this.#session.execute('return typeof TestingLibraryDom')) === 'undefined') {
        await this.#session.execute(finder);
      }
      const found = (await this.#session.execute(
        findByRole,
        role,
        pattern(name),
        place,
      )) as ElementReference | null;
      return found?.[elementKey] ?? null;
    });
  }

  /** Finds anew when the page has drawn itself anew between finding and doing. */
  async #with(target: Named, act: (element: string) => Promise<unknown>): Promise<void> {
    await until(`${target.role} ${String(target.name)} to be used`, async () => {
      await act(await this.#find(target));
      return true;
    });
  }
}
