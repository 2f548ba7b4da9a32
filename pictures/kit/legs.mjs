import { limb } from "./limb.mjs";
import { place, shape } from "./svg.mjs";

/** @import { Colour, PathData, Point, Put, Svg } from "./drawing" */
/** @import { Frame, LegAngles, Legs, LimbWidths, Wear } from "./figure" */

const shoes = {
  side: "M-1.1 -1.1L-1.25 .2C-1.3 .9 -1.1 1 -.6 1L2 1C2.5 1 2.4 .2 1.8 -.1C1.4 -.25 1.15 -.5 1 -1.1Z",
  front: "M-1 -1.1L-1.1 0C-1.2 1 -.9 1 0 1C1.3 1 1.9 1 1.8 .35C1.7 -.15 1.2 -.4 1 -1.1Z",
};

/**
 * One leg in parts: leg, shorts or lap, shoe.
 * @param {Frame} f  @param {LegAngles} angles  @param {0 | 1} index  @param {Omit<Wear, "top" | "held">} wear
 * @returns {[PathData, Colour][]}
 */
function leg(f, [thigh, shin], index, { view, bottom, skin, shoe, step }) {
  const outward = index ? 1 : -1;
  /** @type {Point} */
  const root = [outward * f.spread, f.hipY];
  /** @type {LimbWidths} */
  const widths = [f.leg * 1.06, f.leg, f.leg * 0.88];
  const pose = { root, upper: thigh, lower: shin, rounded: false, pen: f.pen };
  const whole = limb({ ...pose, lengths: f.legs, widths });
  const short = bottom.kind === "shorts";
  const below = bottom.kind === "dress" ? bottom.legs : short ? skin.face : bottom.color;
  /** @type {[PathData, Colour][]} */
  const parts = [[whole.path, bottom.legs ?? below]];
  if (short) {
    /** @type {Frame["legs"]} */
    const lengths = [f.legs[0], f.legs[1] * 0.2];
    /** @type {LimbWidths} */
    const wide = [widths[0] * 1.2, widths[1] * 1.2, widths[2] * 1.2];
    parts.push([limb({ ...pose, lengths, widths: wide }).path, bottom.color]);
  }
  const side = view === "side";
  const turn = side && Math.abs(shin) > 20 ? -shin * 0.85 : 0;
  const lift = step && outward > 0 ? f.foot * 1.1 : 0;
  const y = whole.end[1] + f.foot * (turn ? 0.3 : 0.45) - lift;
  const put = { x: whole.end[0], y, scale: f.foot * 0.95, turn, flip: !side && outward < 0 };
  parts.push([place(shoes[side ? "side" : "front"], put), shoe]);
  return parts;
}

/**
 * Both legs. Beside each other they share one path a colour; crossing ones (side view) do not.
 * @param {Frame} f of the body (body.mjs)  @param {Legs} angles  @param {Omit<Wear, "top" | "held">} wear
 * @returns {Svg}
 */
export function bothLegs(f, angles, wear) {
  const [one, other] = [leg(f, angles[0], 0, wear), leg(f, angles[1], 1, wear)];
  if (wear.view === "side")
    return [...one, ...other].map(([data, color]) => shape(data, color)).join("");
  return one.map(([data, color], i) => shape(data + (other[i]?.[0] ?? ""), color)).join("");
}
