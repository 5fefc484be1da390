/** A file of the workbench, by its address relative to the folder that it lies in. */
interface KeptFile {
  readonly url: string;
  readonly integrity: string;
}

/** What one build of the workbench consists of. */
export interface Build {
  readonly version: string;
  /** The page; it keeps its name from build to build, and so do pictures. Scripts have names of their own in each. */
  readonly page: string;
  readonly files: readonly KeptFile[];
}

/** A build of the workbench that the browser keeps, so that it works without the web server. */
export interface KeptBuild {
  /** Fetches what is not there already; rejects when something is missing or is not what was built. */
  readonly keep: () => Promise<void>;
  /** The answer to a request; null when it is none of the workbench's files and goes to the web server. */
  readonly answer: (request: Request) => Promise<Response> | null;
  /** Whether a script is this build's, so that the page that runs it is. */
  readonly has: (script: string) => boolean;
  /** Removes all other builds of the workbench in this folder. */
  readonly removeOthers: () => Promise<void>;
}

/** Excel's pane lies in the same folder; it comes from the web server, always. */
const paneOfExcel = /\/taskpane\.html$/;
/** A script whose name is its own in each build. */
export const script = /\.[0-9a-f]{8}\.js$/;

/** The names of this folder's caches begin with this; other folders of the same server have their own. */
export function cachePrefix(folder: string): string {
  return `monopolafdaekning ${folder} `;
}

export function createKeptBuild(build: Build, folder: string): KeptBuild {
  const prefix = cachePrefix(folder);
  const name = prefix + build.version;
  const addressOf = (url: string): string => new URL(url, folder).href;
  const page = addressOf(build.page);
  const files = new Map(build.files.map(({ url, integrity }) => [addressOf(url), integrity]));

  const keepFile = async (cache: Cache, url: string, integrity: string): Promise<void> => {
    // The same name is the same script, whichever build it was first kept for.
    const known = script.test(url) ? await caches.match(url) : undefined;
    await cache.put(url, known ?? (await fetched(url, integrity)));
  };
  const answerFrom = async (url: string, request: Request): Promise<Response> => {
    const own = await (await caches.open(name)).match(url);
    // A tab that was opened with the build before asks for scripts that only that one had.
    return own ?? (script.test(url) ? await caches.match(url) : undefined) ?? fetch(request);
  };

  return {
    keep: async () => {
      const cache = await caches.open(name);
      // One at a time: whoever is at the page goes first.
      for (const [url, integrity] of files) await keepFile(cache, url, integrity);
      for (const url of files.keys()) {
        if ((await caches.match(url, { cacheName: name })) === undefined)
          throw new Error(`${url} is not kept`);
      }
    },
    answer: (request) => {
      if (request.method !== 'GET' || paneOfExcel.test(pathOf(request.referrer))) return null;
      const { origin, pathname } = new URL(request.url);
      const url = origin + pathname;
      if (url === folder || url === page) return answerFrom(page, request);
      return files.has(url) || (url.startsWith(folder) && script.test(url)) ? answerFrom(url, request) : null;
    },
    has: (url) => files.has(url),
    removeOthers: async () => {
      for (const other of await caches.keys()) {
        if (other.startsWith(prefix) && other !== name) await caches.delete(other);
      }
    },
  };
}

/** The path of an address; '' of what is none. URL.canParse came later than the oldest browsers (browsers.js). */
function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return '';
  }
}

async function fetched(url: string, integrity: string): Promise<Response> {
  const response = await fetch(url, { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  if (!response.redirected) return response;
  // A server that sends index.html on to the folder: a page may not be answered with a redirected response.
  return new Response(await response.blob(), { headers: response.headers });
}
