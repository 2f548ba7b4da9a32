import { statSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { findAnswer } from "./find-answer.mjs";
import { SECURITY_HEADERS } from "./headers.mjs";
import { sendFile } from "./send-file.mjs";

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

const notFound = (response) => sendText(response, 404, "Page not found.");

async function answer(request, response, root) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return sendText(response, 405, "Pages can only be read here.", { Allow: "GET, HEAD" });
  }
  // The folder is looked at on every request: a build finished meanwhile is served at once.
  const found = findAnswer(request.url, lookUpIn(root));
  if (found.kind === "bad") return sendText(response, 400, "This is not an address of a page.");
  if (found.kind === "redirect") {
    return sendText(response, 301, `This page is at ${found.to}`, { Location: found.to });
  }
  const path = found.kind === "file" ? found.path : found.page;
  const what = { file: path && join(root, path), path, missing: found.kind === "missing" };
  if (!path || !(await sendFile(request, response, what))) notFound(response);
}

/**
 * A server of a finished export, not yet listening: the one behind `npm start`, the browser tests
 * and the benchmark.
 * @param {{ folder: string }} options the exported site, such as "out"
 * @returns {import("node:http").Server}
 */
export function createSiteServer({ folder }) {
  const root = resolve(folder);
  return createServer(async (request, response) => {
    try {
      await answer(request, response, root);
    } catch (error) {
      process.stderr.write(`${request.method} ${request.url}: ${error.stack}\n`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "The server made a mistake. Please try again.");
    }
  });
}
