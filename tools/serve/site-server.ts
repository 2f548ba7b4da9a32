import { statSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import { join, resolve } from "node:path";
import { findAnswer, type LookUp } from "./find-answer";
import { SECURITY_HEADERS } from "./headers";
import { sendFile } from "./send-file";

function lookUpIn(folder: string): LookUp {
  return (path) => {
    try {
      const stats = statSync(join(folder, path), { throwIfNoEntry: false });
      return stats?.isFile() ? "file" : stats?.isDirectory() ? "folder" : undefined;
    } catch {
      return undefined; // a name no file system takes, such as one of 5000 letters
    }
  };
}

function setHeaders(response: ServerResponse, headers: OutgoingHttpHeaders): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value ?? "");
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = `${text}\n`;
  setHeaders(response, { ...SECURITY_HEADERS, "Cache-Control": "no-cache", ...headers });
  setHeaders(response, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.statusCode = status;
  response.end(body);
}

const notFound = (response: ServerResponse) => sendText(response, 404, "Page not found.");

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return sendText(response, 405, "Pages can only be read here.", { Allow: "GET, HEAD" });
  }
  // The folder is looked at on every request: a build finished meanwhile is served at once.
  const found = findAnswer(request.url ?? "", lookUpIn(root));
  if (found.kind === "bad") return sendText(response, 400, "This is not an address of a page.");
  if (found.kind === "redirect") {
    return sendText(response, 301, `This page is at ${found.to}`, { Location: found.to });
  }
  const path = found.kind === "file" ? found.path : found.page;
  if (!path) return notFound(response);
  const what = { file: join(root, path), path, missing: found.kind === "missing" };
  if (!(await sendFile(request, response, what))) notFound(response);
}

/**
 * A server of a finished export, not yet listening: the one behind `npm start`, the browser tests
 * and the benchmark.
 * @param options the exported site, such as "out"
 */
export function createSiteServer({ folder }: { readonly folder: string }): Server {
  const root = resolve(folder);
  return createServer(async (request, response) => {
    try {
      await answer(request, response, root);
    } catch (error) {
      process.stderr.write(
        `${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}\n`,
      );
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "The server made a mistake. Please try again.");
    }
  });
}
