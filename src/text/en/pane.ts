import type { Texts } from '../da';

const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value);
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

export const pane: Texts['pane'] = {
  product: 'Monopoly survey',
  language: 'Language',
  languageNames: { da: 'Dansk', en: 'English' },
  role: 'Role',
  roleNames: { respondent: 'Municipality', analyst: 'KOMBIT' },
  menu: 'More choices',
  back: 'Back',
  undo: 'Undo',
  close: 'Close',
  openList: 'Show the list',
  copied: 'Copied',
  copyRefused: 'Select the text and copy it yourself.',
  loading: 'Reading the workbook …',

  welcome: {
    title: 'For which IT systems do you have only one vendor?',
    lead: 'Register the systems, rate them, and send the answer to KOMBIT. Everything stays in the workbook and on your own machine.',
    respondent: 'I answer for a municipality',
    respondentHint: 'Register and rate your systems.',
    analyst: 'I collect answers for KOMBIT',
    analystHint: 'Read the answers in, and get the analysis.',
    example: 'Try with example data',
    exampleRespondent: 'Try with example data as a municipality',
    exampleAnalyst: 'Try with example data as KOMBIT',
  },

  example: {
    respondent: 'Example data. Systems and vendors are invented.',
    analyst: 'Example data. The answers are invented.',
    besideOwn: (examples) =>
      `${count(examples, 'made-up system from the example is', 'made-up systems from the example are')} still here, and not sent with your own.`,
    clear: 'Delete the example and begin',
    clearBesideOwn: 'Delete the example',
  },

  saving: {
    saving: 'Saving …',
    saved: 'Saved',
    savedAt: (time) => `Last saved ${time}`,
    savedAndLeft: (left) => `Saved. ${left}`,
    failed: 'The change is not saved in the workbook.',
    failedHint: 'Is a cell being edited, or is the sheet protected? The change waits here.',
    retry: 'Try again',
  },

  contact: {
    title: 'Who answers?',
    municipality: 'Municipality',
    municipalityHint: 'Type the first letters.',
    noMunicipality: 'No municipality resembles what you typed.',
    chooseMunicipality: 'Choose the municipality from the list.',
    unknownMunicipality: 'That is no municipality. Correct the name, or choose from the list.',
    covers: 'What does the answer cover?',
    whole: 'The whole municipality',
    part: 'A part of the municipality',
    partName: 'Which part?',
    partHint: 'E.g. Social og Sundhed. KOMBIT puts the parts together.',
    partMissing: 'Write which part of the municipality the answer covers.',
    name: 'Contact',
    nameHint: 'The person KOMBIT may contact.',
    email: 'E-mail',
    emailWrong: 'The address is not complete. Write e.g. name@municipality.dk.',
    start: 'Get started',
    done: 'Save',
    edit: 'Municipality and contact',
  },

  overview: {
    counts: (systems, finished) => `${count(systems, 'system', 'systems')} · ${number(finished)} finished`,
    full: (full, finished) =>
      full === finished
        ? 'All finished ones are fully informed'
        : `${number(full)} fully informed, with price and contract`,
    progress: 'Finished systems',
    register: 'Register system',
    drafts: 'Drafts',
    finished: 'Finished',
    nameless: 'System without a name',
    mean: (rating) => `Mean of the ratings: ${rating}`,
    noRatings: 'No ratings on the scale',
    empty: 'No systems yet',
    emptyHint:
      'Begin with the system where you feel the lack of competition most. It takes about a minute and a half.',
    submit: 'Submit',
    submitAgain: 'Submit again',
    submitted: (date, revision) => `Submitted ${date}, revision ${String(revision)}`,
    deleted: (system) => `${system} is deleted.`,
    examples: 'Examples',
    deletedSystems: (n) => `Deleted (${number(n)})`,
  },

  deleted: {
    title: 'Deleted systems',
    lead: 'The systems can be had back until the response is made.',
    putBack: (system) => `Put back: ${system}`,
    putBackShort: 'Put back',
    isBack: (system) => `${system} is back.`,
    none: 'No deleted systems.',
  },

  undone: {
    answer: (question) => `Undone: ${question}`,
    other: 'Undone.',
    again: (question) => `Redone: ${question}`,
    otherAgain: 'Redone.',
    nothing: 'There is nothing more to undo.',
  },

  form: {
    newSystem: 'New system',
    sections: 'Sections',
    sectionHasGap: 'lacks answers',
    gapsLeft: (gaps) => `${count(gaps, 'answer is', 'answers are')} missing before the system is finished.`,
    allAnswered: 'All necessary answers are given.',
    toNextGap: 'Go to the next one',
    missing: 'Needed before the system is finished.',
    noModel: 'Choose at least one.',
    choose: 'Choose …',
    clear: 'Clear the answer',
    perInhabitant: (kroner) => `≈ DKK ${kroner} per inhabitant`,
    nothingPerInhabitant: 'Less than 0.01 DKK per inhabitant',
    doubt: {
      'price-per-inhabitant': (kroner) =>
        `That is DKK ${kroner} per inhabitant. Is the amount right? It is written in whole kroner.`,
      'far-year': (year) => `Is the year ${String(year)} right? Correct it if it was mistyped.`,
      'expiry-before-tender': (year) =>
        `The contract ends before the latest tender of ${String(year)}. Are both right? Correct the one that is wrong.`,
      'price-unlike-list': (kroner) =>
        `KITOS or your list says ${kroner} kr. Is the price for the whole year and the whole municipality?`,
      'price-small': (kroner) =>
        `That is DKK ${kroner} a year for the whole municipality. Write whole kroner, not thousands.`,
      'notice-beyond-contract': (months) =>
        `The notice is longer than the contract, which runs ${number(months)} months from the latest tender. Write your own notice in months.`,
      'bound-after-expiry': (date) => `The contract ends already on ${date}. Check both dates.`,
    },
    delete: 'Delete the system',
    deleteTitle: (system) => `Delete ${system}?`,
    deleteLead: 'The system is finished. It can be had back under Deleted until the response is made.',
    deleteYes: 'Delete',
    deleteNo: 'Keep',
    done: 'Overview',
    toChecklist: 'To the checklist',
    phaseOutTitle: 'Being phased out',
    phaseOut: (status, alternative) =>
      alternative === ''
        ? `KOMBIT’s list of January 2022: ${status}.`
        : `KOMBIT’s list of January 2022: ${status}. Alternative: ${alternative}.`,
    contractHolder: (vendor, developer) =>
      `Write ${vendor}, with whom the municipality has its agreement, even though ${developer} developed the system.`,
    didYouMean: 'Did you mean …?',
    twice: 'The system is registered twice. Each municipality counts once per system.',
  },

  submit: {
    title: 'Submit',
    check: 'Checklist',
    allFinished: 'All systems are finished.',
    noContact: 'Contact is missing',
    noEmail: 'E-mail is missing',
    invented: 'This is example data. Sent to KOMBIT it does not count.',
    examplesStay: (examples) => `${count(examples, 'example is', 'examples are')} not sent along.`,
    inventedContact: 'The contact is made up',
    draftsStay: (drafts) =>
      drafts === 1
        ? '1 draft goes along in the file, but counts in the analysis only once it is finished.'
        : `${number(drafts)} drafts go along in the file, but count in the analysis only once they are finished.`,
    nothing: 'Register at least one system before you submit.',
    remark: {
      missing: ({ ask }) => `Missing: ${ask}`,
      wish: ({ ask }) => ask,
      'no-model': () => 'No model of monopoly is chosen',
      unread: ({ ask }) => `Cannot be read: ${ask}`,
      doubtful: ({ ask }) => `To be checked: ${ask}`,
      'doubtful-cvr': ({ ask }) => `To be checked: ${ask}`,
      'system-twice': () => 'The system is registered more than once',
    },
    wished: (systems) =>
      systems === 1
        ? '1 finished system is not fully informed. It can be sent as it is, but price and contract make the analysis better.'
        : `${number(systems)} finished systems are not fully informed. They can be sent as they are, but price and contract make the analysis better.`,
    allFull: 'All finished systems are fully informed.',
    showRest: (rest) => `Show ${String(rest)} more`,
    make: 'Make the response',
    making: 'Making the response …',
    failed: 'The response could not be made. Try again.',
    fileStep: 'The response is ready',
    download: 'Download the response',
    openWorkbook: 'Open as a new workbook',
    deliverFailed: 'The file could not be saved here. Try one of the other ways.',
    mailStep: 'Send it to KOMBIT',
    mailHint: 'Open the draft in your mail program, or write a mail yourself and attach the file.',
    draft: 'Download mail draft (.eml)',
    address: 'Address',
    subject: 'Subject',
    text: 'Text',
    copyAddress: 'Copy the address',
    copySubject: 'Copy the subject',
    copyText: 'Copy the text',
    sentStep: 'Has it been sent?',
    sentHint: 'Your answer is only noted in the workbook. Nothing is sent from here.',
    yes: 'Yes, it is sent',
    no: 'No, not yet',
    receipt: (date, time, next) =>
      `Noted as submitted ${date} at ${time}. You can go on. The next submission will be revision ${String(next)}.`,
    notYet: 'The file and the draft stay here until you are ready.',
    // The mail goes to KOMBIT, who reads Danish.
    mailSubject: (municipality, revision) =>
      revision === 1
        ? `Monopolafdækning: svar fra ${municipality}`
        : `Monopolafdækning: rettet svar fra ${municipality} (revision ${String(revision)})`,
    mailText: (municipality, systems, full, contact) =>
      [
        'Til KOMBIT',
        '',
        `Hermed svar på monopolafdækningen fra ${municipality} med ${count(systems, 'færdigt system', 'færdige systemer')}, heraf ${number(full)} fuldt oplyst.`,
        'Besvarelsen er vedhæftet som Excel-projektmappe.',
        '',
        'Venlig hilsen',
        contact,
      ].join('\n'),
  },

  collect: {
    pick: 'Choose files or mails',
    addMore: 'Add files or mails',
    drop: (endings) =>
      `Or drag them here, or copy them and paste them here: ${listed([...endings, 'folders'])}.`,
    fileTypes: (endings) => `File types: ${listed(endings)}.`,
    noFile: {
      link: 'That is a link, not a file. Download the file and choose it with the button, or ask the sender to attach a copy.',
      'empty-folder': 'The folder is empty. Choose the files with the button.',
      'no-file':
        'No file came with it. Save the mail or the file on your machine, and choose it with the button.',
      'no-file-pasted':
        'There are no files in what you pasted. Copy the files themselves, or choose them with the button.',
    },
    dropHere: 'Drop the files here',
    stays: 'The files are read on your own machine and sent nowhere.',
    writingExamples: 'Making example answers …',
    reading: (done, total) => `${number(done)} of ${number(total)} files read`,
    analysing: 'Computing and building sheets …',
    cancel: 'Cancel',
    cancelled: 'Reading was cancelled. Nothing has changed.',
    failed: 'Reading came to a halt. Nothing has changed. Try again with fewer files.',
    files: (n) => count(n, 'file', 'files'),
    verdicts: {
      accepted: 'accepted',
      warned: 'with warnings',
      rejected: 'rejected',
      replaced: 'replaced',
      waiting: 'awaits a decision',
    },
    filter: 'Show files by verdict',
    revision: (revision) => `r${String(revision)}`,
    rows: (kept, read) =>
      kept === read
        ? `${count(kept, 'system', 'systems')} read`
        : `${number(kept)} of ${number(read)} rows read`,
    noIssues: 'No remarks.',
    replacedBy: (file) => `Replaced by ${file}.`,
    showMore: (n) => `Show ${number(n)} more`,
    coverage: (answered) => `Coverage ${String(answered)} of 98`,
    coverageProgress: 'Municipalities that have answered',
    missing: (n) => `${count(n, 'municipality', 'municipalities')} missing`,
    reminder: 'Reminder list',
    copyReminder: 'Copy the reminder list',
    systems: 'Systems by priority',
    noSystems: 'No finished answers to analyse yet.',
    priority: (value) => `Priority ${value}`,
    municipalities: (n) => count(n, 'municipality', 'municipalities'),
    analyse: 'Analyse',
    writing: 'Writing sheets …',
    shown: 'The analysis now stands in the workbook.',
    notUnderstood: 'In the analysis that stands here, this could not be read as it was meant:',
    exampleKeptOut: 'The workbook holds a real analysis. The example is only shown here in the pane.',
    showFailed: 'The sheets could not be written. Is a cell being edited? Try again.',
    download: 'Download analysis',
    downloadFailed: 'The analysis could not be made. Try again.',
  },

  workbench: {
    open: 'Open',
    save: 'Save',
    saving: 'Saving …',
    clear: 'Clear all',
    clearing: {
      title: 'Clear everything?',
      lead: 'Answers and analysis are removed from this browser. The files you have saved stay where they are.',
      yes: 'Clear',
      no: 'Keep',
    },
    cleared: 'The workbook is empty.',
    unsaved: 'New workbook',
    forgetful:
      'Safari deletes what a page keeps after seven days without a visit. Download the file with Save before you take a break.',
    notKept: 'The browser keeps nothing here. Download the file with Save before you close.',
    opened: (file) => `${file} is open.`,
    notOurs: (file) =>
      `${file} is neither a response nor an analysis. Choose a file with the sheet Registreringer, or an analysis workbook.`,
    otherSheets: (names) =>
      names.length === 1
        ? `The sheet ${names.join('')} is not shown here, but comes along when you save.`
        : `The sheets ${listed(names)} are not shown here, but come along when you save.`,
    notComputed:
      'The figures are not computed anew: something in the analysis cannot be read, such as a weight that is not a number, or a track that is not on the list. Correct it, and they will be.',
    keptAt: (moment) => `Last kept in the browser ${moment}`,
    saveFailed: 'The file could not be made. Try again.',
    workbook: 'Workbook',
    sheets: 'Sheets',
    view: 'View',
    views: { spreadsheet: 'Spreadsheet', table: 'Table' },
    spreadsheetOpens: 'Opening the spreadsheet …',
    spreadsheetFailed: 'The spreadsheet could not be fetched. The sheets are shown as a table.',
    openElsewhere: 'The work is open in another tab. What you write here is not kept.',
    closedElsewhere: 'The other tab is closed. What you write here is not kept until you continue here.',
    continueHere: 'Continue here',
    takenOver: 'The work has been moved here, as it stood in the other tab.',
    takenOverFromOwn:
      'The work has been moved here, as it stood in the other tab. What you wrote here yourself is set aside.',
    useOwn: 'Use what I wrote here',
    ownUsed: 'What you wrote yourself in this tab stands here now.',
    newBuild: 'A new version is ready. Reload the page to use it.',
    empty: 'The analysis shows here once answers have been collected.',
    pane: 'Form',
  },
};
