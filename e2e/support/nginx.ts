import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ready = fileURLToPath(new URL("../../hosting/nginx.conf", import.meta.url));

/** Where distributions put it; /usr/sbin is on nobody's path but the administrator's. */
const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];

/** The nginx of this machine, if it has one. Nothing is installed: its package starts a server. */
export const nginxPath = folders.map((folder) => join(folder, "nginx")).find(existsSync);

const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether Debian's module for brotli is here. */
export const hasBrotli = existsSync(brotli);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** The ready file as it is; only its port and root are others, and what stands in it as a comment. */
function configuration(folder: string, port: number, withBrotli: boolean, work: string): string {
  let server = readFileSync(ready, "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /var/www/safe-step;", `root ${folder};`);
  if (withBrotli) server = server.replace("# brotli_static on;", "brotli_static on;");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${withBrotli ? `load_module ${brotli};` : ""}
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off; worker_processes 1; pid ${work}/pid; error_log stderr crit;
events {}
http {
  access_log off;
  ${paths.map((name) => `${name}_temp_path ${work}/${name};`).join(" ")}
  ${server}
}`;
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`);
    const heard = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (heard) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("nginx does not answer.");
}

/** Starts nginx with hosting/nginx.conf on a free port of this machine. */
export async function startNginx(folder: string, withBrotli: boolean) {
  if (!nginxPath) throw new Error("There is no nginx here.");
  const work = mkdtempSync(join(tmpdir(), "nginx-"));
  mkdirSync(join(work, "logs"));
  const port = await freePort();
  const file = join(work, "nginx.conf");
  writeFileSync(file, configuration(folder, port, withBrotli, work));
  const child = spawn(nginxPath, ["-e", "stderr", "-p", work, "-c", file], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(work, { recursive: true, force: true });
  };
  await answers(port, child).catch(async (error) => {
    await stop();
    throw error;
  });
  return { port, stop };
}
