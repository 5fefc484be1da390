import { existsSync } from 'node:fs';
import { firefox } from 'playwright-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { patience } from './visitor';
import type { Engine, Named, Visitor } from './visitor';

const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox of this machine, as it comes. */
export async function startFirefox(): Promise<Engine> {
  const executablePath = process.env['FIREFOX_PATH'] ?? installed.find((program) => existsSync(program));
  if (executablePath === undefined) throw new Error('Firefox is missing: apt-get install firefox-esr');
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  return {
    version: `Firefox ${browser.version()}`,
    visit: async () => {
      const context = await browser.newContext({
        locale: 'da-DK',
        viewport: { width: 1280, height: 800 },
      });
      return inTab(context, await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
}

/**
 * Driven from outside, this Firefox does not carry out the download of what a page has made itself: what the page hands
 * over is taken at that very moment.
 */
const takeDownload = `new Promise((resolve) => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const made = new Map();
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    made.set(address, blob);
    return address;
  };
  window.handedOver = new Promise((done) => {
    HTMLAnchorElement.prototype.click = function () {
      const blob = made.get(this.href);
      if (blob === undefined || this.download === '') return click.call(this);
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      const reader = new FileReader();
      reader.onload = () => done([this.download, reader.result.split(',')[1]]);
      reader.readAsDataURL(blob);
    };
  });
  resolve();
})`;

function inTab(context: BrowserContext, page: Page, close: () => Promise<void>): Visitor {
  page.setDefaultTimeout(patience);
  const find = ({ role, name, place = 0 }: Named): Locator =>
    page.getByRole(role, { name, exact: typeof name === 'string' }).nth(place);
  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    click: (target) => find(target).click(),
    type: async (target, text) => {
      await find(target).fill('');
      await find(target).pressSequentially(text);
    },
    press: (key) => page.keyboard.press(key),
    select: async (target, option) => {
      await find(target).selectOption(option);
    },
    see: (what) =>
      typeof what === 'object' && 'role' in what
        ? find(what).waitFor()
        : page.getByText(what).first().waitFor(),
    pick: (files) =>
      page
        .locator('main input[type=file]')
        .first()
        .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }))),
    save: async (target) => {
      await page.evaluate(takeDownload);
      await find(target).click();
      const [name, content] = await page.evaluate<[string, string]>('window.handedOver');
      return { name, bytes: new Uint8Array(Buffer.from(content, 'base64')) };
    },
    evaluate: (expression) => page.evaluate(expression),
    anotherTab: async () => {
      const tab = await context.newPage();
      return inTab(context, tab, () => tab.close());
    },
    close,
  };
}
