import { columnLetters } from '../../../workbook/cell-reference';
import { printedCells, repeatedColumns } from '../../../workbook/printed-part';
import type { CellRange, Sheet, WorkbookLayout } from '../../../workbook/sheet';
import { quotedSheet } from './ranges';
import { mainNamespace, relationsNamespace, xmlAttribute, xmlDeclaration, xmlText } from './xml';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

export interface Relation {
  readonly kind:
    | 'officeDocument'
    | 'worksheet'
    | 'styles'
    | 'sharedStrings'
    | 'table'
    | 'drawing'
    | 'chart'
    | 'core'
    | 'theme'
    | 'sheetMetadata'
    | 'package'
    | 'slide'
    | 'slideLayout'
    | 'slideMaster';
  readonly target: string;
  /** The whole type, where it is none of the file format's first edition. */
  readonly address?: string;
}

/** A part of relations; the first has the id rId1. */
export function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(({ kind, target, address }, index) => {
    const type =
      address ??
      (kind === 'core'
        ? `${packageNamespace}/relationships/metadata/core-properties`
        : `${relationsNamespace}/${kind}`);
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${xmlDeclaration}<Relationships xmlns="${packageNamespace}/relationships">${items.join('')}</Relationships>`;
}

const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  [/^xl\/worksheets\//, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  [/^xl\/styles\.xml$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
  [
    /^xl\/sharedStrings\.xml$/,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  ],
  [/^xl\/tables\//, 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
  [/^xl\/drawings\//, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  [/^xl\/charts\//, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];

/** The part [Content_Types].xml for the given parts; those that are named with their type have it, the others by their path. */
export function contentTypesXml(
  parts: readonly string[],
  named: ReadonlyMap<string, string> = new Map(),
): string {
  const typeOf = (part: string): string | undefined =>
    named.get(part) ??
    (part.endsWith('.rels') ? undefined : contentTypes.find(([pattern]) => pattern.test(part))?.[1]);
  const overrides = parts.flatMap((part) => {
    const type = typeOf(part);
    return type === undefined ? [] : [`<Override PartName="/${part}" ContentType="${type}"/>`];
  });
  return (
    `${xmlDeclaration}<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** The part docProps/core.xml. It has no date, so that the same workbook always gives the same bytes. */
export function propertiesXml(title: string): string {
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Monopolafdækning</dc:creator></cp:coreProperties>`
  );
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state?: string | undefined;
  /** Undefined for one that another program made. */
  readonly laidOut: Sheet | undefined;
}

/** A defined name that another program has written; a place that it holds for counts in `sheets`. */
export interface ListedName {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** The part xl/workbook.xml; sheet n has the relation rIdn. */
export function workbookXml(
  { names = {} }: WorkbookLayout,
  sheets: readonly ListedSheet[],
  others: readonly ListedName[] = [],
): string {
  const items = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${xmlAttribute(state)}"`;
    return `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const active = Math.max(
    sheets.findIndex(({ laidOut }) => laidOut !== undefined && laidOut.hidden !== true),
    0,
  );
  const defined = [
    ...Object.entries(names).map(
      ([name, target]) => `<definedName name="${xmlAttribute(name)}">${xmlText(target)}</definedName>`,
    ),
    ...sheets.map(({ laidOut }, index) => (laidOut === undefined ? '' : printTitlesXml(laidOut, index))),
    ...sheets.map(({ laidOut }, index) => (laidOut === undefined ? '' : printAreaXml(laidOut, index))),
    ...sheets.map(({ laidOut }, index) => (laidOut === undefined ? '' : filterNameXml(laidOut, index))),
    ...others.map(({ attributes, text }) => {
      const written = Object.entries(attributes).map(
        ([name, value]) => ` ${name}="${xmlAttribute(value ?? '')}"`,
      );
      return `<definedName${written.join('')}>${xmlText(text)}</definedName>`;
    }),
  ].join('');
  return (
    `${xmlDeclaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationsNamespace}">` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${active}"/>` +
    `</bookViews><sheets>${items.join('')}</sheets>` +
    (defined === '' ? '' : `<definedNames>${defined}</definedNames>`) +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

/** The sheet that is in front when the file is opened. */
export function firstSeen(sheets: readonly Sheet[]): number {
  return sheets.findIndex((sheet) => !sheet.hidden);
}

function printTitlesXml(laidOut: Sheet, index: number): string {
  const { name, repeatRows = 0 } = laidOut;
  const sheet = quotedSheet(name);
  const columns = repeatedColumns(laidOut);
  const titles = [
    ...(columns > 0 ? [`${sheet}!$A:$${columnLetters(columns)}`] : []),
    ...(repeatRows > 0 ? [`${sheet}!$1:$${repeatRows}`] : []),
  ];
  if (titles.length === 0) return '';
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(titles.join(','))}</definedName>`;
}

function printAreaXml(sheet: Sheet, index: number): string {
  const cells = printedCells(sheet);
  if (cells === null) return '';
  return `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${absoluteXml(sheet, cells)}</definedName>`;
}

/** Excel keeps the range of a sheet's filter as a hidden name as well. */
function filterNameXml(sheet: Sheet, index: number): string {
  if (sheet.filter === undefined) return '';
  const range = absoluteXml(sheet, sheet.filter.range);
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`;
}

function absoluteXml({ name }: Sheet, { top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column + 1)}$${row + 1}`;
  return xmlText(`${quotedSheet(name)}!${corner(top, left)}:${corner(bottom, right)}`);
}
