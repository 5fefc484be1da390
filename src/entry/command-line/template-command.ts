import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { emptySurvey } from '../../survey/survey-change';
import { municipalityCode, refuse } from './command';
import type { ExitCode, Surroundings } from './command';
import { whyNotWritable, writeFiles } from './write-files';

export interface TemplateRequest {
  readonly ud: string;
  readonly kommune?: string;
}

/** `skabelon`: an empty response workbook, prefilled with the municipality when it is given. */
export async function templateCommand(request: TemplateRequest, around: Surroundings): Promise<ExitCode> {
  const { terminal, texts, run, signal } = around;
  const { problem, template } = texts.commandLine;
  const municipality = request.kommune === undefined ? null : municipalityCode(request.kommune);
  if (municipality === undefined) return refuse(around, problem.badMunicipality(request.kommune ?? ''));
  if (path.extname(request.ud).toLowerCase() !== '.xlsx') return refuse(around, problem.notXlsx(request.ud));
  const obstacle = await whyNotWritable(request.ud, texts);
  if (obstacle !== null) return refuse(around, obstacle);
  if (await holdsAnswers(request.ud, around)) return refuse(around, problem.hasAnswers(request.ud));

  const survey = { ...emptySurvey, respondent: { ...emptySurvey.respondent, municipality } };
  const failed = await writeFiles([await run('writeResponse', { survey, name: request.ud }, { signal })]);
  if (failed !== null) return refuse(around, problem.notWritable(failed));
  terminal.print(template.done(request.ud));
  return 0;
}

/** Whether there is a file in the way that is anything but an empty form. */
async function holdsAnswers(name: string, { today, run, signal }: Surroundings): Promise<boolean> {
  const bytes = await readFile(name).catch(() => null);
  if (bytes === null) return false;
  const opened = await run('openWorkbook', { file: { name, bytes }, date: today }, { signal });
  if (opened.kind !== 'workbook' || opened.analysis !== null) return true;
  return opened.survey === null || opened.survey.survey.registrations.length > 0;
}
