import { land } from "./palette.mjs";
import { d, dots, el, flat, line, scatter, shape, smooth, startOf } from "./svg.mjs";

/** @import { Box, Cloud, Colour, PathData, Point, Svg, Way } from "./drawing" */

/**
 * Sky over the whole picture.
 * @param {object} [sky]
 * @param {number} [sky.width] px
 * @param {number} [sky.height] px
 * @param {readonly Cloud[] | undefined} [sky.clouds]
 * @param {Colour} [sky.color]
 * @returns {Svg}
 */
export function sky({
  width = 400,
  height = 300,
  clouds = [
    [70, 42, 20],
    [300, 30, 16],
  ],
  color = land.sky,
} = {}) {
  const puffs = clouds
    .map(([x, y, s]) =>
      flat(
        d`M${x - s * 1.9} ${y + s * 0.6}C${x - s * 2.2} ${y - s * 0.4} ${x - s} ${y - s * 0.7} ${x - s * 0.6} ${y - s * 0.3}C${x - s * 0.2} ${y - s * 1.2} ${x + s} ${y - s} ${x + s} ${y - s * 0.2}C${x + s * 2} ${y - s * 0.5} ${x + s * 2.3} ${y + s * 0.5} ${x + s * 1.8} ${y + s * 0.6}Z`,
        land.cloud,
      ),
    )
    .join("");
  return el("path", { d: `M0 0H${width}V${height}H0Z`, fill: color, stroke: "none" }) + puffs;
}

/** @param {readonly Point[]} points px  @param {number} floor y px  @param {Colour} color */
const ridge = (points, floor, color) =>
  flat(`${smooth(points)}V${floor}H${startOf(points)[0]}Z`, color);

/**
 * Three ranges of the lesser Caucasus above the horizon.
 * @param {object} hills
 * @param {number} hills.y horizon px
 * @param {number} [hills.width] px
 * @param {number} [hills.shift] px to the side
 * @param {number} [hills.high] how many times as high as usual
 * @returns {Svg}
 */
export function hills({ y, width = 400, shift = 0, high = 1 }) {
  const k = width / 400;
  /**
   * @param {readonly number[]} heights px  @param {number} step  @param {number} from
   * @returns {Point[]}
   */
  const row = (heights, step, from) =>
    heights.map((up, i) => [(from + i * step) * k + shift, y - up * high]);
  return (
    ridge(row([52, 78, 60, 92, 64, 84, 50, 70, 44], 66, -60), y + 4, land.farHill) +
    ridge(row([24, 50, 36, 22, 48, 58, 30, 44, 26], 62, -50), y + 4, land.midHill) +
    ridge(row([16, 10, 26, 30, 12, 8, 22, 30, 16], 64, -50), y + 6, land.nearHill)
  );
}

/**
 * Ground from y to the lower edge.
 * @param {number} y px  @param {Colour} [color] grass, earth, yard …
 * @param {{ width?: number, height?: number }} [picture] px
 * @returns {Svg}
 */
export function ground(y, color = land.grass, { width = 400, height = 300 } = {}) {
  return flat(`M0 ${y}Q${width / 2} ${y - 6} ${width} ${y}V${height}H0Z`, color);
}

/**
 * Tufts of grass inside a box, in one path; nearer tufts are larger.
 * @param {object} tufts
 * @param {readonly [left: number, top: number, right: number, bottom: number]} tufts.box px
 * @param {number} tufts.count
 * @param {number} [tufts.seed] another number, another meadow
 * @param {number} [tufts.tall] 1 lawn … 3 wild, up to the knee
 * @param {Colour} [tufts.color]
 * @param {((x: number, y: number) => boolean) | undefined} [tufts.skip] true where nothing grows
 * @param {number} [tufts.near] y px at which tufts have their full size
 * @param {number} [tufts.width] of a blade px
 * @returns {Svg}
 */
export function tufts({
  box,
  count,
  seed = 1,
  tall = 1,
  color = land.blade,
  skip = () => false,
  near = 300,
  width = 2.4,
}) {
  const [left, top, right, bottom] = box;
  const next = scatter(seed);
  /** @type {Point[]} */
  const spots = [];
  for (let i = 0; i < count; i++) {
    const [x, y] = [left + next() * (right - left), top + next() * (bottom - top)];
    if (!skip(x, y)) spots.push([x, y]);
  }
  const data = spots
    .sort((a, b) => a[1] - b[1])
    .map(([x, y]) => {
      const s = (2.2 + 4 * (y / near) ** 2) * (0.8 + tall * 0.45);
      /** @param {number} k */
      const part = (k) => Math.max(1, Math.round(s * k));
      const [a, b, c] = [part(0.35), part(0.7), part(1.1)];
      const up = Math.round(s);
      return `M${Math.round(x) - b} ${Math.round(y) - up}q${b - 1} ${a} ${b} ${up}q0-${up} ${a}-${Math.round(s * 1.5)}m-${a} ${Math.round(s * 1.5)}q${a}-${b} ${c}-${up}`;
    });
  return line(data.join(""), color, width);
}

/**
 * Meadow flowers.
 * @param {readonly Point[]} spots px  @param {Colour} [color]  @param {number} [size] px
 * @returns {Svg}
 */
export function flowers(spots, color = "#FFFBF2", size = 3) {
  if (spots.length === 0) return "";
  const stems = spots.map(([x, y]) => d`M${x} ${y}v${size * 2.6}`).join("");
  return line(stems, land.blade, 2) + dots(spots, size, color) + dots(spots, size * 0.4, "#C98A1E");
}

/**
 * A clump of high wild grass, open at its foot, to hide the foot of things.
 * @param {Box & { color?: Colour, seed?: number }} clump x, y the middle of its foot; another seed, another clump
 * @returns {Svg}
 */
export function wildGrass({ x, y, w, h, color = land.wild, seed = 3 }) {
  const next = scatter(seed);
  const n = Math.max(4, Math.round(w / 10));
  const step = w / n;
  let data = d`M${x - w / 2} ${y}`;
  for (let i = 0; i < n; i++) {
    const place = (2 * (i + 0.5)) / n - 1;
    const up = h * (0.6 + 0.4 * next()) * (1 - 0.35 * place * place);
    const foot = x - w / 2 + step * (i + 0.5);
    const tip = foot + place * h * 0.3 + (next() - 0.5) * step * 0.9;
    const to = x - w / 2 + step * (i + 1);
    const valley = i < n - 1 ? up * 0.28 : 0;
    data += d`Q${foot - step * 0.42} ${y - up * 0.6} ${tip} ${y - up}Q${foot + step * 0.5} ${y - up * 0.6} ${to} ${y - valley}`;
  }
  return shape(data, color, { "stroke-width": 2.4 });
}

/**
 * A river or brook as a band.
 * @param {Way} stations
 * @returns {Svg}
 */
export function river(stations) {
  const [left, right] = edges(stations);
  return flat(`${smooth(left)}${smooth(right.reverse(), "L")}Z`, land.water);
}

/**
 * The two edges of a band through stations.
 * @param {Way} stations
 * @returns {[left: Point[], right: Point[]]}
 */
export function edges(stations) {
  return [stations.map(([x, y, w]) => [x - w, y]), stations.map(([x, y, w]) => [x + w, y])];
}
