import type { WorkbookLayout } from '../../../workbook/sheet';
import type { Left } from './carrier';
import { hasMarkedCells, markingFormats } from './marked-cells';
import type { OldWorkbook } from './old-workbook';

/** What belongs to no sheet, or to a sheet that cannot come along at all. */
export function leftOfWorkbook(
  { sheets, relations, from1904 }: OldWorkbook,
  isOurs: (name: string) => boolean,
): readonly Left[] {
  const isStrict = relations.some(({ address }) => address.includes('purl.oclc.org'));
  return sheets.flatMap(({ name, kind }): Left[] => {
    if (isOurs(name)) return [];
    if (kind !== 'worksheet')
      return [{ sheet: name, content: kind === 'chartsheet' ? 'chartSheet' : 'macro' }];
    if (from1904) return [{ sheet: name, content: 'sheetFrom1904' }];
    return isStrict ? [{ sheet: name, content: 'strictSheet' }] : [];
  });
}

/** What the analyst has put on a sheet of ours other than in its cells: the sheet is made anew without it. */
export function leftOnOurs({ file, sheets, styles }: OldWorkbook, layout: WorkbookLayout): readonly Left[] {
  const marking = markingFormats(styles);
  return layout.sheets.flatMap((ours): Left[] => {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === ours.name.toLowerCase());
    const relations = sheet === undefined ? undefined : file.relationsOf(sheet.path);
    if (relations?.kind !== 'read') return [];
    const of = (type: string): number => relations.value.filter((relation) => relation.type === type).length;
    const drawing = relations.value.find(({ type }) => type === 'drawing');
    const own = drawing === undefined ? 0 : anchorsIn(file, drawing.target) - (ours.charts ?? []).length;
    return [
      ...(of('comments') > 0 ? [{ sheet: ours.name, content: 'comment' } as const] : []),
      ...(own > 0 ? [{ sheet: ours.name, content: 'picture' } as const] : []),
      ...(of('table') > (ours.tables ?? []).length ? [{ sheet: ours.name, content: 'table' } as const] : []),
      ...(of('pivotTable') > 0 ? [{ sheet: ours.name, content: 'pivotTable' } as const] : []),
      ...(sheet !== undefined && hasMarkedCells(file, sheet.path, marking)
        ? [{ sheet: ours.name, content: 'colour' } as const]
        : []),
    ];
  });
}

function anchorsIn(file: OldWorkbook['file'], path: string): number {
  let count = 0;
  const outcome = file.readPart(path, {
    open: (name) => {
      if (/^(?:twoCell|oneCell|absolute)Anchor$/.test(name)) count += 1;
    },
  });
  return outcome.kind === 'refused' ? 0 : count;
}
