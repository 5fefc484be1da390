import { writeFileSync } from 'node:fs';
import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { richDataSet } from '../builders/rich-data-set';
it('scale', async () => {
  const dataSet = richDataSet(1, { municipalities: 98, systems: 440 });
  let t = performance.now();
  const say = (what: string) => { process.stdout.write(`${what} ${Math.round(performance.now() - t)} ms ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`); t = performance.now(); };
  const findings = analyse(dataSet, noAnalystInput);
  say(`analyse ${dataSet.rows.length} rows ${findings.systems.length} systems`);
  const layout = layOutAnalysis(dataSet, findings, noAnalystInput, da);
  say('layout');
  const bytes = await writeXlsx(layout);
  say(`write ${bytes.length}`);
  writeFileSync('/tmp/an/scale.xlsx', bytes);
}, 600000);
