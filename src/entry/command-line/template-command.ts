import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from '../../files/xlsx/read-xlsx';
import { writeXlsx } from '../../files/xlsx/write-xlsx';
import { municipalityByCode } from '../../survey/municipalities';
import { emptySurvey } from '../../survey/survey-change';
import { layOutResponse } from '../../workbook/response/lay-out-response';
import { readSurvey } from '../../workbook/response/read-survey';
import { refuse } from './command';
import type { ExitCode, Surroundings } from './command';
import { whyNotWritable, writeFiles } from './write-files';

export interface TemplateRequest {
  readonly ud: string;
  readonly kommune?: string;
}

/** `skabelon`: an empty response workbook, prefilled with the municipality when it is given. */
export async function templateCommand(request: TemplateRequest, around: Surroundings): Promise<ExitCode> {
  const { terminal, texts } = around;
  const { problem, template } = texts.commandLine;
  const municipality = request.kommune === undefined ? null : codeOf(request.kommune);
  if (municipality === undefined) return refuse(around, problem.badMunicipality(request.kommune ?? ''));
  if (path.extname(request.ud).toLowerCase() !== '.xlsx') return refuse(around, problem.notXlsx(request.ud));
  const obstacle = await whyNotWritable(request.ud, texts);
  if (obstacle !== null) return refuse(around, obstacle);
  if (await holdsAnswers(request.ud, around)) return refuse(around, problem.hasAnswers(request.ud));

  const survey = { ...emptySurvey, respondent: { ...emptySurvey.respondent, municipality } };
  const bytes = await writeXlsx(layOutResponse(survey, texts));
  const failed = await writeFiles([{ name: request.ud, bytes }]);
  if (failed !== null) return refuse(around, problem.notWritable(failed));
  terminal.print(template.done(request.ud));
  return 0;
}

/** The code of a municipality, its leading zero forgiven. */
function codeOf(text: string): string | undefined {
  return /^\d{3,4}$/.test(text) ? municipalityByCode(text.padStart(4, '0'))?.code : undefined;
}

/** Whether there is a file in the way that is anything but an empty form. */
async function holdsAnswers(file: string, { today }: Surroundings): Promise<boolean> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return false;
  const reading = readXlsx(bytes, file);
  if (reading.kind === 'refused') return true;
  const options = { thisYear: Number(today.slice(0, 4)), newId: () => crypto.randomUUID() };
  const found = readSurvey(reading.workbook, options);
  return found === null || found.survey.registrations.length > 0;
}
