import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { run } from "../tools/bootstrap/run.mjs";
import { nginxConf } from "../tools/hosting/nginx-conf";
import { LOCALES } from "../tools/serve/find-answer";
import { listen } from "./listen";
import { readWrk, type WrkNumbers } from "./wrk-output";

/** What one nginx did. */
export interface NginxNumbers extends WrkNumbers {
  /** How the page was compressed. */
  readonly encoding: string;
  readonly version: string;
  readonly missing?: never;
}

/** Why nothing was measured, as a sentence. */
export interface NothingMeasured {
  readonly missing: string;
}

/** What is served by nginx, and where its own files go. */
interface NginxPlan {
  readonly folder: string;
  readonly work: string;
}

/** /usr/sbin is on nobody's path but the administrator's. */
const folders = () => [
  ...(process.env.PATH ?? "").split(delimiter),
  "/usr/sbin",
  "/usr/local/sbin",
];
const programAt = (name: string) =>
  folders()
    .map((folder) => join(folder, name))
    .find(existsSync);

/** Debian's module for the compressed copies. */
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Connections that ask at the same time, and for how long. */
export const load = { connections: 32, seconds: 8 };

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}

/** Our ready file for nginx as it is; only its port and root are others, and brotli is switched on. */
function configuration({ folder, work, port }: NginxPlan & { readonly port: number }): string {
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

/** How a page is compressed, once nginx answers. */
async function answers(address: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const headers = { "Accept-Encoding": "br, gzip" };
    const heard = await fetch(address, { headers }).catch(() => null);
    if (heard) return heard.headers.get("content-encoding") ?? "nothing";
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("nginx does not answer.");
}

/** Asks one nginx with one worker for the page at a path of an export, over and over. */
export async function loadNginx({
  folder,
  work,
  path,
}: NginxPlan & { readonly path: string }): Promise<NginxNumbers | NothingMeasured> {
  const [nginx, wrk] = [programAt("nginx"), programAt("wrk")];
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
    const { output: said } = await run(nginx, ["-v"]);
    const [, version] = /nginx\/([\d.]+)/.exec(said) ?? [];
    if (version === undefined) throw new Error(`${said}\nnginx does not say its version.`);
    return { ...readWrk(output), encoding, version };
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}
