import path from 'node:path';
import webpack from 'webpack';

const leftOut = path.join(import.meta.dirname, 'src/hosts/workbench/grid/left-out');

/** Parts of the embedded spreadsheet that the workbench has no use for, and the few lines that stand for them. */
export const spreadsheetAliases = {
  'franc-min$': path.join(leftOut, 'language-guess.ts'),
  'opentype.js$': path.join(leftOut, 'font-files.ts'),
  'cjk-regex$': path.join(leftOut, 'cjk-letters.ts'),
};

/** The spreadsheet's style sheets come as text; the spreadsheet puts them in the page when it is loaded. */
export const spreadsheetStyles = { test: /\.css$/, include: /@univerjs/, type: 'asset/source' };

/** Where words of seventy languages may be divided, 4 MB that nothing asks for: cells are not hyphenated. */
export const withoutHyphenation = new webpack.IgnorePlugin({
  resourceRegExp: /^\.\/[a-z-]+\d*-[\w-]{8}\.js$/,
  contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/,
});
