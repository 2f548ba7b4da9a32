import { leaf } from "./palette.mjs";
import { line, shape, whole } from "./svg.mjs";

/** @import { Colour, Svg } from "./drawing" */

/**
 * A round shrub that stands on the ground.
 * @param {number} x  @param {number} y middle of its foot px  @param {number} s half width px
 * @param {Colour} [color] of its leaves
 * @returns {Svg}
 */
export function shrub(x, y, s, color = leaf.dark) {
  return (
    shape(
      whole`M${x - s} ${y}C${x - s * 1.35} ${y - s * 0.5} ${x - s * 0.95} ${y - s * 0.9} ${x - s * 0.6} ${y - s * 0.78}C${x - s * 0.5} ${y - s * 1.3} ${x + s * 0.3} ${y - s * 1.36} ${x + s * 0.42} ${y - s * 0.9}C${x + s * 0.9} ${y - s * 1.05} ${x + s * 1.35} ${y - s * 0.5} ${x + s} ${y}Z`,
      color,
    ) +
    line(
      whole`M${x - s * 0.6} ${y - s * 0.45}q${s * 0.16} ${s * 0.18} ${s * 0.34} ${s * 0.02}M${x + s * 0.1} ${y - s * 0.8}q${s * 0.16} ${s * 0.18} ${s * 0.34} ${s * 0.02}`,
      leaf.mid,
      2.4,
    )
  );
}
