import { neighbours, oval, place, shape } from "./svg.mjs";

/** @import { Colour, PathData, Pen, Point, Svg } from "./drawing" */

/**
 * Like d, with two decimals: for unit drawings that are scaled later.
 * @type {Pen}
 */
export function two(strings, ...values) {
  const short = (value = Number.NaN) => Math.round(value * 100) / 100;
  return strings.reduce((text, part, i) => text + short(values[i - 1]) + part);
}

/**
 * A row of round bumps through points in head radii.
 * @param {readonly Point[]} points  @param {number} bulge
 * @returns {PathData}
 */
const bumps = (points, bulge) =>
  neighbours(points)
    .map(([[px, py], [x, y]]) => {
      const [mx, my] = [(px + x) / 2 + (y - py) * bulge, (py + y) / 2 - (x - px) * bulge];
      return two`Q${mx} ${my} ${x} ${y}`;
    })
    .join("");

/** @type {readonly Point[]} */
const curlRing = [
  [-0.95, 0.42],
  [-1.16, 0.05],
  [-1.16, -0.42],
  [-0.9, -0.88],
  [-0.45, -1.16],
  [0.08, -1.22],
  [0.6, -1.06],
  [1, -0.7],
  [1.14, -0.22],
  [0.98, 0.2],
];

/**
 * Curls round the head.
 * @param {number} r  @param {Colour} color  @param {PathData} [low] how the hair ends below
 * @returns {Svg}
 */
export const curls = (r, color, low) =>
  shape(place(`M-.95 .42${bumps(curlRing, 0.42)}${low}Z`, { scale: r, coarse: r > 14 }), color);

/**
 * One braid, `x` head radii to the side.
 * @param {number} x  @param {number} r  @param {Colour} color  @param {Colour} tie
 * @returns {Svg}
 */
export const braid = (x, r, color, tie) => {
  /** @type {readonly Point[]} */
  const left = [
    [-0.12, 0.5],
    [-0.18, 0.95],
    [-0.14, 1.38],
    [-0.06, 1.78],
  ];
  /** @type {readonly Point[]} */
  const right = [...left].reverse().map(([a, b]) => [-a, b]);
  const put = { x: x * r * 1.08, scale: r, coarse: r > 14 };
  const rope = `M-.12 .5${bumps(left, -0.3)}L.06 1.78${bumps(right, -0.3)}`;
  return (
    shape(place("M-.08 1.8C-.3 2.1 -.1 2.25 0 2.3C.1 2.25 .3 2.1 .08 1.8Z", put), color) +
    shape(place(rope, put), color) +
    oval(put.x, 1.82 * r, r * 0.14, r * 0.1, tie)
  );
};
