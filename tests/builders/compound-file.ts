/** A compound file (the container of .msg and .xls) as a tree: a stream is bytes, a storage holds entries. */
export interface CompoundTree {
  readonly [name: string]: Uint8Array | CompoundTree;
}

const sectorSize = 512;
const miniSize = 64;
const free = 0xffffffff;
const end = 0xfffffffe;
const tableMark = 0xfffffffd;

interface Item {
  readonly name: string;
  readonly type: number;
  readonly bytes: Uint8Array;
  child: number;
  right: number;
  start: number;
}

/** Lays a tree out as the simplest compound file: siblings in a list, every table in one run of sectors. */
export function compoundFile(tree: CompoundTree): Uint8Array {
  const items: Item[] = [
    { name: 'Root Entry', type: 5, bytes: new Uint8Array(), child: free, right: free, start: end },
  ];
  addChildren(items, 0, tree);

  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const store = (bytes: Uint8Array): number => {
    const count = Math.ceil(bytes.length / sectorSize);
    const first = sectors.length;
    for (let index = 0; index < count; index += 1) {
      const sector = new Uint8Array(sectorSize);
      sector.set(bytes.subarray(index * sectorSize, (index + 1) * sectorSize));
      sectors.push(sector);
      table.push(index + 1 < count ? first + index + 1 : end);
    }
    return count === 0 ? end : first;
  };

  const mini: number[] = [];
  const miniTable: number[] = [];
  for (const item of items.filter(({ type, bytes }) => type === 2 && bytes.length > 0)) {
    if (item.bytes.length >= 4096) {
      item.start = store(item.bytes);
      continue;
    }
    const count = Math.ceil(item.bytes.length / miniSize);
    item.start = miniTable.length;
    for (let index = 0; index < count; index += 1)
      miniTable.push(index + 1 < count ? item.start + index + 1 : end);
    mini.push(...item.bytes, ...new Uint8Array(count * miniSize - item.bytes.length));
  }
  items[0]!.start = store(Uint8Array.from(mini));
  const miniTableStart = store(numberBytes(miniTable));
  const directory = store(directoryBytes(items, mini.length));

  let tables = 1;
  while (tables * (sectorSize / 4) < table.length + tables) tables += 1;
  const firstTable = sectors.length;
  for (let index = 0; index < tables; index += 1) table.push(tableMark);
  const tableBytes = numberBytes(table);
  for (let index = 0; index < tables; index += 1) {
    sectors.push(tableBytes.subarray(index * sectorSize, (index + 1) * sectorSize));
  }
  return joined([
    header({ tables, firstTable, directory, miniTableStart, miniTables: Math.ceil(miniTable.length / 128) }),
    ...sectors,
  ]);
}

function addChildren(items: Item[], parent: number, tree: CompoundTree): void {
  let previous: Item | undefined;
  for (const [name, content] of Object.entries(tree)) {
    const stream = content instanceof Uint8Array;
    const item: Item = {
      name,
      type: stream ? 2 : 1,
      bytes: stream ? content : new Uint8Array(),
      child: free,
      right: free,
      start: stream ? end : 0,
    };
    const index = items.push(item) - 1;
    if (previous === undefined) items[parent]!.child = index;
    else previous.right = index;
    previous = item;
    if (!stream) addChildren(items, index, content);
  }
}

function directoryBytes(items: readonly Item[], miniLength: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(items.length / 4) * sectorSize);
  const view = new DataView(bytes.buffer);
  items.forEach((item, index) => {
    const at = index * 128;
    for (let position = 0; position < item.name.length; position += 1) {
      view.setUint16(at + position * 2, item.name.charCodeAt(position), true);
    }
    view.setUint16(at + 64, (item.name.length + 1) * 2, true);
    view.setUint8(at + 66, item.type);
    view.setUint8(at + 67, 1);
    view.setUint32(at + 68, free, true);
    view.setUint32(at + 72, item.right, true);
    view.setUint32(at + 76, item.child, true);
    view.setUint32(at + 116, item.start, true);
    view.setUint32(at + 120, item.type === 5 ? miniLength : item.bytes.length, true);
  });
  return bytes;
}

function numberBytes(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(numbers.length / 128) * sectorSize).fill(0xff);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, index) => {
    view.setUint32(index * 4, number, true);
  });
  return bytes;
}

function header(at: {
  tables: number;
  firstTable: number;
  directory: number;
  miniTableStart: number;
  miniTables: number;
}): Uint8Array {
  const bytes = new Uint8Array(sectorSize);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, at.tables, true);
  view.setUint32(48, at.directory, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, at.miniTableStart, true);
  view.setUint32(64, at.miniTables, true);
  view.setUint32(68, end, true);
  for (let index = 0; index < 109; index += 1) {
    view.setUint32(76 + index * 4, index < at.tables ? at.firstTable + index : free, true);
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
