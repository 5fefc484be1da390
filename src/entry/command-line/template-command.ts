import path from 'node:path';
import { emptySurvey } from '../../survey/survey-change';
import { municipalityCode, refuse } from './command';
import type { Checked, ExitCode, Surroundings } from './command';
import { triedIfThere } from './disk';
import { notWrittenText, whyNotWritable, writeFiles } from './write-files';

export interface TemplateRequest {
  readonly ud: string;
  readonly kommune?: string;
}

/** `skabelon`: an empty response workbook, prefilled with the municipality when it is given. */
export async function templateCommand(request: TemplateRequest, around: Surroundings): Promise<ExitCode> {
  const { terminal, disk, texts, run, signal } = around;
  const { problem, template } = texts.commandLine;
  const municipality = request.kommune === undefined ? null : municipalityCode(request.kommune);
  if (municipality === undefined) return refuse(around, problem.badMunicipality(request.kommune ?? ''));
  if (path.extname(request.ud).toLowerCase() !== '.xlsx') return refuse(around, problem.notXlsx(request.ud));
  const obstacle = await whyNotWritable(request.ud, disk, texts);
  if (obstacle !== null) return refuse(around, obstacle);
  const there = await emptyFormAt(request.ud, around);
  if ('problem' in there) return refuse(around, there.problem);

  const survey = { ...emptySurvey, respondent: { ...emptySurvey.respondent, municipality } };
  const form = await run('writeResponse', { survey, name: request.ud }, { signal });
  const failed = notWrittenText(await writeFiles([{ ...form, stood: there.value }], disk), texts);
  if (failed !== null) return refuse(around, failed);
  terminal.print(template.done(request.ud));
  return 0;
}

/** The empty form that stands there, null for nothing; a problem when it is anything else, or cannot be read. */
async function emptyFormAt(name: string, around: Surroundings): Promise<Checked<Uint8Array | null>> {
  const { disk, today, run, signal } = around;
  const { problem } = around.texts.commandLine;
  const there = await triedIfThere(disk.read(name));
  if ('fault' in there) return { problem: problem.unreadable(name, there.fault) };
  if (there.value === null) return { value: null };
  const file = { name, bytes: there.value };
  const opened = await run('openWorkbook', { file, date: today }, { signal });
  const survey = opened.kind === 'workbook' && opened.analysis === null ? opened.survey : null;
  return survey === null || survey.survey.registrations.length > 0
    ? { problem: problem.hasAnswers(name) }
    : { value: file.bytes };
}
