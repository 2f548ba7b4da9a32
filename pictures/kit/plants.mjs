import { built, ink, leaf, plum } from "./palette.mjs";
import { dots, flat, line, shape, whole } from "./svg.mjs";

/** @import { Colour, Point, Svg } from "./drawing" */

/** @param {number} x  @param {number} y  @param {number} s px  @param {Colour} color */
const crown = (x, y, s, color) =>
  shape(
    whole`M${x - s} ${y + s * 0.25}C${x - s * 1.5} ${y - s * 0.3} ${x - s} ${y - s} ${x - s * 0.55} ${y - s * 0.75}C${x - s * 0.4} ${y - s * 1.3} ${x + s * 0.45} ${y - s * 1.3} ${x + s * 0.5} ${y - s * 0.8}C${x + s * 1.1} ${y - s} ${x + s * 1.5} ${y - s * 0.2} ${x + s} ${y + s * 0.25}C${x + s * 0.8} ${y + s * 0.75} ${x + s * 0.2} ${y + s * 0.65} ${x} ${y + s * 0.45}C${x - s * 0.3} ${y + s * 0.7} ${x - s * 0.85} ${y + s * 0.7} ${x - s} ${y + s * 0.25}Z`,
    color,
  );

/**
 * A broad walnut tree.
 * @param {number} x  @param {number} y foot px  @param {number} h height px
 * @returns {Svg}
 */
export function walnut(x, y, h) {
  const s = h * 0.36;
  const t = h * 0.065;
  return (
    shape(
      whole`M${x - t} ${y}Q${x - t * 0.4} ${y - h * 0.3} ${x - t * 0.8} ${y - h * 0.52}H${x + t * 0.8}Q${x + t * 0.4} ${y - h * 0.3} ${x + t * 1.1} ${y}Z`,
      built.wood,
    ) +
    crown(x, y - h * 0.62, s, leaf.dark) +
    line(
      whole`M${x - s * 0.5} ${y - h * 0.66}q${s * 0.2} ${s * 0.25} ${s * 0.45} ${s * 0.05}M${x + s * 0.2} ${y - h * 0.82}q${s * 0.2} ${s * 0.2} ${s * 0.42} 0`,
      leaf.mid,
      2.4,
    )
  );
}

/**
 * A pomegranate bush with fruit.
 * @param {number} x  @param {number} y foot px  @param {number} h height px
 * @returns {Svg}
 */
export function pomegranate(x, y, h) {
  const s = h * 0.36;
  const middle = y - h * 0.6;
  /** @type {readonly Point[]} */
  const places = [
    [-0.5, -0.1],
    [0.45, 0.1],
    [0, -0.6],
    [0.6, -0.5],
  ];
  /** @type {readonly Point[]} */
  const fruit = places.map(([fx, fy]) => [x + fx * s, middle + fy * s]);
  /** @param {1 | -1} side */
  const twig = (side) => whole`M${x} ${y}Q${x} ${y - h * 0.2} ${x + side * s * 0.4} ${y - h * 0.5}`;
  return (
    line(twig(-1) + twig(1), built.woodDark, 5) +
    crown(x, middle, s, leaf.mid) +
    dots(fruit, s * 0.21, ink) +
    dots(fruit, s * 0.15, "#D98A4A")
  );
}

/**
 * A round bush without outline, for the distance.
 * @param {number} x  @param {number} y foot px  @param {number} s half width px  @param {Colour} [color]
 * @returns {Svg}
 */
export function bush(x, y, s, color = leaf.dark) {
  return flat(
    whole`M${x - s} ${y}C${x - s * 1.2} ${y - s} ${x - s * 0.4} ${y - s * 1.2} ${x - s * 0.2} ${y - s * 0.9}C${x} ${y - s * 1.5} ${x + s * 0.9} ${y - s * 1.2} ${x + s * 0.7} ${y - s * 0.7}C${x + s * 1.2} ${y - s * 0.7} ${x + s * 1.2} ${y} ${x + s} ${y}Z`,
    color,
  );
}

/**
 * A slim poplar for the distance.
 * @param {number} x  @param {number} y foot px  @param {number} h height px  @param {Colour} [color]
 * @returns {Svg}
 */
export function poplar(x, y, h, color = leaf.dark) {
  return flat(
    whole`M${x} ${y}C${x - h * 0.2} ${y - h * 0.1} ${x - h * 0.14} ${y - h * 0.7} ${x} ${y - h}C${x + h * 0.14} ${y - h * 0.7} ${x + h * 0.2} ${y - h * 0.1} ${x} ${y}Z`,
    color,
  );
}

/**
 * Grape leaves along an arch from (x, y), for a house.
 * @param {number} x  @param {number} y  @param {number} w  @param {number} h px
 * @returns {Svg}
 */
export function grapevine(x, y, w, h) {
  const stem = whole`M${x} ${y}C${x - 3} ${y - h * 0.6} ${x} ${y - h} ${x + w * 0.3} ${y - h}Q${x + w * 0.7} ${y - h * 1.05} ${x + w} ${y - h * 0.92}`;
  /** @type {(place: Point) => Point} */
  const put = ([u, v]) => [x + u * w, y + v * h];
  const leaves = [
    put([0, -0.5]),
    put([0.02, -0.8]),
    put([0.16, -0.98]),
    put([0.36, -1.02]),
    put([0.58, -1.04]),
    put([0.78, -1]),
    put([0.97, -0.92]),
  ];
  /** @type {readonly Point[]} */
  const grapes = [put([0.3, -0.8]), put([0.7, -0.82])].flatMap(([a, b]) => [
    [a - 3, b],
    [a + 3, b],
    [a, b + 5],
  ]);
  return (
    line(stem, built.woodDark, 4) +
    dots(leaves, 8, leaf.dark) +
    dots(
      leaves.slice(2, 6).map(([a, b]) => [a + 2, b - 2]),
      3.6,
      leaf.light,
    ) +
    dots(grapes, 3.4, plum)
  );
}
