import { connect, createServer } from "node:net";
import { Link } from "./link";

const bulk = 100_000;

/** Answers one byte to one byte, and much to "m". */
const answering = () =>
  createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (data) => socket.write(data[0] === 109 ? Buffer.alloc(bulk) : data));
  });

/** Sends a byte and waits for so many; gives the times of the first and the last arrival. */
function ask(socket, letter, wanted) {
  const start = performance.now();
  let first: { readonly time: number; readonly bytes: number } | undefined;
  let bytes = 0;
  return new Promise((done) => {
    const hear = (data) => {
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

/**
 * Measures a link of the same kind before it is trusted.
 * @returns {Promise<{ kbits: number, roundTrip: number, newConnection: number }>} milliseconds
 */
export async function checkLink() {
  const server = answering();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const link = new Link();
  const socket = connect(await link.open(server.address().port), "127.0.0.1");
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
