import { oval, place, shape } from "./svg.mjs";

/** @import { Colour, Facing, PathData, Point, Svg } from "./drawing" */
/** @import { HandForm } from "./figure" */

/**
 * Hands in units: the wrist at 0 0, the fingers towards +y, the thumb on +x.
 * @type {Readonly<Record<HandForm, PathData>>}
 */
const forms = {
  relaxed:
    "M-.75 -.5C-1.15 .5 -1.1 2.1 -.1 2.25C.6 2.3 .95 1.8 .95 1.3C1.35 1.6 1.75 1.3 1.5 .8C1.3 .3 1 -.1 .75 -.5",
  fist: "M-.75 -.5C-1.4 .3 -1.1 1.8 0 1.8C1.1 1.8 1.4 .4 .75 -.5",
  flat: "M-.8 -.6C-1.1 .3 -1.25 1.3 -1.15 2.3C-1.05 3.2 1 3.25 1.1 2.3L1.12 1.5C1.5 1.9 2.25 1.75 2.1 1.1C1.95 .6 1.2 .2 .85 -.6",
  open: "M-.75 -.5C-1.05 .6 -1.05 1.4 -1 2C-.9 2.8 .7 2.9 .85 2L.95 1.2C1.5 1.5 2.1 1.1 1.8 .6C1.5 .3 1.1 0 .75 -.5",
  point:
    "M-.75 -.5C-1.2 .2 -1.2 1.1 -.75 1.5L-.6 3C-.5 3.5 .3 3.5 .3 2.95L.35 1.75C1.1 1.7 1.35 1 1.2 .6C1.1 .2 1 -.1 .75 -.5",
};
/** @type {Readonly<Record<HandForm, number>>} */
const sizes = { relaxed: 1, fist: 1, flat: 1.3, open: 1.05, point: 1.05 };

/**
 * A mitten hand.
 * @param {object} hand
 * @param {HandForm} hand.form flat: with the palm to the reader
 * @param {Point} hand.wrist px
 * @param {number} hand.angle degrees of the forearm
 * @param {number} hand.size half width of the wrist, px
 * @param {Facing} hand.side as for the arm
 * @param {Colour} hand.color
 * @param {boolean} [hand.turned] thumb on the other side
 * @returns {Svg}
 */
export function hand({ form, wrist, angle, size, side, color, turned = false }) {
  const up = Math.abs(angle) > 90;
  const flip = (side > 0 === !up) !== turned;
  const data = place(forms[form], {
    x: wrist[0],
    y: wrist[1],
    scale: size * sizes[form],
    turn: -angle * side,
    flip,
  });
  return shape(data, color);
}

/**
 * Two fists holding the edges of a sheet.
 * @param {readonly [Point, Point]} spots px  @param {number} size half width of the wrist px  @param {Colour} color
 * @returns {Svg}
 */
export function grip(spots, size, color) {
  return spots.map(([x, y]) => oval(x, y, size * 1.15, size * 1.3, color)).join("");
}
