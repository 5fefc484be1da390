import type { NumberFormat } from '../sheet';

/** Where a block stands under the page's headline. */
export type Place = 'whole' | 'left' | 'right';

/** A large figure with what it is. */
export interface PageFigure {
  readonly value: string;
  readonly label: string;
}

export interface PageTable {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly header: string;
    /** How much of the width it takes, beside the others. */
    readonly share: number;
    readonly isNumber?: true;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart of categories; a value that is null has no bar. */
export interface PageBars {
  readonly kind: 'bars';
  /** Bars lie beside their names, or columns stand above them. */
  readonly direction: 'bar' | 'column';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly format: NumberFormat;
}

/** A chart of points, each with its name, and lines that part them. */
export interface PagePoints {
  readonly kind: 'points';
  readonly title: string;
  readonly points: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly axes: { readonly x: string; readonly y: string };
  readonly limits: { readonly x: number | null; readonly y: number | null };
}

export type PageBlock =
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'figures'; readonly figures: readonly PageFigure[] }
  | PageTable
  | PageBars
  | PagePoints;

/** One page: a headline that says what is found, what it shows, and a line on how to read it. */
export interface ReportPage {
  readonly title: string;
  readonly blocks: readonly { readonly place: Place; readonly block: PageBlock }[];
  readonly note: string | null;
}

/** A report as data: what PowerPoint, the print view and the tests are given alike. */
export interface Report {
  readonly title: string;
  /** At the foot of every page: what it is and when. */
  readonly foot: string;
  readonly pages: readonly ReportPage[];
}
