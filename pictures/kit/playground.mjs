import { built, sun } from "./palette.mjs";
import { line, shape, whole } from "./svg.mjs";

/**
 * A swing with one seat.
 * @param {number} x  @param {number} y middle of the foot px  @param {number} h px
 * @returns {import("./drawing").Svg}
 */
export function swing(x, y, h) {
  const w = h * 0.42;
  const legs = whole`M${x - w - h * 0.14} ${y}L${x - w} ${y - h}L${x - w + h * 0.14} ${y}M${x + w - h * 0.14} ${y}L${x + w} ${y - h}L${x + w + h * 0.14} ${y}`;
  const bar = whole`M${x - w - 5} ${y - h}H${x + w + 5}`;
  const ropes = whole`M${x - h * 0.17} ${y - h}V${y - h * 0.28}M${x + h * 0.17} ${y - h}V${y - h * 0.28}`;
  return (
    line(ropes, undefined, 2.4) +
    line(legs + bar, undefined, 9) +
    line(legs + bar, built.wood, 4.5) +
    shape(whole`M${x - h * 0.23} ${y - h * 0.3}h${h * 0.46}v7h${-h * 0.46}Z`, sun)
  );
}
