const sectorSize = 512;
const endOfChain = 0xfffffffe;
const fatSector = 0xfffffffd;
const free = 0xffffffff;

/**
 * A compound file (the container of .xls files and of password-protected .xlsx files) whose streams hold nothing
 * of use: its signature and directory are right, so that a reader can tell what it would have been.
 *
 * @see [MS-CFB] Compound File Binary File Format, version 3
 */
export function compoundFile(streams: readonly string[]): Uint8Array {
  // Sector 0 is the allocation table, 1 the directory; each stream has one regular sector of its own… eight of
  // them, since what is shorter than 4,096 bytes would belong in a ministream.
  const perStream = 4096 / sectorSize;
  const bytes = new Uint8Array(sectorSize * (3 + streams.length * perStream));
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);

  const table = sectorSize;
  for (let entry = 0; entry < sectorSize / 4; entry += 1) view.setUint32(table + entry * 4, free, true);
  view.setUint32(table, fatSector, true);
  view.setUint32(table + 4, endOfChain, true);
  streams.forEach((_, index) => {
    for (let part = 0; part < perStream; part += 1) {
      const sector = 2 + index * perStream + part;
      view.setUint32(table + sector * 4, part === perStream - 1 ? endOfChain : sector + 1, true);
    }
  });

  writeEntry(view, 0, { name: 'Root Entry', type: 5, child: 1, right: free, start: endOfChain, size: 0 });
  streams.forEach((name, index) => {
    writeEntry(view, index + 1, {
      name,
      type: 2,
      child: free,
      right: index + 1 < streams.length ? index + 2 : free,
      start: 2 + index * perStream,
      size: 4096,
    });
  });
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  view.setUint32(76, 0, true);
  for (let entry = 1; entry < 109; entry += 1) view.setUint32(76 + entry * 4, free, true);
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: 2 | 5;
  readonly child: number;
  readonly right: number;
  readonly start: number;
  readonly size: number;
}

function writeEntry(view: DataView, index: number, entry: DirectoryEntry): void {
  const offset = sectorSize * 2 + index * 128;
  for (let place = 0; place < entry.name.length; place += 1) {
    view.setUint16(offset + place * 2, entry.name.charCodeAt(place), true);
  }
  view.setUint16(offset + 64, (entry.name.length + 1) * 2, true);
  view.setUint8(offset + 66, entry.type);
  view.setUint8(offset + 67, 1);
  view.setUint32(offset + 68, free, true);
  view.setUint32(offset + 72, entry.right, true);
  view.setUint32(offset + 76, entry.child, true);
  view.setUint32(offset + 116, entry.start, true);
  view.setUint32(offset + 120, entry.size, true);
}
