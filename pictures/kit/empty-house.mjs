import { built } from "./palette.mjs";
import { line, shape, whole } from "./svg.mjs";

/**
 * An empty house: half the roof is gone, door and window are dark holes.
 * @param {import("./drawing").Box} house x, y its lower left corner, h the height of the wall
 * @returns {import("./drawing").Svg}
 */
export function emptyHouse({ x, y, w, h }) {
  const top = y - h;
  const roof = h * 0.55;
  const wall = whole`M${x} ${y}V${top}H${x + w * 0.52}L${x + w * 0.58} ${top + h * 0.12}L${x + w * 0.7} ${top + h * 0.04}L${x + w * 0.8} ${top + h * 0.22}L${x + w * 0.92} ${top + h * 0.18}L${x + w} ${top + h * 0.4}V${y}Z`;
  const rafters = whole`M${x + w * 0.56} ${top - roof * 0.9}L${x + w * 0.7} ${top + h * 0.06}M${x + w * 0.45} ${top - roof * 0.94}L${x + w * 0.86} ${top - roof * 0.82}`;
  const tiles = whole`M${x - 9} ${top + 3}L${x + w * 0.12} ${top - roof}H${x + w * 0.44}L${x + w * 0.36} ${top - roof * 0.7}L${x + w * 0.5} ${top - roof * 0.5}L${x + w * 0.42} ${top - roof * 0.22}L${x + w * 0.54} ${top + 3}Z`;
  const rows = whole`M${x + w * 0.02} ${top - roof * 0.33}H${x + w * 0.43}M${x + w * 0.07} ${top - roof * 0.66}H${x + w * 0.37}`;
  const holes = whole`M${x + w * 0.12} ${top + h * 0.24}h${w * 0.2}v${h * 0.34}h${-w * 0.2}ZM${x + w * 0.52} ${y}v${-h * 0.64}h${w * 0.2}V${y}Z`;
  const marks = whole`M${x + w * 0.08} ${y - h * 0.2}h11M${x + w * 0.38} ${y - h * 0.5}h11M${x + w * 0.36} ${y - h * 0.82}h11M${x + w * 0.8} ${y - h * 0.52}h11M${x + w * 0.26} ${y - h * 0.12}h11M${x + w * 0.1} ${y - h * 0.9}h11`;
  return (
    line(rafters, undefined, 8) +
    line(rafters, built.woodDark, 3.4) +
    shape(wall, built.stone) +
    line(marks, built.stoneDark, 2.4) +
    shape(holes, "#3A4A54") +
    shape(tiles, built.tile) +
    line(rows, built.tileDark, 2.4)
  );
}
