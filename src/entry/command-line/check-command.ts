import type { FileRecord } from '../../consolidation/data-set';
import { municipalityByCode } from '../../survey/municipalities';
import type { Texts } from '../../text/da';
import { refuse } from './command';
import type { ExitCode, Surroundings } from './command';
import { tried } from './disk';
import { findFiles } from './find-files';
import { issueLine } from './result-lines';

/** `kontroller`: what `konsolider` would say of each file on its own. */
export async function checkCommand(inputs: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { terminal, disk, texts, today, run, signal } = around;
  const { problem } = texts.commandLine;
  for (const input of inputs) {
    const kind = await tried(disk.kindOf(input));
    if ('value' in kind && kind.value === 'folder') return refuse(around, problem.isFolder(input));
  }
  const found = await findFiles(inputs, [], disk, texts);
  if ('problem' in found) return refuse(around, found.problem);

  const records = await run('checkFiles', { files: found.value, date: today }, { signal });
  for (const record of records) for (const line of recordLines(record, texts)) terminal.print(line);
  return records.some(isFaulty) ? 1 : 0;
}

function isFaulty({ verdict, issues }: FileRecord): boolean {
  return verdict === 'rejected' || issues.some(({ severity }) => severity === 'error');
}

function recordLines(record: FileRecord, texts: Texts): readonly string[] {
  const { verdicts } = texts.commandLine;
  const { file, verdict, issues } = record;
  return [
    `${file}: ${verdicts[verdict]}`,
    ...(record.municipality !== null || record.rows.read > 0 ? [`  ${whoAndHowMuch(record, texts)}`] : []),
    ...issues.map((issue) => `  ${issueLine(issue, texts)}`),
  ];
}

function whoAndHowMuch({ municipality, revision, rows, issues }: FileRecord, texts: Texts): string {
  const { checked } = texts.commandLine;
  const name = municipality === null ? undefined : municipalityByCode(municipality)?.name;
  const count = (severity: 'error' | 'warning'): number =>
    issues.filter((issue) => issue.severity === severity).length;
  return [
    name === undefined ? checked.unknownMunicipality : checked.who(name, revision ?? 1),
    checked.rows(rows.kept, rows.rejected),
    checked.total(count('error'), count('warning')),
  ].join(' · ');
}
