import path from 'node:path';
import { issueText } from '../../text/issue-text';
import { municipalityTitle } from '../../survey/municipality-title';
import { parseLetter, unknownPlaceholders } from '../../analysis/letter';
import type { Letter, LetterKind } from '../../analysis/letter';
import { withoutAddress } from '../../workbook/letters/read-addresses';
import type { Addresses } from '../../workbook/letters/read-addresses';
import type { Checked, Surroundings } from './command';
import { tried } from './disk';
import { issueLine } from './result-lines';

/** The wording that KOMBIT has written itself, from a text file whose first line may be `Emne: …`; else the usual one. */
export async function letterFrom(
  file: string | undefined,
  kind: LetterKind,
  usual: Letter,
  { disk, texts }: Surroundings,
): Promise<Checked<Letter>> {
  const { problem } = texts.commandLine;
  if (file === undefined) return { value: usual };
  const content = await tried(disk.read(file));
  if ('fault' in content) return { problem: problem.unreadable(file, content.fault) };
  const letter = parseLetter(decoded(content.value), usual);
  if (letter === null) return { problem: problem.emptyLetter(file) };
  const unknown = unknownPlaceholders(kind, letter);
  if (unknown.length === 0) return { value: letter };
  const params = { words: unknown.join(', ') };
  return { problem: `${file}: ${texts.issues['letter-words-unknown'](params)}` };
}

/** Older programs write Danish letters in Windows' own way. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Addresses from a list, with what is wrong with it said; no list is no addresses. */
export async function addressesFrom(
  file: string | undefined,
  { terminal, texts, run, signal }: Surroundings,
): Promise<Checked<{ readonly addresses: Addresses; readonly isFaulty: boolean }>> {
  if (file === undefined) return { value: { addresses: new Map(), isFaulty: false } };
  const list = await run('readAddressList', { file: { name: path.basename(file), path: file } }, { signal });
  if (list.kind === 'refused') return { problem: `${file}: ${issueText(texts, list.issue)}` };
  const { addresses, issues } = list.reading;
  for (const issue of issues) terminal.complain(issueLine(issue, texts));
  const missing = withoutAddress(addresses);
  if (missing.length > 0) {
    terminal.complain(texts.commandLine.sendOut.missing(missing.map(municipalityTitle)));
  }
  return { value: { addresses, isFaulty: issues.length > 0 || missing.length > 0 } };
}
