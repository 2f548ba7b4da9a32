// @vitest-environment node
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { isAnswered, listenOnFreePort, parsePort } from "./port";

const open: Server[] = [];
const newServer = () => {
  const server = createServer();
  open.push(server);
  return server;
};
const listen = (server: Server, host: string) =>
  new Promise<number>((resolve) =>
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port)),
  );
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe("parsePort", () => {
  it("is 3000 unless told otherwise", () => {
    expect(parsePort(undefined)).toBe(3000);
    expect(parsePort("")).toBe(3000);
    expect(parsePort("8080")).toBe(8080);
    expect(parsePort(" 65535 ")).toBe(65_535);
  });

  it.each(["abc", "0", "-1", "65536", "80.5", "0x50", "1e3", "30 00"])("refuses %j", (value) => {
    expect(() => parsePort(value)).toThrow(
      `PORT is "${value}", which is not a port. Use a whole number from 1 to 65535`,
    );
  });
});

describe("listenOnFreePort", () => {
  it.each(["0.0.0.0", "127.0.0.1"])("passes by a port taken on %s", async (host) => {
    const taken = await listen(newServer(), host);
    expect(await isAnswered(taken)).toBe(true);
    const port = await listenOnFreePort(newServer(), taken);
    expect(port).toBeGreaterThan(taken);
  });

  it("takes the wanted port when it is free", async () => {
    const probe = newServer();
    const free = await listen(probe, "127.0.0.1");
    await new Promise((resolve) => probe.close(resolve));
    expect(await isAnswered(free)).toBe(false);
    expect(await listenOnFreePort(newServer(), free)).toBe(free);
  });
});
