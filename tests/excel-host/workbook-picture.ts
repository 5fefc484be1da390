import { unzipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { cellReference } from '../../src/workbook/cell-reference';
import { ink } from '../../src/workbook/palette';
import type { Sheet } from '../../src/workbook/sheet';
import type { ModelSheet, ModelWorkbook, Recorded } from './strict/excel-model';

/** What a workbook is, attribute by attribute, in words that do not depend on who wrote it. */
export type WorkbookPicture = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Attributes = Record<string, unknown>;

/** The picture of a file, as another library reads it. */
export async function pictureOfFile(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<WorkbookPicture> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const parts = unzipSync(bytes);
  const pictures = sheets.map((sheet, index) => {
    const read = workbook.getWorksheet(sheet.name)!;
    const xml = new TextDecoder().decode(parts[`xl/worksheets/sheet${String(index + 1)}.xml`]);
    return [
      sheet.name,
      { ...frameInFile(read, sheet, xml), ...cellsInFile(read, sheet, xml), ...rulesInFile(xml) },
    ];
  });
  return Object.fromEntries(pictures) as WorkbookPicture;
}

function frameInFile(
  read: ExcelJS.Worksheet,
  { columns, rowHeights, printScale }: Sheet,
  xml: string,
): Attributes {
  const { pageSetup, views } = read;
  const [view] = views;
  const margins = /<pageMargins ([^/]*)\/>/.exec(xml)?.[1] ?? '';
  return {
    'is hidden': read.state !== 'visible',
    'colour of its tab':
      (read.properties.tabColor as Partial<ExcelJS.Color> | undefined)?.argb?.slice(2) ?? null,
    'widths of columns': columns.map((_, index) => read.getColumn(index + 1).width),
    'hidden columns': columns.map((_, index) => read.getColumn(index + 1).hidden),
    'heights of rows': Object.keys(rowHeights ?? {}).map((row) => read.getRow(Number(row) + 1).height),
    'frozen cells':
      view?.state === 'frozen'
        ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
        : { rows: 0, columns: 0 },
    'lines between cells': view?.showGridLines !== false,
    'merged cells': (read.model as unknown as { merges: string[] }).merges.toSorted(),
    // A sheet that prints at a scale of its own is as many pages as it takes.
    'pages wide': printScale === undefined ? pageSetup.fitToWidth : null,
    'pages high':
      printScale !== undefined
        ? null
        : pageSetup.fitToHeight === 0
          ? 'as many as it takes'
          : pageSetup.fitToHeight,
    paper: [pageSetup.orientation, Number(pageSetup.paperSize) === 9 ? 'A4' : pageSetup.paperSize],
    margins: Object.fromEntries(
      [...margins.matchAll(/(\w+)="([\d.]+)"/g)].map(([, side, inch]) => [side, Number(inch)]),
    ),
    footer: /<oddFooter>([^<]*)</.exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? '',
    'printed cells': pageSetup.printArea ?? null,
    'rows on every page': pageSetup.printTitlesRow ?? null,
    'columns on every page': pageSetup.printTitlesColumn ?? null,
  };
}

function cellsInFile(read: ExcelJS.Worksheet, { rows }: Sheet, xml: string): Attributes {
  const cells = rows.flatMap((row, top) =>
    row.flatMap((own, left) => (own === null ? [] : [read.getCell(top + 1, left + 1)])),
  );
  const at = <T>(of: (cell: ExcelJS.Cell) => T): Record<string, T> =>
    Object.fromEntries(cells.map((cell) => [cell.address, of(cell)]));
  return {
    'number formats': at(({ numFmt }) => (numFmt as string | undefined) ?? 'General'),
    fills: at(({ fill }) => (fill as ExcelJS.FillPattern | undefined)?.fgColor?.argb?.slice(2) ?? null),
    fonts: at(({ font }) => [
      font.size ?? 11,
      font.bold === true,
      font.underline === true || font.underline === 'single',
      font.color?.argb?.slice(2) ?? null,
    ]),
    alignments: at(({ alignment }) => [
      alignment.vertical === 'middle' ? 'center' : alignment.vertical,
      (alignment.horizontal as string | undefined) ?? null,
      alignment.wrapText === true,
    ]),
    borders: at(
      ({ border }) => (border as Partial<ExcelJS.Borders> | undefined)?.top?.color?.argb?.slice(2) ?? null,
    ),
    links: Object.fromEntries(
      [...xml.matchAll(/<hyperlink ref="([^"]+)" location="([^"]+)"/g)].map(([, cell, to]) => [
        cell,
        plain(to ?? ''),
      ]),
    ),
  };
}

/** Read by hand: the library spreads rules over single cells. */
function rulesInFile(xml: string): Attributes {
  const rules = [...xml.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/gs)].map(
    ([, head = '', body = '']) => {
      const named = attributesOf(head);
      const ends = [...body.matchAll(/<formula\d>([^<]*)</g)].map(([, text]) => plain(text ?? ''));
      return {
        range: named['sqref'],
        kind: named['type'],
        ends,
        ignoresBlanks: named['allowBlank'] === '1',
        hint: named['showInputMessage'] === '1' ? [named['promptTitle'], named['prompt']] : null,
        message:
          named['showErrorMessage'] === '1'
            ? [named['errorStyle'] ?? 'stop', named['errorTitle'], named['error']]
            : null,
      };
    },
  );
  const highlights = [
    ...xml.matchAll(/<conditionalFormatting sqref="([^"]+)">(.*?)<\/conditionalFormatting>/gs),
  ].map(([, range, body = '']) => ({
    range,
    formula: plain(/<formula>([^<]*)</.exec(body)?.[1] ?? ''),
    scale: [...body.matchAll(/val="([^"]+)"/g)].map(([, value]) => value),
    colours: [...body.matchAll(/rgb="FF(\w+)"/g)].map(([, colour]) => colour),
  }));
  return { rules, highlights };
}

function attributesOf(head: string): Record<string, string> {
  return Object.fromEntries(
    [...head.matchAll(/(\w+)="([^"]*)"/g)].map(
      ([, name, value]) => [name ?? '', plain(value ?? '')] as const,
    ),
  );
}

function plain(xml: string): string {
  return xml
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&#(\d+);|&#x([0-9a-f]+);/gi, (_, number?: string, hex?: string) =>
      String.fromCodePoint(number === undefined ? parseInt(hex ?? '0', 16) : Number(number)),
    )
    .replaceAll('&amp;', '&')
    .replaceAll('_xlfn.', '');
}

/** The picture of what stands in the strict Excel. */
export function pictureOfExcel(workbook: ModelWorkbook, sheets: readonly Sheet[]): WorkbookPicture {
  return Object.fromEntries(
    sheets.map((sheet) => {
      const own = workbook.sheet(sheet.name)!;
      return [sheet.name, { ...frameInExcel(own, sheet), ...cellsInExcel(own, sheet), ...rulesInExcel(own) }];
    }),
  );
}

function frameInExcel(own: ModelSheet, { columns, rowHeights, printScale }: Sheet): Attributes {
  const { settings } = own;
  const inches = (side: string): number => Number((Number(settings[`${side}Margin`]) / 72).toFixed(3));
  return {
    'is hidden': own.visibility !== 'Visible',
    'colour of its tab': bare(settings['TabColor']),
    'widths of columns': columns.map((_, index) => charactersOf(Number(last(own, 0, index, 'ColumnWidth')))),
    'hidden columns': columns.map((_, index) => last(own, 0, index, 'columnHidden') === true),
    'heights of rows': Object.keys(rowHeights ?? {}).map((row) => last(own, Number(row), 0, 'RowHeight')),
    'frozen cells': settings['freeze'] ?? { rows: 0, columns: 0 },
    'lines between cells': settings['Gridlines'],
    'merged cells': own.merges.map(reference).sort(),
    'pages wide':
      printScale !== undefined
        ? null
        : (settings['Zoom'] as { horizontalFitToPages?: number }).horizontalFitToPages,
    'pages high':
      printScale !== undefined
        ? null
        : ((settings['Zoom'] as { verticalFitToPages?: number }).verticalFitToPages ?? 'as many as it takes'),
    paper: [String(settings['Orientation']).toLowerCase(), settings['PaperSize']],
    margins: {
      left: inches('Left'),
      right: inches('Right'),
      top: inches('Top'),
      bottom: inches('Bottom'),
      header: inches('Header'),
      footer: inches('Footer'),
    },
    footer: `&L${String(settings['LeftFooter'])}&R${String(settings['RightFooter'])}`,
    'printed cells':
      settings['printArea'] === undefined ? null : reference(settings['printArea'] as Recorded['area']),
    'rows on every page': withoutDollars(settings['printTitleRows']),
    'columns on every page': withoutDollars(settings['printTitleColumns']),
  };
}

function cellsInExcel(own: ModelSheet, { rows }: Sheet): Attributes {
  const places = rows.flatMap((row, top) =>
    row.flatMap((cell, left) => (cell === null ? [] : [[top, left] as const])),
  );
  const at = <T>(of: (row: number, column: number) => T): Record<string, T> =>
    Object.fromEntries(places.map(([row, column]) => [cellReference(row + 1, column + 1), of(row, column)]));
  const part = (row: number, column: number, name: string, property: string): unknown =>
    own.formats.findLast(
      (format) =>
        covers(format, row, column) && (format[name] as Attributes | undefined)?.[property] !== undefined,
    )?.[name];
  const inPart = (row: number, column: number, name: string, property: string): unknown =>
    (part(row, column, name, property) as Attributes | undefined)?.[property] ?? null;
  return {
    'number formats': at((row, column) => own.peek(row, column).numberFormat),
    fills: at((row, column) => bare(inPart(row, column, 'Fill', 'Color'))),
    fonts: at((row, column) => [
      inPart(row, column, 'Font', 'Size') ?? 11,
      inPart(row, column, 'Font', 'Bold') === true,
      inPart(row, column, 'Font', 'Underline') === 'Single',
      // A file brings its own ink for what has none; in a workbook of the user's it is the workbook's.
      bare(inPart(row, column, 'Font', 'Color')) ?? ink.body,
    ]),
    alignments: at((row, column) => [
      String(last(own, row, column, 'VerticalAlignment')).toLowerCase(),
      lower(last(own, row, column, 'HorizontalAlignment')),
      last(own, row, column, 'WrapText') === true,
    ]),
    borders: at((row, column) => bare(inPart(row, column, 'EdgeTop', 'Color'))),
    links: Object.fromEntries(
      own.links
        .map(({ area, documentReference }) => [reference(area), documentReference] as const)
        .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
    ),
  };
}

function rulesInExcel(own: ModelSheet): Attributes {
  const rules = own.validations.map((recorded) => {
    const { area } = recorded;
    const [kind = '', details = {}] = Object.entries(recorded['Rule'] as Record<string, Attributes>)[0] ?? [];
    const hint = recorded['Prompt'] as { title: string; message: string; showPrompt: boolean } | undefined;
    const message = recorded['ErrorAlert'] as
      { style: string; title: string; message: string; showAlert: boolean } | undefined;
    return {
      range: reference(area),
      kind: kind === 'wholeNumber' ? 'whole' : kind,
      ends: endsOf(kind, details),
      ignoresBlanks: recorded['IgnoreBlanks'],
      hint: hint?.showPrompt ? [hint.title, hint.message] : null,
      message: message?.showAlert ? [message.style.toLowerCase(), message.title, message.message] : null,
    };
  });
  const highlights = own.conditionalFormats.map((format) => {
    const scale = format['Criteria'] as Record<'minimum' | 'midpoint' | 'maximum', Attributes> | undefined;
    const ends = scale ? [scale.minimum, scale.midpoint, scale.maximum] : [];
    return {
      range: reference(format['area'] as Recorded['area']),
      formula: ((format['Rule'] as { Formula?: string } | undefined)?.Formula ?? '').replace(/^=/, ''),
      scale: ends.map((end) => end['formula']),
      colours: ends.map((end) => bare(end['color'])),
    };
  });
  return { rules, highlights };
}

function endsOf(kind: string, details: Attributes): readonly unknown[] {
  if (kind === 'list') return [String(details['source']).replace(/^=/, '')];
  if (kind === 'custom') return [String(details['formula']).replace(/^=/, '')];
  const ends = [details['formula1'], details['formula2']].map(String);
  if (kind !== 'date') return ends;
  // A file holds the day's number, Excel is given the day.
  return ends.map((day) => (/-/.test(day) ? String(Date.parse(day) / 86_400_000 + 25_569) : day));
}

function covers({ area }: Recorded, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** What was asked for last over a cell. */
function last({ formats }: ModelSheet, row: number, column: number, property: string): unknown {
  return (
    formats.findLast((format) => covers(format, row, column) && format[property] !== undefined)?.[property] ??
    null
  );
}

function reference({ top, left, bottom, right }: Recorded['area']): string {
  const [first, end] = [cellReference(top + 1, left + 1), cellReference(bottom + 1, right + 1)];
  return first === end ? first : `${first}:${end}`;
}

function bare(colour: unknown): string | null {
  return typeof colour === 'string' ? colour.replace('#', '') : null;
}

function lower(text: unknown): string | null {
  return typeof text === 'string' ? text.toLowerCase() : null;
}

function withoutDollars(text: unknown): string | null {
  return typeof text === 'string' ? text.replaceAll('$', '') : null;
}

/** Points, as Excel for add-ins counts widths, in characters. */
function charactersOf(points: number): number {
  return Number(((points / 0.75 - 5) / 7).toFixed(3));
}
