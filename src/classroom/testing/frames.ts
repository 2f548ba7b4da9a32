import encodeQR from "qr";
import { seededRandom } from "@/base/random";
import type { Frame } from "@/classroom/checks/read-frame";

/** Frames as a cheap camera gives them, drawn for tests: a code seen askew, unsharp, noisy, in uneven light. */

/** How a frame is spoilt. */
export interface Spoil {
  /** Standard deviation of the noise, of 255. */
  readonly noise: number;
  /** How often a box of three dots is averaged over the frame. */
  readonly blur: number;
  /** How far each corner is moved, as a share of the code's side. */
  readonly tilt: number;
  /** Side of the code, as a share of the frame's height. */
  readonly side: number;
}

type Point = readonly [x: number, y: number];

/** The map from the unit square to four corners (Heckbert, "Fundamentals of Texture Mapping", 1989), turned round: dot → place in the code. */
function placeInCode([a, b, c, d]: readonly [Point, Point, Point, Point]) {
  const [dx1, dy1] = [b[0] - c[0], b[1] - c[1]];
  const [dx2, dy2] = [d[0] - c[0], d[1] - c[1]];
  const [sx, sy] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / whole;
  const h = (dx1 * sy - sx * dy1) / whole;
  const [m0, m1, m2] = [b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0], a[0]];
  const [m3, m4, m5] = [b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1], a[1]];
  return (x: number, y: number): Point => {
    const u = (m4 - m5 * h) * x + (m2 * h - m1) * y + (m1 * m5 - m2 * m4);
    const v = (m5 * g - m3) * x + (m0 - m2 * g) * y + (m2 * m3 - m0 * m5);
    const w = (m3 * h - m4 * g) * x + (m1 * g - m0 * h) * y + (m0 * m4 - m1 * m3);
    return [u / w, v / w];
  };
}

/** Averages each row or column over boxes of three. */
function soften(light: Float32Array, width: number, height: number): Float32Array<ArrayBuffer> {
  const once = new Float32Array(light.length);
  const at = (values: Float32Array, index: number) => values[index] ?? 0;
  for (let i = 0; i < light.length; i += 1) {
    const x = i % width;
    const [left, right] = [x > 0 ? i - 1 : i, x < width - 1 ? i + 1 : i];
    once[i] = (at(light, left) + at(light, i) + at(light, right)) / 3;
  }
  const twice = new Float32Array(light.length);
  for (let i = 0; i < light.length; i += 1) {
    const [up, down] = [i >= width ? i - width : i, i < width * (height - 1) ? i + width : i];
    twice[i] = (at(once, up) + at(once, i) + at(once, down)) / 3;
  }
  return twice;
}

/** Noise as a sensor has it, drawn once: a frame takes it from a place of its own. */
const noiseTable = (() => {
  const random = seededRandom("noise");
  return Float32Array.from(
    { length: 1 << 16 },
    () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
})();

/** Draws a frame of 640 × 480 with the code of a text in it; the same seed gives the same frame. */
export function drawFrame(text: string, spoil: Spoil, seed: string): Frame {
  const [width, height] = [640, 480];
  const random = seededRandom(seed);
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const side = spoil.side * height;
  const [cx, cy] = [width / 2 + (random() - 0.5) * 120, height / 2 + (random() - 0.5) * 60];
  const turn = (random() - 0.5) * 0.5;
  const corner = (u: number, v: number): Point => {
    const [x, y] = [(u - 0.5) * side, (v - 0.5) * side];
    const shift = () => (random() - 0.5) * 2 * spoil.tilt * side;
    return [
      cx + x * Math.cos(turn) - y * Math.sin(turn) + shift(),
      cy + x * Math.sin(turn) + y * Math.cos(turn) + shift(),
    ];
  };
  const place = placeInCode([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]);
  const [dark, bright, slope] = [40 + random() * 30, 190 + random() * 40, (random() - 0.5) * 0.12];
  let light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i += 1) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const [u, v] = place(x, y);
    const cell = modules[Math.floor(v * modules.length)]?.[Math.floor(u * modules.length)];
    const inside = u >= 0 && u < 1 && v >= 0 && v < 1;
    light[i] = (inside ? (cell ? dark : bright) : 120) + slope * (x - width / 2);
  }
  for (let round = 0; round < spoil.blur; round += 1) light = soften(light, width, height);
  const data = new Uint8ClampedArray(width * height * 4);
  // An odd step through the table meets every entry before it repeats.
  const [start, step] = [Math.floor(random() * 65536), 2 * Math.floor(random() * 30000) + 1];
  for (let i = 0; i < light.length; i += 1) {
    const noise = noiseTable[(start + i * step) & 0xffff] ?? 0;
    const value = (light[i] ?? 0) + noise * spoil.noise;
    data[i * 4] = value;
    data[i * 4 + 1] = value;
    data[i * 4 + 2] = value;
    data[i * 4 + 3] = 255;
  }
  return { width, height, data };
}
