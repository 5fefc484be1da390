import type { Shareable } from '../analysis/withholding/assess';
import { municipalFigures } from '../analysis/withholding/municipal-figures';
import type { SharedFindings } from '../analysis/withholding/shared-findings';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import { daOut } from '../text/da-out';
import type { Addresses } from '../workbook/letters/read-addresses';
import { layOutBenchmark } from '../workbook/sharing/lay-out-benchmark';
import type { NamedBytes } from './input-file';
import { calledInLetter, draftFile, fileWord } from './letter-files';

/**
 * A workbook for each municipality that has answered, and a mail draft with it: its own figures beside those that may leave
 * KOMBIT. A draft goes to the addresses of the list, else to those in the answer.
 */
export async function benchmarkFiles(
  source: Shareable,
  shared: SharedFindings,
  addresses: Addresses,
  onProgress: (done: number, total: number) => void,
): Promise<readonly NamedBytes[]> {
  const { folder, file, letter } = daOut.benchmark;
  const all = municipalFigures(source);
  const files: NamedBytes[] = [];
  for (const [place, figures] of all.entries()) {
    onProgress(place, all.length);
    const { municipality: code } = figures;
    const name = file(code, fileWord(code));
    const bytes = await writeXlsx(layOutBenchmark(figures, shared, daOut));
    const filled = letter.text.replace('{kommune}', calledInLetter(code)).replace('{fil}', name);
    files.push(
      { name: `${folder}/${name}`, bytes },
      draftFile(folder, code, {
        to: addresses.get(code) ?? statedAddresses(source, code),
        letter: { subject: letter.subject, text: filled },
        form: { name, bytes },
      }),
    );
  }
  onProgress(all.length, all.length);
  return files;
}

function statedAddresses({ dataSet }: Shareable, code: string): readonly string[] {
  const stated = dataSet.submissions
    .filter(({ municipality }) => municipality === code)
    .map(({ email }) => email.trim());
  return [...new Set(stated)].filter((email) => email !== '');
}
