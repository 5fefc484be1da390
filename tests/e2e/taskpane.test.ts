import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { Page } from 'playwright-core';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { readResponse } from '../../src/workbook/response/read-response';
import { officeFolder } from './excel-page/office-in-page';
import { expectFitForAll } from './fit-for-all';
import { built, setTheExcelStage } from './taskpane-page';
import type { ExcelStage } from './taskpane-page';
import { downloadFrom } from './workbench-page';

jest.setTimeout(180_000);

let stage: ExcelStage;
beforeAll(async () => {
  stage = await setTheExcelStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const toPage = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

async function rate(page: Page, area: RegExp, rating: string): Promise<void> {
  const row = page.getByRole('radiogroup', { name: area });
  await row.getByRole('radio', { name: rating, exact: true }).check();
}

async function registerInOdense(page: Page): Promise<void> {
  await button(page, /Jeg svarer for en kommune/).click();
  await page.getByRole('combobox', { name: /Kommune/ }).pressSequentially('odense');
  await page.getByRole('option', { name: 'Odense' }).click();
  await page.getByLabel('Kontaktperson').fill('Bo Lind');
  await page.getByLabel('E-mail').fill('bo.lind@odense.test');
  await button(page, 'Kom i gang').click();
  await button(page, 'Registrér system').click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('=Omsorgsbroen');
  await page.getByRole('combobox', { name: /Leverandør/ }).fill('Nordvang IT A/S');
  await page.getByRole('combobox', { name: /Fagområde/ }).selectOption('Social og sundhed');
  await page.getByRole('radio', { name: 'Monopol (én leverandør)' }).check();
  await page.getByRole('checkbox', { name: /svær at eftergøre/ }).check();
  await rate(page, /vurderer I prissætningen/, '2 Dårlig');
  for (const area of [/tillægsydelserne/, /vilkårene/, /kvaliteten/, /forhandle/])
    await rate(page, area, '4 God');
  await page.getByRole('radio', { name: 'Koordineret forhandling' }).check();
  await page.getByText('Alle nødvendige svar er givet.').waitFor();
  await toPage(page, /^Flere/);
  await page.getByLabel('Årlig pris (kr.)').fill('1.250.000');
  await button(page, 'Oversigt').click();
  await page.getByText('1 system · 1 færdigt').waitFor();
}

/** The cell of the first registration below a header. */
function cellUnder(page: Page, header: string): Promise<unknown> {
  return page.evaluate((wanted) => {
    const { strictExcel } = window;
    const table = strictExcel.sheet('Registreringer').tables[0]!;
    for (let column = table.area.left; column <= table.area.right; column += 1) {
      const cells = strictExcel.sheet('Registreringer');
      if (cells.peek(table.area.top, column).content === wanted) {
        return cells.peek(table.area.top + 1, column).content;
      }
    }
    return `no column ${wanted}`;
  }, header);
}

test('a municipality registers, rates and submits in Excel, and what is typed in the grid reaches the pane', async () => {
  const { page, faults, sheets, close } = await stage.open();
  await registerInOdense(page);

  expect(await sheets()).toEqual(expect.arrayContaining(['Besvarelse', 'Registreringer', 'Kodebog']));
  expect(await cellUnder(page, 'System')).toBe('=Omsorgsbroen');
  expect(await cellUnder(page, 'Årlig pris (kr.)')).toBe(1_250_000);

  await page.evaluate(() => {
    const { strictExcel } = window;
    const { area } = strictExcel.sheet('Registreringer').tables[0]!;
    for (let column = area.left; column <= area.right; column += 1) {
      const header = strictExcel.sheet('Registreringer').peek(area.top, column).content;
      const letter = String.fromCharCode(65 + column);
      if (header === 'System')
        strictExcel.type('Registreringer', `${letter}${String(area.top + 2)}`, 'Nexta');
    }
  });
  await button(page, /^Nexta/).waitFor();

  await button(page, 'Indsend').click();
  await button(page, 'Dan besvarelsen').click();
  const file = await downloadFrom(page, 'Hent besvarelsen');
  expect(file.name).toMatch(/^Besvarelse_0461_Odense_\d{4}-\d{2}-\d{2}_r1\.xlsx$/);
  const reading = readXlsx(new Uint8Array(file.bytes), file.name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  const options = { thisYear: new Date().getFullYear(), newId: () => crypto.randomUUID() };
  const { submission } = readResponse(reading.workbook, file.name, options);
  expect(submission).toMatchObject({
    municipality: '0461',
    contact: 'Bo Lind',
    registrations: [{ status: 'finished', answers: { system: 'Nexta', yearlyPrice: 1_250_000 } }],
  });

  await button(page, 'Ja, den er sendt').click();
  await page.getByText(/Noteret som indsendt/).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('the pane in Excel fetches nothing of the workbench’s spreadsheet', async () => {
  const { page, requests, close } = await stage.open();
  await button(page, 'Prøv med eksempeldata som kommune').click();
  await page.getByText(/\d systemer · \d færdige/).waitFor();
  await page.waitForLoadState('networkidle');
  const own = new Set(requests.map((url) => path.join(built, new URL(url).pathname)).filter(existsSync));
  const scripts = [...own].filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((file) => readFileSync(file, 'utf8').includes('univer'))).toEqual([]);
  await close();
});

test('the self-test runs in the pane, holds, and leaves the workbook as it was', async () => {
  const { page, faults, sheets, close } = await stage.open();
  await openSettings(page);
  await button(page, 'Kør selvtest').click();
  await page.getByText(/^Alt holdt: \d+ prøver\.$/).waitFor({ timeout: 30_000 });
  const report = await page.getByRole('textbox', { name: 'Rapport' }).inputValue();
  expect(report).toContain('Excel: 16.0.14332.20000');
  expect(report).toContain('ExcelApi 1.14');
  expect(report).not.toContain('holdt ikke');
  expect(await sheets()).toEqual(['Ark1']);
  expect(faults).toEqual([]);
  await close();
});

test('an Excel that lacks something says so in the report', async () => {
  const { page, close } = await stage.open();
  await page.evaluate(() => {
    const { strictExcel } = window;
    const answer = strictExcel.execute.bind(strictExcel);
    strictExcel.execute = (body, flags) =>
      JSON.stringify(body).includes('"SetXAxisValues"')
        ? Promise.resolve({
            Results: [],
            TraceIds: [],
            Error: { Code: 'ApiNotFound', Message: '', ActionIndex: 0, HttpStatusCode: 400 },
          })
        : answer(body, flags);
  });
  await openSettings(page);
  await button(page, 'Kør selvtest').click();
  await page.getByText(/^1 af \d+ prøver holdt ikke\.$/).waitFor({ timeout: 30_000 });
  await page
    .getByRole('listitem')
    .getByText(/^Diagrammer \(ApiNotFound/)
    .waitFor();
  await close();
});

test('Office’s theme and the system’s contrast are followed while the pane is open', async () => {
  const { page, faults, close } = await stage.open();
  const setTheme = (colour: string): Promise<void> =>
    page.evaluate((bodyBackgroundColor) => {
      window.officeAround.context.officeTheme = { bodyBackgroundColor };
    }, colour);
  await waitForBackground(page, webLightTheme);
  await setTheme('#262626');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await waitForBackground(page, webDarkTheme);
  // Nothing tells of this change: it is noticed in time.
  await setTheme('#FFFFFF');
  await waitForBackground(page, webLightTheme);
  await page.emulateMedia({ forcedColors: 'active' });
  await waitForBackground(page, teamsHighContrastTheme);
  await page.emulateMedia({ forcedColors: 'none' });
  await waitForBackground(page, webLightTheme);
  expect(faults).toEqual([]);
  await close();
});

test('the pane speaks the language of Excel’s menus until another is chosen, which it keeps', async () => {
  const { page, faults, close } = await stage.open({ language: 'en-US' });
  await button(page, /I answer for a municipality/).click();
  await page.getByRole('combobox', { name: /Municipality/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('combobox', { name: /Municipality/ }).waitFor();
  await button(page, 'More choices').click();
  await page.getByRole('menuitemradio', { name: 'Dansk' }).click();
  await page.getByRole('combobox', { name: /Kommune/ }).waitFor();
  await page.reload();
  await page.getByRole('combobox', { name: /Kommune/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('da');
  expect(faults).toEqual([]);
  await close();
});

/** What the page says when no pane can come, as it is seen. */
const said = (page: Page): Promise<string> => page.locator('#blocked-start').innerText();
/** Excel for Windows as Office.js learns of it from the address. */
const inExcel = '?_host_Info=Excel$Win32$16.01$da-DK$$$$16';
const ownScript = /\/taskpane\.[0-9a-f]+\.js$/;
const toldOf = {
  office: 'Excel må ikke hente Office.js',
  host: 'den del af Office.js, som hører til jeres udgave af Excel',
  own: 'rudens eget script',
  silent: 'Excel svarede ikke inden ti sekunder',
  any: 'Noget, ruden skal bruge, blev ikke hentet',
};

test('whatever is blocked, the pane says what within ten seconds, for whom, and where to go on; it works on nothing', async () => {
  const ways = ['refused', 'never answered', 'a page'] as const;
  const parts = [
    { part: /\/office\.js$/, says: toldOf.office, named: `${officeFolder}office.js` },
    { part: /\/excel-win32/, says: toldOf.host, named: `${officeFolder}excel-win32-16.01.js` },
    { part: ownScript, says: toldOf.own, named: /\/taskpane\.[0-9a-f]+\.js/ },
  ];
  const cases = [
    ...parts.flatMap((part) => ways.map((met) => ({ ...part, met }))),
    { part: /nothing/, says: toldOf.silent, named: 'Excel svarede ikke', met: ways[0] },
    // Not even the script that finds out: the page speaks by its styles alone.
    { part: /\.js$/, says: toldOf.any, named: null, met: ways[0] },
  ];
  const panes = await Promise.all(
    cases.map(async ({ part, met, says, named }) => {
      const { page, close } = await stage.openWithOfficeJs({
        query: inExcel,
        meets: (url) => (part.test(url) ? met : null),
      });
      await page.getByText(says).first().waitFor({ timeout: 20_000 });
      const line = await page.getByRole('textbox').inputValue();
      const found = {
        says: (await said(page)).includes(says),
        line: named === null ? true : line.search(named) >= 0,
        allows: named === null ? true : /tillad https?:\/\/\S.* for Excel/.test(line),
        links: await page.getByRole('link', { name: 'åbn den her' }).getAttribute('href'),
        pane: await page.locator('#root').innerHTML(),
      };
      await close();
      return found;
    }),
  );
  expect(panes).toEqual(
    cases.map(() => ({ says: true, line: true, allows: true, links: 'index.html', pane: '' })),
  );
});

test('in a browser the pane’s page says that it belongs in Excel, under Microsoft’s own Office.js and the page’s policy', async () => {
  const { page, faults, close } = await stage.openWithOfficeJs();
  await page.getByRole('heading', { name: 'Denne side hører til i Excel' }).waitFor();
  expect(await page.locator('#root').innerHTML()).toBe('');
  // Office.js' telemetry is what the policy stops.
  expect(faults.filter((fault) => !/telemetryservice/.test(fault))).toEqual([]);
  await close();
});

test('an Excel that answers late gets its pane all the same', async () => {
  const { page, close } = await stage.open({ readyAfter: 11_000 });
  await page.getByRole('heading', { name: 'Ruden kan ikke komme i gang' }).waitFor({ timeout: 20_000 });
  await button(page, /Jeg svarer for en kommune/).waitFor();
  expect(await page.locator('#blocked-start').isVisible()).toBe(false);
  await close();
});

test('the words for a pane that cannot start fit a narrow pane and everyone', async () => {
  const { page, close } = await stage.openWithOfficeJs({
    query: inExcel,
    meets: (url) => (url.endsWith('/office.js') ? 'refused' : null),
    withoutPolicy: true,
  });
  await page.getByText(toldOf.office).first().waitFor();
  await expectFitForAll(page, 'blocked');
  await page.getByRole('button', { name: 'Kopiér linjen' }).click();
  await page.getByText(/^(Kopieret|Markeret)/).waitFor();
  await close();
});

test('a script that is slipped into the page does not run', async () => {
  const { page, faults, close } = await stage.open();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "overtaget"';
    document.head.append(script);
  });
  expect(await page.title()).toBe('Monopolafdækning');
  expect(faults.join()).toMatch(/Content Security Policy/);
  await close();
});

/** The theme's own background; what is painted is the system's colour while it forces its own. */
async function waitForBackground(page: Page, theme: Theme): Promise<void> {
  await page.waitForFunction((wanted) => {
    const provider = document.querySelector('.fui-FluentProvider');
    return (
      provider && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim() === wanted
    );
  }, theme.colorNeutralBackground1);
}

async function openSettings(page: Page): Promise<void> {
  await button(page, 'Flere valg').click();
  await page.getByRole('menuitem', { name: 'Indstillinger' }).click();
  await page.getByRole('heading', { name: 'Indstillinger' }).waitFor();
}
