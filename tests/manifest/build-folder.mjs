/**
 * Builds the web folder into a given place with the real configuration and next to no code, so that what is copied
 * and written around the code can be looked at quickly: `node build-folder.mjs FOLDER MODE [name=value …]`. With
 * `workbench=CODE` that code stands for the workbench; with `at=TIME` it is built as if it were then.
 */
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

const [folder, mode, ...settings] = process.argv.slice(2);
const { workbench = '', at, ...env } = Object.fromEntries(settings.map((setting) => setting.split(/=(.*)/s)));
if (at !== undefined) process.env.SOURCE_DATE_EPOCH = String(Date.parse(at) / 1000);
const [web] = configurations(env, { mode });
const entry = {
  ...web.entry,
  taskpane: 'data:text/javascript,',
  workbench: `data:text/javascript,${encodeURIComponent(workbench)}`,
};
const compiler = webpack({ ...web, entry, devtool: false, output: { ...web.output, path: folder } });
compiler.run((error, stats) => {
  const failed = error ?? (stats.hasErrors() ? stats.toString('errors-only') : null);
  if (failed === null) return;
  console.error(failed);
  process.exitCode = 1;
});
