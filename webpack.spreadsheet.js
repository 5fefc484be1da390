import path from 'node:path';
import webpack from 'webpack';

const leftOut = path.join(import.meta.dirname, 'src/hosts/workbench/univer/left-out');

/** Parts of the embedded spreadsheet that the workbench has no use for, and the few lines that stand for them. */
export const spreadsheetAliases = {
  'franc-min$': path.join(leftOut, 'language-guess.ts'),
  'opentype.js$': path.join(leftOut, 'font-files.ts'),
  'cjk-regex$': path.join(leftOut, 'cjk-letters.ts'),
};

/** The spreadsheet's style sheets come as text; the spreadsheet puts them in the page when it is loaded. */
export const spreadsheetStyles = { test: /\.css$/, include: /@univerjs/, type: 'asset/source' };

const hyphenationList = /^\.\/[a-z-]+\d*-[\w-]{8}\.js$/;
const drawing = /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/;

/** The spreadsheet names its lists of hyphenation by relative paths, which an alias does not reach. */
export const withoutHyphenation = new webpack.NormalModuleReplacementPlugin(hyphenationList, (wanted) => {
  if (drawing.test(wanted.context)) wanted.request = path.join(leftOut, 'hyphenation.ts');
});
