import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface StaticServer {
  readonly origin: string;
  /** The address of the folder. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on this machine, as any web server does.
 *
 * @param options.at the folder's place on the server; begins and ends with a slash
 * @param options.port a free one when it is left out
 * @param options.instead files that are served in the place of the folder's own, or beside them
 */
export async function serve(
  folder: string,
  {
    at = '/',
    port: wanted = 0,
    instead = new Map(),
  }: { at?: string; port?: number; instead?: ReadonlyMap<string, string> } = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inFolder = pathname.startsWith(at) ? pathname.slice(at.length) : '..';
    const file = path.join(folder, inFolder === '' ? 'index.html' : path.normalize(inFolder));
    const own = instead.get(inFolder);
    if (own !== undefined) {
      response.writeHead(200, { 'content-type': types[path.extname(inFolder)] ?? 'text/plain' }).end(own);
      return;
    }
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${String(port)}`;
  return {
    origin,
    address: encodeURI(origin + at),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
