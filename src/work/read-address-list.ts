import { Content } from '../files/content';
import { readCsv } from '../files/csv/read-csv';
import { formatOf } from '../files/formats';
import { readXlsx } from '../files/xlsx/read-xlsx';
import type { Issue } from '../survey/issue';
import { readAddresses } from '../workbook/letters/read-addresses';
import type { AddressReading } from '../workbook/letters/read-addresses';
import { contentOf } from './input-file';
import type { InputFile } from './input-file';
import type { Surroundings } from './surroundings';

/** What a list of addresses holds, or why it is none. */
export type AddressListReading =
  | { readonly kind: 'read'; readonly reading: AddressReading }
  | { readonly kind: 'refused'; readonly issue: Issue };

/** A list of municipalities' addresses: a workbook, or a text with separated values. */
export async function readAddressList(
  { file }: { readonly file: InputFile },
  around: Pick<Surroundings, 'readFile'>,
): Promise<AddressListReading> {
  const bytes = await contentOf(file, around);
  if ('code' in bytes) return { kind: 'refused', issue: bytes };
  const isText = formatOf(new Content(bytes)).name === 'plain-text';
  const opened = isText
    ? ({ kind: 'workbook', workbook: readCsv(bytes, file.name) } as const)
    : readXlsx(bytes, file.name);
  if (opened.kind === 'refused') return opened;
  const reading = readAddresses(opened.workbook);
  if (reading.addresses.size > 0 || reading.issues.length > 0) return { kind: 'read', reading };
  return {
    kind: 'refused',
    issue: { code: 'addresses-none', severity: 'error', where: { file: file.name }, params: {} },
  };
}
