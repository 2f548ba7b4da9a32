import { createSiteServer } from "../tasks/site-server.mjs";

/**
 * Serves an export on a free port of this machine, to print from.
 * @param {string} folder
 */
export async function serveExport(folder) {
  const server = createSiteServer({ folder });
  await new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, "localhost", done);
  });
  return { server, origin: `http://localhost:${server.address().port}` };
}
