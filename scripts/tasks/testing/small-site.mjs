import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compressFolder } from "../compress.mjs";
import { createSiteServer } from "../site-server.mjs";

/** A small site in a folder of its own, served as `npm start` serves the real one. */

export const PAGE = `<!doctype html><title>Təhlükəsiz Addım</title>${"<p>Toxunma!</p>".repeat(40)}`;

export const FILES = {
  "index.html": "<!doctype html><title>Safe Step</title>",
  "404.html": "not found",
  "az/index.html": PAGE,
  "az/404/index.html": "tapılmadı",
  "en/index.html": PAGE,
  "_next/static/chunks/a.js": "var a;",
  "letters.txt": "əğışöç Ёё",
  "large.bin": "a".repeat(5_000_000),
};

/** Asks for exactly this path: fetch would tidy it up first. */
function ask(port, path, { method = "GET", headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers, agent: false }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

/** Sends bytes that no well-meant client sends; gives back the first line of the answer. */
function sendRaw(port, text) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString().split("\r\n")[0]);
    });
    socket.once("error", reject);
  });
}

/**
 * Serves the small site until `stop` is called.
 * @returns {Promise<{ folder: string, port: number, ask: Function, sendRaw: Function, stop: () => void }>}
 */
export async function serveSmallSite() {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await compressFolder(folder);
  const server = createSiteServer({ folder });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return {
    folder,
    port,
    ask: (path, how) => ask(port, path, how),
    sendRaw: (text) => sendRaw(port, text),
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
