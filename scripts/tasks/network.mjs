import { networkInterfaces } from "node:os";

/** Networks inside this machine (containers, virtual machines, tunnels): no phone is on them. */
const INSIDE_ONLY = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap)/i;

/**
 * The addresses under which other devices on the same network may reach this one, the likeliest
 * first.
 * @param {ReturnType<typeof networkInterfaces>} [interfaces]
 * @returns {string[]}
 */
export function networkAddresses(interfaces = networkInterfaces()) {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      // 169.254.… means that the network gave this machine no address.
      .filter(({ family, internal, address }) => {
        return family === "IPv4" && !internal && !address.startsWith("169.254.");
      })
      .map(({ address }) => ({ address, insideOnly: INSIDE_ONLY.test(name) })),
  );
  return found
    .sort((a, b) => Number(a.insideOnly) - Number(b.insideOnly))
    .map(({ address }) => address);
}
