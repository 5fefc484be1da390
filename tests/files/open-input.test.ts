import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeMailDraft } from '../../src/files/mail/write-mail-draft';
import { openInput } from '../../src/files/open-input';
import { compoundFile } from '../builders/compound-file';
import { packed, workbookFile } from '../builders/office-file';
import { outlookMail } from '../builders/outlook-mail';

jest.setTimeout(60_000);

const workbook = workbookFile();
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const docx = packed({
  '[Content_Types].xml':
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': '<document/>',
});

/** What was found: each file with `workbook` or the code of its issue. */
async function found(name: string, bytes: Uint8Array): Promise<Record<string, string>> {
  const files = await openInput(name, bytes);
  return Object.fromEntries(
    files.map(({ file, content }) => {
      if (content.kind === 'workbook') return [file, 'workbook'];
      expect(content.issues.map((issue) => issue.where.file)).toEqual([file]);
      return [file, content.issues[0]!.code];
    }),
  );
}

interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}

let mails = 0;

/** A mail with any number of attachments. */
function mail(attachments: readonly Attached[], text = 'Hej'): Uint8Array {
  mails += 1;
  const boundary = `part-${mails}-`;
  const parts = attachments.map(({ name, bytes, type = 'application/octet-stream' }) => {
    const whole = type === 'message/rfc822';
    const body = Buffer.from(bytes).toString(whole ? 'latin1' : 'base64');
    const encoding = whole ? '8bit' : 'base64';
    const disposition = whole ? '' : `Content-Disposition: attachment; filename="${name}"\r\n`;
    return `--${boundary}\r\nContent-Type: ${type}\r\n${disposition}Content-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
  });
  return strToU8(
    `Received: by mx\r\nFrom: a@b.dk\r\nSubject: Svar\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n` +
      `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${parts.join('')}--${boundary}--\r\n`,
  );
}

describe('files are known by their content, not by their ending', () => {
  test.each([
    ['svar.dat', workbook, 'workbook'],
    ['svar.xlsx', docx, 'file-other-kind'],
    ['svar.xlsx', strToU8('System;Pris\r\n'), 'file-other-kind'],
    ['svar.xlsx', strToU8('%PDF-1.4'), 'file-other-kind'],
    ['svar.xls', strToU8('<html><table>'), 'file-other-kind'],
    ['svar.xlsx', png, 'file-other-kind'],
    ['svar.xlsx', new Uint8Array(), 'file-empty'],
    ['svar.xlsx', compoundFile({ EncryptedPackage: new Uint8Array(9000) }), 'file-encrypted'],
    ['svar.xlsx', compoundFile({ Workbook: new Uint8Array(9000) }), 'file-old-format'],
    ['svar.doc', compoundFile({ WordDocument: new Uint8Array(9000) }), 'file-other-kind'],
    ['svar.zip', workbook.slice(0, 300), 'file-damaged'],
    ['svar.bin', Uint8Array.from([0, 1, 2, 3]), 'file-unknown'],
    [
      'svar.xlsx.url',
      strToU8('[InternetShortcut]\r\nURL=https://kommune.sharepoint.com/x\r\n'),
      'file-link-only',
    ],
    [
      'svar.url',
      strToU8('[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,11\r\n[InternetShortcut]\r\nURL=x'),
      'file-link-only',
    ],
    ['svar.lnk', Uint8Array.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0]), 'file-link-only'],
    [
      'svar.webloc',
      strToU8(
        '<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "x" "y">\n<plist><dict><key>URL</key></dict></plist>',
      ),
      'file-link-only',
    ],
    ['svar.gsheet', strToU8('{"url": "https://docs.google.com/open?id=1"}'), 'file-link-only'],
  ])('%s #%#', async (name, bytes, outcome) => {
    expect(await found(name, bytes)).toEqual({ [name]: outcome });
  });
});

describe('mails', () => {
  test('the workbooks in a mail are found, whatever it is called; pictures and documents are left out', async () => {
    const attachments = [
      { name: 'logo.png', bytes: png },
      { name: 'Besvarelse.xlsx', bytes: workbook },
      { name: 'Brev.docx', bytes: docx },
      { name: 'rettet.xlsx', bytes: workbook },
    ];
    const expected = { 'svar › Besvarelse.xlsx': 'workbook', 'svar › rettet.xlsx': 'workbook' };
    expect(await found('svar', mail(attachments))).toEqual(expected);
    const outlook = outlookMail({
      attachments: attachments.map(({ name, bytes }) => ({ name, content: bytes })),
    });
    expect(await found('svar', outlook)).toEqual(expected);
  });

  test('a draft of our own gives its workbook back', async () => {
    const draft = writeMailDraft({
      to: 'a@b.dk',
      subject: 'Svar',
      text: 'Hej',
      attachment: { name: 'Besvarelse_492_Ærø.xlsx', type: 'x/y', bytes: workbook },
    });
    expect(await found('kladde.eml', draft)).toEqual({ 'kladde.eml › Besvarelse_492_Ærø.xlsx': 'workbook' });
  });

  test('a workbook in a mail attached to a mail, and in a zip attached to a mail', async () => {
    const inner = mail([{ name: 'a.xlsx', bytes: workbook }]);
    expect(
      await found(
        'ydre.eml',
        mail([
          { name: 'indre.eml', bytes: inner, type: 'message/rfc822' },
          { name: 'b.zip', bytes: zipSync({ 'mappe/b.xlsx': workbook }) },
        ]),
      ),
    ).toEqual({
      'ydre.eml › mail.eml › a.xlsx': 'workbook',
      'ydre.eml › b.zip › mappe/b.xlsx': 'workbook',
    });
    const outlook = outlookMail({
      attachments: [{ name: 'VS: Svar', content: { attachments: [{ name: 'a.xlsx', content: workbook }] } }],
    });
    expect(await found('ydre.msg', outlook)).toEqual({ 'ydre.msg › VS: Svar › a.xlsx': 'workbook' });
  });

  test('a mail without a workbook is refused, and told apart from one that only links to it', async () => {
    const link = 'Se https://kommune.sharepoint.com/:x:/s/x';
    expect(await found('a.eml', mail([{ name: 'logo.png', bytes: png }]))).toEqual({
      'a.eml': 'mail-without-workbook',
    });
    expect(await found('b.eml', mail([], link))).toEqual({ 'b.eml': 'mail-link-only' });
    expect(await found('c.msg', outlookMail({ body: link }))).toEqual({ 'c.msg': 'mail-link-only' });
    const shortcut = strToU8('[InternetShortcut]\r\nURL=https://kommune.sharepoint.com/x\r\n');
    expect(await found('f.eml', mail([{ name: 'Besvarelse.url', bytes: shortcut }]))).toEqual({
      'f.eml': 'mail-link-only',
    });
    const forwarded = mail([{ name: 'x.eml', bytes: mail([], link), type: 'message/rfc822' }]);
    expect(await found('d.eml', forwarded)).toEqual({ 'd.eml': 'mail-link-only' });
    expect(await found('e.eml', mail([{ name: 'a.xlsx', bytes: workbook }], link))).toEqual({
      'e.eml › a.xlsx': 'workbook',
    });
  });

  test('an attached workbook that cannot be read is said so', async () => {
    const encrypted = compoundFile({ EncryptedPackage: new Uint8Array(9000) });
    expect(
      await found(
        'a.eml',
        mail([
          { name: 'a.xlsx', bytes: encrypted },
          { name: 'b.xlsx', bytes: workbook.slice(0, -30) },
          { name: 'c.xlsx', bytes: new Uint8Array() },
          { name: 'd.XLSX', bytes: strToU8('<html>') },
          { name: 'ATT00001.htm', bytes: strToU8('<html>') },
        ]),
      ),
    ).toEqual({
      'a.eml › a.xlsx': 'file-encrypted',
      'a.eml › b.xlsx': 'file-damaged',
      'a.eml › c.xlsx': 'file-empty',
      'a.eml › d.XLSX': 'file-other-kind',
    });
  });

  test('two attachments of one name stay two, and a name cannot hide or forge anything', async () => {
    const twice = mail([
      { name: 'a.xlsx', bytes: workbook },
      { name: 'a.xlsx', bytes: workbook },
      { name: 'x\u202Excod.xlsx', bytes: workbook },
    ]);
    expect(Object.keys(await found('m.eml', twice))).toEqual([
      'm.eml › a.xlsx',
      'm.eml › a.xlsx (2)',
      'm.eml › xxcod.xlsx',
    ]);
  });
});

describe('archives', () => {
  test('every file in an archive gets a verdict, mails in it included', async () => {
    const bytes = zipSync({
      'ja.xlsx': workbook,
      'mail/svar.eml': mail([{ name: 'a.xlsx', bytes: workbook }]),
      'mail/tom.eml': mail([]),
      'brev.pdf': strToU8('%PDF-1.4'),
      '__MACOSX/._ja.xlsx': strToU8('x'),
    });
    expect(await found('indbakke.zip', bytes)).toEqual({
      'indbakke.zip › ja.xlsx': 'workbook',
      'indbakke.zip › mail/svar.eml › a.xlsx': 'workbook',
      'indbakke.zip › mail/tom.eml': 'mail-without-workbook',
      'indbakke.zip › brev.pdf': 'file-other-kind',
    });
    expect(await found('tom.zip', zipSync({}))).toEqual({ 'tom.zip': 'archive-without-workbook' });
  });

  test('archives within archives are opened six deep and no deeper', async () => {
    const nest = (times: number): Uint8Array => (times === 0 ? workbook : zipSync({ z: nest(times - 1) }));
    expect(await found('a', nest(6))).toEqual({ [`a${' › z'.repeat(6)}`]: 'workbook' });
    expect(await found('a', nest(7))).toEqual({ [`a${' › z'.repeat(6)}`]: 'archive-too-deep' });
  });

  test('an archive that unpacks to too much, or to too many files, is stopped', async () => {
    expect(await found('a.zip', zipSync({ x: new Uint8Array(25_000_000) }))).toEqual({
      'a.zip': 'file-unpacks-too-large',
    });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`${index}.txt`, strToU8('x')])),
    );
    const verdicts = Object.values(await found('a.zip', many));
    expect(verdicts.at(-1)).toBe('archive-too-many-files');
    expect(verdicts.length).toBeLessThan(2100);
  });
});

test('no bytes make it throw, whatever they pretend to be', async () => {
  const starts = [
    '',
    'From: a@b.dk\r\n',
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n',
    'PK\x03\x04',
  ];
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.constantFrom(
      ...[
        '--b\r\n',
        '--b--',
        'Content-Type: message/rfc822\r\n\r\n',
        'Content-Transfer-Encoding: base64\r\n\r\n',
        '=?UTF-8?B?',
        '\r\n\r\n',
      ].map((text) => strToU8(text)),
    ),
  );
  const bytes = fc
    .tuple(fc.constantFrom(...starts), fc.array(pieces, { maxLength: 12 }))
    .map(([start, rest]) => Uint8Array.from([...strToU8(start), ...rest.flatMap((piece) => [...piece])]));
  await fc.assert(
    fc.asyncProperty(bytes, async (input) => {
      expect((await openInput('x', input)).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
