import type { OwnContent } from '../../survey/issue';
import type { Texts } from '../da';
import { diskFaults } from './disk-faults';
import { formats } from './formats';

const words: Readonly<Record<string, string | undefined>> = formats;
const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

const ownContent: Readonly<Record<OwnContent, string>> = {
  pivotTable: 'A pivot table',
  slicer: 'A slicer',
  control: 'A button or another control',
  object: 'An embedded object',
  query: 'A query to a data source',
  otherFile: 'A reference to another file',
  chartSheet: 'A sheet that is only a chart',
  picture: 'A picture or a chart',
  comment: 'A comment on one of the analysis’ own sheets',
  colour: 'A colour on the analysis’ own cells',
  table: 'A table on one of the analysis’ own sheets',
  link: 'A link to a file',
  macro: 'A macro',
  sheetFrom1904: 'The sheet, whose dates count from 1904,',
  strictSheet: 'The sheet, saved as Strict Open XML,',
};

export const issues: Texts['issues'] = {
  'file-unreadable': ({ fault }) =>
    fault === undefined
      ? 'The file cannot be read. Check whether it is open in another program and whether you have access to it.'
      : `The file cannot be read. ${diskFaults[fault]}`,
  'folder-unreadable': ({ fault }) =>
    `The folder cannot be read, so the files in it are left out. ${diskFaults[fault]}`,
  'file-unknown': () => 'This type of file cannot be read. Send the response as an .xlsx workbook.',
  'file-empty': () => 'The file is empty. Ask the sender to send it again.',
  'file-too-large': ({ megabytes, max }) =>
    `The file takes up ${number(megabytes)} MB. At most ${number(max)} MB can be read.`,
  'file-other-kind': ({ kind }) =>
    `The file is ${words[kind] ?? 'of another kind'}. Send the response as an .xlsx workbook.`,
  'file-link-only': () =>
    'The file is only a shortcut to a file elsewhere. Download that file, or ask the sender to attach a copy.',
  'file-old-format': () =>
    'The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
  'file-binary-workbook': () =>
    'The file is in the binary format (.xlsb). Open it in Excel and save it as .xlsx.',
  'file-open-document': () => 'The file is in OpenDocument format (.ods). Open it and save it as .xlsx.',
  'file-encrypted': () =>
    'The file is encrypted by a password or a sensitivity label. Ask the sender to send it unprotected.',
  'file-macros': () => 'The file holds macros and is not opened. Save it as .xlsx without macros.',
  'file-damaged': () => 'The file is damaged or incomplete. Ask the sender to send it again.',
  'file-unpacks-too-large': () =>
    'The file unpacks to so much that it is not opened. Ask the sender for a new copy.',
  'file-empty-rows': ({ sheet }) =>
    `The sheet ${sheet} has so many empty cells with a colour or a border that the file is not opened. Select the rows below the last answer, delete them, and save the file again.`,
  'file-packed-otherwise': () =>
    'The file is packed in a way that cannot be read here (such as LZMA or Deflate64). Unpack it and send what is in it, or pack it again as an ordinary zip.',
  'file-charts-only': () =>
    'The workbook has only charts and no sheet with cells. Send the response workbook with the sheet Registreringer.',
  'file-too-many-parts': ({ max }) => `The file has more than ${number(max)} parts and is not opened.`,
  'file-too-many-sheets': ({ max }) =>
    `The workbook has more than ${number(max)} sheets. Send only the sheets of the response.`,
  'file-too-many-cells': ({ max }) =>
    `The workbook has more than ${number(max)} filled cells. Send only the sheets of the response.`,
  'file-no-workbook': () => 'The file is not an Excel workbook. Send the response as .xlsx.',
  'file-analysis': () =>
    'The file is an analysis and not an answer. Answers can be added to one analysis at a time.',
  'file-kitos': () =>
    'The file is a template or a list from KITOS and no response. Take it into the response workbook with Import from KITOS, and send that.',
  'list-response': () =>
    "The file is a response workbook and no list of systems. Take it in with Get a colleague's response.",
  'list-template': () =>
    'The file is a template for putting data into KITOS, not an export. Open the overview in KITOS and choose Eksporter alle kolonner.',
  'list-catalogue': () =>
    "The file is KITOS' catalogue of all systems, not your own list. Open the overview of your IT systems in use and choose Eksporter alle kolonner.",
  'list-unnamed': () =>
    'The list has no column with the name of the system or the contract. Export it again with Eksporter alle kolonner.',
  'list-foreign': () =>
    'The file does not look like an export from KITOS or a list of systems: no row of headers could be recognised. Put headers above the columns, such as System and Leverandør.',
  'file-example': () =>
    'The answer is example data and does not count among real ones. Ask the sender for the municipality’s own answer.',
  'own-content-left': ({ content }) =>
    `${ownContent[content]} will not come along into the new file. The copy of the old file still has it; move it to a sheet of its own, or make it again.`,
  'weight-not-understood': ({ label, text }) =>
    `“${label}” is “${text}”, which is no number from 0 upwards. The usual value is used. Correct the cell and run again.`,
  'track-not-understood': ({ system, text }) =>
    `“${text}” is none of the tracks on the list, so the track for ${system} is not used. Choose from the list and run again.`,
  'decision-not-understood': ({ name, text }) =>
    `“${text}” is neither Ja nor Nej, so the choice for ${name} is not used. Write Ja or Nej and run again.`,
  'choice-not-understood': ({ field, text }) =>
    `“${text}” is none of the choices of the column “${field}” and is not used. Choose from the list and run again.`,
  'analysis-part-missing': ({ part }) =>
    `“${part}” is missing from the analysis, so what stood there is not used. Take it from an earlier version of the file.`,
  'rows-example': ({ count }) =>
    count === 1
      ? '1 system is example data and is left out. The municipality’s own systems are read.'
      : `${number(count)} systems are example data and are left out. The municipality’s own systems are read.`,
  'file-bad-xml': ({ part }) =>
    `The file is damaged: ${part} cannot be read. Open it in Excel and save it again.`,
  'file-doctype': ({ part }) =>
    `The file is not opened, because ${part} holds a DOCTYPE, which does not belong in a workbook.`,
  'file-bad-reference': ({ reference }) =>
    `The file is damaged: “${reference}” is not a cell of a sheet. Open it in Excel and save it again.`,
  'mail-unreadable': () => 'The mail cannot be read. Ask the sender to send the workbook again.',
  'mail-encrypted': () =>
    'The mail is encrypted. Ask the sender to send it without encryption, or open it in Outlook and save the workbook.',
  'mail-winmail-damaged': () =>
    'The mail is packed in Outlook’s own format (winmail.dat), which is damaged. Ask the sender to send the workbook again.',
  'mail-without-workbook': () =>
    'The mail has no workbook. Ask the sender to attach the response as an .xlsx file.',
  'mail-link-only': () =>
    'The mail only has a link to a shared file. Ask the sender to attach a copy of the workbook.',
  'archive-encrypted': () => 'The zip file is protected by a password. Ask the sender to send it without.',
  'archive-other-kind': () =>
    'The file is packed by another program than zip (e.g. 7-Zip or RAR). Unpack it and choose what is in it.',
  'archive-without-workbook': () => 'The zip file holds neither workbooks nor mails.',
  'archive-too-deep': ({ max }) =>
    `Zip files and mails lie within each other in more than ${number(max)} layers. Unpack the file and choose its content.`,
  'archive-too-many-files': ({ max }) =>
    `The file holds more than ${number(max)} files. Split it up and choose the pieces.`,
  'addresses-none': () =>
    'The list holds no e-mail addresses. Choose an .xlsx or .csv file with municipality and e-mail.',
  'address-municipality-unknown': ({ text, address }) =>
    text === ''
      ? `${address} stands without a municipality and is not used. Write the municipality’s name or code beside it.`
      : `“${text}” is no municipality, so ${address} is not used. Write the municipality’s name or code.`,
  'address-unread': ({ text, municipality }) =>
    `${municipality}: “${text}” is no e-mail address. Write it like name@kommune.dk.`,
  'letter-words-unknown': ({ words }) =>
    `The letter uses ${words}, which cannot be filled in. Correct it, or remove the braces.`,
  'answer-not-a-number': ({ field, text }) => `${field}: “${text}” is not a number. Write e.g. 1.234,56.`,
  'answer-not-whole': ({ field, text }) =>
    `${field}: ${text} is not a whole number. Write a whole number, e.g. 3.`,
  'answer-too-low': ({ field, text, min }) =>
    min === 0
      ? `${field}: The amount cannot be negative.`
      : `${field}: ${text} is too low. Write at least ${number(min)}.`,
  'answer-out-of-range': ({ field, text, min, max }) =>
    `${field}: ${text} is out of range. Write a number from ${number(min)} to ${number(max)}.`,
  'answer-too-long': ({ field, length, max }) =>
    `${field}: The text has ${number(length)} characters. Shorten it to at most ${number(max)}.`,
  'answer-not-a-date': ({ field, text }) => `${field}: “${text}” is not a date. Write it as dd-mm-yyyy.`,
  'answer-no-such-day': ({ field, text }) =>
    `${field}: ${text} does not exist. Write the date as dd-mm-yyyy.`,
  'answer-without-day': ({ field, text, day }) =>
    `${field}: “${text}” has no day. Do you mean ${day}? Write the date as dd-mm-yyyy.`,
  'answer-not-a-year': ({ field, text }) =>
    `${field}: “${text}” is not a year. Write e.g. 2019 or Aldrig (never).`,
  'answer-year-out-of-range': ({ field, text, max }) =>
    `${field}: ${text} is later than ${String(max)}. Which year was the latest tender? Write the year, or Aldrig (never).`,
  'answer-not-in-list': ({ field, text }) =>
    `${field}: “${text}” is not in the list. Choose one of its answers.`,
  'answer-not-a-cvr': ({ field, text }) => `${field}: “${text}” is not a CVR number. Write its eight digits.`,
  'answer-not-a-kle': ({ field, text }) =>
    `${field}: “${text}” is not a KLE number. Write it as NN, NN.NN or NN.NN.NN.`,
  'answer-not-a-uuid': ({ field, text }) => `${field}: “${text}” is not a UUID. Leave the field blank.`,
  'cvr-check-failed': ({ field, text }) =>
    `${field}: ${text} fails the CVR check. Please look at the number again.`,

  'cvr-municipal': ({ field, text, municipality }) =>
    `${field}: ${text} is a municipality’s own number (${municipality}). Write the vendor’s, or leave the field empty.`,
  'cvr-other-vendor': ({ field, text, vendor, owner }) =>
    `${field}: ${text} is the number of ${owner}, but the vendor is given as ${vendor}. Check which is right.`,
  'registrations-missing': () =>
    'The file has no registrations: no sheet has the columns of the questionnaire. Send the workbook with the sheet Registreringer.',
  'registrations-none': () =>
    'No systems are registered. Fill in at least one row, or confirm that the municipality has none.',
  'registrations-several': ({ sheets }) =>
    `Answers are filled in in several places, and all are read: ${sheets}. Check that this is meant.`,
  'registrations-unread': ({ sheet, rows, hidden }) =>
    `The sheet ${sheet} is not read, but has ${number(rows)} filled-in ${rows === 1 ? 'row' : 'rows'}. ${
      hidden
        ? 'Show the sheet if they are answers'
        : 'Move them to the sheet Registreringer if they are answers'
    }.`,
  'registrations-repeated': ({ sheet, rows }) =>
    `${number(rows)} ${rows === 1 ? 'row' : 'rows'} on the sheet ${sheet} also stand in another place and count once.`,
  'sheet-broken': ({ sheet }) =>
    `The sheet ${sheet} is damaged and is not read. Ask the sender to send it again if it holds answers.`,
  'respondent-missing': () =>
    'The sheet Besvarelse is missing. Write the municipality and contact there, and send it again.',
  'municipality-unknown': ({ text }) =>
    text === ''
      ? 'The municipality is missing. Write its name or code on the sheet Besvarelse.'
      : `“${text}” is not a municipality. Write its name or code on the sheet Besvarelse.`,
  'municipality-code-unknown': ({ text }) =>
    `“${text}” is not a municipality’s code. It was found in another way; please check.`,
  'municipality-guessed': ({ text, municipality }) =>
    `The municipality “${text}” was read as ${municipality}. Check that it fits.`,
  'municipality-mismatch': ({ text, municipality }) =>
    `The code belongs to ${municipality}, but the name is “${text}”. The code counts; please check.`,
  'municipality-from-file-name': ({ municipality }) =>
    `The file’s name says ${municipality}; the sheet Besvarelse does not. Check that it fits.`,
  'submission-waits': ({ why, covers, counts }) =>
    why === 'part'
      ? `The answer is only for ${covers} and does not count yet, since ${counts} is for the whole municipality. Choose Læg sammen (put together), Erstat (take instead) or Lad ligge (leave) in the column Delsvar on the sheet Datagrundlag, and run again with the file.`
      : `The answer has no systems and does not replace ${counts}. Choose Erstat (take instead) or Lad ligge (leave) in the column Delsvar on the sheet Datagrundlag, and run again with the file.`,
  'contact-missing': () => 'Contact and e-mail are missing. Write whom KOMBIT may contact.',
  'respondent-date-unread': ({ field, text }) => `${field}: “${text}” is not a date. Write it as dd-mm-yyyy.`,
  'revision-unread': ({ text }) => `Revision: “${text}” is not a whole number. It was read as 1.`,
  'schema-newer': ({ version, known }) =>
    `The workbook is version ${String(version)}; this program knows up to ${String(known)}. Get a newer release.`,
  'column-twice': ({ field }) => `The column ${field} is there twice. The first was read; delete the other.`,
  'column-missing': ({ field }) => `The column ${field} is missing. Its answers count as blank.`,
  'row-without-system': () => 'The row was not read: it has no system name. Write the system’s name.',
  'finished-with-gap': ({ system, field }) => `${system} is Færdig, but ${field} is not answered.`,
  'finished-without-model': ({ system }) =>
    `${system} is Færdig, but none of the six models is chosen. Write Ja at one of them at least.`,
  'answers-unseen': ({ system, fields }) =>
    `${system}: ${fields} was taken from a list, and nobody has looked at it.`,
  'status-blank-draft': ({ system, fields }) =>
    `${system} counts as a draft and is left out: Status is blank, and ${fields} is missing.`,
  'status-unread': ({ system, text }) =>
    `${system}: Status “${text}” is neither Kladde nor Færdig. Choose one of them.`,
  'ids-twice': ({ sheet, rows }) =>
    `${number(rows)} rows on the sheet ${sheet} have the same Id as earlier rows, as when a sheet or rows are copied. They were given their own.`,
  'id-twice': ({ system }) => `${system} has the Id of an earlier row. It was given one of its own.`,
  'system-twice': ({ system }) => `${system} is registered more than once. Delete the row that is too many.`,
  'cell-turned-date': ({ field, text }) =>
    `${field}: A spreadsheet has turned the answer into a date or a time (${text}). Make the cell text and type the answer again.`,
  'cell-error': ({ field, text }) =>
    text === '#CALC!'
      ? `${field}: The formula in the cell has not been calculated. Write the answer instead.`
      : `${field}: The cell shows the error ${text}. Write the answer instead.`,
};
