import { limb } from "./limb.mjs";
import { place, shape } from "./svg.mjs";

const shoes = {
  side: "M-1.1 -1.1L-1.25 .2C-1.3 .9 -1.1 1 -.6 1L2 1C2.5 1 2.4 .2 1.8 -.1C1.4 -.25 1.15 -.5 1 -1.1Z",
  front: "M-1 -1.1L-1.1 0C-1.2 1 -.9 1 0 1C1.3 1 1.9 1 1.8 .35C1.7 -.15 1.2 -.4 1 -1.1Z",
};

/** One leg as [path data, colour] parts: leg, shorts or lap, shoe. */
function leg(f, [thigh, shin], index, { view, bottom, skin, shoe, step }) {
  const outward = index ? 1 : -1;
  const root = [outward * f.spread, f.hipY];
  const widths = [f.leg * 1.06, f.leg, f.leg * 0.88];
  const pose = { root, upper: thigh, lower: shin, rounded: false, pen: f.pen };
  const whole = limb({ ...pose, lengths: f.legs, widths });
  const short = bottom.kind === "shorts";
  const parts = [[whole.path, bottom.legs ?? (short ? skin.face : bottom.color)]];
  if (short) {
    const lengths = [f.legs[0], f.legs[1] * 0.2];
    parts.push([limb({ ...pose, lengths, widths: widths.map((w) => w * 1.2) }).path, bottom.color]);
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
 * @param f frame of the body (body.mjs)  @param angles [[thigh, shin], [thigh, shin]] degrees
 * @param wear { view, bottom, skin, shoe, step }
 */
export function bothLegs(f, angles, wear) {
  const [one, other] = angles.map((pair, i) => leg(f, pair, i, wear));
  if (wear.view === "side")
    return [...one, ...other].map(([data, color]) => shape(data, color)).join("");
  return one.map(([data, color], i) => shape(data + other[i][0], color)).join("");
}
