/** What this Excel can do, feature by feature. */
export interface ExcelFeatures {
  /** Everything that the program cannot do without. */
  readonly isRecentEnough: boolean;
  /** Files can be saved by the browser's download. */
  readonly download: boolean;
  /** A workbook can be opened as a new one beside this one. */
  readonly createWorkbook: boolean;
  /** Files that are dropped or pasted reach the pane. */
  readonly takesFiles: boolean;
  /** Excel can say that the workbook is open for reading only. */
  readonly readOnly: boolean;
}

/** The part of Office.js that tells what Excel can do; tests hand in their own. */
export interface OfficeApi {
  readonly context: {
    readonly platform: unknown;
    readonly requirements: { isSetSupported(set: string, version: string): boolean };
  };
}

/**
 * Downloads work in Excel for Windows and on the web; on Mac and iPad the pane's browser ignores them, and whether files
 * can be dropped on it differs from build to build.
 */
const withoutFiles: ReadonlySet<string> = new Set(['Mac', 'iOS']);

/** Asks Office, each feature by the requirement set that Microsoft gives for it. */
export function detectFeatures({ context }: OfficeApi): ExcelFeatures {
  const has = (version: string): boolean => context.requirements.isSetSupported('ExcelApi', version);
  return {
    isRecentEnough: has('1.14'),
    download: !withoutFiles.has(String(context.platform)),
    takesFiles: !withoutFiles.has(String(context.platform)),
    createWorkbook: has('1.8'),
    readOnly: has('1.8'),
  };
}
