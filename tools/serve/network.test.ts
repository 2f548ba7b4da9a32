// @vitest-environment node
import { expect, it } from "vitest";
import { networkAddresses } from "./network";
import { qrCode, welcome } from "./welcome";

/** What a system tells of an adapter. */
const adapter = { netmask: "255.255.255.0", mac: "00:11:22:33:44:55", cidr: null };
const ipv4 = (address: string, internal = false) =>
  ({ ...adapter, family: "IPv4", address, internal }) as const;

it("names the addresses a phone can reach first, and leaves out the others", () => {
  const addresses = networkAddresses({
    lo: [ipv4("127.0.0.1", true)],
    docker0: [ipv4("172.17.0.1")],
    wlan0: [
      { ...adapter, family: "IPv6", address: "fe80::1", internal: false, scopeid: 0 },
      ipv4("192.168.1.20"),
    ],
    eth0: [ipv4("169.254.7.7")],
    gone: undefined,
  });
  expect(addresses).toEqual(["192.168.1.20", "172.17.0.1"]);
});

/** Machines as they are found; the address a phone can reach is always the same. */
const HERE = "192.168.1.20";
const own = (mac = "3c:22:fb:01:02:03") => ({ ...ipv4(HERE), mac, netmask: "255.255.255.0" });
const other = (address: string, mac = "3c:22:fb:0a:0b:0c") => ({
  ...ipv4(address),
  mac,
  netmask: "255.255.255.0",
});
const tunnel = (address: string) => ({
  ...other(address, "00:00:00:00:00:00"),
  netmask: "255.255.255.255",
});

const machines = {
  "Windows with VirtualBox, which is called Ethernet there": {
    "Ethernet 2": [other("192.168.56.1", "0a:00:27:00:00:0c")],
    "Wi-Fi": [own()],
  },
  "Windows with VirtualBox by its own name": {
    "VirtualBox Host-Only Network": [other("192.168.56.1")],
    Ethernet: [own()],
  },
  "Windows with VMware": {
    "VMware Network Adapter VMnet1": [other("192.168.80.1", "00:50:56:c0:00:01")],
    "VMware Network Adapter VMnet8": [other("192.168.174.1", "00:50:56:c0:00:08")],
    "Wi-Fi": [own()],
  },
  "Windows with VMware by its hardware address": {
    "Ethernet 3": [other("192.168.80.1", "00:50:56:C0:00:01")],
    "Ethernet 4": [own()],
  },
  "Windows with Hyper-V, WSL and Docker": {
    "vEthernet (Default Switch)": [other("172.29.112.1", "00:15:5d:01:02:03")],
    "vEthernet (WSL (Hyper-V firewall))": [other("172.20.0.1", "00:15:5d:01:02:04")],
    "vEthernet (DockerNAT)": [other("10.0.75.1")],
    "Wi-Fi 2": [own()],
  },
  "Windows with tunnels": {
    "OpenVPN TAP-Windows6": [other("10.8.0.6", "00:ff:aa:bb:cc:dd")],
    "OpenVPN Wintun": [other("10.8.0.7")],
    Tailscale: [tunnel("100.101.102.103")],
    "ZeroTier One [8056c2e21c000001]": [other("10.147.17.5")],
    Hamachi: [other("25.1.2.3")],
    "Radmin VPN": [other("26.1.2.3")],
    NordLynx: [other("10.5.0.2")],
    "Cisco AnyConnect Secure Mobility Client Connection": [other("10.9.0.2")],
    "Ethernet 7": [other("10.8.0.9", "00:ff:11:22:33:44")],
    "Bluetooth Network Connection": [other("192.168.44.2")],
    "Беспроводная сеть": [own()],
  },
  "Windows that speaks Russian, by cable": {
    "Ethernet (виртуальный VirtualBox)": [other("192.168.56.1")],
    "Подключение по локальной сети": [own()],
  },
  "a Mac with tunnels and virtual machines": {
    utun3: [tunnel("10.2.0.2")],
    utun4: [tunnel("100.64.0.9")],
    ppp0: [tunnel("10.3.0.2")],
    ipsec0: [tunnel("10.4.0.2")],
    feth1023: [other("10.147.17.6")],
    vmenet0: [other("192.168.65.1")],
    bridge100: [other("192.168.64.1")],
    vmnet8: [other("172.16.1.1")],
    vboxnet0: [other("192.168.56.1")],
    en0: [own()],
  },
  "Linux with containers, virtual machines and tunnels": {
    docker0: [other("172.17.0.1", "02:42:ac:11:00:01")],
    "br-1a2b3c4d5e6f": [other("172.18.0.1", "02:42:ac:12:00:01")],
    veth12ab34c: [other("172.19.0.1")],
    virbr0: [other("192.168.122.1", "52:54:00:01:02:03")],
    lxcbr0: [other("10.0.3.1")],
    cni0: [other("10.244.0.1")],
    tun0: [tunnel("10.8.0.6")],
    tap0: [other("10.8.1.6")],
    wg0: [tunnel("10.66.66.2")],
    "wg-home": [tunnel("10.66.67.2")],
    ppp0: [tunnel("10.64.64.64")],
    tailscale0: [tunnel("100.100.1.1")],
    ztmjfbsomh: [other("10.147.17.7")],
    ham0: [other("25.9.8.7")],
    nordlynx: [tunnel("10.5.0.2")],
    proton0: [tunnel("10.2.0.2")],
    wlp3s0: [own()],
  },
  "Linux by cable, named by its place": { docker0: [other("172.17.0.1")], enp0s31f6: [own()] },
  "Linux by cable, named by its hardware": {
    wg0: [tunnel("10.66.66.2")],
    enx3c22fb010203: [own()],
  },
  "a machine in a class without cables, with a cable to elsewhere": {
    Ethernet: [other("10.20.30.40")],
    "Wi-Fi": [own()],
  },
  "an adapter with a name nobody knows": {
    docker0: [other("172.17.0.1")],
    mlan0: [own()],
  },
};

it.each(Object.entries(machines))("names the network phones are on first: %s", (_, interfaces) => {
  const addresses = networkAddresses(interfaces);
  expect(addresses[0]).toBe(HERE);
  expect(addresses).toHaveLength(Object.keys(interfaces).length);
});

it("names the hotspot first that this machine is itself", () => {
  const hotspots = [
    { Ethernet: [own()], "Local Area Connection* 10": [other("192.168.137.1")] },
    { en0: [{ ...own(), address: "10.0.0.5" }], bridge100: [other("192.168.2.1")] },
  ];
  expect(hotspots.map((interfaces) => networkAddresses(interfaces)[0])).toEqual([
    "192.168.137.1",
    "192.168.2.1",
  ]);
});

it("names a virtual machine's only network all the same", () => {
  expect(networkAddresses({ eth0: [other("172.29.1.2", "00:15:5d:01:02:03")] })).toEqual([
    "172.29.1.2",
  ]);
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
