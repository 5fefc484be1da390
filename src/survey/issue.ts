/** What most answers' problems mention: the question's header and what was typed. */
interface Typed {
  readonly field: string;
  readonly text: string;
}
type Nothing = Readonly<Record<string, never>>;

/** What an analyst may have made that a new file does not take along; each has its words in the texts. */
export type OwnContent =
  | 'pivotTable'
  | 'slicer'
  | 'control'
  | 'object'
  | 'query'
  | 'otherFile'
  | 'chartSheet'
  | 'picture'
  | 'comment'
  | 'colour'
  | 'table'
  | 'link'
  | 'macro'
  | 'sheetFrom1904'
  | 'strictSheet';

/** What can be wrong when a disk is asked for something; each has its words in the texts. */
export type DiskFault = 'denied' | 'gone' | 'busy' | 'full' | 'many' | 'large' | 'broken';

/**
 * Every expected problem, by code, with the values that its text mentions. Expected problems are values: they
 * are collected, shown alike by the pane, the log sheet and the command line, and never thrown.
 */
export interface IssueParams {
  'file-unknown': Nothing;
  /** The disk or the browser does not give the file's content; a browser does not say why. */
  'file-unreadable': { readonly fault?: DiskFault };
  /** What is in a folder could not be listed. */
  'folder-unreadable': { readonly fault: DiskFault };
  'file-empty': Nothing;
  'file-too-large': { readonly megabytes: number; readonly max: number };
  /** A file of another kind, known by its content: the format's name, under which the texts have its words. */
  'file-other-kind': { readonly kind: string };
  /** A shortcut: it holds the address of a file, not the file. */
  'file-link-only': Nothing;
  'file-old-format': Nothing;
  'file-binary-workbook': Nothing;
  'file-open-document': Nothing;
  'file-encrypted': Nothing;
  'file-macros': Nothing;
  /** Cut short, changed on the way, or put together wrongly. */
  'file-damaged': Nothing;
  'file-unpacks-too-large': Nothing;
  /** A sheet that unpacks too large, most of it empty cells that only have a format. */
  'file-empty-rows': { readonly sheet: string };
  /** Packed by a method other than the one that every program reads. */
  'file-packed-otherwise': Nothing;
  /** Every sheet is a chart. */
  'file-charts-only': Nothing;
  'file-too-many-parts': { readonly max: number };
  'file-too-many-sheets': { readonly max: number };
  'file-too-many-cells': { readonly max: number };
  'file-no-workbook': Nothing;
  /** An analysis where an answer was expected. */
  'file-analysis': Nothing;
  /** An import template of KITOS, or a list taken out of it. */
  'file-kitos': Nothing;
  /** An invented answer among real ones. */
  'file-example': Nothing;
  /** Lists of systems that cannot be taken in: a response, an import template of KITOS, its catalogue, no names, no such list. */
  'list-response': Nothing;
  'list-template': Nothing;
  'list-catalogue': Nothing;
  'list-unnamed': Nothing;
  'list-foreign': Nothing;
  /** Something of the analyst's own that does not come along into the new file. */
  'own-content-left': { readonly content: OwnContent };
  /** A weight or limit that is no number from 0 upwards. */
  'weight-not-understood': { readonly label: string; readonly text: string };
  'track-not-understood': { readonly system: string; readonly text: string };
  'decision-not-understood': { readonly name: string; readonly text: string };
  'choice-not-understood': { readonly field: string; readonly text: string };
  /** A table or sheet of the analysis that is read back is gone. */
  'analysis-part-missing': { readonly part: string };
  /** Invented systems in a real answer. */
  'rows-example': { readonly count: number };
  'file-bad-xml': { readonly part: string };
  'file-doctype': { readonly part: string };
  'file-bad-reference': { readonly reference: string };
  'mail-unreadable': Nothing;
  /** Only its receiver can read it, in the program that received it. */
  'mail-encrypted': Nothing;
  'mail-winmail-damaged': Nothing;
  'mail-without-workbook': Nothing;
  /** The mail has no workbook attached, but a link to a shared one. */
  'mail-link-only': Nothing;
  'archive-encrypted': Nothing;
  /** Packed by 7-Zip, RAR or another program than zip. */
  'archive-other-kind': Nothing;
  'archive-without-workbook': Nothing;
  'archive-too-deep': { readonly max: number };
  'archive-too-many-files': { readonly max: number };

  /** A list of addresses in which no address was found. */
  'addresses-none': Nothing;
  /** An address beside which no municipality could be recognised. */
  'address-municipality-unknown': { readonly text: string; readonly address: string };
  /** What stands where a municipality's address should is none. */
  'address-unread': { readonly text: string; readonly municipality: string };
  /** Words in braces that a letter does not know. */
  'letter-words-unknown': { readonly words: string };

  'answer-not-a-number': Typed;
  'answer-not-whole': Typed;
  'answer-too-low': Typed & { readonly min: number };
  'answer-out-of-range': Typed & { readonly min: number; readonly max: number };
  'answer-too-long': { readonly field: string; readonly length: number; readonly max: number };
  'answer-not-a-date': Typed;
  'answer-no-such-day': Typed;
  /** A month or a year stands where a day is asked for; `day` is its last one. */
  'answer-without-day': Typed & { readonly day: string };
  'answer-not-a-year': Typed;
  'answer-year-out-of-range': Typed & { readonly min: number; readonly max: number };
  'answer-not-in-list': Typed;
  'answer-not-a-cvr': Typed;
  'answer-not-a-kle': Typed;
  'answer-not-a-uuid': Typed;
  /** The CVR number has eight digits but fails the modulus-11 check. */
  'cvr-check-failed': Typed;
  /** It is a municipality's own CVR number. */
  'cvr-municipal': Typed & { readonly municipality: string };
  /** It is a known vendor's, and another vendor's name stands beside it. */
  'cvr-other-vendor': Typed & { readonly vendor: string; readonly owner: string };

  /** No sheet holds anything like the table Registreringer. */
  'registrations-missing': Nothing;
  /** The table is there, but nothing is registered in it. */
  'registrations-none': Nothing;
  /** More than one sheet is filled in; all are read. */
  'registrations-several': { readonly sheets: string };
  /** A sheet is filled in too and is not read: it is hidden, or too little of the form stands there. */
  'registrations-unread': { readonly sheet: string; readonly rows: number; readonly hidden: boolean };
  /** Rows that stand letter by letter on another sheet as well. */
  'registrations-repeated': { readonly sheet: string; readonly rows: number };
  /** A sheet that cannot be read beside those that can. */
  'sheet-broken': { readonly sheet: string };
  /** No sheet holds the labels of Besvarelse. */
  'respondent-missing': Nothing;
  'municipality-unknown': { readonly text: string };
  'municipality-code-unknown': { readonly text: string };
  /** The name was not on the list; the nearest one was taken. */
  'municipality-guessed': { readonly text: string; readonly municipality: string };
  /** Code and name point to different municipalities; the code counts. */
  'municipality-mismatch': { readonly text: string; readonly municipality: string };
  /** The workbook does not say; the file's name does. */
  'municipality-from-file-name': { readonly municipality: string };
  'contact-missing': Nothing;
  /** An answer that does not count until the analyst has said so; `counts` is the file that does. */
  'submission-waits': {
    readonly why: 'part' | 'empty';
    readonly covers: string;
    readonly counts: string;
    /** When it was sent and dated, so that it can be told what has come since. */
    readonly submittedAt: string | null;
    readonly date: string | null;
  };
  'respondent-date-unread': { readonly field: string; readonly text: string };
  'revision-unread': { readonly text: string };
  /** The workbook was made by a newer version of the questionnaire than this one knows. */
  'schema-newer': { readonly version: number; readonly known: number };
  'column-twice': { readonly field: string };
  'column-missing': { readonly field: string };
  'row-without-system': Nothing;
  /** A finished registration leaves a required question blank. */
  'finished-with-gap': { readonly system: string; readonly field: string };
  /** A finished registration with a monopoly marks none of the six models. */
  'finished-without-model': { readonly system: string };
  /** Status is blank and something is missing: the row counts as a draft. */
  /** An import has given answers that nobody has looked at. */
  'answers-unseen': { readonly system: string; readonly fields: string };
  'status-blank-draft': { readonly system: string; readonly fields: string };
  'status-unread': { readonly system: string; readonly text: string };
  'id-twice': { readonly system: string };
  /** Many rows of one place, as on a copied sheet. */
  'ids-twice': { readonly sheet: string; readonly rows: number };
  'system-twice': { readonly system: string };
  /** A number or a name that a spreadsheet program has taken for a date or a time of day. */
  'cell-turned-date': Typed;
  /** The cell holds an error value such as #REF!. */
  'cell-error': { readonly field: string; readonly text: string };
}

export type IssueCode = keyof IssueParams;
export type Severity = 'error' | 'warning' | 'info';

/** Where a problem is. `cell` is an A1 reference such as `F12`. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** One expected problem: what it is, how bad, where, and the values its text mentions. */
export type Issue = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly where: Place;
    readonly params: IssueParams[C];
  };
}[IssueCode];
