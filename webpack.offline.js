import { createHash } from 'node:crypto';
import webpack from 'webpack';

const { Compilation, sources } = webpack;
const name = 'OfflineFiles';

/**
 * Writes into the service worker which files of this build it keeps: a page, the other files it names, and every script
 * that its entry can come to load, now or later. Each with its hash, so that only what was built is kept, and a folder
 * that is being replaced is not kept half old and half new.
 */
export class OfflineFiles {
  constructor({ entry, page, others, worker }) {
    this.options = { entry, page, others, worker };
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // When scripts have the names they are published under, and the page names them.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        this.fillIn(compilation);
      });
    });
  }

  fillIn(compilation) {
    const { entry, page, others, worker } = this.options;
    const scripts = [...scriptsBehind(compilation.entrypoints.get(entry))].sort();
    const files = [page, ...others, ...scripts].map((url) => ({
      url,
      integrity: `sha256-${sha256(compilation.getAsset(url).source.buffer()).digest('base64')}`,
    }));
    const version = sha256(JSON.stringify(files)).digest('hex').slice(0, 16);
    const build = JSON.stringify({ version, page, files });
    compilation.updateAsset(
      worker,
      (source) => new sources.RawSource(filled(String(source.source()), build)),
    );
  }
}

function filled(script, build) {
  if (!script.includes('THIS_BUILD')) throw new Error('The service worker does not ask for THIS_BUILD');
  return script.replaceAll('THIS_BUILD', () => build);
}

function sha256(content) {
  return createHash('sha256').update(content);
}

/** The scripts of a group of chunks and of all that it can come to load, workers included. */
function scriptsBehind(group, seen = new Set(), files = new Set()) {
  if (seen.has(group)) return files;
  seen.add(group);
  for (const file of group.getFiles()) if (file.endsWith('.js')) files.add(file);
  for (const next of [...group.childrenIterable, ...group.asyncEntrypointsIterable])
    scriptsBehind(next, seen, files);
  return files;
}
