import { built, ink, land, leaf, paper } from "./palette.mjs";
import { flat, line, oval, shape, whole } from "./svg.mjs";

/** @import { Colour, Facing, Svg } from "./drawing" */

/**
 * @param {number} x  @param {number} y upper left corner px  @param {number} w  @param {number} h px
 * @param {Colour} fill
 */
const box = (x, y, w, h, fill) => shape(whole`M${x} ${y}h${w}v${h}h${-w}Z`, fill);

/**
 * A room: wall and floor.
 * @param {{ floor?: number, wall?: Colour, ground?: Colour }} [room] floor is its y px
 * @returns {Svg}
 */
export function room({ floor = 236, wall = "#F3E6C8", ground = "#C9A273" } = {}) {
  return (
    flat("M0 0H400V300H0Z", wall) +
    flat(`M0 ${floor}H400V300H0Z`, ground) +
    line(`M0 ${floor}H400`, "#A67F50", 3)
  );
}

/**
 * A window with hills outside.
 * @param {number} x  @param {number} y  @param {number} w  @param {number} h px
 * @returns {Svg}
 */
export function windowView(x, y, w, h) {
  const view =
    flat(whole`M${x} ${y}h${w}v${h}h${-w}Z`, land.sky) +
    flat(
      whole`M${x} ${y + h}V${y + h * 0.7}Q${x + w * 0.25} ${y + h * 0.3} ${x + w * 0.5} ${y + h * 0.65}T${x + w} ${y + h * 0.5}V${y + h}Z`,
      land.midHill,
    );
  return (
    view +
    line(whole`M${x} ${y}h${w}v${h}h${-w}ZM${x + w / 2} ${y}v${h}`) +
    shape(whole`M${x - 7} ${y + h}h${w + 14}v7h${-w - 14}Z`, paper)
  );
}

/**
 * A school board with a house and a road drawn in chalk.
 * @param {number} x  @param {number} y  @param {number} w  @param {number} h px
 * @returns {Svg}
 */
export function board(x, y, w, h) {
  const hx = x + w * 0.68;
  const hy = y + h * 0.3;
  const s = w * 0.13;
  const house = whole`M${hx - s} ${hy + s * 0.9}V${hy}h${s * 2}v${s * 0.9}ZM${hx - s * 1.25} ${hy}L${hx} ${hy - s * 0.85}L${hx + s * 1.25} ${hy}ZM${hx - s * 0.25} ${hy + s * 0.9}v${-s * 0.5}h${s * 0.5}v${s * 0.5}`;
  const way = whole`M${x + w * 0.12} ${y + h * 0.9}C${x + w * 0.2} ${y + h * 0.55} ${x + w * 0.58} ${y + h * 0.8} ${hx - s * 0.3} ${hy + s * 0.9}M${x + w * 0.3} ${y + h * 0.9}C${x + w * 0.36} ${y + h * 0.72} ${x + w * 0.68} ${y + h * 0.9} ${hx + s * 0.3} ${hy + s * 0.9}`;
  return (
    box(x, y, w, h, "#2F5A4B") +
    line(house + way, paper, 2.6) +
    line(
      whole`M${x + w * 0.12} ${y + h * 0.2}q${w * 0.07} ${-h * 0.14} ${w * 0.12} 0q${w * 0.08} ${-h * 0.1} ${w * 0.1} ${h * 0.04}`,
      paper,
      2.6,
    ) +
    shape(whole`M${x - 5} ${y + h}h${w + 10}v7h${-w - 10}Z`, built.wood)
  );
}

/**
 * A chair from the side, its back on the left.
 * @param {number} x  @param {number} y foot of the seat's middle px  @param {number} s height of the seat px
 * @param {Facing} [facing]
 * @returns {Svg}
 */
export function chair(x, y, s, facing = 1) {
  const k = facing * s;
  return (
    line(
      whole`M${x - k * 0.5} ${y}L${x - k * 0.42} ${y - s}L${x - k * 0.58} ${y - s * 2.05}M${x + k * 0.42} ${y}V${y - s}`,
      built.woodDark,
      6,
    ) + shape(whole`M${x - s * 0.55} ${y - s}h${s * 1.1}v${s * 0.2}h${-s * 1.1}Z`, built.wood)
  );
}

/**
 * A table seen from the front, with a cloth.
 * @param {number} x  @param {number} y upper left px  @param {number} w  @param {number} h px
 * @returns {Svg}
 */
export function table(x, y, w, h) {
  return (
    shape(whole`M${x + 10} ${y}H${x + w - 10}L${x + w} ${y + h * 0.34}H${x}Z`, "#EBDDF0") +
    shape(
      whole`M${x} ${y + h * 0.34}H${x + w}V${y + h * 0.72}Q${x + w * 0.88} ${y + h * 0.82} ${x + w * 0.75} ${y + h * 0.72}T${x + w * 0.5} ${y + h * 0.72}T${x + w * 0.25} ${y + h * 0.72}T${x} ${y + h * 0.72}Z`,
      "#D3BBDC",
    )
  );
}

/**
 * A teapot.
 * @param {number} x  @param {number} y foot px  @param {number} s half width px
 * @returns {Svg}
 */
export function teapot(x, y, s) {
  return (
    line(
      whole`M${x - s * 0.9} ${y - s * 1.1}C${x - s * 1.9} ${y - s * 1.2} ${x - s * 1.7} ${y - s * 0.2} ${x - s * 0.7} ${y - s * 0.3}`,
      undefined,
      4,
    ) +
    shape(
      whole`M${x + s * 0.8} ${y - s * 0.5}L${x + s * 1.5} ${y - s * 1.25}L${x + s * 1.65} ${y - s * 1.05}L${x + s * 0.9} ${y - s * 0.05}Z`,
      paper,
    ) +
    shape(
      whole`M${x - s * 0.6} ${y}C${x - s * 1.4} ${y - s * 0.6} ${x - s} ${y - s * 1.5} ${x} ${y - s * 1.5}C${x + s} ${y - s * 1.5} ${x + s * 1.4} ${y - s * 0.6} ${x + s * 0.6} ${y}Z`,
      paper,
    ) +
    oval(x, y - s * 1.62, s * 0.2, s * 0.16, leaf.mid) +
    line(whole`M${x - s * 0.5} ${y - s * 0.75}q${s * 0.5} ${s * 0.35} ${s} 0`, leaf.mid, 2.4)
  );
}

/**
 * A lamp on its cord.
 * @param {number} x px  @param {number} y lower edge px  @param {number} s half width px
 * @returns {Svg}
 */
export function lamp(x, y, s) {
  return (
    line(whole`M${x} 0V${y - s}`) +
    shape(
      whole`M${x - s} ${y}Q${x - s * 0.7} ${y - s} ${x} ${y - s}Q${x + s * 0.7} ${y - s} ${x + s} ${y}Z`,
      "#D9A441",
      { stroke: ink },
    )
  );
}
