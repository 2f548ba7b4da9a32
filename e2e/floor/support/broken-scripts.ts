import { createServer, type Server } from "node:http";

/** Serves a site whose every script is one that no browser can read: as too new a script is to an old one. */
export function brokenScripts(site: Server): Server {
  return createServer((request, response) => {
    if (!/\.js$/.test(request.url ?? "")) {
      site.emit("request", request, response);
      return;
    }
    response.setHeader("Content-Type", "text/javascript; charset=utf-8");
    response.end("a ?? b ?=> c;");
  });
}
