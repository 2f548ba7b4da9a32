/**
 * `npm start`: installs what is missing, builds what changed, serves the site on this machine and
 * its network.
 */
import type { Server } from "node:http";
import { join } from "node:path";
import { runCommand } from "../bootstrap/plain-error.mjs";
import { root } from "../bootstrap/root.mjs";
import { say } from "../bootstrap/say.mjs";
import { ensureBuilt } from "../build/ensure-built";
import { networkAddresses } from "../serve/network";
import { listenOnFreePort, parsePort } from "../serve/port";
import { createSiteServer } from "../serve/site-server";
import { welcome } from "../serve/welcome";

function stopOnRequest(server: Server): void {
  let stopping = false;
  const stop = () => {
    // In a terminal npm passes on a signal that this process has received already.
    if (stopping) return;
    stopping = true;
    say("\nStopped. The site is no longer served.");
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

await runCommand(async () => {
  const wanted = parsePort(process.env.PORT);
  await ensureBuilt(root);
  const server = createSiteServer({ folder: join(root, "out") });
  const port = await listenOnFreePort(server, wanted);
  if (port !== wanted) {
    say(`Port ${wanted} is in use by another program. Using ${port} instead.`);
  }
  stopOnRequest(server);
  say(welcome({ port, addresses: networkAddresses(), colours: Boolean(process.stdout.isTTY) }));
});
