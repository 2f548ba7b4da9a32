import { inflateSync } from "node:zlib";

/** A picture as numbers: red, green, blue of each pixel, line by line. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
}

/** What each kind of line adds to what stands in the file (PNG specification, 9.2). */
function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** The parts of a file: a length, four letters, the bytes, a check sum. */
function partsOf(file: Buffer): Map<string, Buffer[]> {
  const parts = new Map<string, Buffer[]>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    parts.set(name, [...(parts.get(name) ?? []), file.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return parts;
}

/** Reads a screenshot as browsers write it: eight bits a colour, in one go. */
export function readPng(file: Buffer): Picture {
  const parts = partsOf(file);
  const head = parts.get("IHDR")?.[0];
  if (head?.[8] !== 8 || head[12] !== 0) throw new Error("This is no screenshot.");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const depth = head[9] === 6 ? 4 : 3;
  const packed = inflateSync(Buffer.concat(parts.get("IDAT") ?? []));
  const colours = new Uint8Array(3 * width * height);
  // Each line has a pixel of zeros before its first.
  let above = new Uint8Array(depth * (width + 1));
  for (let y = 0; y < height; y += 1) {
    const line = new Uint8Array(above.length);
    const start = y * (depth * width + 1);
    const kind = packed[start] ?? 0;
    for (let at = depth; at < line.length; at += 1) {
      const [left = 0, over = 0, corner = 0] = [line[at - depth], above[at], above[at - depth]];
      line[at] = (packed[start + 1 + at - depth] ?? 0) + predicted(kind, left, over, corner);
    }
    for (let x = 0; x < width; x += 1)
      colours.set(line.subarray(depth * (x + 1), depth * (x + 1) + 3), 3 * (y * width + x));
    above = line;
  }
  return { width, height, colours };
}
