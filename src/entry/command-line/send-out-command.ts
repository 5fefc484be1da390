import { municipalities } from '../../survey/municipalities';
import { refuse } from './command';
import type { ExitCode, Surroundings } from './command';
import { draftOutput } from './draft-output';
import { addressesFrom, letterFrom } from './letter-sources';

export interface SendOutRequest {
  readonly ud: string;
  readonly adresser?: string;
  readonly brev?: string;
}

/** `udsend`: a prefilled form and a mail draft for each of the 98, in a folder or a .zip. */
export async function sendOutCommand(request: SendOutRequest, around: Surroundings): Promise<ExitCode> {
  const { terminal, texts, today, run, signal } = around;
  const words = texts.commandLine.sendOut;
  const output = await draftOutput(request.ud, around);
  if ('problem' in output) return refuse(around, output.problem);
  const letter = await letterFrom(request.brev, 'invitation', texts.letters.usual.invitation, around);
  if ('problem' in letter) return refuse(around, letter.problem);
  const list = await addressesFrom(request.adresser, around);
  if ('problem' in list) return refuse(around, list.problem);

  const { addresses, isFaulty } = list.value;
  const bar = terminal.progress(words.progress);
  const input = { letter: letter.value, addresses, date: today, zip: output.value.zip };
  const files = await run('sendOut', input, {
    signal,
    onProgress: (done, total) => {
      bar.update(done, total);
    },
  }).finally(() => {
    bar.stop();
  });
  const failed = await output.value.write(files);
  if (failed !== null) return refuse(around, failed);
  terminal.print(words.done(municipalities.length, addresses.size, request.ud));
  return isFaulty ? 1 : 0;
}
