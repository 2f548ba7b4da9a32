import { statSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { findAnswer } from "./find-answer.mjs";
import { headersFor, SECURITY_HEADERS } from "./headers.mjs";

function lookUpIn(folder) {
  return (path) => {
    try {
      const stats = statSync(join(folder, path), { throwIfNoEntry: false });
      return stats?.isFile() ? "file" : stats?.isDirectory() ? "folder" : undefined;
    } catch {
      return undefined; // a name no file system takes, such as one of 5000 letters
    }
  };
}

function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function sendText(response, status, text, headers = {}) {
  const body = `${text}\n`;
  setHeaders(response, { ...SECURITY_HEADERS, "Cache-Control": "no-cache", ...headers });
  setHeaders(response, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.statusCode = status;
  response.end(body);
}

/** sirv throws on a range that ends before it starts and misreads "the last 500 bytes". */
function isPlainRange(range) {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return start !== undefined && (end === "" || (Number(end) >= Number(start) && end !== "0"));
}

function sendMissing(request, response, files, page) {
  if (!page) return sendText(response, 404, "Page not found.");
  // The whole page, never "not modified" or a part of it; and sirv itself knows only status 200.
  delete request.headers["if-none-match"];
  delete request.headers.range;
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (_status, headers) => writeHead(404, headers);
  sendFile(request, response, files, page);
}

function sendFile(request, response, files, path) {
  setHeaders(response, headersFor(decodeURI(path)));
  request.url = path;
  files(request, response, () => sendText(response, 404, "Page not found."));
}

function answer(request, response, files, lookUp) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return sendText(response, 405, "Pages can only be read here.", { Allow: "GET, HEAD" });
  }
  const { range } = request.headers;
  if (range !== undefined && !isPlainRange(range)) delete request.headers.range;
  const found = findAnswer(request.url, lookUp);
  if (found.kind === "bad") return sendText(response, 400, "This is not an address of a page.");
  if (found.kind === "missing") return sendMissing(request, response, files, found.page);
  if (found.kind === "file") return sendFile(request, response, files, found.path);
  return sendText(response, 301, `This page is at ${found.to}`, { Location: found.to });
}

/**
 * A server of a finished export, not yet listening: the one behind `npm start`, the browser tests
 * and the benchmark.
 * @param {{ folder: string }} options the exported site, such as "out"
 * @returns {import("node:http").Server}
 */
export function createSiteServer({ folder }) {
  const root = resolve(folder);
  const lookUp = lookUpIn(root);
  // "dev" looks at the folder on every request: a build finished meanwhile is served at once,
  // where a list made at the start would name files that are gone.
  const files = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  return createServer((request, response) => {
    try {
      answer(request, response, files, lookUp);
    } catch (error) {
      process.stderr.write(`${request.method} ${request.url}: ${error.stack}\n`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "The server made a mistake. Please try again.");
    }
  });
}
