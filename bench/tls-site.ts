import { createSecureServer } from "node:http2";
import { createSiteServer } from "../tools/serve/site-server";

/**
 * Serves a folder over HTTP/2 and TLS with the answers of `npm start`: the same headers, the same
 * brotli copies.
 * @param {string} folder
 * @param {{ key: Buffer, cert: Buffer }} certificate
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function serveOverTls(folder, { key, cert }) {
  const site = createSiteServer({ folder });
  const server = createSecureServer({ key, cert, allowHTTP1: true });
  const sessions = new Set();
  server.on("request", (request, response) => site.emit("request", request, response));
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => {}); // the line was cut, or the browser left
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const stop = () => {
    for (const session of sessions) session.destroy();
    server.close();
  };
  return { port: server.address().port, stop };
}
