import { analyse } from '../../../src/analysis/analyse';
import { noAnalystInput } from '../../../src/analysis/analyst-input';
import type { AnalystInput } from '../../../src/analysis/analyst-input';
import { consolidate } from '../../../src/consolidation/consolidate';
import { derivedIds } from '../../../src/work/derived-id';
import { exampleInbox } from '../../../src/examples/example-inbox';
import type { ExampleItem } from '../../../src/examples/example-inbox';
import type { ExampleResponse } from '../../../src/examples/example-response';
import { rawOfLayout } from '../../../src/workbook/raw-of-layout';
import { da } from '../../../src/text/da';
import { layOutAnalysis } from '../../../src/workbook/analysis/lay-out-analysis';
import { layOutResponse } from '../../../src/workbook/response/lay-out-response';
import { readResponse } from '../../../src/workbook/response/read-response';
import type { WorkbookLayout } from '../../../src/workbook/sheet';

const date = '2026-11-23';
const thisYear = 2026;

/** One municipality's answer as it is being written, with room for more. */
export function responseLayout(): WorkbookLayout {
  const [first] = responses(3);
  if (first === undefined) throw new Error('The example has no answer');
  const { respondent } = first.survey;
  return layOutResponse({ ...first.survey, respondent: { ...respondent, submittedAt: null } }, da);
}

/** The analysis of so many municipalities' answers. */
export function analysisLayout(municipalities: number, input: AnalystInput = noAnalystInput): WorkbookLayout {
  const inputs = responses(municipalities).map(({ name, survey }) => ({
    file: name,
    reading: readResponse(rawOfLayout(layOutResponse(survey, da)), name, {
      thisYear,
      newId: derivedIds(name),
    }),
  }));
  const dataSet = consolidate(inputs, null, { date });
  return layOutAnalysis(dataSet, analyse(dataSet, input), input, da);
}

function responses(municipalities: number): readonly ExampleResponse[] {
  return exampleInbox({ municipalities, seed: 1, date }).items.flatMap(responsesOf);
}

function responsesOf(item: ExampleItem): readonly ExampleResponse[] {
  switch (item.kind) {
    case 'workbook':
    case 'mail':
      return [item.response];
    case 'archive':
      return item.responses;
    case 'broken':
    case 'question':
      return [];
  }
}
