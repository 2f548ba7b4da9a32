/**
 * `npm start`: installs what is missing, builds what changed, serves the site on this machine and
 * its network. Packages are imported only after the install, so a fresh clone needs nothing else.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./tasks/ensure-built.mjs";
import { ensureInstalled, requireNode } from "./tasks/ensure-installed.mjs";
import { networkAddresses } from "./tasks/network.mjs";
import { runCommand } from "./tasks/plain-error.mjs";
import { listenOnFreePort, parsePort } from "./tasks/port.mjs";
import { say } from "./tasks/say.mjs";
import { stopWithNpm } from "./tasks/stop-with-npm.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

function stopOnRequest(server) {
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
  requireNode();
  stopWithNpm();
  const wanted = parsePort(process.env.PORT);
  await ensureInstalled(root);
  await ensureBuilt(root);

  const { createSiteServer } = await import("./tasks/site-server.mjs");
  const { welcome } = await import("./tasks/welcome.mjs");
  const server = createSiteServer({ folder: join(root, "out") });
  const port = await listenOnFreePort(server, wanted);
  if (port !== wanted) {
    say(`Port ${wanted} is in use by another program. Using ${port} instead.`);
  }
  stopOnRequest(server);
  say(welcome({ port, addresses: networkAddresses(), colours: Boolean(process.stdout.isTTY) }));
});
