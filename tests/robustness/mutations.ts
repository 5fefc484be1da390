import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attached, forwarded, joined, message, plainMail } from '../builders/mail-message';
import { signedMessage } from '../builders/signed-message';
import { winmail } from '../builders/winmail';
import { Draw } from './draw';
import type { GoodFile, Structure } from './good-files';

/** The changed file that belongs to a seed and a number: always the same one. */
export function mutation(good: readonly GoodFile[], seed: number, index: number): GoodFile {
  const draw = new Draw(seed, index);
  const { name, structure, bytes } = draw.from(good);
  let changed = bytes;
  for (let changes = 1 + draw.below(3); changes > 0; changes -= 1) {
    const change = draw.below(4) === 0 ? changeBytes : changesOf[structure];
    changed = change(changed, draw);
  }
  return draw.below(5) === 0
    ? { name, structure, bytes: wrap(changed, draw) }
    : { name, structure, bytes: changed };
}

type Change = (bytes: Uint8Array, draw: Draw) => Uint8Array;

const changesOf: Readonly<Record<Structure, Change>> = {
  zip: (bytes, draw) => (draw.below(2) === 0 ? changeZipField(bytes, draw) : changePart(bytes, draw)),
  message: changeMessage,
  compound: changeCompound,
  tnef: changeNumber,
  der: changeLength,
};

const numbers = [
  0, 1, 2, 3, 63, 64, 127, 128, 255, 256, 4095, 4096, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff,
];

function put(bytes: Uint8Array, at: number, size: number, value: number): Uint8Array {
  const changed = bytes.slice();
  for (let index = 0; index < size && at + index < changed.length; index += 1) {
    changed[at + index] = Math.floor(value / 256 ** index) % 256;
  }
  return changed;
}

function changeBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const at = draw.below(bytes.length + 1);
  const length = draw.below(draw.from([2, 60, 4000]));
  switch (draw.below(5)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return joined([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
    case 3:
      return put(bytes, at, 1, draw.below(256));
    default:
      return joined([bytes, bytes.subarray(at, at + length)]);
  }
}

/** Fields of the three kinds of zip header: where they stand in it, and how long they are. */
const zipFields: readonly (readonly [number, readonly (readonly [number, number])[]])[] = [
  [
    0x04034b50,
    [
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ],
  ],
  [
    0x02014b50,
    [
      [8, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [42, 4],
    ],
  ],
  [
    0x06054b50,
    [
      [4, 2],
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ],
  ],
];

function changeZipField(bytes: Uint8Array, draw: Draw): Uint8Array {
  const [signature, fields] = draw.from(zipFields);
  const places: number[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) === signature) places.push(at);
  }
  if (places.length === 0) return changeBytes(bytes, draw);
  const [offset, size] = draw.from(fields);
  return put(bytes, draw.from(places) + offset, size, draw.from(numbers));
}

const xmlValues = [
  '',
  '0',
  '-1',
  '1e308',
  'NaN',
  '4294967296',
  'A1:XFD1048576',
  'XFD1048577',
  '../../../etc/passwd',
  'xl/workbook.xml',
  '/xl/worksheets/sheet1.xml',
  '_x0000__xFFFF_',
  'æ\u202e\u200b',
  'x'.repeat(40_000),
];
const xmlPieces = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<c><c><c>',
  '</row>',
  '<mc:AlternateContent>',
  '\u0000',
];

/** One part of the file inside, taken apart into tags and text, with one of them changed. */
function changePart(bytes: Uint8Array, draw: Draw): Uint8Array {
  const files = unpacked(bytes);
  const names = Object.keys(files ?? {}).filter((name) => /\.(?:xml|rels)$/.test(name));
  if (files === null || names.length === 0) return changeBytes(bytes, draw);
  const name = draw.from(names);
  const part = files[name];
  if (part === undefined || draw.below(12) === 0) {
    const { [name]: _gone, ...left } = files;
    return zipSync(left);
  }
  const tokens = strFromU8(part).split(/(?=<)|(?<=>)/);
  const at = draw.below(tokens.length);
  const token = tokens[at] ?? '';
  const changed = [
    () => token.replace(/"[^"]*"/, `"${draw.from(xmlValues)}"`),
    () => '',
    () => token.repeat(draw.from([2, 3, 5_000])),
    () => token + draw.from(xmlPieces),
    () => draw.from(tokens),
  ];
  tokens[at] = draw.from(changed)();
  return zipSync({ ...files, [name]: strToU8(tokens.join('')) }, { level: 1 });
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    const whole = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 5_000_000 });
    return whole;
  } catch {
    return null;
  }
}

const mailPieces = [
  'Content-Type: multipart/mixed; boundary=""',
  'Content-Type: multipart/mixed; boundary="b"',
  'Content-Type: message/rfc822',
  'Content-Type: application/ms-tnef',
  'Content-Transfer-Encoding: x-uuencode',
  'Content-Transfer-Encoding: binary',
  'Content-Transfer-Encoding: quoted-printable',
  "Content-Disposition: attachment; filename*0*=utf-8''%C3",
  'begin 644 a.xlsx',
  'end',
  '`',
  'From a@b.dk Fri Nov 13 10:00:00 2026',
  '=?utf-8?B?=C3?=',
  '--',
  '',
  '99999999',
  `X: ${'y'.repeat(30_000)}`,
];

/** Lines of a mail left out, doubled, put elsewhere, or replaced by what mails are made of. */
function changeMessage(bytes: Uint8Array, draw: Draw): Uint8Array {
  const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
  const telling = lines.flatMap((line, index) => (/^--|^[\w-]+:|^begin|^$/.test(line) ? [index] : []));
  const at = draw.below(6) === 0 ? draw.below(lines.length) : draw.from(telling);
  const line = lines[at] ?? '';
  const changed = [
    () => [],
    () => [line, line],
    () => [line, draw.from(mailPieces)],
    () => [draw.from(mailPieces)],
    () => [lines[draw.from(telling)] ?? ''],
    () =>
      Array.from(
        { length: draw.from([20, 600, 3_000]) },
        (_, index) => [line, `--b${index}`][index % 2] ?? '',
      ),
    () => [line.slice(0, draw.below(line.length + 1))],
  ];
  lines.splice(at, 1, ...draw.from(changed)());
  return Uint8Array.from(Buffer.from(lines.join('\r\n'), 'latin1'));
}

/** A number in the header, in a table of chains or in the directory of a compound file. */
function changeCompound(bytes: Uint8Array, draw: Draw): Uint8Array {
  const header = [30, 32, 44, 48, 56, 60, 64, 68, 72, 76, 80];
  const sector = draw.below(Math.max(1, Math.floor(bytes.length / 512)));
  const inSector = sector * 512 + draw.below(128) * 4;
  const inEntry = sector * 512 + draw.below(4) * 128 + draw.from([64, 66, 68, 72, 76, 116, 120]);
  const at = draw.from([draw.from(header), inSector, inEntry]);
  return put(bytes, at, 4, draw.from([...numbers, draw.below(Math.ceil(bytes.length / 512))]));
}

/** A length or a count near the beginning, or anywhere. */
function changeNumber(bytes: Uint8Array, draw: Draw): Uint8Array {
  const at = draw.below(draw.from([200, bytes.length]));
  return put(bytes, at, draw.from([2, 4]), draw.from(numbers));
}

/** A tag or a length of the notation, or many that open and never close. */
function changeLength(bytes: Uint8Array, draw: Draw): Uint8Array {
  const at = draw.below(draw.from([80, bytes.length]));
  if (draw.below(8) === 0) {
    const opened = Uint8Array.from(
      { length: draw.from([40, 20_000]) },
      (_, index) => [0x30, 0x80][index % 2] ?? 0,
    );
    return joined([bytes.subarray(0, at), opened, bytes.subarray(at)]);
  }
  return put(
    bytes,
    at,
    1,
    draw.from([0x02, 0x04, 0x24, 0x30, 0x31, 0x80, 0x81, 0x84, 0x85, 0xa0, 0xff, draw.below(256)]),
  );
}

function wrap(bytes: Uint8Array, draw: Draw): Uint8Array {
  const wrappings = [
    () => zipSync({ 'a.bin': bytes }),
    () => message([attached('a.xlsx', bytes)]),
    () => message([forwarded(bytes)]),
    () => winmail([{ name: 'a.xlsx', content: bytes }]),
    () => signedMessage(bytes),
    () => plainMail([], bytes),
  ];
  return draw.from(wrappings)();
}
