import type { letters as danish } from '../da/letters';

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The letters to the municipalities as they stand before anybody has written them anew, and what is filled in. */
export const letters: typeof danish = {
  usual: {
    invitation: {
      subject: 'Monopoly survey: form for {kommune}',
      text: text(
        'To {kommune}',
        '',
        'KOMBIT is finding out where the municipalities have only one vendor to choose, and whether that is a problem. Please register the IT systems where you notice it, and rate them.',
        '',
        'The form is attached ({skema}) and is an ordinary Excel workbook. One system takes about a minute and a half. The guide stands on the sheet Besvarelse.',
        '',
        'Send the filled-in form as an attached file to konkurrence@kombit.dk. You may answer in several rounds, or let departments answer for themselves; just say under Dækker what the answer covers.',
        '',
        'Kind regards',
        'KOMBIT',
      ),
    },
    reminder: {
      subject: 'Monopoly survey: no answer yet from {kommune}',
      text: text(
        'To {kommune}',
        '',
        'We have not received your answer to the monopoly survey. If you have sent it, please send it again.',
        '',
        'The form is attached ({skema}). If you only have time for the most important systems, that helps too.',
        '',
        'Send the filled-in form as an attached file to konkurrence@kombit.dk.',
        '',
        'Kind regards',
        'KOMBIT',
      ),
    },
    reply: {
      subject: 'Monopoly survey: corrections to the answer from {kommune}',
      text: text(
        'To {kommune}',
        '',
        'Thank you for your answer ({fil}). Please look at this:',
        '',
        '{rettelser}',
        '',
        'Correct the form and send it again as an attached file to konkurrence@kombit.dk. The new answer takes the place of the old one.',
        '',
        'Kind regards',
        'KOMBIT',
      ),
    },
  },
  yourMunicipality: 'your municipality',
  yourFile: 'the file that you sent',
  checkCell: 'Check what stands here.',
  place: (sheet, cell) =>
    [sheet === '' ? '' : `Sheet ${sheet}`, cell === '' ? '' : `cell ${cell}`]
      .filter((part) => part !== '')
      .join(', '),

  toSender: {
    'file-unreadable': () => 'The file could not be read. Send it again.',
    'file-empty': () => 'The file was empty. Send it again.',
    'file-link-only': () => 'We only got a link to the file. Attach a copy of the workbook.',
    'file-encrypted': () =>
      'The file is encrypted by a password or a sensitivity label. Send it unprotected.',
    'file-damaged': () => 'The file is damaged or incomplete. Send it again.',
    'file-unpacks-too-large': () => 'The file unpacks to so much that it cannot be opened. Send a new copy.',
    'file-analysis': () => 'The file is not a filled-in form. Send the form with the sheet Registreringer.',
    'file-example': () => 'The answer is example data. Send the municipality’s own answer.',
    'rows-example': () =>
      'Some of the answer is example data and is left out. Delete the example in the form.',
    'mail-unreadable': () => 'The mail could not be read. Send the workbook again.',
    'mail-encrypted': () => 'The mail is encrypted. Send the workbook unencrypted.',
    'mail-winmail-damaged': () => 'The mail’s attachments are damaged. Send the workbook again.',
    'mail-without-workbook': () => 'The mail had no workbook. Attach the form as an .xlsx file.',
    'mail-link-only': () => 'The mail had only a link to a shared file. Attach a copy of the workbook.',
    'archive-encrypted': () => 'The zip file is protected by a password. Send it without.',
    'archive-other-kind': () => 'The file is packed in another format than zip. Send the workbook as it is.',
    'archive-without-workbook': () => 'The zip file holds no workbook. Attach the form as an .xlsx file.',
    'archive-too-deep': () =>
      'Zip files and mails lie within each other in too many layers. Send the workbook as it is.',
    'archive-too-many-files': () => 'The zip file holds too many files. Send only the form.',
    'registrations-unread': ({ sheet }) =>
      `The sheet ${sheet} is not read. If it holds answers, move them to the sheet Registreringer.`,
    'sheet-broken': ({ sheet }) =>
      `The sheet ${sheet} is damaged and is not read. Send it again if it holds answers.`,
    'municipality-unknown': () => 'Write the municipality’s name or code on the sheet Besvarelse.',
    'municipality-code-unknown': () =>
      'There is no such municipality code. Correct it on the sheet Besvarelse.',
    'municipality-guessed': () => 'The municipality’s name is not spelt as usual. Choose it on the list.',
    'municipality-mismatch': () => 'The municipality’s name and code do not match. Correct one of them.',
    'municipality-from-file-name': () =>
      'The municipality is not filled in. Write its name or code on the sheet Besvarelse.',
    'schema-newer': () => 'The form is of a newer version than we can read. Use the form that we have sent.',
    'cvr-municipal': ({ field }) =>
      `${field}: The number is a municipality’s own. Write the vendor’s, or leave the field blank.`,
  },
};
