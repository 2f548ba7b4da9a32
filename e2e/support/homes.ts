import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createSiteServer } from "../../tools/serve/site-server";

/** The export under test, and where else it can stand. */
const folder = resolve(process.env.E2E_OUT ?? "out");

/** The address of a file of the export, opened as a file. */
export const fileAddress = (path: string) => pathToFileURL(`${folder}/${path}`).href;

/** What stands in files/index.json: the forms the site is handed on in. */
export interface EditionList {
  readonly version: string;
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** A place the export stands at. */
export interface Home {
  /** Without the last "/". */
  readonly address: string;
  stop(): Promise<void>;
}

/** Page that shows the site in a frame which may run scripts and keep nothing. */
const framePage =
  '<!doctype html><title>frame</title><iframe title="site" sandbox="allow-scripts" src="/" width="360" height="740"></iframe>';

/**
 * Serves the export as `npm start` does, under a path; nothing stands outside it but the page with
 * the frame, at "/frame".
 */
export async function serveAt(path: string): Promise<Home> {
  const site = createSiteServer({ folder });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (url === "/frame") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(framePage);
    } else if (url.startsWith(`${path}/`)) {
      request.url = url.slice(path.length);
      site.emit("request", request, response);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${path}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
