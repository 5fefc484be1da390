/**
 * Sheets as data: what the core lays out and any host or file writer carries out. Rows and columns count from 0;
 * a writer never needs to know what a sheet is for.
 */

/** The looks a cell can have; each writer maps them to its own formats. */
export type CellStyle =
  | 'title'
  | 'lead'
  | 'firstMessage'
  | 'message'
  | 'heading'
  | 'header'
  | 'numberHeader'
  | 'optionalHeader'
  | 'label'
  | 'input'
  | 'text'
  | 'wrapped'
  | 'note'
  | 'muted'
  | 'link'
  | 'figure'
  | 'figureLabel'
  | 'printLabel'
  | 'printAnswer';

/** How a number is shown. Dates are serials of the 1900 system with format `date`. */
export type NumberFormat =
  | 'general'
  | 'integer'
  | 'decimal1'
  | 'decimal2'
  | 'percent'
  | 'share'
  | 'money'
  | 'date'
  | 'dateTime'
  | 'text';

/** The quiet colour bands that tell groups of columns apart. */
export type Band = 'band1' | 'band2' | 'band3' | 'band4' | 'band5' | 'band6' | 'band7' | 'band8' | 'band9';

export interface SheetCell {
  /** The value, or for a formula its cached result; null is an empty cell (or a formula that gives ""). */
  readonly value: string | number | boolean | null;
  /** An English formula with commas, without the leading `=`; only what Excel 2019 and LibreOffice 7.4 both know. */
  readonly formula?: string;
  /** The formula is an array formula (Ctrl+Shift+Enter). */
  readonly array?: true;
  readonly style?: CellStyle;
  readonly format?: NumberFormat;
  readonly band?: Band;
  /** A jump to another cell of the workbook. Never made from a respondent's text. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface SheetColumn {
  /** Width in characters of the body font. */
  readonly width: number;
  readonly hidden?: true;
  /** A detail of the column before the details: it folds away under that one, or is folded to begin with. */
  readonly detail?: 'open' | 'folded';
}

/** A rectangle of cells, ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetTable {
  readonly name: string;
  /** Header row included. Header texts are the cells of the first row. */
  readonly range: CellRange;
}

export type ListValidation = {
  readonly kind: 'list';
  /** The cells that hold the allowed values, as an absolute reference: `Kodebog!$H$2:$H$4`. */
  readonly source: string;
};
export type NumberValidation = {
  readonly kind: 'whole' | 'decimal' | 'date' | 'textLength';
  readonly min: number;
  readonly max: number;
};
export type CustomValidation = { readonly kind: 'custom'; readonly formula: string };

/** A rule at the cell, as Excel shows it: what may be typed, the hint on selection, the message on refusal. */
export interface SheetValidation {
  readonly range: CellRange;
  readonly rule: ListValidation | NumberValidation | CustomValidation;
  readonly prompt?: { readonly title: string; readonly text: string };
  /** `warning` lets the user keep what was typed. */
  readonly error?: { readonly severity: 'stop' | 'warning'; readonly title: string; readonly text: string };
}

export type Highlight = 'gap' | 'wrong' | 'done' | 'good' | 'moderate' | 'bad' | 'quiet';

/**
 * Colours from calm to alarming (`bad-high`) or the other way round (`good-high`). The ends are fixed figures: a colour
 * means the same on every sheet, whatever figures happen to stand there.
 */
export interface ColourScale {
  readonly direction: 'bad-high' | 'good-high';
  readonly low: number;
  readonly high: number;
}

export type SheetHighlight =
  | {
      readonly kind: 'formula';
      readonly range: CellRange;
      readonly formula: string;
      readonly look: Highlight;
    }
  | ({ readonly kind: 'scale'; readonly range: CellRange } & ColourScale);

/** What the colour of a series says; a track has one colour on every chart. */
export type ChartTone = 'breakUp' | 'negotiate' | 'unsettled' | 'quiet' | 'light' | 'strong' | 'none';

export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  /** Where the points of a cloud stand along the first axis; the chart's own categories when absent. */
  readonly categories?: string;
  /** `none` draws nothing: what a stacked bar floats on. By its place when absent. */
  readonly tone?: ChartTone;
  /** How a point of a cloud is drawn; `line` joins the points instead. */
  readonly marker?: 'circle' | 'square' | 'diamond' | 'triangle' | 'line';
  /** It has no entry in the legend. */
  readonly unnamed?: true;
  /** What stands beside each point. */
  readonly labels?: {
    readonly texts: readonly string[];
    readonly side: 'left' | 'right' | 'above' | 'below';
  };
}

/** Ends and steps are fixed figures where they are given, so that a chart means the same whatever it shows. */
export interface ChartAxis {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Only each so-manieth category has its name beside it. */
  readonly labelEach?: number;
}

/** A native chart over cells of the same workbook; the references are absolute, with the sheet's name. */
export interface SheetChart {
  readonly kind: 'bar' | 'column' | 'stackedBar' | 'stackedColumn' | 'pie' | 'line' | 'scatter';
  readonly title: string;
  /** Where it stands: the cells it covers. */
  readonly range: CellRange;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly axes?: { readonly category: ChartAxis; readonly value: ChartAxis };
}

export interface Sheet {
  /** 1–31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly SheetTable[];
  readonly validations?: readonly SheetValidation[];
  readonly highlights?: readonly SheetHighlight[];
  readonly charts?: readonly SheetChart[];
  readonly merges?: readonly CellRange[];
  readonly hidden?: true;
  readonly tabColor?: Band;
  /** How many rows repeat at the top of each printed page; everything prints on A4 landscape. */
  readonly repeatRows?: number;
  /** How many columns from the left are printed, the rest being for the screen; all of them when absent. */
  readonly printColumns?: number;
  /** How many pages wide it prints, one when absent; the frozen columns then stand on each. */
  readonly pagesWide?: number;
  /** It is shrunk to a single page. */
  readonly onePage?: true;
  /**
   * The size it prints in, in per cent, over as many pages as it takes: one begins at each of these columns (from 0), and the
   * frozen columns stand on each. Goes before `pagesWide`.
   */
  readonly printScale?: { readonly percent: number; readonly breaks: readonly number[] };
  /** It prints on A4 that stands. */
  readonly upright?: true;
  /** The cells that are printed, where `printColumns` does not say it. */
  readonly printArea?: CellRange;
  /** The rows that begin a printed page. */
  readonly pageBreaks?: readonly number[];
  readonly filter?: SheetFilter;
  /** Nobody types in it until the protection is taken off; there is no password. */
  readonly isLocked?: true;
}

/** A filter over one column that leaves only one text to be seen. */
export interface SheetFilter {
  /** The header included. */
  readonly range: CellRange;
  readonly shown: string;
  /** The rows that it leaves out as the sheet is written. */
  readonly hiddenRows: readonly { readonly top: number; readonly bottom: number }[];
}

/** A whole workbook as data. */
export interface WorkbookLayout {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** Defined names: name → absolute reference or constant, without `=`. */
  readonly names?: Readonly<Record<string, string>>;
}
