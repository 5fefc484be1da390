import { strToU8 } from 'fflate';
import { compoundFile } from '../examples/compound-file';
import type { ExampleInbox, ExampleItem } from '../examples/example-inbox';
import type { ExampleResponse } from '../examples/example-response';
import { exportedTable } from '../examples/example-mail';
import type { ExampleMail } from '../examples/example-mail';
import { writeZip } from '../files/archive/write-zip';
import { writeMailDraft } from '../files/mail/write-mail-draft';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import type { IsoDate } from '../survey/calendar';
import { questions } from '../survey/questionnaire';
import type { Texts } from '../text/da';
import { layOutResponse } from '../workbook/response/lay-out-response';
import type { Sheet, SheetCell, WorkbookLayout } from '../workbook/sheet';
import type { NamedBytes } from './input-file';
import { workbookType } from './made-file';

/** The inbox as files: the same inbox gives the same bytes. */
export async function writeExampleFiles(inbox: ExampleInbox, texts: Texts): Promise<readonly NamedBytes[]> {
  const files: NamedBytes[] = [];
  for (const item of inbox.items) {
    files.push({ name: item.name, bytes: await bytesOf(item, inbox.date, texts) });
  }
  return files;
}

async function bytesOf(item: ExampleItem, date: IsoDate, texts: Texts): Promise<Uint8Array> {
  switch (item.kind) {
    case 'workbook':
      return responseBytes(item.response, texts);
    case 'mail':
      return mailBytes(item.mail, item.response, texts);
    case 'question':
      return plainMailBytes(item.mail);
    case 'archive':
      return archiveBytes(item.responses, date, texts);
    case 'broken':
      return brokenBytes(item, texts);
  }
}

async function responseBytes(response: ExampleResponse, texts: Texts): Promise<Uint8Array> {
  const { survey, typedMunicipality, version } = response;
  const asked = version === undefined ? questions : questions.filter((question) => !('since' in question));
  const layout = withRespondent(layOutResponse(survey, texts, asked), {
    ...(version === undefined ? {} : { Skemaversion: version }),
    ...(typedMunicipality === null ? {} : { Kommune: typedMunicipality, Kommunekode: null }),
  });
  return writeXlsx(layout);
}

/** Overwrites values of the sheet Besvarelse as a respondent does who types over what stands there. */
function withRespondent(
  layout: WorkbookLayout,
  values: Readonly<Record<string, string | number | null>>,
): WorkbookLayout {
  const retyped = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const label = row[0]?.value;
      if (typeof label !== 'string' || !Object.hasOwn(values, label)) return row;
      return row.map((cell, column) => (column === 1 ? typedOver(cell, values[label] ?? null) : cell));
    }),
  });
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => (sheet.name === 'Besvarelse' ? retyped(sheet) : sheet)),
  };
}

function typedOver(cell: SheetCell | null, value: string | number | null): SheetCell {
  const { formula: _replaced, ...rest } = cell ?? {};
  return { ...rest, value };
}

async function mailBytes(mail: ExampleMail, response: ExampleResponse, texts: Texts): Promise<Uint8Array> {
  return writeMailDraft({
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    attachment: { name: response.name, type: workbookType, bytes: await responseBytes(response, texts) },
  });
}

async function archiveBytes(
  responses: readonly ExampleResponse[],
  date: IsoDate,
  texts: Texts,
): Promise<Uint8Array> {
  const files: NamedBytes[] = [];
  for (const response of responses) {
    files.push({ name: response.name, bytes: await responseBytes(response, texts) });
  }
  return writeZip(files, date);
}

async function brokenBytes(
  { fault, response }: Extract<ExampleItem, { kind: 'broken' }>,
  texts: Texts,
): Promise<Uint8Array> {
  switch (fault) {
    case 'truncated': {
      const whole = await responseBytes(response, texts);
      return whole.slice(0, Math.floor(whole.length * 0.6));
    }
    case 'old-format':
      return compoundFile(['Workbook']);
    case 'password':
      return compoundFile(['EncryptionInfo', 'EncryptedPackage']);
    case 'csv':
      return strToU8(exportedTable);
    case 'no-municipality':
      return writeXlsx(
        withRespondent(layOutResponse(response.survey, texts), { Kommune: null, Kommunekode: null }),
      );
  }
}

/** The product writes no mail without an attachment, so this one is put together here (RFC 5322). */
function plainMailBytes({ from, to, date, subject, text }: ExampleMail): Uint8Array {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${new Date(`${date}T09:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
  ];
  return strToU8(lines.join('\r\n'));
}
