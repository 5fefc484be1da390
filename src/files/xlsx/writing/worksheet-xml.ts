import { cellReference } from '../../../workbook/cell-reference';
import type { Sheet } from '../../../workbook/sheet';
import { writeSheetData, type WorkbookContext } from './cells-xml';
import { bands } from '../../../workbook/palette';
import { quotedSheet, rangeReference } from './ranges';
import { highlightsXml, validationsXml } from './rules-xml';
import { mainNamespace, relationsNamespace, xmlAttribute, xmlDeclaration } from './xml';

/** Writes the part xl/worksheets/sheetN.xml; its elements stand in the order that the file format demands. */
export function writeWorksheet(
  sheet: Sheet,
  context: WorkbookContext,
  relations: { readonly drawing: string | undefined; readonly tables: readonly string[] },
  selected: boolean,
  write: (xml: string) => void,
): void {
  const { drawing, tables } = relations;
  write(
    `${xmlDeclaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationsNamespace}">` +
      `<sheetPr>${tabColourXml(sheet)}${outlineXml(sheet)}${fitXml(sheet)}</sheetPr>` +
      `<dimension ref="${dimension(sheet)}"/>` +
      `<sheetViews>${viewXml(sheet, selected)}</sheetViews><sheetFormatPr defaultRowHeight="15"${hasDetails(sheet) ? ' outlineLevelCol="1"' : ''}/>` +
      columnsXml(sheet),
  );
  writeSheetData(sheet, context, write);
  write(
    lockXml(sheet) +
      filterXml(sheet) +
      mergesXml(sheet) +
      highlightsXml(sheet.highlights ?? []) +
      validationsXml(sheet.validations ?? []) +
      hyperlinksXml(sheet) +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      pageSetupXml(sheet) +
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
      breaksXml('row', sheet.pageBreaks ?? []) +
      breaksXml('col', sheet.printScale?.breaks ?? []) +
      (drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`) +
      (tables.length === 0
        ? ''
        : `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`) +
      '</worksheet>',
  );
}

function tabColourXml({ tabColor }: Sheet): string {
  return tabColor === undefined ? '' : `<tabColor rgb="FF${bands[tabColor].deep}"/>`;
}

function hasDetails({ columns }: Sheet): boolean {
  return columns.some(({ detail }) => detail !== undefined);
}

/** The column that details fold under stands before them. */
function outlineXml(sheet: Sheet): string {
  return hasDetails(sheet) ? '<outlinePr summaryRight="0"/>' : '';
}

function fitXml({ printScale }: Sheet): string {
  return printScale === undefined ? '<pageSetUpPr fitToPage="1"/>' : '';
}

function pageSetupXml({ printScale, pagesWide = 1, onePage, upright }: Sheet): string {
  const size =
    printScale === undefined
      ? ` fitToWidth="${onePage ? 1 : pagesWide}" fitToHeight="${onePage ? 1 : 0}"`
      : ` scale="${printScale.percent}"`;
  return `<pageSetup paperSize="9" orientation="${upright ? 'portrait' : 'landscape'}"${size}/>`;
}

/** A break stands before the row or column whose number it has, counted from 0, and goes across the whole sheet. */
function breaksXml(kind: 'row' | 'col', places: readonly number[]): string {
  if (places.length === 0) return '';
  const last = kind === 'row' ? 16_383 : 1_048_575;
  const items = places.map((place) => `<brk id="${place}" max="${last}" man="1"/>`);
  const count = String(places.length);
  return `<${kind}Breaks count="${count}" manualBreakCount="${count}">${items.join('')}</${kind}Breaks>`;
}

function dimension({ rows }: Sheet): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rangeReference({ top: 0, left: 0, bottom: Math.max(rows.length, 1) - 1, right: width - 1 });
}

function viewXml({ freeze, tables }: Sheet, selected: boolean): string {
  // Lines between cells help where there is a table to fill in, and only disturb a page that is read.
  const lines = tables === undefined || tables.length === 0 ? ' showGridLines="0"' : '';
  const start = `<sheetView${lines}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (freeze === undefined || (freeze.rows === 0 && freeze.columns === 0)) return `${start}/>`;
  const pane = freeze.columns === 0 ? 'bottomLeft' : freeze.rows === 0 ? 'topRight' : 'bottomRight';
  const first = cellReference(freeze.rows + 1, freeze.columns + 1);
  const splits =
    (freeze.columns === 0 ? '' : ` xSplit="${freeze.columns}"`) +
    (freeze.rows === 0 ? '' : ` ySplit="${freeze.rows}"`);
  return (
    `${start}><pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView>`
  );
}

function columnsXml({ columns }: Sheet): string {
  if (columns.length === 0) return '';
  const items = columns.map(({ width, hidden, detail }, index) => {
    const place = `min="${index + 1}" max="${index + 1}" width="${width}"`;
    const seen = hidden === undefined && detail !== 'folded' ? '' : ' hidden="1"';
    const level = detail === undefined ? '' : ' outlineLevel="1"';
    // The column before folded details is the one that says that they are folded.
    const folds = detail === undefined && columns[index + 1]?.detail === 'folded' ? ' collapsed="1"' : '';
    return `<col ${place}${seen} customWidth="1"${level}${folds}/>`;
  });
  return `<cols>${items.join('')}</cols>`;
}

/** Protection without a password: a slip of the hand changes nothing, and whoever means to can take it off. */
function lockXml({ isLocked, filter }: Sheet): string {
  if (!isLocked) return '';
  return `<sheetProtection sheet="1" objects="1" scenarios="1"${filter === undefined ? '' : ' autoFilter="0"'}/>`;
}

function filterXml({ filter }: Sheet): string {
  if (filter === undefined) return '';
  return (
    `<autoFilter ref="${rangeReference(filter.range)}"><filterColumn colId="0"><filters>` +
    `<filter val="${xmlAttribute(filter.shown)}"/></filters></filterColumn></autoFilter>`
  );
}

function mergesXml({ merges = [] }: Sheet): string {
  if (merges.length === 0) return '';
  const items = merges.map((range) => `<mergeCell ref="${rangeReference(range)}"/>`);
  return `<mergeCells count="${merges.length}">${items.join('')}</mergeCells>`;
}

function hyperlinksXml({ rows }: Sheet): string {
  const links: string[] = [];
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell?.link === undefined) return;
      const target = xmlAttribute(`${quotedSheet(cell.link.sheet)}!${cell.link.cell}`);
      links.push(`<hyperlink ref="${cellReference(index + 1, column + 1)}" location="${target}"/>`);
    });
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
