import { strToU8, zipSync } from 'fflate';
import { openInput } from '../../../src/files/open-input';
import { compoundFile } from '../../builders/compound-file';
import {
  attached,
  forwarded,
  joined,
  mailbox,
  message,
  messageOf,
  plainMail,
  uuencoded,
} from '../../builders/mail-message';
import type { MessagePart } from '../../builders/mail-message';
import { packed, workbookFile } from '../../builders/office-file';
import { binHex, macBinary, yEncoded } from '../../builders/mac-file';
import { outlookMail } from '../../builders/outlook-mail';
import { encryptedMessage, packedMessage, signedMessage } from '../../builders/signed-message';
import { winmail } from '../../builders/winmail';

const workbook = workbookFile();
const answer = attached('Besvarelse.xlsx', workbook);
const mail = message([answer]);

/** Each file that was found, with `workbook` or the code of its issue. */
async function found(bytes: Uint8Array, name = 'm.eml'): Promise<Record<string, string>> {
  const files = await openInput(name, bytes);
  return Object.fromEntries(
    files.map(({ file, content }) => [
      file,
      content.kind === 'workbook' ? content.kind : content.issues[0]!.code,
    ]),
  );
}

const oneAnswer = { 'm.eml › Besvarelse.xlsx': 'workbook' };

describe('a mail is known by the form of its first lines', () => {
  test.each([
    'Delivery-date: Fri, 13 Nov 2026 10:00:00 +0100',
    'Thread-Topic: Monopol-systemer',
    'Resent-From: a@b.dk',
    'X-Spam-Status: No',
    'List-Unsubscribe: <https://lister.dk>\r\n\t,<mailto:nej@lister.dk>',
    'ARC-Seal: i=1; a=rsa-sha256',
    'Autocrypt: addr=a@b.dk',
    'Status: RO',
    `X-MS-Exchange-Data: ${'a'.repeat(70)}${`\r\n ${'b'.repeat(70)}`.repeat(200)}`,
    Array.from({ length: 150 }, (_, index) => `X-Egen-${String(index)}: ${'a'.repeat(70)}`).join('\r\n'),
  ])('%s', async (first) => {
    expect(await found(message([answer], [first]))).toEqual(oneAnswer);
  });

  test.each([
    ['an empty line', joined([strToU8('\r\n'), mail])],
    ['a mark of UTF-8', joined([Uint8Array.of(0xef, 0xbb, 0xbf), mail])],
    ['the line of a mailbox', joined([strToU8('From a@b.dk Fri Nov 13 10:00:00 2026\r\n'), mail])],
    ['the line of a mailbox, quoted', joined([strToU8('>From a@b.dk Fri Nov 13 10:00:00 2026\r\n'), mail])],
  ])('after %s', async (_, bytes) => {
    expect(await found(bytes)).toEqual(oneAnswer);
  });

  test.each([
    [
      'UTF-16 with a mark',
      joined([Uint8Array.of(0xff, 0xfe), Buffer.from(Buffer.from(mail).toString('latin1'), 'utf16le')]),
    ],
    [
      'UTF-16 the other way round',
      joined([
        Uint8Array.of(0xfe, 0xff),
        Buffer.from(Buffer.from(mail).toString('latin1'), 'utf16le').swap16(),
      ]),
    ],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from(Buffer.from(mail).toString('latin1'), 'utf16le'))],
    ['lines that end in CR', strToU8(Buffer.from(mail).toString('latin1').replaceAll('\r\n', '\r'))],
    ['lines that end in LF', strToU8(Buffer.from(mail).toString('latin1').replaceAll('\r\n', '\n'))],
  ])('written as %s', async (_, bytes) => {
    expect(await found(bytes)).toEqual(oneAnswer);
  });

  test.each([
    ['a table', 'System;Leverandør\r\nOmsorg;X'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Møder'],
    ['a list of words', 'Navn: KMD\r\nPris: 12'],
  ])('%s is text all the same', async (_, text) => {
    expect(await found(strToU8(text), 'x')).toEqual({ x: 'file-other-kind' });
  });

  test('a page that a browser or Excel saved as one file has the form of a mail, and is a page', async () => {
    const page = plainMail(
      ['MIME-Version: 1.0', 'X-Document-Type: Workbook', 'Content-Type: text/html'],
      '<html>',
    );
    expect(await found(page, 'x.mht')).toEqual({ 'x.mht': 'file-other-kind' });
  });
});

describe('parts', () => {
  const excel = 'Content-Type: application/vnd.ms-excel; name="Besvarelse.xlsx"';

  test('a part that says it is a mail is one, whatever its first line looks like', async () => {
    const inner = joined([strToU8('Listenavn: indkøb\r\n'), mail]);
    expect(await found(message([forwarded(inner)]))).toEqual({
      'm.eml › mail.eml › Besvarelse.xlsx': 'workbook',
    });
    const packedMail = { fields: ['Content-Type: message/rfc822; name="Svar.eml"'], body: inner };
    expect(await found(message([packedMail]))).toEqual({ 'm.eml › Svar.eml › Besvarelse.xlsx': 'workbook' });
  });

  const untold: readonly (readonly [string, MessagePart, string])[] = [
    ['neither type nor name', { fields: [], body: workbook }, '#1'],
    ['the type of text', { fields: ['Content-Type: text/plain'], body: workbook }, '#1'],
    ['the type of a page', { fields: ['Content-Type: text/html; name="a.xlsx"'], body: workbook }, 'a.xlsx'],
    [
      'the type of text, shown in the mail',
      {
        fields: ['Content-Type: text/plain', 'Content-Disposition: inline;\r\n filename="a.xlsx"'],
        body: workbook,
      },
      'a.xlsx',
    ],
    [
      'a disposition that only names it',
      { fields: ['Content-Type: text/plain', 'Content-Disposition: filename=a.xlsx'], body: workbook },
      'a.xlsx',
    ],
    [
      'bytes as they are',
      { fields: [excel, 'Content-Transfer-Encoding: binary'], body: workbook },
      'Besvarelse.xlsx',
    ],
    [
      'a name in Latin letters',
      { fields: ['Content-Type: application/x; name="S\u00f8nderborg.xlsx"'], body: workbook },
      'Sønderborg.xlsx',
    ],
    [
      'a name in UTF-8',
      {
        fields: [`Content-Type: application/x; name="${Buffer.from('Ærø.xlsx').toString('latin1')}"`],
        body: workbook,
      },
      'Ærø.xlsx',
    ],
    [
      'a name in words',
      { fields: ['Content-Type: application/x; name="=?iso-8859-1?Q?=C6r=F8.xlsx?="'], body: workbook },
      'Ærø.xlsx',
    ],
    [
      'a name in pieces',
      { fields: ["Content-Type: application/x; name*0*=iso-8859-1''%C6r; name*1*=%F8.xlsx"], body: workbook },
      'Ærø.xlsx',
    ],
  ];
  test.each(untold)('with %s are known by their content', async (_, part, name) => {
    expect(await found(message([part]))).toEqual({ [`m.eml › ${name}`]: 'workbook' });
  });

  test('a mail that is nothing but the workbook', async () => {
    expect(await found(plainMail([excel], workbook))).toEqual(oneAnswer);
    expect(await found(plainMail([], workbook))).toEqual({ 'm.eml › #1': 'workbook' });
  });

  test('bytes as they are in a mail in a mail, between parts that are text', async () => {
    const binary = { fields: [excel, 'Content-Transfer-Encoding: binary'], body: workbook };
    const inner = message([binary, attached('b.xlsx', workbook)]);
    expect(await found(message([forwarded(inner), attached('c.xlsx', workbook)]))).toEqual({
      'm.eml › mail.eml › Besvarelse.xlsx': 'workbook',
      'm.eml › mail.eml › b.xlsx': 'workbook',
      'm.eml › c.xlsx': 'workbook',
    });
  });

  test('files that stand in the words of a mail', async () => {
    const words = `Hermed.\r\n\r\n${uuencoded('Besvarelse.xlsx', workbook)}\r\n\r\n${uuencoded('b.xlsx', workbook)}\r\n`;
    const expected = { ...oneAnswer, 'm.eml › b.xlsx': 'workbook' };
    expect(await found(plainMail(['Content-Type: text/plain'], words))).toEqual(expected);
    const part = { fields: [excel, 'Content-Transfer-Encoding: x-uuencode'], body: words };
    expect(await found(message([part]))).toEqual(expected);
    const base64 = `begin-base64 644 Besvarelse.xlsx\r\n${Buffer.from(workbook).toString('base64')}\r\n====\r\n`;
    expect(await found(plainMail([], base64))).toEqual(oneAnswer);
  });

  test('files in the notation of newsgroups; a part of one is damaged', async () => {
    const words = yEncoded('Besvarelse.xlsx', workbook);
    const plain = ['Content-Type: text/plain', 'Content-Transfer-Encoding: 8bit'];
    expect(await found(plainMail(plain, `Hermed.\r\n\r\n${words}`))).toEqual(oneAnswer);
    const part = words.replace(/(name=.*\r\n)/, '$1=ypart begin=1 end=99\r\n');
    expect(await found(plainMail(plain, part))).toEqual({ 'm.eml › Besvarelse.xlsx': 'file-damaged' });
  });

  test('files as older Macs wrote them', async () => {
    const fields = ['Content-Type: application/mac-binhex40; name="Besvarelse.xlsx"'];
    const text = binHex('Svar', workbook);
    expect(await found(message([{ fields, body: text }]))).toEqual(oneAnswer);
    expect(await found(message([{ fields, body: text.slice(0, -400) }]))).toEqual({
      'm.eml › Besvarelse.xlsx': 'file-damaged',
    });
    expect(await found(strToU8(text), 'Svar.hqx')).toEqual({ 'Svar.hqx': 'workbook' });
    expect(await found(plainMail(['Content-Type: text/plain'], text))).toEqual({ 'm.eml › #1': 'workbook' });
    expect(await found(message([attached('Besvarelse.xlsx', macBinary('Svar', workbook))]))).toEqual(
      oneAnswer,
    );
  });

  test('what a Mac sends beside a workbook is no second one, and a workbook within it is found', async () => {
    const header = Uint8Array.from({ length: 26 }, (_, index) => [0, 5, 22, 7, 0, 2][index] ?? 0);
    const shadow = attached('Besvarelse.xlsx', header, 'application/applefile');
    const pair = { fields: ['Content-Type: multipart/appledouble'], body: [shadow, answer] };
    expect(await found(message([pair]))).toEqual(oneAnswer);
    const single = joined([
      header.with(3, 0).with(25, 1),
      Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 38, 0, 0, workbook.length >> 8, workbook.length & 255),
      workbook,
    ]);
    expect(await found(message([attached('Besvarelse.xlsx', single)]))).toEqual(oneAnswer);
  });
});

describe('mails in other wrappings', () => {
  test('every mail of a mailbox has its own verdict', async () => {
    const box = mailbox([mail, message([]), message([attached('b.xlsx', workbook)], ['Subject: Rettet'])]);
    expect(await found(box, 'post.mbox')).toEqual({
      'post.mbox › Svar › Besvarelse.xlsx': 'workbook',
      'post.mbox › Svar (2)': 'mail-without-workbook',
      'post.mbox › Rettet › b.xlsx': 'workbook',
    });
    expect(await found(mailbox([mail]), 'm.eml')).toEqual(oneAnswer);
  });

  test('a paragraph that begins like the line of a mailbox parts no mail', async () => {
    const words = plainMail(['Content-Type: text/plain'], 'Hej\r\n\r\nFrom today on we answer here.\r\n');
    expect(Object.keys(await found(mailbox([words, mail]), 'p'))).toEqual([
      'p › Svar',
      'p › Svar (2) › Besvarelse.xlsx',
    ]);
  });

  test('a mail of Apple Mail', async () => {
    const bytes = joined([strToU8(`${mail.length}     \n`), mail, strToU8('<?xml version="1.0"?><plist/>')]);
    expect(await found(bytes, 'm.emlx')).toEqual({ 'm.emlx › Besvarelse.xlsx': 'workbook' });
  });

  test.each([false, true])(
    'winmail.dat, with what it holds among the properties: %s',
    async (asProperties) => {
      const bytes = winmail([
        { name: 'Besvarelse Ærø.xlsx', content: workbook, asProperties },
        { name: 'VS: Svar', content: [{ name: 'b.xlsx', content: workbook, asProperties }] },
      ]);
      expect(await found(message([attached('winmail.dat', bytes)]))).toEqual({
        'm.eml › winmail.dat › Besvarelse Ærø.xlsx': 'workbook',
        'm.eml › winmail.dat › VS: Svar › b.xlsx': 'workbook',
      });
      expect(await found(bytes.slice(0, 40), 'winmail.dat')).toEqual({
        'winmail.dat': 'mail-winmail-damaged',
      });
    },
  );

  const notations = ['with lengths', 'in pieces'] as const;
  test.each(notations)('a signed mail, its values written %s', async (notation) => {
    const bytes = signedMessage(mail, notation);
    const type = 'application/pkcs7-mime; smime-type=signed-data';
    expect(await found(plainMail([`Content-Type: ${type}; name="smime.p7m"`], bytes))).toEqual(oneAnswer);
    expect(await found(outlookMail({ attachments: [{ name: 'smime.p7m', content: bytes }] }))).toEqual(
      oneAnswer,
    );
    expect(await found(signedMessage(workbook, notation), 'Besvarelse.xlsx.p7m')).toEqual({
      'Besvarelse.xlsx.p7m': 'workbook',
    });
    const text = `-----BEGIN PKCS7-----\n${Buffer.from(bytes).toString('base64')}\n-----END PKCS7-----\n`;
    expect(await found(strToU8(text))).toEqual(oneAnswer);
  });

  test('a mail that was packed, signed or not', async () => {
    const closed = packedMessage(mail);
    const type = 'Content-Type: application/pkcs7-mime; smime-type=compressed-data; name="smime.p7z"';
    expect(await found(plainMail([type], closed))).toEqual(oneAnswer);
    expect(await found(closed, 'smime.p7z')).toEqual({ 'smime.p7z › Besvarelse.xlsx': 'workbook' });
    const both = signedMessage(plainMail([type], closed));
    expect(await found(message([attached('smime.p7m', both)]))).toEqual(oneAnswer);
    expect(await found(packedMessage(mail, 40), 'smime.p7z')).toEqual({ 'smime.p7z': 'file-damaged' });
  });

  test('a mail signed beside itself, as mail programs and as Outlook keep it', async () => {
    const signature = attached('smime.p7s', signedMessage(null), 'application/pkcs7-signature');
    const signed = { fields: ['Content-Type: multipart/signed; micalg=sha-256'], body: [answer, signature] };
    expect(await found(message([signed]))).toEqual(oneAnswer);
    const kept = outlookMail({ attachments: [{ name: 'smime.p7m', content: messageOf(signed) }] });
    expect(await found(kept)).toEqual({ 'm.eml › smime.p7m › Besvarelse.xlsx': 'workbook' });
    expect(await found(signedMessage(null), 'smime.p7s')).toEqual({ 'smime.p7s': 'file-other-kind' });
  });
});

describe('what is encrypted is said to be so', () => {
  const closed: readonly (readonly [string, MessagePart])[] = [
    ['S/MIME', attached('smime.p7m', encryptedMessage())],
    ['S/MIME in pieces, under another name', attached('mail.bin', encryptedMessage('in pieces'))],
    ['Outlook', attached('message.rpmsg', Uint8Array.of(0x76, 0xe8, 4, 0x60, 0xc4, 0x11, 0xe3, 0x86, 1, 2))],
    [
      'PGP',
      { fields: ['Content-Type: application/octet-stream'], body: '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM' },
    ],
    [
      'PGP in bytes',
      attached(
        'Besvarelse.xlsx.gpg',
        joined([Uint8Array.of(0x85, 1, 12, 3, 7, 7, 7, 7, 7, 7, 7, 7, 1), new Uint8Array(300)]),
      ),
    ],
    ['a password of PGP', attached('a.pgp', Uint8Array.of(0x8c, 13, 4, 9, 3, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9))],
    [
      'PGP in the words',
      { fields: ['Content-Type: text/plain'], body: '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM' },
    ],
  ];
  test.each(closed)('by %s', async (_, part) => {
    expect(await found(message([part]))).toEqual({ 'm.eml': 'mail-encrypted' });
  });

  test('in an Outlook mail', async () => {
    const bytes = outlookMail({ attachments: [{ name: 'smime.p7m', content: encryptedMessage() }] });
    expect(await found(bytes, 'm.msg')).toEqual({ 'm.msg': 'mail-encrypted' });
  });

  test.each([
    ['a workbook', compoundFile({ EncryptedPackage: new Uint8Array(9000), '\u0006DataSpaces': {} })],
    ['an old workbook', compoundFile({ '\tDRMContent': new Uint8Array(9000) })],
    ['any file', strToU8('.pfile\u0003\0')],
  ])('by a label: %s', async (_, bytes) => {
    expect(await found(message([attached('Besvarelse.xlsx', bytes)]))).toEqual({
      'm.eml › Besvarelse.xlsx': 'file-encrypted',
    });
  });
});

describe('beside a workbook that was read, what only came along has no verdict', () => {
  const odt = packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<m/>',
  });
  const pages = zipSync({
    'Index/Document.iwa': strToU8('x'),
    'Metadata/Properties.plist': strToU8('x'),
    'preview.jpg': strToU8('x'),
  });
  const heic = Uint8Array.of(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63);
  test.each([
    ['Brev.odt', odt],
    ['Brev.pages', pages],
    ['Brev.rtf', strToU8('{\\rtf1}')],
    ['Brev.doc', compoundFile({ WordDocument: new Uint8Array(9000) })],
    ['Brev.pdf', strToU8('%PDF-1.7')],
    ['smime.p7s', signedMessage(null)],
    ['logo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['foto.heic', heic],
    ['møde.ics', strToU8('BEGIN:VCALENDAR')],
    ['kort.vcf', strToU8('BEGIN:VCARD')],
  ])('%s', async (name, bytes) => {
    expect(await found(message([answer, attached(name, bytes)]))).toEqual(oneAnswer);
    expect(
      await found(
        outlookMail({
          attachments: [
            { name, content: bytes },
            { name: 'Besvarelse.xlsx', content: workbook },
          ],
        }),
      ),
    ).toEqual(oneAnswer);
    expect(await found(message([attached(name, bytes)]))).toEqual({ 'm.eml': 'mail-without-workbook' });
  });

  test('a spreadsheet of another program has one, since it was meant as an answer', async () => {
    const ods = packed({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<m/>',
    });
    const numbers = zipSync({
      'Index/CalculationEngine.iwa': strToU8('x'),
      'Index/Tables/DataList.iwa': strToU8('x'),
    });
    expect(await found(message([answer, attached('a.ods', ods), attached('b.numbers', numbers)]))).toEqual({
      ...oneAnswer,
      'm.eml › a.ods': 'file-open-document',
      'm.eml › b.numbers': 'file-other-kind',
    });
  });

  test('a long thread below it is no rejection; alone it is', async () => {
    let thread = message([]);
    for (let mails = 0; mails < 12; mails += 1) thread = message([forwarded(thread)]);
    expect(await found(message([answer, forwarded(thread)]))).toEqual(oneAnswer);
    expect(Object.values(await found(thread))).toEqual(['archive-too-deep']);
  });
});

test.each([
  ['7-Zip', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4)],
  ['RAR', strToU8('Rar!\u001a\u0007\u0001\0')],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ['tar', joined([new Uint8Array(257), strToU8('ustar\0'), new Uint8Array(249)])],
])('an archive of %s is told from a damaged file', async (_, bytes) => {
  expect(await found(bytes, 'svar')).toEqual({ svar: 'archive-other-kind' });
});
