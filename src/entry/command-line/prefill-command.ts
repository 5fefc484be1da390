import path from 'node:path';
import { planReport } from '../../inventory/plan-report';
import type { PlannedSystem } from '../../inventory/plan-import';
import { isOutOfUse, isWanted, isWritten, takeOver } from '../../inventory/take-over';
import type { Issue } from '../../survey/issue';
import { municipalityByCode } from '../../survey/municipalities';
import { unseenKeys } from '../../survey/prefilled';
import type { Survey } from '../../survey/registration';
import { applySurveyChange, emptySurvey } from '../../survey/survey-change';
import { issueText } from '../../text/issue-text';
import { followedCells } from '../../workbook/margin/old-file';
import { withNotes } from '../../workbook/margin/margin-note';
import type { MarginNote } from '../../workbook/margin/margin-note';
import { withPrintSheet } from '../../workbook/response/lay-out-print';
import { layOutResponse } from '../../workbook/response/lay-out-response';
import type { NamedBytes } from '../../work/input-file';
import type { ImportResult } from '../../work/import-lists';
import type { WrittenWorkbook } from '../../work/write-workbook';
import { municipalityCode, refuse } from './command';
import type { Checked, ExitCode, Surroundings } from './command';
import { triedIfThere } from './disk';
import { copyName } from './existing-analysis';
import { findFiles } from './find-files';
import type { GivenFile } from './find-files';
import { prefillLines } from './prefill-lines';
import { issueLine } from './result-lines';
import { notWrittenText, whyNotWritable, writeFiles } from './write-files';
import type { FileToWrite } from './write-files';

export interface PrefillRequest {
  readonly kitos: readonly string[];
  readonly ud: string;
  readonly kommune?: string;
  readonly kun?: string;
  readonly json?: string;
}

/** The response that is written or added to. */
interface Target {
  readonly survey: Survey;
  readonly notes: readonly MarginNote[];
  readonly bytes: Uint8Array | null;
}

interface Preparation {
  readonly files: readonly GivenFile[];
  readonly target: Target;
  readonly onlyBusinessCritical: boolean;
}

const nothingPreferred: ReadonlySet<string> = new Set();

/**
 * `forudfyld`: exports of KITOS, or another list of systems, into a response workbook. Only what is certain is written;
 * what stands there already stays.
 */
export async function prefillCommand(request: PrefillRequest, around: Surroundings): Promise<ExitCode> {
  const { terminal, texts, today, run, signal, disk } = around;
  const prepared = await prepare(request, around);
  if ('problem' in prepared) return refuse(around, prepared.problem);
  const { files, target, onlyBusinessCritical } = prepared.value;

  const result = await run(
    'importLists',
    { files, survey: target.survey, pairings: {}, date: today },
    { signal },
  );
  const leftOut = (system: PlannedSystem): 'not-in-use' | 'filtered' | null => {
    if (isOutOfUse(system)) return 'not-in-use';
    return isWanted(system, { onlyBusinessCritical }) ? null : 'filtered';
  };
  const taken = result.plan.systems.filter((system) => leftOut(system) === null);
  const changes = takeOver(taken, nothingPreferred, around.newId);
  const survey = changes.reduce(applySurveyChange, target.survey);

  for (const line of prefillLines(result, { leftOut, onlyBusinessCritical }, texts)) terminal.print(line);
  const isNothingRead = result.lists.length === 0;
  if (isNothingRead) terminal.complain(texts.commandLine.prefill.nothingRead);
  const workbook = isNothingRead ? null : await written(request.ud, survey, target, around);
  const kept =
    workbook === null ? { value: [] } : await keptBeside(request.ud, target, workbook.left, around);
  if ('problem' in kept) return refuse(around, kept.problem);
  const outputs = [
    ...kept.value,
    ...(workbook === null ? [] : [{ ...workbook, stood: target.bytes }]),
    ...(request.json === undefined
      ? []
      : [planFile(request.json, result, survey, leftOut, { onlyBusinessCritical, around })]),
  ];
  const failed = notWrittenText(await writeFiles(outputs, disk), texts);
  if (failed !== null) return refuse(around, failed);
  if (isNothingRead) return 2;
  const unseen = survey.registrations.reduce((sum, one) => sum + unseenKeys(one).length, 0);
  terminal.print(texts.commandLine.prefill.done(request.ud, unseen));
  for (const { name } of kept.value) terminal.print(texts.commandLine.summary.copied(name));
  if (request.json !== undefined) terminal.print(texts.commandLine.summary.written(request.json));
  return result.issues.length > 0 || result.unknownLists.length > 0 ? 1 : 0;
}

/** Everything that can be wrong is found before the work begins. */
async function prepare(
  { kitos, ud, kommune, kun, json }: PrefillRequest,
  around: Surroundings,
): Promise<Checked<Preparation>> {
  const { texts, disk } = around;
  const { problem, prefill } = texts.commandLine;
  const municipality = kommune === undefined ? null : municipalityCode(kommune);
  if (municipality === undefined) return { problem: problem.badMunicipality(kommune ?? '') };
  if (kun !== undefined && kun !== prefill.businessCritical) return { problem: prefill.notOnly(kun) };
  if (path.extname(ud).toLowerCase() !== '.xlsx') return { problem: problem.notXlsx(ud) };
  if (json !== undefined && path.resolve(json) === path.resolve(ud)) return { problem: problem.sameFile(ud) };
  const obstacle =
    (await whyNotWritable(ud, disk, texts)) ??
    (json === undefined ? null : await whyNotWritable(json, disk, texts));
  if (obstacle !== null) return { problem: obstacle };
  const found = await findFiles(kitos, json === undefined ? [ud] : [ud, json], disk, texts);
  if ('problem' in found) return found;
  if (found.value.length === 0) return { problem: problem.nothingToDo };
  const target = await existing(ud, municipality, around);
  if ('problem' in target) return target;
  return { value: { files: found.value, target: target.value, onlyBusinessCritical: kun !== undefined } };
}

/** The response that is there already, or a new one. */
async function existing(
  name: string,
  municipality: string | null,
  { texts, today, run, signal, disk }: Surroundings,
): Promise<Checked<Target>> {
  const { problem, prefill } = texts.commandLine;
  const there = await triedIfThere(disk.read(name));
  if ('fault' in there) return { problem: problem.unreadable(name, there.fault) };
  const bytes = there.value;
  if (bytes === null) {
    const respondent = { ...emptySurvey.respondent, municipality };
    return { value: { survey: { ...emptySurvey, respondent }, notes: [], bytes } };
  }
  const opened = await run('openWorkbook', { file: { name, bytes }, date: today }, { signal });
  if (opened.kind === 'refused') return { problem: `${name}: ${issueLine(opened.issue, texts)}` };
  if (opened.kind !== 'workbook' || opened.survey === null || opened.analysis !== null) {
    return { problem: problem.hasAnswers(name) };
  }
  const { survey, notes } = opened.survey;
  const { respondent } = survey;
  if (respondent.submittedAt !== null) return { problem: prefill.isSubmitted(name) };
  const isOther =
    municipality !== null && respondent.municipality !== null && respondent.municipality !== municipality;
  if (isOther) {
    return {
      problem: prefill.otherMunicipality(name, municipalityByCode(respondent.municipality)?.name ?? ''),
    };
  }
  const named = { ...respondent, municipality: respondent.municipality ?? municipality };
  return { value: { survey: { ...survey, respondent: named }, notes, bytes } };
}

/** The response as a file, with all that people had beside it. */
function written(
  name: string,
  survey: Survey,
  { notes, bytes }: Target,
  { texts, run, signal }: Surroundings,
): Promise<WrittenWorkbook> {
  const old = bytes === null ? null : { bytes, cells: followedCells(notes) };
  const layout = withPrintSheet(withNotes(layOutResponse(survey, texts), notes), survey, texts);
  return run('writeWorkbook', { layout, name, old }, { signal });
}

/** What people had and the new file has not, said before anything is written, with the old file beside the new one. */
async function keptBeside(
  ud: string,
  { bytes }: Target,
  left: readonly Issue[],
  around: Surroundings,
): Promise<Checked<readonly FileToWrite[]>> {
  const { terminal, texts } = around;
  for (const issue of left) terminal.complain(issueLine(issue, texts));
  if (left.some(({ severity }) => severity === 'error')) {
    return { problem: texts.commandLine.problem.notCarried(ud) };
  }
  if (bytes === null || left.length === 0) return { value: [] };
  const copy = await copyName(ud, around);
  return 'problem' in copy ? copy : { value: [{ name: copy.value, bytes, stood: null }] };
}

function planFile(
  name: string,
  result: ImportResult,
  { respondent }: Survey,
  leftOut: (system: PlannedSystem) => 'not-in-use' | 'filtered' | null,
  { onlyBusinessCritical, around }: { onlyBusinessCritical: boolean; around: Surroundings },
): NamedBytes {
  const report = planReport(result, {
    date: around.today,
    municipality: respondent.municipality,
    onlyBusinessCritical,
    leftOut,
    isWritten: (system, field) => isWritten(system, field, nothingPreferred),
    describe: (issue) => issueText(around.texts, issue),
  });
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`) };
}
