import { officeLook } from '../../src/hosts/excel/office/office-theme';
import type { OfficeColours, OfficeWithTheme } from '../../src/hosts/excel/office/office-theme';

/** A page whose clock and contrast a test can turn. */
function aPage() {
  const contrast = Object.assign(new EventTarget(), { matches: false });
  let tick = (): void => undefined;
  let timers = 0;
  const page = Object.assign(new EventTarget(), {
    matchMedia: () => contrast,
    setInterval: (look: () => void) => {
      tick = look;
      return ++timers;
    },
    clearInterval: () => {
      timers -= 1;
    },
  }) as unknown as Parameters<typeof officeLook>[1];
  return {
    page,
    tick: () => {
      tick();
    },
    focus: () => (page as unknown as EventTarget).dispatchEvent(new Event('focus')),
    setContrast: (matches: boolean) => {
      contrast.matches = matches;
      contrast.dispatchEvent(new Event('change'));
    },
    timers: () => timers,
  };
}

function anOffice(
  officeTheme?: OfficeColours,
): OfficeWithTheme & { context: { officeTheme?: OfficeColours } } {
  return { context: officeTheme === undefined ? {} : { officeTheme } };
}

const lookIn = (theme?: OfficeColours) => officeLook(anOffice(theme), aPage().page).current();

test.each([
  ['Colourful', '#F3F2F1', 'light'],
  ['White', '#FFFFFF', 'light'],
  ['Dark Gray', '#444444', 'dark'],
  ['Black', '#262626', 'dark'],
  ['with transparency', '#292929FF', 'dark'],
  ['without a mark', 'FFFFFF', 'light'],
])('the theme %s (%s) is %s, whatever Office calls it', (_name, bodyBackgroundColor, look) => {
  expect(lookIn({ bodyBackgroundColor, isDarkTheme: look !== 'dark' })).toBe(look);
});

test('a theme whose colour cannot be read is what Office says it is; no theme at all is light', () => {
  expect(lookIn({ bodyBackgroundColor: '#NaN', isDarkTheme: true })).toBe('dark');
  expect(lookIn({ isDarkTheme: false })).toBe('light');
  expect(lookIn()).toBe('light');
});

test('the system’s contrast goes before the theme, and is followed as it changes', () => {
  const { page, setContrast } = aPage();
  const look = officeLook(anOffice({ bodyBackgroundColor: '#FFFFFF' }), page);
  const heard: string[] = [];
  look.follow(() => heard.push(look.current()));
  setContrast(true);
  setContrast(false);
  expect(heard).toEqual(['contrast', 'light']);
});

test('a new theme is noticed without any event, in time or on coming back, and told of once', () => {
  const { page, tick, focus } = aPage();
  const office = anOffice({ bodyBackgroundColor: '#FFFFFF' });
  const look = officeLook(office, page);
  const heard: string[] = [];
  look.follow(() => heard.push(look.current()));
  tick();
  office.context.officeTheme = { bodyBackgroundColor: '#262626' };
  tick();
  tick();
  office.context.officeTheme = { bodyBackgroundColor: '#FFFFFF' };
  focus();
  expect(heard).toEqual(['dark', 'light']);
});

test('the event is used where Office has it, and everything is let go of in the end', () => {
  const { page, timers } = aPage();
  const handlers = new Set<() => void>();
  const context: { officeTheme: OfficeColours; document: object } = {
    officeTheme: { bodyBackgroundColor: '#FFFFFF' },
    document: {
      addHandlerAsync: (_event: string, handler: () => void) => handlers.add(handler),
      removeHandlerAsync: (_event: string, { handler }: { handler: () => void }) => handlers.delete(handler),
    },
  };
  const look = officeLook({ EventType: { OfficeThemeChanged: 'officeThemeChanged' }, context }, page);
  let heard = 0;
  const stop = look.follow(() => (heard += 1));
  context.officeTheme = { bodyBackgroundColor: '#000000' };
  for (const handler of handlers) handler();
  expect(heard).toBe(1);
  stop();
  expect([handlers.size, timers()]).toEqual([0, 0]);
});

test('an edition that names the event but refuses it is followed all the same', () => {
  const { page, tick } = aPage();
  const refuse = () => {
    throw new Error('not here');
  };
  const context: { officeTheme: OfficeColours; document: object } = {
    officeTheme: {},
    document: { addHandlerAsync: refuse, removeHandlerAsync: refuse },
  };
  const look = officeLook({ EventType: { OfficeThemeChanged: 'officeThemeChanged' }, context }, page);
  let heard = 0;
  const stop = look.follow(() => (heard += 1));
  context.officeTheme = { isDarkTheme: true };
  tick();
  stop();
  expect(heard).toBe(1);
});
