// @vitest-environment node
import { expect, it } from "vitest";
import { networkAddresses } from "./network.mjs";
import { qrCode, welcome } from "./welcome.mjs";

const ipv4 = (address, internal = false) => ({ family: "IPv4", address, internal });

it("names the addresses a phone can reach first, and leaves out the others", () => {
  const addresses = networkAddresses({
    lo: [ipv4("127.0.0.1", true)],
    docker0: [ipv4("172.17.0.1")],
    wlan0: [{ family: "IPv6", address: "fe80::1", internal: false }, ipv4("192.168.1.20")],
    eth0: [ipv4("169.254.7.7")],
    gone: undefined,
  });
  expect(addresses).toEqual(["192.168.1.20", "172.17.0.1"]);
});

it("says where the site is, and shows a code of the first address", () => {
  const text = welcome({ port: 3001, addresses: ["192.168.1.20", "10.0.0.2"], colours: false });
  expect(text).toContain("http://localhost:3001");
  expect(text).toContain("http://10.0.0.2:3001");
  expect(text).toContain(qrCode("http://192.168.1.20:3001", false));
});

it("says so when there is no network", () => {
  const text = welcome({ port: 3000, addresses: [], colours: true });
  expect(text).toContain("other devices cannot open the site");
  expect(text).not.toContain("█");
});

it("colours every line of the code by itself", () => {
  const url = "http://192.168.1.20:3000";
  const plain = qrCode(url, false).split("\n");
  expect(qrCode(url, true).split("\n")).toEqual(plain.map((line) => `\x1b[97;40m${line}\x1b[0m`));
});
