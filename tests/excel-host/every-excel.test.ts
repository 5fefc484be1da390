import { detectFeatures } from '../../src/hosts/excel/office/excel-features';
import { ExcelProblem } from '../../src/hosts/excel/office/excel-problem';
import { watchChanges } from '../../src/hosts/excel/office/watch-changes';
import { da } from '../../src/text/da';
import { en } from '../../src/text/en';
import { createOfficeJs } from './client-layer';
import { anExcelWorkbook, aMoment, everyFeature, named, put, systemsOf } from './excel-workbook';

jest.setTimeout(60_000);

const office = (platform: string, newest: number) =>
  detectFeatures({
    context: {
      platform,
      requirements: {
        isSetSupported: (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) <= newest,
      },
    },
  });

describe('what an Excel can do', () => {
  it.each([
    ['PC', 17, everyFeature],
    ['OfficeOnline', 17, everyFeature],
    ['Mac', 17, { ...everyFeature, download: false, takesFiles: false }],
    ['iOS', 14, { ...everyFeature, download: false, takesFiles: false }],
    ['PC', 9, { ...everyFeature, isRecentEnough: false }],
    ['PC', 7, { ...everyFeature, isRecentEnough: false, createWorkbook: false, readOnly: false }],
  ])('on %s with ExcelApi 1.%d is asked feature by feature', (platform, newest, features) => {
    expect(office(platform, newest)).toEqual(features);
  });

  it('is what the pane is told', () => {
    const { host } = anExcelWorkbook({
      features: { ...everyFeature, download: false, createWorkbook: false },
    });
    expect(host.capabilities).toEqual({
      cornerTaken: true,
      isUsersOwn: true,
      tellsWhenKept: false,
      download: false,
      openWorkbook: false,
      takesFiles: true,
    });
  });
});

describe('files', () => {
  const workbook = {
    name: 'Besvarelse.xlsx',
    type: 'application/zip',
    bytes: new Uint8Array([80, 75, 3, 4]),
  };
  const mail = { name: 'Besvarelse.eml', type: 'message/rfc822', bytes: new Uint8Array([70]) };

  it('are downloaded where that works', async () => {
    const { host, saved } = anExcelWorkbook();
    await host.deliver(mail);
    expect(saved).toEqual([mail]);
  });

  it('are opened as a new workbook where downloads do not work, and a mail is refused in words', async () => {
    const { host, strict } = anExcelWorkbook({ features: { ...everyFeature, download: false } });
    await host.deliver(workbook);
    expect(strict.workbook.opened).toEqual(['UEsDBA==']);
    await expect(host.deliver(mail)).rejects.toThrow(da.excel.noDelivery);
  });

  it('are opened where the browser forbids the download', async () => {
    const { host, strict } = anExcelWorkbook({
      download: () => {
        throw new Error('sandboxed');
      },
    });
    await host.deliver(workbook);
    expect(strict.workbook.opened).toHaveLength(1);
    await expect(host.deliver(mail)).rejects.toThrow(da.excel.noDelivery);
  });

  it('that an administrator keeps Excel from opening are told of with another way', async () => {
    const { excel } = createOfficeJs();
    const createWorkbook = () => Promise.reject(Object.assign(new Error(), { code: 'InvalidOperation' }));
    const { host } = anExcelWorkbook({
      excel: { run: excel.run, createWorkbook },
      features: { ...everyFeature, download: false },
    });
    await expect(host.deliver(workbook)).rejects.toThrow(da.excel.openRefused);
    await expect(host.openWorkbook(workbook)).rejects.toThrow(da.excel.openRefused);
  });

  it('are refused in words where there is no way out at all', async () => {
    const none = { ...everyFeature, download: false, createWorkbook: false };
    const { host } = anExcelWorkbook({ features: none });
    await expect(host.deliver(workbook)).rejects.toThrow(da.excel.noDelivery);
    await expect(host.openWorkbook(workbook)).rejects.toThrow(da.excel.tooOld);
  });
});

describe('a trouble that people know', () => {
  it('is told at once when Excel is too old, and Excel is left alone', async () => {
    const { host, strict } = anExcelWorkbook({ features: { ...everyFeature, isRecentEnough: false } });
    await expect(host.readSurvey()).rejects.toThrow(da.excel.tooOld);
    expect(strict.roundTrips).toHaveLength(0);
  });

  it('is told in the language of the moment, also when it has been changed since the pane was opened', async () => {
    let texts = da;
    const { host, strict } = anExcelWorkbook({ texts: () => texts });
    await host.applyChanges([put(named('A'))]);
    strict.sheet('Registreringer').isProtected = true;
    await expect(host.applyChanges([put(named('B'))])).rejects.toThrow(da.excel.protected);
    texts = en;
    await expect(host.applyChanges([put(named('B'))])).rejects.toThrow(en.excel.protected);
  });

  it('is told apart: a protected sheet and a workbook that is open for reading', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('A'))]);
    strict.sheet('Registreringer').isProtected = true;
    await expect(host.applyChanges([put(named('B'))])).rejects.toThrow(da.excel.protected);
    strict.workbook.isReadOnly = true;
    await expect(host.applyChanges([put(named('B'))])).rejects.toThrow(da.excel.readOnly);
    expect(await systemsOf(host)).toEqual(['A']);
  });

  it('is told apart: what is neither protected nor open for reading wants a label, perhaps', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('A'))]);
    strict.refusals.push('AccessDenied');
    await expect(host.applyChanges([put(named('B'))])).rejects.toThrow(da.excel.denied);
  });

  it.each([
    ['gives nothing for it, as on a desktop', null],
    ['refuses it, as on the web', 'RangeExceedsLimit'],
  ])('is told when the table itself is bigger than Excel hands over: Excel %s', async (_how, code) => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('A'))]);
    strict.type('Registreringer', 'B150001', 'x');
    const [table] = strict.sheet('Registreringer').tables;
    table!.area = { ...table!.area, bottom: 150_000 };
    strict.workbook.tooManyCells = code;
    const failing = host.applyChanges([put(named('B'))]);
    await expect(failing).rejects.toThrow(ExcelProblem);
    await expect(failing).rejects.toThrow(da.excel.tooBig);
  });

  it('is told soon while a cell is edited, and nothing is written behind the user’s back', async () => {
    const { host, strict } = anExcelWorkbook({ firstPatience: 20 });
    await host.applyChanges([put(named('A'))]);
    strict.beginEditing();
    await expect(host.applyChanges([put(named('B'))])).rejects.toThrow(da.excel.silent);
    strict.finishEditing();
    expect(await systemsOf(host)).toEqual(['A']);
  });

  it.each([
    ['InvalidOperationInCellEditMode', da.excel.busy],
    ['InactiveWorkbook', da.excel.otherWorkbook],
    ['GeneralException', da.excel.notInFront],
    ['InvalidSelection', da.excel.notInFront],
    ['ServiceNotAvailable', da.excel.away],
    ['RequestAborted', da.excel.away],
  ])('passes by itself, or is told: %s', async (code, words) => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('A'))]);
    strict.refusals.push(code, code);
    await host.applyChanges([put(named('B'))]);
    expect(await systemsOf(host)).toEqual(['A', 'B']);
    strict.refusals.push(code, code, code);
    const failing = host.applyChanges([put(named('C'))]);
    await expect(failing).rejects.toThrow(ExcelProblem);
    await expect(failing).rejects.toThrow(words);
  });

  it('is told with what to do when a filter keeps rows from moving', async () => {
    const { host, strict } = anExcelWorkbook();
    const [a, b] = [named('A'), named('B')];
    await host.applyChanges([put(a), put(b)]);
    strict.sheet('Registreringer').isFiltered = true;
    await expect(host.applyChanges([{ kind: 'remove', id: a.id }])).rejects.toThrow(da.excel.filtered);
    expect(await systemsOf(host)).toEqual(['A', 'B']);
  });

  it('is told when there is more than one answer can hold', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('A'))]);
    for (let row = 3; row < 203; row += 1) {
      strict.type('Registreringer', `B${String(row)}`, 'x'.repeat(32_000));
    }
    await expect(host.applyChanges([put(named('B'))])).rejects.toThrow(da.excel.tooBig);
  });
});

describe('an answer that never comes', () => {
  it('leaves nothing twice: what Excel did anyway is seen at the next attempt', async () => {
    const { host, strict } = anExcelWorkbook({ patience: 200 });
    await host.applyChanges([put(named('A'))]);
    const change = put(named('B'));
    const write = strict.roundTrips.length + 2;
    strict.beforeRequest = (roundTrip) => {
      strict.losesAnswers = roundTrip === write;
    };
    await expect(host.applyChanges([change])).rejects.toThrow(da.excel.silent);
    strict.losesAnswers = false;
    expect(await host.applyChanges([change])).toEqual([]);
    expect(await systemsOf(host)).toEqual(['A', 'B']);
  });
});

describe('events that are not to be relied on', () => {
  const listening = async () => {
    const workbook = anExcelWorkbook({ changeDelay: 5 });
    await workbook.host.applyChanges([put(named('A'))]);
    const heard: (readonly (string | undefined)[])[] = [];
    const stop = workbook.host.onChanged(() => {
      void systemsOf(workbook.host).then((systems) => heard.push(systems));
    });
    await aMoment();
    heard.length = 0;
    return { ...workbook, heard, stop };
  };

  it('are heard once when they come twice', async () => {
    const { strict, heard, stop } = await listening();
    const { deliverMessage } = strict;
    strict.deliverMessage = (message) => {
      deliverMessage(message);
      deliverMessage(message);
    };
    strict.type('Registreringer', 'B2', 'A2');
    await aMoment();
    await aMoment();
    expect(heard).toEqual([['A2']]);
    stop();
  });

  it('lead to what stands there now, however late they come', async () => {
    const { strict, heard, stop } = await listening();
    const { deliverMessage } = strict;
    const late: (() => void)[] = [];
    strict.deliverMessage = (message) => {
      late.push(() => {
        deliverMessage(message);
      });
    };
    strict.type('Registreringer', 'B2', 'Gammel');
    strict.type('Registreringer', 'B2', 'Ny');
    await aMoment();
    expect(heard).toEqual([]);
    for (const deliver of late) deliver();
    await aMoment();
    await aMoment();
    expect(heard).toEqual([['Ny']]);
    stop();
  });

  it('are asked for again when the user comes back, where Excel refused at first', async () => {
    const { excel, strict } = createOfficeJs();
    strict.refusals.push('GeneralException', 'GeneralException');
    const window = new EventTarget();
    const stop = watchChanges(excel, 1, window).onChanged(() => undefined);
    await aMoment();
    for (const expected of [0, 3, 3]) {
      window.dispatchEvent(new Event('focus'));
      await aMoment();
      expect(strict.listeners).toBe(expected);
    }
    stop();
    await aMoment();
    expect(strict.listeners).toBe(0);
  });

  it('are asked for when the cell that is being edited is finished', async () => {
    const { excel, strict } = createOfficeJs();
    strict.beginEditing();
    const stop = watchChanges(excel, 1, null).onChanged(() => undefined);
    await aMoment();
    strict.finishEditing();
    await aMoment();
    expect(strict.listeners).toBe(3);
    stop();
  });

  it('may be missing altogether: whoever comes back to the pane sees what stands there', async () => {
    const { excel, strict } = createOfficeJs();
    strict.deliverMessage = () => undefined;
    const window = new EventTarget();
    const { onChanged } = watchChanges(excel, 1, window);
    let heard = 0;
    const stop = onChanged(() => {
      heard += 1;
    });
    strict.type('Ark1', 'A1', 'Uden hændelse');
    await aMoment();
    expect(heard).toBe(0);
    window.dispatchEvent(new Event('focus'));
    await aMoment();
    expect(heard).toBe(1);
    stop();
    window.dispatchEvent(new Event('focus'));
    await aMoment();
    expect(heard).toBe(1);
  });
});
