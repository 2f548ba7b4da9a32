// @vitest-environment node
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Link } from "./link";
import { listen } from "./listen";

let server: Server;
let target: number;
let link: Link;
beforeEach(async () => {
  server = createServer((socket) => socket.pipe(socket));
  target = await listen(server);
  link = new Link({ bitsPerSecond: 8_000_000, roundTrip: 60 });
});
afterEach(() => {
  link.close();
  server.close();
});

const open = async () => connect(await link.open(target), "127.0.0.1");
const answer = (socket: Socket, text: string) => {
  socket.write(text);
  return new Promise<string>((done) => socket.once("data", (data) => done(data.toString())));
};

it("costs a round trip for the handshake and one for the answer", async () => {
  const socket = await open();
  const start = performance.now();
  expect(await answer(socket, "one")).toBe("one");
  expect(performance.now() - start).toBeGreaterThanOrEqual(119);
  const again = performance.now();
  expect(await answer(socket, "two")).toBe("two");
  expect(performance.now() - again).toBeGreaterThanOrEqual(59);
  expect(link.up.bytes).toBe(6);
  expect(link.down.bytes).toBe(6);
  socket.destroy();
});

it("lets nothing through while it is cut", async () => {
  const port = await link.open(target);
  const closed = (socket: Socket) =>
    new Promise((done) => socket.on("error", () => {}).once("close", done));
  const before = connect(port, "127.0.0.1");
  await answer(before, "one");
  link.cut();
  await closed(before);
  await closed(connect(port, "127.0.0.1"));
  link.mend();
  const after = connect(port, "127.0.0.1");
  expect(await answer(after, "two")).toBe("two");
  after.destroy();
});
