import { createSecureServer, type ServerHttp2Session } from "node:http2";
import { createSiteServer } from "../tools/serve/site-server";
import type { Certificate } from "./certificate";
import { listen } from "./listen";

/** A site that is served. */
export interface TlsSite {
  readonly port: number;
  readonly stop: () => void;
}

/**
 * Serves a folder over HTTP/2 and TLS with the answers of `npm start`: the same headers, the same
 * brotli copies.
 */
export async function serveOverTls(
  folder: string,
  { key, cert }: Pick<Certificate, "key" | "cert">,
): Promise<TlsSite> {
  const site = createSiteServer({ folder });
  const server = createSecureServer({ key, cert, allowHTTP1: true });
  const sessions = new Set<ServerHttp2Session>();
  server.on("request", (request, response) => site.emit("request", request, response));
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => {}); // the line was cut, or the browser left
  });
  const port = await listen(server);
  const stop = () => {
    for (const session of sessions) session.destroy();
    server.close();
  };
  return { port, stop };
}
