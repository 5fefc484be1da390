import path from 'node:path';
import { da } from '../../src/text/da';
import { serve } from '../e2e/static-server';
import { startFirefox } from './firefox';
import { tellStories } from './stories';

jest.setTimeout(300_000);

describe('Firefox', () => {
  tellStories(startFirefox);
});

/** Whether the keyboard has left the page, is on its way out, or has come to another control. */
const whereabouts = `(() => {
  const held = document.activeElement;
  if (held === document.body) return 'outside';
  const last = [...document.querySelectorAll('footer button')].at(-1);
  return held === last || held.hasAttribute('data-tabster-dummy') ? 'on the way' : held.outerHTML;
})()`;

test('who tabs on past the last control of a screen leaves the page', async () => {
  const server = await serve(path.resolve(__dirname, '..', '..', 'dist', 'web'));
  const engine = await startFirefox();
  const visitor = await engine.visit();
  await visitor.open(`${server.address}index.html`);
  await visitor.click({ role: 'button', name: da.pane.welcome.exampleRespondent });
  await visitor.see(da.pane.overview.counts(7, 4));
  for (const open of [null, /^Mødeklokken/]) {
    if (open !== null) await visitor.click({ role: 'button', name: open });
    await visitor.evaluate(`[...document.querySelectorAll('footer button')].at(-1).focus()`);
    const passed = [await visitor.evaluate(whereabouts)];
    // A helper of the page's own may take the keyboard on its way out.
    while (passed.at(-1) === 'on the way' && passed.length < 4) {
      await visitor.press('Tab');
      passed.push(await visitor.evaluate(whereabouts));
    }
    expect(passed.at(0)).toBe('on the way');
    expect(passed.at(-1)).toBe('outside');
  }
  await visitor.close();
  await engine.close();
  await server.close();
});
