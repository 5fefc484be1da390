import type { OwnContent } from '../../../survey/issue';

/** A kind of part that is carried along: where it goes, its type of content, and how it is copied. */
export interface PartKind {
  /** The new path, with `#` for its number and `*` for the old ending. */
  readonly path: string;
  readonly type: string;
  readonly copied: 'sheet-table' | 'drawing' | 'chart' | 'shapes' | 'xml' | 'image';
}

const office = 'application/vnd.openxmlformats-officedocument';

/** What is carried along, by the last word of the relation that leads to it. */
export const partKinds: Readonly<Partial<Record<string, PartKind>>> = {
  drawing: { path: 'xl/drawings/drawing#.xml', type: `${office}.drawing+xml`, copied: 'drawing' },
  chart: { path: 'xl/charts/chart#.xml', type: `${office}.drawingml.chart+xml`, copied: 'chart' },
  chartEx: { path: 'xl/charts/chartEx#.xml', type: 'application/vnd.ms-office.chartex+xml', copied: 'chart' },
  chartStyle: {
    path: 'xl/charts/style#.xml',
    type: 'application/vnd.ms-office.chartstyle+xml',
    copied: 'xml',
  },
  chartColorStyle: {
    path: 'xl/charts/colors#.xml',
    type: 'application/vnd.ms-office.chartcolorstyle+xml',
    copied: 'xml',
  },
  chartUserShapes: {
    path: 'xl/drawings/userShapes#.xml',
    type: `${office}.drawingml.chartshapes+xml`,
    copied: 'drawing',
  },
  themeOverride: { path: 'xl/theme/themeOverride#.xml', type: `${office}.themeOverride+xml`, copied: 'xml' },
  image: { path: 'xl/media/image#.*', type: 'image/*', copied: 'image' },
  comments: { path: 'xl/comments#.xml', type: `${office}.spreadsheetml.comments+xml`, copied: 'xml' },
  threadedComment: {
    path: 'xl/threadedComments/threadedComment#.xml',
    type: 'application/vnd.ms-excel.threadedcomments+xml',
    copied: 'xml',
  },
  vmlDrawing: { path: 'xl/drawings/vmlDrawing#.vml', type: `${office}.vmlDrawing`, copied: 'shapes' },
  table: { path: 'xl/tables/table#.xml', type: `${office}.spreadsheetml.table+xml`, copied: 'sheet-table' },
};

/** The kinds of picture that a workbook may hold, by their ending. */
export const imageTypes: Readonly<Partial<Record<string, string>>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};

/** What is not carried along and has to be told; anything else only serves the program that wrote it. */
export const leftKinds: Readonly<Partial<Record<string, OwnContent>>> = {
  pivotTable: 'pivotTable',
  slicer: 'slicer',
  timeline: 'slicer',
  ctrlProp: 'control',
  control: 'control',
  oleObject: 'object',
  package: 'object',
  queryTable: 'query',
  diagramData: 'picture',
  video: 'object',
  audio: 'object',
};
