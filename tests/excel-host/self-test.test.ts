import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { runSelfTest } from '../../src/hosts/excel/self-test/run-self-test';
import type { SelfTestReport } from '../../src/hosts/self-test-report';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { richDataSet } from '../builders/rich-data-set';
import { aNewId } from '../builders/registration';
import { isSetSupported } from './attach-strict-excel';
import { createOfficeJs } from './client-layer';
import { anExcelWorkbook, named, put } from './excel-workbook';
import type { RequestBody, ResponseBody } from './strict/request';
import type { StrictExcel } from './strict/strict-excel';

jest.setTimeout(60_000);

const dataSet = richDataSet(7);
const analysis = layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);

const office = {
  diagnostics: { version: '16.0.14332.20000', platform: 'PC' },
  requirements: { isSetSupported },
};

const quick = { office, texts: da, newId: aNewId, patience: 200, eventPatience: 50 };

const outcomesOf = ({ checks }: SelfTestReport) =>
  Object.fromEntries(
    checks.map(({ id, outcome, detail }) => [id, detail === '' ? outcome : `${outcome} ${detail}`]),
  );

type Execute = StrictExcel['execute'];

/** Refuses every request that names a member, as an Excel without it would. */
function without(strict: StrictExcel, member: string): void {
  const answer: Execute = strict.execute.bind(strict);
  strict.execute = (body, flags) =>
    namesIn(body).has(member) ? Promise.resolve(notImplemented(member)) : answer(body, flags);
}

function notImplemented(member: string): ResponseBody {
  const fault = { Code: 'ApiNotFound', Message: member, ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: fault };
}

/** Every method and property that a request names, those that are only loaded among them. */
function namesIn({ Actions, ObjectPaths }: RequestBody): ReadonlySet<string> {
  return new Set(
    [
      ...Object.values(ObjectPaths).map(({ Name }) => Name),
      ...Actions.flatMap(({ Name, QueryInfo }) => [
        Name,
        ...(QueryInfo?.Select ?? []).flatMap((part) => part.split('/')),
      ]),
    ].map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  );
}

test('an Excel that does as it should holds every check, and keeps nothing of them', async () => {
  const { excel, strict } = createOfficeJs();
  strict.type('Ark1', 'A1', 'Mit eget');
  const report = await runSelfTest({ ...quick, excel });
  expect(report.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(outcomesOf(report)).toMatchObject({
    text: 'held',
    tableGrows: 'seen 4 → 5',
    openWorkbook: 'skipped',
    cleanup: 'held',
  });
  expect(report).toMatchObject({
    version: '16.0.14332.20000',
    platform: 'PC',
    requirementSets: ['ExcelApi 1.14'],
    leftSheet: null,
  });
  expect(strict.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
  expect([...strict.workbook.names.keys()]).toEqual([]);
  expect(strict.workbook.activeSheet).toBe('Ark1');
  expect(strict.valueAt('Ark1', 'A1')).toBe('Mit eget');
});

test('an Excel that lacks one thing fails that check, says where, and holds the rest', async () => {
  const { excel, strict } = createOfficeJs();
  without(strict, 'SetPrintTitleRows');
  const report = await runSelfTest({ ...quick, excel });
  expect(report.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([
    { id: 'frame', outcome: 'failed', detail: expect.stringContaining('ApiNotFound') as string },
  ]);
  expect(strict.workbook.sheets).toHaveLength(1);
});

test('an Excel that takes a text for something else is found out, with what was given and what came of it', async () => {
  const { excel, strict } = createOfficeJs();
  const answer: Execute = strict.execute.bind(strict);
  strict.execute = (body, flags) =>
    answer(JSON.parse(JSON.stringify(body).replaceAll(`"'007"`, '"007"')) as RequestBody, flags);
  const report = await runSelfTest({ ...quick, excel });
  expect(outcomesOf(report)['text']).toMatch(/^failed .*"007".* ≠ .*7,"Double"/);
});

test('events that never come fail their check only', async () => {
  const { excel, strict } = createOfficeJs();
  strict.deliverMessage = () => undefined;
  const report = await runSelfTest({ ...quick, excel });
  expect(report.checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)).toEqual(['events']);
});

test('an Excel that stops answering is not asked the rest, and the sheet that is left is named', async () => {
  const { excel, strict } = createOfficeJs();
  const answer: Execute = strict.execute.bind(strict);
  let isSilent = false;
  strict.execute = (body, flags) => {
    isSilent ||= namesIn(body).has('Hyperlink');
    return isSilent ? new Promise(() => undefined) : answer(body, flags);
  };
  const report = await runSelfTest({ ...quick, excel });
  expect(outcomesOf(report)).toMatchObject({
    sheet: 'held',
    links: 'failed …',
    text: 'skipped',
    table: 'skipped',
  });
  expect(report.leftSheet).toBe(strict.workbook.sheets[1]?.name);
});

test('a workbook that takes no new sheet stops the test before anything is written', async () => {
  const { excel, strict } = createOfficeJs();
  without(strict, 'Add');
  const report = await runSelfTest({ ...quick, excel });
  expect(report.checks.filter(({ outcome }) => outcome === 'skipped')).toHaveLength(report.checks.length - 2);
  expect(report.leftSheet).toBeNull();
});

test('everything that the product asks of Excel is tried', async () => {
  const used = await namesUsedBy(async (strict, excel) => {
    const { host } = anExcelWorkbook({ excel });
    host.onChanged(() => undefined);
    await host.applyChanges([put(named('Omsorgsbroen')), put(named('Skyldnerkrogen'))]);
    await host.readSurvey();
    strict.workbook.tablesGrow = false;
    await host.applyChanges([put(named('Lønsys'))]);
    await host.readWorkbook();
    await host.showAnalysis(analysis);
    await host.showAnalysis(analysis);
  });
  const tried = await namesUsedBy(async (_strict, excel) => {
    await runSelfTest({ ...quick, excel });
  });
  expect([...used].filter((name) => !tried.has(name) && !name.startsWith('Reference-'))).toEqual([]);
});

async function namesUsedBy(
  work: (strict: StrictExcel, excel: ReturnType<typeof createOfficeJs>['excel']) => Promise<void>,
): Promise<ReadonlySet<string>> {
  const { excel, strict } = createOfficeJs();
  const answer: Execute = strict.execute.bind(strict);
  const names = new Set<string>();
  strict.execute = (body, flags) => {
    for (const name of namesIn(body)) names.add(name);
    return answer(body, flags);
  };
  await work(strict, excel);
  return names;
}
