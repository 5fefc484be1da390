import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { readEml } from '../../../src/files/mail/read-eml';
import { type MailDraft, writeMailDraft } from '../../../src/files/mail/write-mail-draft';

jest.setTimeout(60_000);

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type DraftWithFile = MailDraft & { readonly attachment: NonNullable<MailDraft['attachment']> };

function aDraft(changes: Partial<DraftWithFile> = {}): DraftWithFile {
  return {
    to: 'konkurrence@kombit.dk',
    subject: 'Besvarelse fra Ærø Kommune – monopolafdækning',
    text: 'Hej KOMBIT\n\nVedhæftet er vores besvarelse.\n.\n',
    attachment: {
      name: 'Besvarelse_492_Ærø_2026-11-23_r1.xlsx',
      type: xlsx,
      bytes: Uint8Array.from([0, 255, 80, 75]),
    },
    ...changes,
  };
}

const source = (draft: MailDraft): string => Buffer.from(writeMailDraft(draft)).toString('utf8');

test('an independent parser reads back what was written', async () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index * 7);
  const draft = aDraft({ attachment: { ...aDraft().attachment, bytes } });
  const mail = await simpleParser(Buffer.from(writeMailDraft(draft)));
  expect(mail.subject).toBe(draft.subject);
  expect(mail.text).toBe(draft.text);
  expect(mail.to).toMatchObject({ text: 'konkurrence@kombit.dk' });
  expect(mail.headers.get('x-unsent')).toBe('1');
  const [attachment] = mail.attachments;
  expect(attachment).toMatchObject({ filename: draft.attachment.name, contentType: xlsx });
  expect(Uint8Array.from(attachment!.content)).toEqual(bytes);
});

test('our own reader finds the attachment', async () => {
  const mail = await readEml(writeMailDraft(aDraft()));
  expect(mail).toMatchObject({
    kind: 'read',
    value: { attachments: [{ name: 'Besvarelse_492_Ærø_2026-11-23_r1.xlsx', content: { kind: 'file' } }] },
  });
});

test('every line is ASCII, ends in CRLF and is at most 76 characters, the type and name of the file excepted', () => {
  const text = source(aDraft({ subject: 'Ø'.repeat(300), text: 'å'.repeat(5000) }));
  // eslint-disable-next-line no-control-regex -- ASCII is meant
  expect(text).toMatch(/^[\x00-\x7F]*$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const long = text
    .split('\r\n')
    .filter((line) => line.length > 76 && !/^( filename|Content-Type: application)/.test(line));
  expect(long).toEqual([]);
});

test('a name is given in full by RFC 2231 and in plain letters for old programs', () => {
  const text = source(aDraft());
  expect(text).toContain(' filename="Besvarelse_492_Aeroe_2026-11-23_r1.xlsx";\r\n');
  expect(text).toContain(" filename*=UTF-8''Besvarelse_492_%C3%86r%C3%B8_2026-11-23_r1.xlsx\r\n");
  expect(source(aDraft({ attachment: { ...aDraft().attachment, name: 'a.xlsx' } }))).toContain(
    ' filename="a.xlsx"\r\n',
  );
});

test('no text adds a header, a part or a recipient', async () => {
  const evil = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '\r\nBcc: x@y.z',
          '\n\nHej',
          '"; filename="b.exe',
          '=?UTF-8?Q?=0D=0ABcc:x?=',
          '--=_besvarelse_1--',
          '\u2028X: y',
          '\r',
        ),
      ),
      { maxLength: 4 },
    )
    .map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(evil, evil, evil, evil, async (to, subject, name, text) => {
      const draft = aDraft({
        to: `a@b.dk${to}`,
        subject,
        text,
        attachment: { ...aDraft().attachment, name: `${name}.xlsx` },
      });
      const mail = await simpleParser(Buffer.from(writeMailDraft(draft)));
      const headers = ['content-type', 'mime-version', 'subject', 'to', 'x-unsent'];
      expect(headers).toEqual(expect.arrayContaining([...mail.headers.keys()]));
      expect(mail.attachments).toHaveLength(1);
      expect(mail.attachments[0]!.filename).toMatch(/\.xlsx$/);
      expect(mail.attachments[0]!.content).toHaveLength(4);
    }),
    { numRuns: 150 },
  );
});

test('several addresses are several addresses, and an unknown one is left to the sender of the draft', async () => {
  const several = await simpleParser(
    Buffer.from(writeMailDraft(aDraft({ to: 'kim.larsen.fra.it-afdelingen@aarhus.dk, post@aarhus.dk' }))),
  );
  expect(several.to).toMatchObject({
    value: [{ address: 'kim.larsen.fra.it-afdelingen@aarhus.dk' }, { address: 'post@aarhus.dk' }],
  });
  const none = await simpleParser(Buffer.from(writeMailDraft({ ...aDraft({ to: '' }), attachment: null })));
  expect(none.to).toBeUndefined();
  expect(none).toMatchObject({ text: aDraft().text, attachments: [] });
});
