import MsgReader from '@kenjiuno/msgreader';
import fc from 'fast-check';
import { readCompound } from '../../../src/files/compound/compound-file';
import { isOutlookMail, readMsg } from '../../../src/files/mail/read-msg';
import type { MailContent } from '../../../src/files/mail/mail-content';
import { outlookMail } from '../../builders/outlook-mail';

jest.setTimeout(60_000);

function mailIn(bytes: Uint8Array): MailContent {
  const root = readCompound(bytes);
  if (root.kind === 'refused' || !isOutlookMail(root.value)) throw new Error('not a mail');
  return readMsg(root.value);
}

const small = Uint8Array.from({ length: 300 }, (_, index) => index);
const large = Uint8Array.from({ length: 70_000 }, (_, index) => index * 3);

test('attachments come with their names, small and large, and mails attached to mails', () => {
  const mail = mailIn(
    outlookMail({
      attachments: [
        { name: 'Besvarelse Ærø.xlsx', content: large },
        { name: 'lille.bin', content: small },
        { name: 'Videresendt', content: { attachments: [{ name: 'indre.xlsx', content: small }] } },
      ],
    }),
  );
  expect(mail.attachments).toEqual([
    { name: 'Besvarelse Ærø.xlsx', content: { kind: 'file', bytes: large } },
    { name: 'lille.bin', content: { kind: 'file', bytes: small } },
    {
      name: 'Videresendt',
      content: {
        kind: 'mail',
        mail: {
          attachments: [{ name: 'indre.xlsx', content: { kind: 'file', bytes: small } }],
          linksToSharedFile: false,
        },
      },
    },
  ]);
});

test('the files that these tests build are mails to an independent reader too', () => {
  const bytes = outlookMail({ subject: 'Svar', attachments: [{ name: 'a.xlsx', content: large }] });
  const reader = new MsgReader(bytes.slice().buffer);
  expect(reader.getFileData()).toMatchObject({ subject: 'Svar', attachments: [{ fileName: 'a.xlsx' }] });
  expect(Uint8Array.from(reader.getAttachment(0).content)).toEqual(large);
});

test.each([
  ['Se https://kommune-my.sharepoint.com/:x:/g/personal/a', true],
  ['http://onedrive.live.com/x', true],
  ['https://1drv.ms/x/s!A', true],
  ['https://example.com/sharepoint.com', false],
  ['sharepoint.com', false],
])('"%s" links to a shared file: %s', (body, links) => {
  expect(mailIn(outlookMail({ body })).linksToSharedFile).toBe(links);
});

test('no change of bytes makes the reader throw or run on', () => {
  const good = outlookMail({
    attachments: [
      { name: 'a', content: large.subarray(0, 5000) },
      { name: 'b', content: { attachments: [{ name: 'c', content: small }] } },
    ],
  });
  const changes = fc.array(
    fc.tuple(
      fc.nat(good.length / 4 - 1),
      fc.oneof(fc.nat(30), fc.constantFrom(0xffffffff, 0xfffffffe, 0x7fffffff)),
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(changes, (list) => {
      const bytes = good.slice();
      const view = new DataView(bytes.buffer);
      for (const [at, value] of list) view.setUint32(at * 4, value, true);
      const root = readCompound(bytes);
      if (root.kind === 'read' && isOutlookMail(root.value)) readMsg(root.value);
    }),
    { numRuns: 600 },
  );
});
