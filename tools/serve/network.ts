import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

/** Adapters that phones are on: by cable or through the air, as the systems call them. */
const WI_FI = /^(wi-?fi|wlan|wl[opsx]|ath\d|wireless|беспроводн|simsiz)/i;
const CABLE =
  /^(eth\d|en[opsx]\d|en\d+$|em\d|usb\d|ethernet|local area connection|подключение по локальной|lokal)/i;

/** Networks inside this machine or through a tunnel, by name: no phone is on them. */
const INSIDE_ONLY = new RegExp(
  [
    // Containers and virtual machines on Linux and macOS.
    "^(docker|br-|veth|virbr|vnet|vmnet|vmenet|vboxnet|lxc|lxd|cni|flannel|cali|podman|bridge\\d)",
    // Tunnels; "zt" and "feth" are ZeroTier's, "ham" is Hamachi's.
    "^(utun|tun|tap|wg|ppp|ipsec|gif|stf|gre|sit|zt|feth|ham\\d|warp|awdl|llw)",
    // Windows writes whole names, and in the middle of them whose they are.
    "vethernet|hyper-v|wsl|virtualbox|vmware|vmnet|docker|virtual|loopback|npcap|bluetooth",
    "vpn|tunnel|wintun|tap-windows|wireguard|tailscale|zerotier|hamachi|nordlynx|anyconnect|fortissl",
  ].join("|"),
  "i",
);

/** The same by the first half of the adapter's hardware address, where Windows calls it "Ethernet 2". */
const INSIDE_ONLY_HARDWARE = [
  "0a:00:27", // VirtualBox, host only
  "00:50:56", // VMware
  "00:15:5d", // Hyper-V and WSL
  "02:42:", // Docker
  "00:ff:", // OpenVPN's TAP
  "00:00:00:00:00:00", // a tunnel has none
];

/** The same by address: VirtualBox, Hamachi and Radmin, Tailscale. */
const INSIDE_ONLY_ADDRESS =
  /^(192\.168\.(56|99)\.|2[56]\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;

/** The addresses this machine has when it is the hotspot itself: of Windows, and of macOS on its bridge. */
const isHotspot = (name: string, address: string) =>
  address === "192.168.137.1" || (address === "192.168.2.1" && /^bridge\d/.test(name));

/** What is looked at of an address; a hardware address not every system tells. */
type Adapter = Pick<NetworkInterfaceInfo, "address" | "netmask"> & { readonly mac?: string };

function isInsideOnly(name: string, { address, mac = "", netmask }: Adapter): boolean {
  return (
    INSIDE_ONLY.test(name) ||
    INSIDE_ONLY_ADDRESS.test(address) ||
    INSIDE_ONLY_HARDWARE.some((start) => mac.toLowerCase().startsWith(start)) ||
    // From one end to the other, with nobody else on it.
    netmask === "255.255.255.255"
  );
}

/** How far back an address stands in the list: phones are on the Wi-Fi, seldom behind a cable. */
function placeOf(name: string, adapter: Adapter): number {
  if (isHotspot(name, adapter.address)) return 0;
  if (isInsideOnly(name, adapter)) return 3;
  if (WI_FI.test(name)) return 0;
  return CABLE.test(name) ? 1 : 2;
}

/** What this machine says of its networks; nothing where the system does not let a program ask. */
function ownInterfaces() {
  try {
    return networkInterfaces();
  } catch {
    return {};
  }
}

/**
 * The addresses under which other devices on the same network may reach this one, the likeliest
 * first: its Wi-Fi, its cable, what has a name nobody knows, and last the networks of containers,
 * virtual machines and tunnels.
 */
export function networkAddresses(
  interfaces: ReturnType<typeof networkInterfaces> = ownInterfaces(),
): string[] {
  const found = Object.entries(interfaces).flatMap(([name, adapters = []]) =>
    adapters
      // 169.254.… means that the network gave this machine no address.
      .filter(({ family, internal, address }) => {
        return family === "IPv4" && !internal && !address.startsWith("169.254.");
      })
      .map((adapter) => ({ address: adapter.address, place: placeOf(name, adapter) })),
  );
  return found.sort((a, b) => a.place - b.place).map(({ address }) => address);
}
