import encodeQR from "qr";

/**
 * A QR code for the terminal. With colours it is black on white whatever the terminal's own
 * colours are; cameras read that best.
 */
export function qrCode(url: string, colours: boolean): string {
  // "low" keeps the code small; a screen has no dirt or creases to make up for.
  const code = encodeQR(url, "ascii", { ecc: "low" }).trimEnd();
  if (!colours) return code;
  return code.replace(/^.*$/gm, (line) => `\x1b[97;40m${line}\x1b[0m`);
}

/** A site that is served. */
interface Served {
  readonly port: number;
  /** Of this machine, the likeliest for a phone first. */
  readonly addresses: readonly string[];
  /** Whether the terminal has colours. */
  readonly colours: boolean;
}

/** What `npm start` says once the site is served. */
export function welcome({ port, addresses, colours }: Served): string {
  const lines = ["", "Safe Step is ready.", "", `On this device open http://localhost:${port}`];
  const urls = addresses.map((address) => `http://${address}:${port}`);
  const [first] = urls;
  if (first === undefined) {
    lines.push("This device is on no network, so other devices cannot open the site.");
  } else {
    lines.push("On other devices on the same network open", ...urls.map((url) => `  ${url}`));
    lines.push("or point a phone's camera here:", "", qrCode(first, colours));
  }
  lines.push("", "Press Ctrl-C to stop.");
  return lines.join("\n");
}
