import { connect, type Server } from "node:net";
import { PlainError } from "../bootstrap/plain-error.mjs";

const USUAL_PORT = 3000;
const HIGHEST_PORT = 65_535;
const TRIES = 20;

/** The port to serve on, from the PORT variable. */
export function parsePort(value: string | undefined): number {
  if (value === undefined || value.trim() === "") return USUAL_PORT;
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : 0;
  if (port >= 1 && port <= HIGHEST_PORT) return port;
  throw new PlainError(
    `PORT is "${value}", which is not a port. ` +
      `Use a whole number from 1 to ${HIGHEST_PORT}, such as PORT=8080, or leave PORT out.`,
  );
}

/**
 * Whether another program answers on this machine's port. Some systems let two programs listen on
 * one port (one on every address, one on localhost); a browser would then reach the wrong one.
 */
export async function isAnswered(port: number): Promise<boolean> {
  const tries = ["127.0.0.1", "::1"].map(
    (host) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ host, port, timeout: 500 });
        const end = (answered: boolean) => {
          socket.destroy();
          resolve(answered);
        };
        socket.once("connect", () => end(true));
        socket.once("error", () => end(false));
        socket.once("timeout", () => end(false));
      }),
  );
  return (await Promise.all(tries)).includes(true);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "0.0.0.0", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function canListen(server: Server, port: number): Promise<boolean> {
  if (await isAnswered(port)) return false;
  try {
    await listen(server, port);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") return false;
    if (code !== "EACCES") throw error;
    throw new PlainError(
      `This system does not let you use port ${port}. Choose one above 1023, such as PORT=8080.`,
    );
  }
}

/**
 * Makes a server listen on a port or, when other programs use it, on the next free one.
 * @returns the port it listens on
 */
export async function listenOnFreePort(server: Server, wanted: number): Promise<number> {
  const last = Math.min(wanted + TRIES, HIGHEST_PORT);
  for (let port = wanted; port <= last; port += 1) {
    if (await canListen(server, port)) return port;
  }
  throw new PlainError(
    `Ports ${wanted} to ${last} are all in use by other programs. ` +
      "Close one of them, or choose another port, such as PORT=8080.",
  );
}
