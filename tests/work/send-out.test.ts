import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { municipalities } from '../../src/survey/municipalities';
import { da } from '../../src/text/da';
import { namesAnother } from '../../src/workbook/letters/other-municipalities';
import { readResponse } from '../../src/workbook/response/read-response';
import { sendOut } from '../../src/work/send-out';
import { aNewId } from '../builders/registration';

jest.setTimeout(60_000);

const addresses = new Map([
  ['0751', ['kim@aarhus.dk', 'post@aarhus.dk']],
  ['0461', ['post@odense.dk']],
]);
let files: Readonly<Record<string, Uint8Array>> = {};
const seen: number[] = [];

beforeAll(async () => {
  const [zip, ...others] = await sendOut(
    { letter: da.letters.usual.invitation, addresses, date: '2026-11-25', zip: 'ud.zip' },
    { onProgress: (done) => seen.push(done) },
  );
  expect(others).toEqual([]);
  files = unzipSync(zip!.bytes);
});

const mailTo = (code: string): Promise<ParsedMail> => {
  const [, bytes] = Object.entries(files).find(([name]) => name.startsWith(`Udsendelse/${code}_`))!;
  return simpleParser(Buffer.from(bytes));
};

test('everybody gets a form and a draft, and the form is known as theirs when it comes back', async () => {
  expect(Object.keys(files)).toHaveLength(2 * municipalities.length);
  expect(seen.at(-1)).toBe(municipalities.length);
  for (const { code } of [municipalities[0]!, municipalities[57]!, municipalities.at(-1)!]) {
    const { attachments } = await mailTo(code);
    const [form] = attachments;
    expect(attachments).toHaveLength(1);
    expect(Uint8Array.from(form!.content)).toEqual(files[`Skemaer/${form!.filename ?? ''}`]);
    const read = readXlsx(Uint8Array.from(form!.content), 'svar.xlsx');
    if (read.kind !== 'workbook') throw new Error('the form cannot be read');
    const { submission } = readResponse(read.workbook, 'svar.xlsx', { thisYear: 2026, newId: aNewId });
    expect(submission?.municipality).toBe(code);
  }
});

test('no draft names another municipality, in any part that a mail program shows', async () => {
  for (const { code, name } of municipalities) {
    const mail = await mailTo(code);
    const shown = [mail.subject, mail.text, ...mail.attachments.map(({ filename }) => filename)].join('\n');
    expect(shown).toContain(name.replace(/n$/u, 'n'));
    expect({ name, another: namesAnother(shown.replaceAll('_', ' '), code) }).toEqual({
      name,
      another: false,
    });
  }
});

test('a draft goes to the addresses of its municipality, or to nobody yet', async () => {
  const receivers = async (code: string): Promise<unknown> => (await mailTo(code)).to;
  expect(await receivers('0751')).toMatchObject({ text: 'kim@aarhus.dk, post@aarhus.dk' });
  expect(await receivers('0461')).toMatchObject({ text: 'post@odense.dk' });
  expect(await receivers('0101')).toBeUndefined();
});
