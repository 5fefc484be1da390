import { zipSync } from 'fflate';
import { exampleSurvey } from '../../src/examples/example-survey';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import {
  attached,
  forwarded,
  joined,
  mailbox,
  message,
  messageOf,
  plainMail,
  uuencoded,
} from '../builders/mail-message';
import { outlookMail } from '../builders/outlook-mail';
import { encryptedMessage, signedMessage } from '../builders/signed-message';
import { winmail } from '../builders/winmail';

/** How the bytes of a good file are built, which says what a change can be made to. */
export type Structure = 'zip' | 'message' | 'compound' | 'tnef' | 'der';

export interface GoodFile {
  readonly name: string;
  readonly structure: Structure;
  readonly bytes: Uint8Array;
}

/** One good file of every kind that can hold an answer, with a whole answer in it. */
export async function goodFiles(): Promise<readonly GoodFile[]> {
  const survey = exampleSurvey({ seed: 2022, date: '2026-11-23' });
  const workbook = await writeXlsx(layOutResponse(survey, da));
  const answer = attached('Besvarelse.xlsx', workbook);
  const mail = message([answer]);
  const parts = {
    fields: ['Content-Type: multipart/signed'],
    body: [answer, attached('smime.p7s', signedMessage(null))],
  };
  return [
    { name: 'svar.xlsx', structure: 'zip', bytes: workbook },
    {
      name: 'svar.zip',
      structure: 'zip',
      bytes: zipSync({ 'a.xlsx': [workbook, { level: 0 }], 'b.eml': mail }),
    },
    { name: 'svar.eml', structure: 'message', bytes: mail },
    { name: 'videresendt.eml', structure: 'message', bytes: message([forwarded(mail), answer]) },
    { name: 'signeret.eml', structure: 'message', bytes: messageOf(parts) },
    { name: 'gammel.eml', structure: 'message', bytes: plainMail([], uuencoded('a.xlsx', workbook)) },
    { name: 'post.mbox', structure: 'message', bytes: mailbox([mail, mail]) },
    { name: 'svar.emlx', structure: 'message', bytes: joined([Buffer.from(`${mail.length}\n`), mail]) },
    {
      name: 'svar.msg',
      structure: 'compound',
      bytes: outlookMail({
        attachments: [
          { name: 'a.xlsx', content: workbook },
          { name: 'VS', content: { attachments: [{ name: 'b.xlsx', content: workbook }] } },
        ],
      }),
    },
    {
      name: 'winmail.dat',
      structure: 'tnef',
      bytes: winmail([
        { name: 'a.xlsx', content: workbook },
        { name: 'VS', content: [{ name: 'b.xlsx', content: workbook, asProperties: true }] },
      ]),
    },
    { name: 'smime.p7m', structure: 'der', bytes: signedMessage(mail) },
    { name: 'stykker.p7m', structure: 'der', bytes: signedMessage(mail, 'in pieces') },
    { name: 'lukket.p7m', structure: 'der', bytes: encryptedMessage() },
  ];
}
