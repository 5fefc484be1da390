import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import type { FileRecord } from '../../src/consolidation/data-set';
import type { Issue } from '../../src/survey/issue';
import { municipalities } from '../../src/survey/municipalities';
import { da } from '../../src/text/da';
import { readAnalysis } from '../../src/workbook/analysis/read-analysis';
import { namesAnother } from '../../src/workbook/letters/other-municipalities';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { inventInbox } from '../../src/work/invent-inbox';
import { correctionLines, writeBack } from '../../src/work/write-back';
import type { WriteBackInput, WrittenBack } from '../../src/work/write-back';
import { consolidated } from '../builders/consolidated';

jest.setTimeout(60_000);

const aFile = (changes: Partial<FileRecord>): FileRecord => ({
  file: 'svar.xlsx',
  verdict: 'warned',
  municipality: '0751',
  revision: 1,
  issues: [],
  rows: { read: 1, kept: 1, rejected: 0 },
  ...changes,
});
const anIssue = (changes: Partial<Issue> = {}): Issue =>
  ({
    code: 'answer-no-such-day',
    severity: 'warning',
    where: { sheet: 'Registreringer', cell: 'AB7' },
    params: { field: 'Kontraktudløb', text: '31-02-2026' },
    ...changes,
  }) as Issue;
const write = (changes: Partial<WriteBackInput>): Promise<WrittenBack> =>
  writeBack(
    {
      collected: { submissions: [], files: [] },
      kinds: ['reply'],
      letters: da.letters.usual,
      addresses: new Map(),
      date: '2026-11-25',
      zip: null,
      ...changes,
    },
    { onProgress: () => undefined },
  );
const mails = (written: WrittenBack): Promise<readonly ParsedMail[]> =>
  Promise.all(written.files.map(({ bytes }) => simpleParser(Buffer.from(bytes))));

describe('of an inbox with everything that goes wrong', () => {
  let collected: WriteBackInput['collected'];
  beforeAll(async () => {
    const inbox = await inventInbox({ municipalities: 30, seed: 4, date: '2026-11-23' });
    const { layout } = await consolidated(inbox);
    // From the sheets, as it is read after the workbook has been closed.
    collected = readAnalysis(rawOfLayout(layout), da, { thisYear: 2026 })!.prior;
  });

  test('whoever has sent nothing is reminded, with the form', async () => {
    const written = await write({
      collected,
      kinds: ['reminder'],
      addresses: new Map([['0101', ['post@kk.dk']]]),
    });
    const heard = new Set(
      [...collected.submissions, ...collected.files].map(({ municipality }) => municipality),
    );
    expect(heard.size).toBeGreaterThanOrEqual(30);
    const missing = municipalities.filter(({ code }) => !heard.has(code));
    expect(written.files.map(({ name }) => name.slice('Påmindelser/'.length).slice(0, 4))).toEqual(
      missing.map(({ code }) => code),
    );
    for (const { subject, attachments } of await mails(written)) {
      expect(subject).toMatch(/vi mangler svar fra/u);
      expect(attachments).toHaveLength(1);
    }
  });

  test('each sender whose answer has errors hears of them, and of nobody else', async () => {
    const written = await write({ collected });
    const faulty = collected.files.filter(
      ({ verdict, issues }) =>
        verdict !== 'replaced' &&
        issues.some(({ code, severity }) => severity !== 'info' && code !== 'submission-waits'),
    );
    expect(faulty.length).toBeGreaterThan(5);
    expect(written.drafts.reply).toBe(faulty.length);
    expect(new Set(written.files.map(({ name }) => name)).size).toBe(faulty.length);
    for (const [index, mail] of (await mails(written)).entries()) {
      const { municipality } = faulty[index]!;
      const shown = [mail.subject, mail.text].join('\n');
      expect({ shown, another: namesAnother(shown, municipality) }).toEqual({ shown, another: false });
      expect(shown).not.toMatch(/afsenderen|\{|undefined/u);
    }
  });
});

test('an error is told with its cell, in words to the one who can put it right', () => {
  expect(correctionLines(aFile({ issues: [anIssue()] }))).toEqual([
    '- Arket Registreringer, celle AB7: Kontraktudløb: 31-02-2026 findes ikke. Skriv datoen som dd-mm-åååå.',
  ]);
  const encrypted = anIssue({ code: 'file-encrypted', where: { file: 'svar.xlsx' }, params: {} });
  expect(correctionLines(aFile({ issues: [encrypted] }))).toEqual([
    '- Filen er krypteret med adgangskode eller følsomhedsmærkat. Send den uden beskyttelse.',
  ]);
});

test('whatever was typed, no line names another municipality', () => {
  const name = fc.constantFrom(...municipalities.map((one) => one.name));
  fc.assert(
    fc.property(
      fc.constantFrom(...municipalities, null),
      name,
      fc.constantFrom('', ' Data', 's Kommune', '-løsningen'),
      fc.constantFrom('text', 'sheet', 'file'),
      (own, another, behind, place) => {
        const written = `${another}${behind}`;
        const where = { sheet: place === 'sheet' ? written : 'Registreringer', cell: 'B7' };
        const issue = anIssue({
          where,
          params: { field: 'System', text: place === 'text' ? written : 'x' },
        });
        const guessed = anIssue({
          code: 'municipality-guessed',
          params: { text: written, municipality: another },
        });
        const municipality = own?.code ?? null;
        const lines = correctionLines(aFile({ municipality, issues: [issue, guessed] }));
        expect(lines).toHaveLength(2);
        for (const line of lines) expect(namesAnother(line, municipality)).toBe(false);
      },
    ),
  );
});

test('a reply goes to the address in the answer, else to the one on the list, and is told when there is none', async () => {
  const files = [
    aFile({ issues: [anIssue()] }),
    aFile({
      file: 'mail.eml › brev fra Odense.xlsx',
      municipality: null,
      verdict: 'rejected',
      issues: [anIssue()],
    }),
    aFile({ file: 'b.xlsx', municipality: '0461', verdict: 'rejected', issues: [anIssue()] }),
    aFile({ file: 'c.xlsx', municipality: '0461', verdict: 'replaced', issues: [anIssue()] }),
  ];
  const written = await write({
    collected: { submissions: [], files },
    addresses: new Map([['0461', ['post@odense.dk']]]),
  });
  expect(written.files.map(({ name }) => name)).toEqual([
    'Svar/0751_Aarhus.eml',
    'Svar/Ukendt.eml',
    'Svar/0461_Odense.eml',
  ]);
  expect(written.withoutAddress).toEqual([
    { municipality: '0751', file: 'svar.xlsx' },
    { municipality: null, file: 'mail.eml › brev fra Odense.xlsx' },
  ]);
  const [, unknown, odense] = await mails(written);
  expect(unknown!.text).toContain('den fil, I sendte');
  expect(odense!.to).toMatchObject({ text: 'post@odense.dk' });
});
