import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { run } from "../tools/bootstrap/run.mjs";
import { nginxConf } from "../tools/hosting/nginx-conf";
import { LOCALES } from "../tools/serve/find-answer";
import { readWrk } from "./wrk-output";

/** /usr/sbin is on nobody's path but the administrator's. */
const folders = () => [
  ...(process.env.PATH ?? "").split(delimiter),
  "/usr/sbin",
  "/usr/local/sbin",
];
const programAt = (name) =>
  folders()
    .map((folder) => join(folder, name))
    .find(existsSync);

/** Debian's module for the compressed copies. */
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Connections that ask at the same time, and for how long. */
export const load = { connections: 32, seconds: 8 };

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Our ready file for nginx as it is; only its port and root are others, and brotli is switched on. */
function configuration({ folder, work, port }) {
  let site = nginxConf(LOCALES)
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /var/www/safe-step;", `root ${folder};`);
  const withBrotli = existsSync(brotli);
  if (withBrotli) site = site.replace("# brotli_static on;", "brotli_static on;");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${withBrotli ? `load_module ${brotli};` : ""}
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off; worker_processes 1; pid ${work}/pid; error_log stderr crit;
events {}
http {
  access_log off; sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${work}/${name};`).join(" ")}
  ${site}
}`;
}

async function answers(address, child) {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const headers = { "Accept-Encoding": "br, gzip" };
    const heard = await fetch(address, { headers }).catch(() => null);
    if (heard) return heard.headers.get("content-encoding") ?? "nothing";
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("nginx does not answer.");
}

/**
 * Asks one nginx with one worker for a page, over and over.
 * @param {{ folder: string, work: string, path: string }} what folder: the export; path: of the page
 * @returns {Promise<{ missing: string } | (ReturnType<typeof readWrk> & { encoding: string,
 *   version: string })>} missing: why nothing was measured, as a sentence
 */
export async function loadNginx({ folder, work, path }) {
  const [nginx, wrk] = ["nginx", "wrk"].map(programAt);
  if (!nginx || !wrk) {
    const missing = [!nginx && "nginx", !wrk && "wrk"].filter(Boolean).join(" and ");
    return { missing: `How much one nginx serves was not measured: ${missing} is not installed.` };
  }
  const place = join(work, "nginx");
  mkdirSync(join(place, "logs"), { recursive: true });
  const port = await freePort();
  const file = join(place, "nginx.conf");
  writeFileSync(file, configuration({ folder, work: place, port }));
  const child = spawn(nginx, ["-e", "stderr", "-p", place, "-c", file], { stdio: "inherit" });
  const ended = new Promise((done) => child.once("exit", done));
  try {
    const address = `http://127.0.0.1:${port}${path}`;
    const encoding = await answers(address, child);
    const size = ["-t1", `-c${load.connections}`, `-d${load.seconds}s`, "--latency"];
    const { code, output } = await run(wrk, [...size, "-H", "Accept-Encoding: br, gzip", address]);
    if (code !== 0) throw new Error(`${output}\nwrk failed.`);
    const { output: version } = await run(nginx, ["-v"]);
    return { ...readWrk(output), encoding, version: /nginx\/([\d.]+)/.exec(version)[1] };
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}
