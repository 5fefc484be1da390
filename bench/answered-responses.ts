import { exampleResponse } from '../src/examples/example-survey';
import { writeXlsx } from '../src/files/xlsx/write-xlsx';
import { municipalities } from '../src/survey/municipalities';
import type { Registration, Survey } from '../src/survey/registration';
import { da } from '../src/text/da';
import type { NamedBytes } from '../src/work/input-file';
import { layOutResponse } from '../src/workbook/response/lay-out-response';

/** The day on which every measurement takes place. */
export const date = '2026-11-25';

/** Response workbooks as files, each with exactly so many systems: one of each municipality, and then again. */
export async function responseFiles(files: number, systems: number): Promise<readonly NamedBytes[]> {
  const made: NamedBytes[] = [];
  for (let index = 0; index < files; index += 1) made.push(await responseFile(index, systems));
  return made;
}

/** One of them. */
export async function responseFile(index: number, systems: number, revision = 1): Promise<NamedBytes> {
  const survey = surveyOf(index, systems, revision);
  return {
    name: `svar-${String(index).padStart(4, '0')}-${revision}.xlsx`,
    bytes: await writeXlsx(layOutResponse(survey, da)),
  };
}

/** As many invented answers of one municipality as it takes. */
function surveyOf(index: number, systems: number, revision: number): Survey {
  const municipality = municipalities[index % municipalities.length];
  if (municipality === undefined) throw new Error('There are municipalities');
  const registrations: Registration[] = [];
  let respondent: Survey['respondent'] | undefined;
  for (let seed = 1 + index; registrations.length < systems; seed += 10_000) {
    const survey = exampleResponse(municipality, { seed, date, careless: false });
    respondent ??= { ...survey.respondent, revision };
    registrations.push(...survey.registrations);
  }
  if (respondent === undefined) throw new Error('A response has systems');
  return { respondent, registrations: registrations.slice(0, systems) };
}
