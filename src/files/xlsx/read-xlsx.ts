import type { Issue } from '../../survey/issue';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import { Content } from '../content';
import { formatOf, whyNot } from '../formats';
import { refusalOf } from '../outcome';
import { readWorkbook } from './reading/read-workbook';

export type XlsxReading =
  | { readonly kind: 'workbook'; readonly workbook: RawWorkbook }
  | { readonly kind: 'refused'; readonly issue: Issue };

/**
 * The workbook in the bytes of an .xlsx file, or why it is refused. The file may come from anyone: time and
 * memory are bounded, nothing is run, and no input makes it throw. A workbook with a broken sheet is refused: whoever
 * goes on working in it would lose that sheet.
 *
 * @param file what the file is called, for the issue
 */
export function readXlsx(bytes: Uint8Array, file: string): XlsxReading {
  const content = new Content(bytes);
  const format = formatOf(content);
  const reading =
    content.zip?.kind === 'read' && (format.name === 'xlsx' || format.name === 'zip')
      ? readWorkbook(content.zip.value)
      : { kind: 'refused' as const, problem: whyNot(format, content) };
  if (reading.kind === 'refused') return { kind: 'refused', issue: refusalOf(file, reading.problem) };
  const broken = reading.value.sheets.find(({ unread }) => unread !== undefined);
  return broken?.unread === undefined
    ? { kind: 'workbook', workbook: reading.value }
    : {
        kind: 'refused',
        issue: { ...broken.unread, severity: 'error', where: { file, sheet: broken.name } },
      };
}
