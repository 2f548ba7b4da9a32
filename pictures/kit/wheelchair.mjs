import { built, plum } from "./palette.mjs";
import { at, d, line, oval, shape } from "./svg.mjs";

/** @import { Facing, Point, Svg } from "./drawing" */
/** @import { Spot } from "./people" */

/**
 * A wheelchair seen from the side with somebody in it.
 * @param {Spot & { facing?: Facing | undefined, rider: (seat: Spot) => Svg }} chair
 * x, y the ground under the large wheel, h the standing height of the person; rider draws the seated person,
 * facing right
 * @returns {Svg}
 */
export function wheelchair({ x, y, h, facing = 1, rider }) {
  const r = h * 0.195;
  /** @type {Point} */
  const hub = [-h * 0.03, -r];
  const frame =
    line(
      d`M${-h * 0.16} ${-h * 0.46}h${-h * 0.05}M${-h * 0.13} ${-h * 0.46}L${-h * 0.1} ${-h * 0.2}H${h * 0.17}L${h * 0.22} ${-h * 0.05}`,
      undefined,
      6,
    ) +
    shape(d`M${-h * 0.15} ${-h * 0.45}h${h * 0.05}L${-h * 0.06} ${-h * 0.19}h${-h * 0.05}Z`, plum);
  const spokes = [0, 60, 120]
    .map((deg) => {
      const [c, s] = [Math.cos((deg * Math.PI) / 180) * r, Math.sin((deg * Math.PI) / 180) * r];
      return d`M${hub[0] - c} ${hub[1] - s}L${hub[0] + c} ${hub[1] + s}`;
    })
    .join("");
  const wheel =
    line(spokes, built.metalDark, 1.5) +
    oval(hub[0], hub[1], r - 2, r - 2, "none", { "stroke-width": 6 }) +
    oval(hub[0], hub[1], h * 0.03, h * 0.03, built.metal) +
    oval(h * 0.19, -h * 0.04, h * 0.035, h * 0.035, built.metal, { "stroke-width": 4 });
  const foot = line(d`M${h * 0.15} ${-h * 0.045}H${h * 0.31}`, undefined, 5);
  return at(x, y, frame + foot + rider({ x: -h * 0.035, y: -h * 0.06, h }) + wheel, { facing });
}
