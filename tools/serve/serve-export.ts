/**
 * Serves a finished export on exactly one port of this machine, for the browser tests and the
 * benchmark: `PORT=4310 node --import tsx tools/serve/serve-export.ts [folder]`. A test on another port than
 * the one it was told would look at another program's pages.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { PlainError, runCommand } from "../bootstrap/plain-error.mjs";
import { say } from "../bootstrap/say.mjs";
import { parsePort } from "./port";
import { createSiteServer } from "./site-server";

await runCommand(async () => {
  const port = parsePort(process.env.PORT);
  const folder = resolve(process.argv[2] ?? "out");
  if (!existsSync(join(folder, "index.html"))) {
    throw new PlainError(`There is no finished site in ${folder}. Run "npm run build" first.`);
  }
  const server = createSiteServer({ folder });
  await new Promise<void>((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      fail(
        taken
          ? new PlainError(
              `Port ${port} is in use by another program. Close it, or choose another PORT.`,
            )
          : error,
      );
    });
    // Only this machine: the network has no business with a test.
    server.listen(port, "localhost", done);
  });
  say(`Serving ${folder} on http://localhost:${port}`);
});
