import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { da } from '../../src/text/da';
import { makeAnalysis } from '../../src/work/make-analysis';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { readAnalysis } from '../../src/workbook/analysis/read-analysis';
import { issuesOfWrongInput, wrongInputs } from '../builders/wrong-input';
import { richDataSet } from '../builders/rich-data-set';
import { anExcelWorkbook, named, put, roundTrips, systemsOf } from './excel-workbook';

// Big enough to be real, on a machine that does other things as well.
jest.setTimeout(60_000);

const dataSet = richDataSet(7);
const analysis = layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da);

describe("the product's own analysis in Excel", () => {
  it('is written sheet by sheet, formula by formula, and found again', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('Sagsys'))]);
    await host.showAnalysis(analysis);
    for (const sheet of analysis.sheets) {
      const model = strict.sheet(sheet.name);
      expect(model.tables.map(({ name }) => name)).toEqual((sheet.tables ?? []).map(({ name }) => name));
      expect(model.charts).toHaveLength(sheet.charts?.length ?? 0);
      const lost = sheet.rows.flatMap((row, rowIndex) =>
        row.filter((cell, column) => {
          const { content, formula } = model.peek(rowIndex, column);
          return cell?.formula === undefined
            ? content !== (cell?.value ?? '') || formula !== null
            : formula !== `=${cell.formula}`;
        }),
      );
      expect(lost).toEqual([]);
    }
    const read = readAnalysis(await host.readWorkbook(), da, { thisYear: 2026 });
    expect(read?.prior.submissions).toHaveLength(dataSet.submissions.length);
    expect(await systemsOf(host)).toEqual(['Sagsys']);
  });

  it('has a weight and a track that cannot be meant told, cell by cell, and not reset', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    const wrong = wrongInputs(analysis);
    for (const { sheet, cell, value } of wrong) strict.type(sheet, cell, value);
    const { issues } = makeAnalysis([], await host.readWorkbook(), dataSet.date);
    const byCell = new Map(
      issues.map((issue) => [`${issue.where.sheet ?? ''}!${issue.where.cell ?? ''}`, issue]),
    );
    expect(wrong.map(({ sheet, cell }) => byCell.get(`${sheet}!${cell}`))).toMatchObject(
      issuesOfWrongInput(analysis),
    );
    expect(issues).toHaveLength(wrong.length);
    expect(wrong.map(({ sheet, cell }) => strict.valueAt(sheet, cell))).toEqual(
      wrong.map(({ value }) => value),
    );
  });

  it('is written again over itself', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    const tables = strict.workbook.tables().length;
    const trips = await roundTrips(strict, () => host.showAnalysis(analysis));
    expect(strict.workbook.tables()).toHaveLength(tables);
    expect(trips).toBeLessThan(12);
  });
});
