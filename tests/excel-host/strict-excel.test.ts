import { createOfficeJs } from './client-layer';
import type { StrictExcel } from './strict/strict-excel';

interface Tried {
  readonly strict: StrictExcel;
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

function anExcel(): Tried {
  const { excel, strict } = createOfficeJs();
  return { strict, run: (batch) => excel.run(batch) };
}

/** The code with which Excel refuses some work. */
async function refusal(
  { run }: Tried,
  work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void,
): Promise<string> {
  try {
    await run(async (context) => {
      work(context.workbook, context.workbook.worksheets.getItem('Ark1'));
      await context.sync();
    });
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'nothing';
}

describe('the strict Excel, seen through Microsoft’s client layer', () => {
  it('does nothing before sync, and everything in order then', async () => {
    const tried = anExcel();
    await tried.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('A1').values = [['først']];
      sheet.getRange('A1').values = [['sidst']];
      expect(tried.strict.valueAt('Ark1', 'A1')).toBe('');
      await context.sync();
    });
    expect(tried.strict.valueAt('Ark1', 'A1')).toBe('sidst');
  });

  it('stops at the first error, and keeps what was done before it', async () => {
    const tried = anExcel();
    const code = await refusal(tried, (workbook, sheet) => {
      sheet.getRange('A1').values = [['før']];
      workbook.worksheets.getItem('Findes ikke').getRange('A1').values = [['aldrig']];
      sheet.getRange('A2').values = [['efter']];
    });
    expect([code, tried.strict.valueAt('Ark1', 'A1'), tried.strict.valueAt('Ark1', 'A2')]).toEqual([
      'ItemNotFound',
      'før',
      '',
    ]);
  });

  it('gives loaded values as they were, and none that were not asked for', async () => {
    const tried = anExcel();
    tried.strict.type('Ark1', 'A1', 'gammel');
    await tried.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1').load('values');
      expect(() => range.values).toThrow('not available');
      await context.sync();
      tried.strict.type('Ark1', 'A1', 'ny');
      expect(range.values).toEqual([['gammel']]);
      expect(() => range.address).toThrow('not available');
    });
  });

  it.each<readonly [string, string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void]>([
    [
      'InvalidArgument',
      'an array of another shape',
      (_, sheet) => (sheet.getRange('A1:B2').values = [['a', 'b']]),
    ],
    ['InvalidArgument', 'a bad address', (_, sheet) => (sheet.getRange('A0').values = [['a']])],
    [
      'InvalidArgument',
      'a text that is too long',
      (_, sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
    ],
    ['InvalidArgument', 'a sheet name with a colon', (workbook) => void workbook.worksheets.add('a:b')],
    [
      'InvalidArgument',
      'a sheet name of 32 characters',
      (workbook) => void workbook.worksheets.add('x'.repeat(32)),
    ],
    [
      'ItemAlreadyExists',
      'a sheet name that differs in case only',
      (workbook) => void workbook.worksheets.add('ARK1'),
    ],
    [
      'ItemNotFound',
      'a table that is not there',
      (workbook) => void workbook.tables.getItem('T').load('name'),
    ],
    ['InvalidArgument', 'a table without headers', (_, sheet) => void sheet.tables.add('A1:B2', true)],
    [
      'InvalidArgument',
      'tables that overlap',
      (_, sheet) => {
        sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
        sheet.tables.add('A1:B2', true);
        sheet.tables.add('B1:C2', true);
      },
    ],
    [
      'InvalidArgument',
      'a table name that reads like a cell',
      (_, sheet) => {
        sheet.getRange('A1').values = [['a']];
        sheet.tables.add('A1:A2', true).name = 'AB12';
      },
    ],
    [
      'RequestPayloadSizeLimitExceeded',
      'more than 5 MB',
      (_, sheet) => {
        sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      },
    ],
  ])('answers %s to %s', async (code, _what, work) => {
    expect(await refusal(anExcel(), work)).toBe(code);
  });

  it('refuses to write to a protected sheet', async () => {
    const tried = anExcel();
    tried.strict.sheet('Ark1').isProtected = true;
    expect(await refusal(tried, (_, sheet) => (sheet.getRange('A1').values = [['a']]))).toBe('AccessDenied');
  });

  it('refuses while a cell is edited, unless it is asked to wait', async () => {
    const tried = anExcel();
    tried.strict.beginEditing();
    expect(await refusal(tried, (_, sheet) => void sheet.load('name'))).toBe(
      'InvalidOperationInCellEditMode',
    );
  });

  it('swallows an apostrophe, and takes what looks like something for it', async () => {
    const tried = anExcel();
    await refusal(tried, (_, sheet) => {
      sheet.getRange('A1:E1').values = [["'=1+1", '=1+1', '31-12-2026', '1.5', 'SAND']];
    });
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((at) => typeof tried.strict.valueAt('Ark1', at))).toEqual([
      'string',
      'number',
      'number',
      'number',
      'boolean',
    ]);
    expect(tried.strict.formulaAt('Ark1', 'A1')).toBeNull();
    expect(tried.strict.formulaAt('Ark1', 'B1')).toBe('=1+1');
  });

  it('leaves a cell alone for null, and clears it for an empty text', async () => {
    const tried = anExcel();
    tried.strict.type('Ark1', 'A1', 'a');
    tried.strict.type('Ark1', 'B1', 'b');
    await refusal(tried, (_, sheet) => (sheet.getRange('A1:B1').values = [[null, '']]));
    expect([tried.strict.valueAt('Ark1', 'A1'), tried.strict.valueAt('Ark1', 'B1')]).toEqual(['a', '']);
  });

  it('knows no interface newer than 1.14', async () => {
    const code = await refusal(anExcel(), (_, sheet) => void sheet.getRange('A1').getDependents());
    expect(code).toBe('ApiNotFound');
  });

  it('tells a table’s columns with the list of tables, and finds a sheet by its id when it has another name', async () => {
    const tried = anExcel();
    tried.strict.type('Ark1', 'B2', 'System');
    tried.strict.type('Ark1', 'C2', 2026);
    await tried.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1').load('id');
      sheet.tables.add('B2:C3', true);
      const tables = context.workbook.tables.load('items/name,items/worksheet/name,items/columns/items/name');
      await context.sync();
      expect(tables.items[0]?.columns.items.map(({ name }) => name)).toEqual(['System', '2026']);
      expect(tables.items[0]?.worksheet.name).toBe('Ark1');
      tried.strict.sheet('Ark1').name = 'Omdøbt';
      const again = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      expect(again.name).toBe('Omdøbt');
    });
  });

  it('gives the used part of a range, or none, and lets nothing rest on a part of what is not there', async () => {
    const tried = anExcel();
    tried.strict.type('Ark1', 'B2', 'a');
    tried.strict.type('Ark1', 'D9', 'b');
    await tried.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      const part = sheet.getRange('A1:C5').getUsedRangeOrNullObject(true).load('address,values');
      const none = sheet.getRange('E1:F5').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([part.address, part.values, none.isNullObject]).toEqual(['Ark1!B2:B2', [['a']], true]);
    });
    const code = await refusal(tried, (_, sheet) => {
      sheet.getRange('E1:F5').getUsedRangeOrNullObject(true).getCell(0, 0).load('values');
    });
    expect(code).toBe('InvalidObjectPath');
  });

  it('is loud about what it does not know, and about objects that are loaded whole', async () => {
    const tried = anExcel();
    expect(await refusal(tried, (_, sheet) => void sheet.copy())).toContain('does not know');
    expect(await refusal(tried, (_, sheet) => void sheet.getRange('A1').load())).toContain(
      'Load named properties only',
    );
  });
});
