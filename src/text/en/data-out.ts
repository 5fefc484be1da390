import type { dataOut as danish } from '../da/data-out';

export const dataOut: typeof danish = {
  answersFile: 'besvarelser',
  answers: 'One registration per row: a municipality’s answer about one system. Drafts are included.',
  systemDomain: 'The domain (fagområde) that most registrations of the system name.',
  unread: 'What stands in cells that could not be read, letter by letter.',
  date: 'The day of the analysis.',
  weight: 'From the sheet Vægte: what the figures were computed with.',
  computed: {
    alternative: 'Whether the answer names an alternative. Blank for Ved ikke, a blank answer and a draft.',
    exit: 'The later of Uopsigelig til and Kontraktudløb. Blank for drafts.',
    notice: 'The exit less the notice: the last day on which notice can be given for it.',
  },
  suffixes: {
    aldrig: 'Ja when the answer is Aldrig (never); Nej when it is a year.',
    'uden tal': 'Ved ikke (do not know) or Ikke relevant (not relevant) where there is no rating.',
  },
  shared: {
    row: 'One figure per row of the external version.',
    about: 'What the figure is about: a system, a vendor, a domain, a region or size, or all answers.',
    name: 'The name of the system, vendor, domain or class.',
    figure: 'Which figure it is, as in the workbook.',
    value: 'The figure; blank when it is withheld or there is none.',
    n: 'How many answers it rests on.',
    withheld: 'Why it is withheld; it stands as {dot} in the workbook.',
  },
  kinds: {
    text: 'text',
    number: 'number',
    whole: 'whole number',
    date: 'date',
    moment: 'date and time',
    yesNo: 'Ja/Nej (true/false in Parquet)',
  },
  dictionary: {
    file: 'data-dictionary',
    about: 'Every column of every file.',
    columns: {
      table: 'File',
      row: 'What a row is',
      header: 'Column in CSV',
      name: 'Column in Parquet',
      kind: 'Holds',
      about: 'Meaning',
      allowed: 'May be',
    },
  },
};
