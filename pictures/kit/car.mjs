import { built } from "./palette.mjs";
import { at, flat, line, oval, shape, whole } from "./svg.mjs";

/** @import { Colour, Facing, Place, Svg } from "./drawing" */

/**
 * A family car from the side.
 * @param {Place & { w: number, facing?: Facing, color?: Colour }} car x, y the ground under its middle, w its length px
 * @returns {Svg}
 */
export function car({ x, y, w, facing = 1, color = "#8FB9C9" }) {
  const k = w / 200;
  /** @param {number} n */
  const p = (n) => n * k;
  const body = shape(
    whole`M${p(-98)} ${p(-22)}V${p(-48)}Q${p(-98)} ${p(-56)} ${p(-84)} ${p(-58)}L${p(-58)} ${p(-88)}Q${p(-54)} ${p(-92)} ${p(-46)} ${p(-92)}H${p(18)}Q${p(26)} ${p(-92)} ${p(34)} ${p(-84)}L${p(56)} ${p(-58)}L${p(86)} ${p(-52)}Q${p(99)} ${p(-49)} ${p(99)} ${p(-38)}V${p(-22)}Q${p(99)} ${p(-18)} ${p(92)} ${p(-18)}H${p(-92)}Q${p(-98)} ${p(-18)} ${p(-98)} ${p(-22)}Z`,
    color,
  );
  const glass = shape(
    whole`M${p(-68)} ${p(-60)}L${p(-50)} ${p(-82)}H${p(-16)}V${p(-60)}ZM${p(-8)} ${p(-60)}V${p(-82)}H${p(16)}Q${p(22)} ${p(-82)} ${p(26)} ${p(-78)}L${p(42)} ${p(-60)}Z`,
    "#DDEFF3",
    { "stroke-width": 2.4 },
  );
  const doors = line(
    whole`M${p(-12)} ${p(-60)}V${p(-22)}M${p(-30)} ${p(-50)}h${p(10)}M${p(24)} ${p(-50)}h${p(10)}`,
    undefined,
    2.4,
  );
  const lights =
    flat(whole`M${p(86)} ${p(-46)}h${p(11)}v${p(9)}h${p(-11)}Z`, "#FFF3C9") +
    flat(whole`M${p(-96)} ${p(-46)}h${p(6)}v${p(9)}h${p(-6)}Z`, "#D9A441");
  const wheels = [-56, 58]
    .map(
      (cx) =>
        oval(p(cx), p(-19), p(19), p(19), "#3A4A54") +
        oval(p(cx), p(-19), p(8), p(8), built.metal, { "stroke-width": 2 }),
    )
    .join("");
  return at(x, y, body + glass + doors + lights + wheels, { facing });
}
