import { connect, createServer, type Server, type Socket } from "node:net";
import { Link } from "./link";
import { listen } from "./listen";

const bulk = 100_000;

/** Answers one byte to one byte, and much to "m". */
const answering = (): Server =>
  createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (data) => socket.write(data[0] === 109 ? Buffer.alloc(bulk) : data));
  });

/** How long something took to come, in milliseconds, and how fast its bytes came after the first. */
interface Heard {
  readonly wait: number;
  readonly kbits: number;
}

/** What was measured of a line; times in milliseconds. */
export interface LinkCheck {
  readonly kbits: number;
  readonly roundTrip: number;
  readonly newConnection: number;
}

/** Sends a byte and waits for so many; gives the times of the first and the last arrival. */
function ask(socket: Socket, letter: string, wanted: number): Promise<Heard> {
  const start = performance.now();
  let first: { readonly time: number; readonly bytes: number } | undefined;
  let bytes = 0;
  return new Promise((done) => {
    const hear = (data: Buffer) => {
      first ??= { time: performance.now(), bytes: data.length };
      bytes += data.length;
      if (bytes < wanted) return;
      socket.off("data", hear);
      const end = performance.now();
      done({ wait: end - start, kbits: ((bytes - first.bytes) * 8) / (end - first.time) });
    };
    socket.on("data", hear);
    socket.write(letter);
  });
}

/** Measures a link of the same kind before it is trusted. */
export async function checkLink(): Promise<LinkCheck> {
  const server = answering();
  const port = await listen(server);
  const link = new Link();
  const socket = connect(await link.open(port), "127.0.0.1");
  socket.setNoDelay(true);
  try {
    const { wait: newConnection } = await ask(socket, "a", 1);
    const { wait: roundTrip } = await ask(socket, "b", 1);
    const { kbits } = await ask(socket, "m", bulk);
    return { kbits, roundTrip, newConnection };
  } finally {
    socket.destroy();
    link.close();
    server.close();
  }
}
