import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compressFolder } from "../../build/compress";
import { createSiteServer } from "../site-server";

/** A small site in a folder of its own, served as `npm start` serves the real one. */

export const PAGE = `<!doctype html><title>Təhlükəsiz Addım</title>${"<p>Toxunma!</p>".repeat(40)}`;

export const FILES: Readonly<Record<string, string>> = {
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
interface How {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** An answer as it came. */
export interface Asked {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(port: number, path: string, { method = "GET", headers = {} }: How = {}) {
  return new Promise<Asked>((resolve, reject) => {
    request({ port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
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
function sendRaw(port: number, text: string) {
  return new Promise<string | undefined>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString().split("\r\n")[0]);
    });
    socket.once("error", reject);
  });
}

/** The small site while it is served. */
export interface SmallSite {
  readonly folder: string;
  readonly port: number;
  readonly ask: (path: string, how?: How) => Promise<Asked>;
  readonly sendRaw: (text: string) => Promise<string | undefined>;
  readonly stop: () => void;
}

/** Serves the small site until `stop` is called. */
export async function serveSmallSite(): Promise<SmallSite> {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await compressFolder(folder);
  const server = createSiteServer({ folder });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    port,
    ask: (path: string, how?: How) => ask(port, path, how),
    sendRaw: (text: string) => sendRaw(port, text),
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
