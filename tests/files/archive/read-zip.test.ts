import { strFromU8, strToU8, zipSync } from 'fflate';
import { openZip, readZip } from '../../../src/files/archive/read-zip';

function filesIn(bytes: Uint8Array): Record<string, string> {
  const opened = openZip(bytes);
  if (opened.kind === 'refused') throw new Error(opened.problem.code);
  const archive = readZip(opened.value);
  if (archive.kind === 'refused') throw new Error(archive.problem.code);
  return Object.fromEntries(
    archive.value.map(({ path, unpack }) => {
      const content = unpack();
      return [path, content.kind === 'read' ? strFromU8(content.value) : content.problem.code];
    }),
  );
}

/** A zip whose names are in an old code page: the names that the library wrote are overwritten in place. */
function withNameBytes(placeholder: string, name: Uint8Array): Uint8Array {
  const bytes = zipSync({ [placeholder]: strToU8('x') });
  const text = Buffer.from(bytes).toString('latin1');
  for (let at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1))
    bytes.set(name, at);
  return bytes;
}

test('files come with their folders; folders and what systems leave behind do not', () => {
  const file = strToU8('x');
  const bytes = zipSync({
    'Indbakke/Ærø.eml': file,
    'Indbakke/tom/': new Uint8Array(),
    '__MACOSX/Indbakke/._Ærø.eml': file,
    'Indbakke/.DS_Store': file,
    '.skjult/a.xlsx': file,
    'Thumbs.db': file,
    'Indbakke/~$Besvarelse.xlsx': file,
    'a\\b.xlsx': file,
  });
  expect(Object.keys(filesIn(bytes))).toEqual(['Indbakke/Ærø.eml', 'a/b.xlsx']);
});

test.each([
  ['the code page of old programs', Uint8Array.from([0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f])],
  ['UTF-8 that is not declared', strToU8('æøåÆØÅ')],
])('names in %s keep their Danish letters', (_, name) => {
  expect(Object.keys(filesIn(withNameBytes('x'.repeat(name.length), name)))).toEqual(['æøåÆØÅ']);
});

test('a letter and its ring are one letter, as Mac programs do not write it', () => {
  expect(Object.keys(filesIn(zipSync({ ['A\u030Arhus.xlsx']: strToU8('x') })))).toEqual(['Århus.xlsx']);
});

test('a file with a password is refused, those beside it are not', () => {
  const bytes = zipSync({ 'a.txt': strToU8('a'), 'b.txt': strToU8('b') });
  const at = Buffer.from(bytes).toString('latin1').lastIndexOf('a.txt') - 46;
  bytes[at + 8]! |= 1;
  expect(filesIn(bytes)).toEqual({ 'a.txt': 'archive-encrypted', 'b.txt': 'b' });
});
