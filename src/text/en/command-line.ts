import type { Texts } from '../da';
import { diskFaults } from './disk-faults';

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;
const oneOf = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);

export const commandLine: Texts['commandLine'] = {
  program: 'Monopolafdækning: the municipalities’ answers on monopoly systems, from template to analysis.',
  usage: '<command> [options]',
  titles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  options: { help: 'show this help', version: 'show the version' },
  exitCodes:
    'Exit codes:\n  0  everything is accepted\n  1  something is rejected or has errors (the analysis is written)\n  2  wrong usage, or there was nothing to do',

  template: {
    name: 'skabelon',
    usage: '--ud FILE [--kommune CODE]',
    summary: 'write an empty response form',
    description:
      'Writes an empty response form as an Excel file. It can be filled in directly in Excel or with the add-in.',
    out: 'the Excel file to write (.xlsx)',
    municipality: 'municipality code, such as 0751, to fill in beforehand',
    done: (file) => `Wrote ${file}`,
  },
  examples: {
    name: 'eksempler',
    usage: '--ud FOLDER [--kommuner N] [--seed S] [--kitos]',
    summary: 'write an inbox of invented answers',
    description:
      'Writes an inbox of example answers: workbooks, mails, a zip file, corrections and some broken files. Systems and vendors are invented.',
    out: 'the folder to write to; it is made if it is missing',
    municipalities: 'number of municipalities that have answered, 1–98 (98 by default)',
    seed: 'whole number; the same number gives the same inbox (1 by default)',
    kitos: 'write invented exports of KITOS instead, to try forudfyld and the pane with',
    done: (files, municipalities, folder) =>
      `Wrote ${counted(files, 'file', 'files')} from ${counted(municipalities, 'municipality', 'municipalities')} in ${folder}`,
    exportsDone: (files) =>
      `Wrote ${files.join(', ')}. Try them: forudfyld --kitos ${files.join(' ')} --ud answer.xlsx`,
  },
  prefill: {
    name: 'forudfyld',
    usage: '--kitos FILE… --ud RESPONSE.xlsx [--kommune CODE] [--kun forretningskritiske] [--json PLAN.json]',
    summary: 'prefill a response workbook from KITOS',
    description:
      'Prefills a response workbook with what is certain in exports from KITOS or another list of systems. A response workbook that is there is added to, and what people have written stays.',
    lists: 'exports of systems, contracts and the vendor overview (.xlsx or .csv)',
    out: 'the response workbook to write or add to (.xlsx)',
    only: 'take only some; may be: forretningskritiske',
    businessCritical: 'forretningskritiske',
    json: 'also write the plan as JSON: proposals, questions and unknown values with their cells',
    notOnly: (text) => `“${text}” cannot be chosen for --kun. Write forretningskritiske.`,
    isSubmitted: (path) => `${path} has already been submitted. Choose another name.`,
    otherMunicipality: (path, name) =>
      `${path} is the response of ${name} Kommune. Choose another name, or leave out --kommune.`,
    nothingRead: 'None of the files could be read. Nothing was written.',
    read: (list, kind, rows) => `Read: ${list} (${kind}, ${rows})`,
    refused: (list) => `Refused: ${list}`,
    unpaired: (list, headers) =>
      `Not read: ${list}. No column was recognised as the name of the system: ${headers}. Call it System, or take the list in with the add-in, where columns can be paired.`,
    states: (fresh, updated, unchanged, conflict) =>
      `New: ${number.format(fresh)} · updated: ${number.format(updated)} · unchanged: ${number.format(unchanged)} · differing from the answer: ${number.format(conflict)}`,
    conflicts: 'Differing from the answer (what stands there was kept)',
    leftOut: (notInUse, filtered) =>
      `Left out: ${number.format(notInUse)} no longer in use · ${number.format(filtered)} not business critical`,
    questions: 'Questions (nothing is filled in until you have answered)',
    unknownValues: 'Values that cannot be used (fill them in yourself)',
    withoutSystem: 'Contracts without a system',
    dropped: 'Columns about people, which were not read',
    flagged: 'Check',
    more: (count) => `… and ${counted(count, 'more line', 'more lines')}; all are in the plan (--json)`,
    done: (file, answers) =>
      `Wrote ${file}. ${counted(answers, 'answer is prefilled', 'answers are prefilled')} and marked until somebody has looked at them.`,
  },
  consolidate: {
    name: 'konsolider',
    usage:
      'FILE|FOLDER… --ud ANALYSIS.xlsx [--json FINDINGS.json] [--csv FOLDER] [--parquet FOLDER] [--dato YYYY-MM-DD]',
    summary: 'gather the answers into an analysis',
    description:
      'Gathers answers into an analysis in Excel. If the analysis is already there, the answers are added, and notes, choices of names, weights and tracks are kept.',
    inputs: (endings) => `answers as ${oneOf(endings)}, or folders of them`,
    out: 'the analysis to write or update (.xlsx)',
    json: 'also write the findings as JSON',
    csv: 'also write answers and findings as CSV in the folder, with a data dictionary',
    parquet: 'also write answers and findings as Parquet in the folder, with a data dictionary',
    date: 'the date of the analysis, YYYY-MM-DD (today by default)',
  },
  share: {
    name: 'del',
    usage:
      'ANALYSIS.xlsx --ud FOLDER [--tidligere ANALYSIS.xlsx …] [--bilag] [--benchmark] [--adresser FILE]',
    summary: 'write the external version of an analysis',
    description:
      'Writes the version that may leave KOMBIT: workbook, report (PowerPoint) and the same figures as CSV and Parquet. Figures that rest on fewer than five municipalities, and amounts of which two municipalities make up more than 85 %, are withheld.',
    analysis: 'the analysis to share',
    out: 'the folder to write in; it is made when it is missing',
    earlier:
      'the analyses behind what was shared before, oldest first, so that two versions together tell no answer',
    appendix: 'a page for each system at the end of the report',
    benchmark: 'also write a benchmark and a mail draft for each municipality that has answered',
    addresses:
      'list of municipality and e-mail for the drafts, .xlsx or .csv; else the addresses in the answers are used',
    done: (files: number, folder: string): string => `Wrote ${counted(files, 'file', 'files')} in ${folder}`,
    shown: (systems: number, unnamed: number): string =>
      `${counted(systems, 'system', 'systems')} shown; ${counted(unnamed, 'system', 'systems')} with fewer than five municipalities not named`,
    first:
      'If a version has been shared before, name the analysis behind it with --tidligere. Otherwise the two together may tell an answer.',
  },
  report: {
    name: 'rapport',
    usage: 'ANALYSIS.xlsx --ud REPORT.pptx [--bilag]',
    summary: 'write a presentation of an analysis',
    description:
      'Writes ten pages for PowerPoint with tables and charts, for KOMBIT’s own use. The report that may be shared is made with del.',
    analysis: 'the analysis to tell of',
    out: 'the presentation to write (.pptx)',
    notPptx: (path) => `${path} must end in .pptx.`,
    done: (path) => `Wrote ${path}`,
  },
  check: {
    name: 'kontroller',
    usage: 'FILE…',
    summary: 'check answers for errors and warnings',
    description: 'Shows the errors and warnings of each answer with sheet and cell. Nothing is written.',
    inputs: (endings) => `answers as ${oneOf(endings)}`,
  },
  sendOut: {
    name: 'udsend',
    usage: '--ud FOLDER|FILE.zip [--adresser FILE] [--brev FILE]',
    summary: 'make forms and mail drafts for all 98 municipalities',
    description:
      'Makes a form with the municipality filled in, and a mail draft (.eml), for each of the 98 municipalities. Nothing is sent; the drafts are opened and sent in the mail program.',
    out: 'the folder or zip file to write',
    addresses: 'list of municipality (code or name) and e-mail, .xlsx or .csv',
    letter:
      'the wording of the letter as a text file; its first line may be “Emne: …”; {kommune} and {skema} are filled in for each municipality',
    progress: 'Making drafts  {bar}  {value} of {total}',
    missing: (names) =>
      `${counted(names.length, 'municipality', 'municipalities')} without an address on the list (the draft has no receiver): ${names.join(', ')}`,
    done: (drafts, addressed, place) =>
      `Wrote ${counted(drafts, 'form and draft', 'forms and drafts')}, ${number.format(addressed)} with an address, in ${place}`,
  },
  reminder: {
    name: 'paamind',
    usage: 'ANALYSIS.xlsx --ud FOLDER|FILE.zip [--adresser FILE] [--brev FILE]',
    summary: 'make reminders to the municipalities that are missing',
    description:
      'Makes a mail draft with a form for each municipality that has sent nothing according to the analysis. Nothing is sent.',
    letter:
      'the wording of the reminder as a text file; its first line may be “Emne: …”; {kommune} and {skema} are filled in',
  },
  reply: {
    name: 'tilbagemeld',
    usage: 'ANALYSIS.xlsx --ud FOLDER|FILE.zip [--adresser FILE] [--brev FILE]',
    summary: 'make replies to the senders whose answer has errors',
    description:
      'Makes a mail draft to each sender whose answer has errors or warnings according to the analysis, cell by cell. Nothing is sent.',
    letter:
      'the wording of the reply as a text file; its first line may be “Emne: …”; {kommune}, {fil} and {rettelser} are filled in',
  },
  writeBack: {
    analysis: 'the analysis in which the answers are collected',
    addresses: 'list of municipality and e-mail, .xlsx or .csv; else the addresses in the answers are used',
    none: {
      reminder: 'All 98 municipalities have sent something. There is nobody to remind.',
      reply: 'No answer has errors or warnings.',
    },
    done: (drafts, place) => `Wrote ${counted(drafts, 'draft', 'drafts')} in ${place}`,
    withoutAddress: (receivers) =>
      `${counted(receivers.length, 'draft', 'drafts')} without a receiver: ${receivers.join(', ')}`,
  },

  argumentNames: { inputs: 'FILE|FOLDER', files: 'FILE' },
  valueNames: {
    file: 'FILE',
    folder: 'FOLDER',
    folderOrZip: 'FOLDER|FILE.zip',
    code: 'CODE',
    count: 'N',
    seed: 'S',
    analysis: 'ANALYSIS.xlsx',
    json: 'FINDINGS.json',
    report: 'REPORT.pptx',
    lists: 'FILE',
    response: 'RESPONSE.xlsx',
    plan: 'PLAN.json',
    which: 'WHICH',
    date: 'YYYY-MM-DD',
  },

  usageProblem: {
    missingArgument: (name) => `${name} is missing.`,
    missingValue: (option) => `${option} lacks a value.`,
    missingOption: (option) => `${option} must be given.`,
    unknownOption: (option) => `Unknown option: ${option}`,
    unknownCommand: (command) => `Unknown command: ${command}`,
    tooManyArguments: 'There are too many arguments.',
    other: 'The command cannot be understood.',
    didYouMean: (names) => `Did you mean ${names}?`,
    or: ' or ',
    seeHelp: (command) => `See the help: ${command} --help`,
  },
  problem: {
    notFound: (path) => `${path} does not exist.`,
    isFolder: (path) => `${path} is a folder. Give a file.`,
    isFile: (path) => `${path} is a file. Give a folder.`,
    unreadable: (path, fault) => `${path} cannot be read. ${diskFaults[fault]}`,
    nothingToDo: 'There are no files to read.',
    folderMissing: (path) => `The folder ${path} does not exist. Make it first.`,
    notXlsx: (path) => `${path} must end in .xlsx.`,
    notWritable: (path, fault) =>
      fault === 'denied'
        ? `${path} cannot be written. Check whether the file is open in another program and whether you have access to the folder.`
        : `${path} cannot be written. ${diskFaults[fault]}`,
    changedMeanwhile: (path) =>
      `${path} was changed by another program in the meantime. Nothing is written. Close the file, and run again.`,
    sameFile: (path) => `${path} is chosen for both the analysis and JSON. Choose two files.`,
    sameFolder: (path) => `${path} is chosen for both CSV and Parquet. Choose two folders.`,
    notAnalysis: (path) =>
      `${path} exists and is not an analysis. Choose another name, so that nothing is overwritten.`,
    notCarried: (path) =>
      `${path} cannot be read in full, so your own sheets would be lost. Nothing is written. Save the file again in Excel, or choose another name.`,
    hasAnswers: (path) =>
      `${path} exists and is not an empty response form. Choose another name, so that nothing is overwritten.`,
    otherContent: (path) =>
      `${path} exists with other content. Choose an empty folder, so that nothing is overwritten.`,
    emptyLetter: (path) => `${path} is empty. Write the text of the letter in the file.`,
    badDate: (text) => `"${text}" is not a date. Write it as YYYY-MM-DD, such as 2026-11-23.`,
    badMunicipality: (text) => `No municipality has the code ${text}. Write the four digits, such as 0751.`,
    badCount: (text) => `"${text}" is not a number of municipalities. Write a whole number from 1 to 98.`,
    badSeed: (text) => `"${text}" is not a whole number. Write for instance 7.`,
    unexpected: (message) => `Unexpected error: ${message}. Nothing has been written.`,
    stopped: (step, file, reason) =>
      `The program stopped while it was ${step}${file === null ? '' : ` (${file})`}: ${reason}. Nothing has been written.${
        file === null ? '' : ' Run again without that file.'
      }`,
    outOfMemory: 'it ran out of memory',
    threadEnded: 'its thread was ended',
    notShown: 'The result could not be written where it was sent. What the command wrote in files stands.',
    interrupted: 'Interrupted. Nothing has been written.',
  },

  steps: {
    checkFiles: 'reading the answers',
    consolidateFiles: 'reading and gathering the answers',
    inventExports: 'making up the exports',
    inventInbox: 'making up the examples',
    readAddressList: 'reading the addresses',
    sendOut: 'making forms and mails',
    dataFiles: 'making the data for other tools',
    share: 'the external version was made',
    writeReport: 'making the report',
    writeBack: 'making the mails',
    openWorkbook: 'reading the file that is there',
    writeResponse: 'making the form',
    writeWorkbook: 'making the workbook',
  },
  copy: 'kopi',
  progress: 'Reading answers  {bar}  {value} of {total}',

  verdicts: {
    accepted: 'accepted',
    warned: 'accepted with warnings',
    rejected: 'rejected',
    replaced: 'replaced',
    waiting: 'awaits a decision',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  summary: {
    read: (files) => `Read: ${counted(files, 'file', 'files')}`,
    verdict: (count, verdict) => `${number.format(count)} ${verdict}`,
    registrations: (finished, drafts) =>
      `${counted(finished, 'finished registration', 'finished registrations')}, ${counted(drafts, 'draft', 'drafts')}`,
    systems: (systems, vendors) =>
      `${counted(systems, 'system', 'systems')}, ${counted(vendors, 'vendor', 'vendors')}`,
    coverage: (answered, all) => `Coverage ${number.format(answered)}/${number.format(all)}`,
    toReconcile: (names) => `${counted(names, 'name', 'names')} to reconcile on the sheet Navne`,
    changes: {
      heading: (since: string): string => `Since last time (${since}):`,
      answers: (fresh: number, replaced: number, gone: number): string =>
        `Answers: ${number.format(fresh)} new, ${number.format(replaced)} replaced, ${number.format(gone)} gone`,
      systems: (fresh: number, gone: number): string =>
        `Systems: ${number.format(fresh)} new, ${number.format(gone)} gone`,
      none: 'No system has another track, rank or robustness.',
      track: (before: string, now: string): string => `track ${before} → ${now}`,
      rank: (before: string, now: string): string => `rank ${before} → ${now}`,
      robustness: (before: string, now: string): string => `robustness ${before} → ${now}`,
      noRank: 'none',
      moved: (figure: string): string => `moved most: ${figure}`,
    },
    headings: {
      rejected: 'Rejected',
      warned: 'Accepted with warnings',
      replaced: 'Replaced',
      waiting: 'Awaits your decision',
    },
    replacedBy: (file) => `replaced by ${file}`,
    copied: (path) => `The old file is kept as ${path}`,
    written: (file) => `Wrote ${file}`,
  },
  checked: {
    who: (municipality, revision) => `${municipality} Municipality, revision ${String(revision)}`,
    unknownMunicipality: 'Unknown municipality',
    rows: (kept, rejected) =>
      rejected === 0
        ? counted(kept, 'row', 'rows')
        : `${counted(kept, 'row', 'rows')}, ${counted(rejected, 'row', 'rows')} rejected`,
    total: (errors, warnings) =>
      `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
  },
};
