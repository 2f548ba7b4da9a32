import { wildGrass } from "./landscape.mjs";
import { blue, built, paper, road, sun } from "./palette.mjs";
import { at, d, dot, flat, line, oval, shape } from "./svg.mjs";

/** @import { Colour, Facing, Place, Svg } from "./drawing" */

/**
 * Something unknown, half hidden in weeds: an irregular dull bit that tells nothing of what it is.
 * @param {Place & { s: number, look?: "dull" | "rusty" | "shiny", weeds?: boolean }} thing
 * x, y its foot, s its half width px
 * @returns {Svg}
 */
export function unknownThing({ x, y, s, look = "dull", weeds = true }) {
  const fills = /** @type {const} */ ({ dull: "#434E56", rusty: "#7D4D2C", shiny: "#A9B4BA" });
  const lump = shape(
    d`M${x - s} ${y}L${x - s * 0.86} ${y - s * 0.5}L${x - s * 0.35} ${y - s * 0.62}L${x - s * 0.2} ${y - s * 0.95}L${x + s * 0.35} ${y - s * 0.86}L${x + s * 0.5} ${y - s * 0.5}L${x + s * 0.95} ${y - s * 0.36}L${x + s} ${y}Z`,
    fills[look],
  );
  const marks = {
    dull: () => line(d`M${x - s * 0.55} ${y - s * 0.3}l${s * 0.3} ${-s * 0.08}`, "#9AA6AE", 2.2),
    rusty: () =>
      dot(x - s * 0.35, y - s * 0.4, s * 0.16, s * 0.12, "#B9773F") +
      dot(x + s * 0.25, y - s * 0.6, s * 0.12, s * 0.1, "#B9773F"),
    shiny: () => glint(x - s * 0.1, y - s * 0.75, s * 0.5),
  };
  const front = weeds
    ? wildGrass({ x: x - s * 0.75, y: y + s * 0.35, w: s * 1.5, h: s * 0.9, seed: 4 }) +
      wildGrass({ x: x + s * 0.8, y: y + s * 0.35, w: s * 1.4, h: s * 0.75, seed: 9 })
    : "";
  return lump + marks[look]() + front;
}

/**
 * One small glint of light: it says "shiny" and does not say "treasure".
 * @param {number} x  @param {number} y  @param {number} s half width px  @param {Colour} [color]
 */
function glint(x, y, s, color = paper) {
  return shape(
    d`M${x} ${y - s}Q${x + s * 0.15} ${y - s * 0.15} ${x + s} ${y}Q${x + s * 0.15} ${y + s * 0.15} ${x} ${y + s}Q${x - s * 0.15} ${y + s * 0.15} ${x - s} ${y}Q${x - s * 0.15} ${y - s * 0.15} ${x} ${y - s}Z`,
    color,
    { "stroke-width": 2 },
  );
}

/**
 * A ball.
 * @param {number} x  @param {number} y  @param {number} r radius px
 * @returns {Svg}
 */
export function ball(x, y, r) {
  return (
    oval(x, y, r, r, sun) +
    line(
      d`M${x - r * 0.95} ${y - r * 0.2}Q${x} ${y + r * 0.5} ${x + r * 0.95} ${y - r * 0.2}M${x - r * 0.2} ${y - r * 0.95}Q${x + r * 0.4} ${y} ${x - r * 0.1} ${y + r * 0.97}`,
      blue,
      2.6,
    )
  );
}

/**
 * A kite with its tail.
 * @param {number} x  @param {number} y  @param {number} s half height px
 * @returns {Svg}
 */
export function kite(x, y, s) {
  return (
    line(d`M${x} ${y + s}q${s * 0.5} ${s * 0.5} 0 ${s}t0 ${s}`) +
    shape(
      d`M${x} ${y - s}L${x + s * 0.7} ${y - s * 0.1}L${x} ${y + s}L${x - s * 0.7} ${y - s * 0.1}Z`,
      sun,
    ) +
    line(d`M${x} ${y - s}V${y + s}M${x - s * 0.7} ${y - s * 0.1}H${x + s * 0.7}`, undefined, 2)
  );
}

/**
 * A phone held or lying.
 * @param {number} x  @param {number} y  @param {number} h height px  @param {number} [turn] degrees
 * @returns {Svg}
 */
export function phone(x, y, h, turn = 0) {
  const w = h * 0.52;
  return at(
    x,
    y,
    shape(d`M${-w / 2} ${-h / 2}h${w}v${h}h${-w}Z`, "#24323B") +
      flat(d`M${-w * 0.28} ${-h * 0.36}h${w * 0.56}v${h * 0.62}h${-w * 0.56}Z`, built.glass),
    { turn },
  );
}

/**
 * A lamb.
 * @param {number} x  @param {number} y ground px  @param {number} s length px  @param {Facing} [facing]
 * @returns {Svg}
 */
export function lamb(x, y, s, facing = 1) {
  const legs = [-0.32, -0.16, 0.16, 0.3]
    .map((k) => line(d`M${k * s} ${-s * 0.3}V0`, undefined, 5))
    .join("");
  const wool = shape(
    d`M${-s * 0.45} ${-s * 0.35}C${-s * 0.62} ${-s * 0.6} ${-s * 0.35} ${-s * 0.78} ${-s * 0.2} ${-s * 0.66}C${-s * 0.1} ${-s * 0.85} ${s * 0.15} ${-s * 0.82} ${s * 0.2} ${-s * 0.66}C${s * 0.45} ${-s * 0.72} ${s * 0.52} ${-s * 0.4} ${s * 0.4} ${-s * 0.3}C${s * 0.3} ${-s * 0.12} ${s * 0.1} ${-s * 0.2} 0 ${-s * 0.2}C${-s * 0.15} ${-s * 0.12} ${-s * 0.4} ${-s * 0.12} ${-s * 0.45} ${-s * 0.35}Z`,
    paper,
  );
  const face =
    oval(s * 0.5, -s * 0.66, s * 0.17, s * 0.2, "#6B5748") +
    oval(s * 0.34, -s * 0.74, s * 0.1, s * 0.06, "#6B5748") +
    dot(s * 0.54, -s * 0.7, 2, 2, paper);
  return at(x, y, legs + wool + face, { facing });
}

/**
 * A sheet of paper with lines of writing, lying on a table.
 * @param {number} x  @param {number} y  @param {number} w width px  @param {number} [turn] degrees
 * @returns {Svg}
 */
export function sheet(x, y, w, turn = 0) {
  return at(
    x,
    y,
    shape(d`M${-w / 2} ${-w * 0.3}h${w}l${w * 0.12} ${w * 0.5}h${-w * 1.2}Z`, "#FFFFFF", {
      "stroke-width": 2,
    }) + line(d`M${-w * 0.35} ${-w * 0.14}h${w * 0.7}M${-w * 0.4} ${w * 0.02}h${w * 0.6}`, road, 2),
    { turn },
  );
}

/**
 * A pear-shaped glass of tea on a saucer.
 * @param {number} x  @param {number} y foot px  @param {number} h px
 * @returns {Svg}
 */
export function teaGlass(x, y, h) {
  return (
    oval(x, y, h * 0.5, h * 0.14, paper, { "stroke-width": 2 }) +
    shape(
      d`M${x - h * 0.26} ${y - h}C${x - h * 0.26} ${y - h * 0.6} ${x - h * 0.1} ${y - h * 0.6} ${x - h * 0.1} ${y - h * 0.45}C${x - h * 0.1} ${y - h * 0.35} ${x - h * 0.3} ${y - h * 0.25} ${x - h * 0.2} ${y - h * 0.02}H${x + h * 0.2}C${x + h * 0.3} ${y - h * 0.25} ${x + h * 0.1} ${y - h * 0.35} ${x + h * 0.1} ${y - h * 0.45}C${x + h * 0.1} ${y - h * 0.6} ${x + h * 0.26} ${y - h * 0.6} ${x + h * 0.26} ${y - h}Z`,
      "#B5652B",
      { "stroke-width": 2 },
    )
  );
}
