import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSiteServer } from "../../tools/serve/site-server";
import { siteVersion } from "./site-versions";

/** Answers a request itself and gives true, or leaves it to the site. */
export type Fault = (path: string, response: ServerResponse) => boolean;

type Folder = (request: IncomingMessage, response: ServerResponse) => void;

function folderServer(folder: string): Folder {
  const server = createSiteServer({ folder });
  return (request, response) => void server.emit("request", request, response);
}

/** A host of the site that can be told to go wrong. Its answers are those of `npm start`. */
export class FaultySite {
  /** The path the site stands under. */
  readonly base: string;
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  #server: Server;
  #folder: Folder = () => {};
  #fault: Fault = () => false;

  private constructor(base: string) {
    this.base = base;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(base: string): Promise<FaultySite> {
    const site = new FaultySite(base);
    await site.deploy(1);
    await new Promise<void>((done) => site.#server.listen(0, "localhost", done));
    return site;
  }

  /** Puts a version of the site in place of what is there; nothing of the one before is left. */
  async deploy(version: number, only: string | null = null): Promise<void> {
    this.#folder = folderServer(await siteVersion(version, only));
  }

  /** From now on this goes wrong. */
  fails(fault: Fault): void {
    this.#fault = fault;
  }

  /** The network is gone: no request comes through. */
  goesOffline(): void {
    this.fails((_, response) => {
      response.socket?.destroy();
      return true;
    });
    this.#server.closeAllConnections();
  }

  /** Everything works again. */
  recovers(): void {
    this.fails(() => false);
    this.#server.closeAllConnections();
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** The whole address of a path of the site, such as "az/". */
  url(path = ""): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://localhost:${port}${this.base}${path}`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? "/";
    if (!url.startsWith(this.base)) {
      response.writeHead(404).end();
      return;
    }
    const path = url.slice(this.base.length);
    this.asked.push(path);
    if (this.#fault(path, response)) return;
    request.url = `/${path}`;
    this.#folder(request, response);
  }
}

/** A network that wants a login first: this page for whatever is asked. */
export const portal: Fault = (_, response) => {
  response.writeHead(200, { "Content-Type": "text/html" });
  response.end("<!doctype html><title>Wi-Fi</title><h1>Log in to the network</h1>");
  return true;
};

/** The same by sending everything to its own page. */
export const redirectingPortal: Fault = (path, response) => {
  if (path.startsWith("login")) return portal(path, response);
  response.writeHead(302, { Location: "/login" }).end();
  return true;
};

const isPack = (path: string) => path.startsWith("packs/");

/** Packs, and nothing else, get this answer. */
export function packsAnswer(status: number): Fault {
  return (path, response) => {
    if (!isPack(path)) return false;
    response.writeHead(status).end();
    return true;
  };
}

/** Packs begin to come and then neither go on nor end, or break off. */
export function packsStop(how: "stall" | "break"): Fault {
  return (path, response) => {
    if (!isPack(path)) return false;
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write('[{"path":"404.html","type":"text/html","text":"', () => {
      if (how === "break") response.socket?.destroy();
    });
    return true;
  };
}

/** sw.js gets this answer. */
export function workerAnswers(status: number, type: string, body: string): Fault {
  return (path, response) => {
    if (path !== "sw.js") return false;
    response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
    return true;
  };
}
