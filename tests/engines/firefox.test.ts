import path from 'node:path';
import { da } from '../../src/text/da';
import { serve } from '../e2e/static-server';
import { startFirefox } from './firefox';
import { tellStories } from './stories';

jest.setTimeout(300_000);

describe('Firefox', () => {
  tellStories(startFirefox);
});

/** What has the keyboard is not the last control any more, nor another one of the page. */
const hasLeft = '!document.hasFocus() || document.activeElement === document.body';

test('who tabs on past the last control of a screen leaves the page', async () => {
  const server = await serve(path.resolve(__dirname, '..', '..', 'dist', 'web'));
  const engine = await startFirefox();
  const visitor = await engine.visit();
  await visitor.open(`${server.address}index.html`);
  await visitor.click({ role: 'button', name: da.pane.welcome.exampleRespondent });
  for (const open of [da.pane.overview.counts(7, 4), /^Mødeklokken/]) {
    if (typeof open === 'string') await visitor.see(open);
    else await visitor.click({ role: 'button', name: open });
    await visitor.evaluate(
      `window.focus() ?? [...document.querySelectorAll('footer button')].at(-1).focus()`,
    );
    expect(await visitor.evaluate(hasLeft)).toBe(false);
    // A helper of the page's own may take the keyboard on its way out.
    await visitor.press('Tab');
    if ((await visitor.evaluate(hasLeft)) !== true) await visitor.press('Tab');
    expect(await visitor.evaluate(hasLeft)).toBe(true);
  }
  await visitor.close();
  await engine.close();
  await server.close();
});
