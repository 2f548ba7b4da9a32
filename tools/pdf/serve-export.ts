import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSiteServer } from "../serve/site-server";

/** An export that is served. */
export interface ServedExport {
  readonly server: Server;
  readonly origin: string;
}

/** Serves the export in a folder on a free port of this machine, to print from. */
export async function serveExport(folder: string): Promise<ServedExport> {
  const server = createSiteServer({ folder });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "localhost", done);
  });
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://localhost:${port}` };
}
