import { ink, paper } from "./palette.mjs";
import { d, dots, flat, line, place } from "./svg.mjs";

/** @import { Colour, PathData, Point, Svg } from "./drawing" */

/**
 * Skull and crossbones around (x, y).
 * @param {number} x  @param {number} y  @param {number} s half width px
 * @returns {Svg}
 */
export function skull(x, y, s) {
  /** @param {PathData} data */
  const put = (data) => place(data, { x, y, scale: s });
  const bones = put("M-1 .35L1 1.25M1 .35L-1 1.25");
  /** @type {readonly Point[]} */
  const ends = [
    [-1, 0.35],
    [1, 0.35],
    [-1, 1.25],
    [1, 1.25],
  ];
  const knobs = dots(
    ends.map(([a, b]) => [x + a * s, y + b * s]),
    s * 0.2,
    paper,
  );
  return (
    line(bones, paper, Math.max(2.5, s * 0.26)) +
    knobs +
    flat(
      put(
        "M-.78 -.3C-.78 -1.25 .78 -1.25 .78 -.3C.78 .05 .6 .2 .42 .28L.42 .62L-.42 .62L-.42 .28C-.6 .2 -.78 .05 -.78 -.3Z",
      ),
      paper,
    ) +
    dots(
      [-0.32, 0.32].map((k) => [x + k * s, y - s * 0.28]),
      s * 0.2,
      ink,
      s * 0.05,
    ) +
    flat(put("M0 -.05L.12 .18L-.12 .18Z"), ink) +
    line(put("M-.14 .4L-.14 .6M.14 .4L.14 .6"), ink, Math.max(1.2, s * 0.08))
  );
}

/**
 * Lines that stand for words around (x, y).
 * @param {number} x  @param {number} y  @param {number} w  @param {number} h px  @param {Colour} color
 * @returns {Svg}
 */
export const words = (x, y, w, h, color) =>
  line(
    d`M${x - w * 0.36} ${y - h * 0.12}h${w * 0.28}m${w * 0.1} 0h${w * 0.34}M${x - w * 0.26} ${y + h * 0.2}h${w * 0.52}`,
    color,
    Math.max(2, h * 0.13),
    { "stroke-linecap": "butt" },
  );
