import { at, d, dot, line, place, shape } from "./svg.mjs";

/** @import { Colour, Facing, PathData, Place, Svg } from "./drawing" */

const coat =
  "M-.5 -.52C-.5 -.64 -.4 -.66 -.28 -.64L.2 -.65C.34 -.66 .4 -.62 .44 -.54C.52 -.46 .58 -.4 .64 -.32L.5 -.18C.44 -.26 .4 -.3 .34 -.32C.28 -.26 .2 -.24 .08 -.24L-.3 -.24C-.44 -.24 -.5 -.34 -.5 -.52Z";
const muzzle =
  "M.44 -.34C.52 -.42 .62 -.36 .68 -.24C.72 -.16 .66 -.08 .58 -.1C.5 -.12 .42 -.24 .44 -.34Z";
const patches =
  "M-.36 -.63C-.2 -.64 -.14 -.56 -.2 -.46C-.28 -.36 -.42 -.44 -.36 -.63ZM.06 -.64C.24 -.65 .28 -.54 .2 -.46C.1 -.4 0 -.5 .06 -.64Z";

/**
 * A cow that grazes, its head down.
 * @param {Place & { s: number, facing?: Facing, color?: Colour, patch?: Colour }} cow
 * x, y the ground under its middle, s its length px, color of the coat, patch the colour of its patches
 * @returns {Svg}
 */
export function cow({ x, y, s, facing = 1, color = "#F4EFE4", patch = "#8A5A3A" }) {
  /** @param {PathData} data */
  const put = (data) => place(data, { scale: s });
  /** @param {number} k */
  const leg = (k) => d`M${k * s} ${-0.3 * s}V0`;
  const all = [-0.4, -0.3, 0.16, 0.28].map(leg).join("");
  return at(
    x,
    y,
    line(put("M-.48 -.58C-.58 -.5 -.56 -.36 -.58 -.26"), undefined, 3.4) +
      line(all, undefined, 0.1 * s) +
      line(all, color, 0.1 * s - 5) +
      shape(put(coat), color) +
      shape(put(patches), patch, { stroke: "none" }) +
      line(put("M.5 -.46C.56 -.54 .56 -.6 .54 -.62"), undefined, 3.4) +
      shape(put(muzzle), patch) +
      shape(put("M.47 -.38C.38 -.44 .34 -.4 .34 -.35C.38 -.32 .44 -.32 .47 -.34Z"), patch, {
        "stroke-width": 2.4,
      }) +
      dot(0.56 * s, -0.27 * s, 2, 2, "#14222B"),
    { facing },
  );
}
