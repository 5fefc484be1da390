import { municipalityTitle } from '../../survey/municipality-title';
import { readAnalysis } from '../../workbook/analysis/read-analysis';
import type { WriteBackKind } from '../../workbook/letters/receivers';
import { refuse } from './command';
import type { ExitCode, Surroundings } from './command';
import { draftOutput } from './draft-output';
import { readExistingAnalysis } from './existing-analysis';
import { addressesFrom, letterFrom } from './letter-sources';

export interface WriteBackRequest {
  readonly ud: string;
  readonly adresser?: string;
  readonly brev?: string;
}

/** `paamind` and `tilbagemeld`: drafts to those who have not answered, or whose answer has errors. */
export async function writeBackCommand(
  kind: WriteBackKind,
  analysis: string,
  request: WriteBackRequest,
  around: Surroundings,
): Promise<ExitCode> {
  const { terminal, texts, today, run, signal } = around;
  const { problem, writeBack: words } = texts.commandLine;
  const output = await draftOutput(request.ud, around);
  if ('problem' in output) return refuse(around, output.problem);
  const existing = await readExistingAnalysis(analysis, around);
  if ('problem' in existing) return refuse(around, existing.problem);
  if (existing.value === null) return refuse(around, problem.notFound(analysis));
  const read = readAnalysis(existing.value.workbook, texts, { thisYear: Number(today.slice(0, 4)) });
  if (read === null) return refuse(around, problem.notAnalysis(analysis));
  const letters = read.input.letters ?? texts.letters.usual;
  const letter = await letterFrom(request.brev, kind, letters[kind], around);
  if ('problem' in letter) return refuse(around, letter.problem);
  const list = await addressesFrom(request.adresser, around);
  if ('problem' in list) return refuse(around, list.problem);

  const input = {
    collected: read.prior,
    kinds: [kind],
    letters: { ...letters, [kind]: letter.value },
    addresses: list.value.addresses,
    date: today,
    zip: output.value.zip,
  };
  const { files, drafts, withoutAddress } = await run('writeBack', input, { signal });
  if (drafts[kind] === 0) {
    terminal.print(words.none[kind]);
    return 0;
  }
  const failed = await output.value.write(files);
  if (failed !== null) return refuse(around, failed);
  terminal.print(words.done(drafts[kind], request.ud));
  if (withoutAddress.length > 0) {
    const receivers = withoutAddress.map(({ municipality, file }) =>
      municipality === null ? (file ?? '') : municipalityTitle(municipality),
    );
    terminal.complain(words.withoutAddress(receivers));
  }
  return 0;
}
