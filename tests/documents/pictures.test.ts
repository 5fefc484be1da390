import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pictureFolder, pictures } from '../../pictures/declared';

const documents = ['README.md', 'README.en.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

/** The pictures that a document shows, from the root of the project. */
function shownIn(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/!\[[^\]]+\]\(([^)]+\.png)\)/gu)].map(([, file = '']) =>
    path.join(path.dirname(document), file),
  );
}

/** Width and height of a PNG, from its first chunk. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('the documents show the pictures that the script takes, each of them, and no other', () => {
  const taken = pictures.map(({ name }) => `${pictureFolder}/${name}.png`).sort();
  expect([...new Set(documents.flatMap(shownIn))].sort()).toEqual(taken);
  expect(
    readdirSync(pictureFolder)
      .map((name) => `${pictureFolder}/${name}`)
      .sort(),
  ).toEqual(taken);
});

test('each picture has the size that it is declared with, and all of them are small', () => {
  const files = pictures.map(({ name }) => `${pictureFolder}/${name}.png`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.map(sizeOf)).toEqual(pictures.map(({ width, height }) => [width, height]));
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(1_500_000);
});
