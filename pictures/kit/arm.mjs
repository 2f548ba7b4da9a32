import { hand } from "./hands.mjs";
import { limb, reach } from "./limb.mjs";
import { at, shape } from "./svg.mjs";

/** @import { Facing, Point } from "./drawing" */
/** @import { Arm, Frame, Wear } from "./figure" */

/**
 * Where an arm grows: in side view both near the middle, else at either shoulder.
 * @param {Frame} f  @param {number} index 0 left on the page or far, 1 right or near
 * @param {Wear["view"]} view
 * @returns {{ side: Facing, x: number }}
 */
function shoulderOf(f, index, view) {
  if (view === "side") return { side: 1, x: (index ? -0.1 : 0.25) * f.shoulder };
  const side = index ? 1 : -1;
  return { side, x: side * (f.shoulder - f.arm * 0.55) };
}

/**
 * One arm with its hand and sleeve.
 * @param {Frame} f of the body (body.mjs)  @param {Arm} spec an arm of a pose (poses.mjs)
 * @param {number} index 0 left on the page or far, 1 right or near
 * @param {Pick<Wear, "view" | "top" | "skin" | "held">} wear
 * @returns {string}
 */
export function arm(f, spec, index, { view, top, skin, held }) {
  const { side, x } = shoulderOf(f, index, view);
  /** @type {Point} */
  const root = [x, f.shoulderY + f.arm * 1.15];
  const { upper, lower } = spec.to
    ? reach(
        root,
        [root[0] + side * spec.to[0] * f.unit, root[1] - spec.to[1] * f.unit],
        f.arms,
        side,
        spec.bend,
      )
    : spec;
  const whole = limb({
    root,
    upper,
    lower,
    lengths: f.arms,
    widths: [f.arm, f.arm * 0.95, f.wrist],
    side,
    pen: f.pen,
  });
  const thing = held && spec.holds ? at(whole.end[0], whole.end[1], held) : "";
  const palm = hand({
    form: spec.hand ?? "relaxed",
    wrist: whole.end,
    angle: lower + (spec.flex ?? 0),
    size: f.hand,
    side,
    color: skin.face,
  });
  if (top.sleeve !== "short") return thing + palm + shape(whole.path, top.color);
  const sleeve = limb({
    pen: f.pen,
    root,
    upper,
    lower: upper,
    side,
    lengths: [f.arms[0] * 0.6, f.arms[0] * 0.15],
    widths: [f.arm, f.arm * 1.15, f.arm * 1.15],
  });
  return thing + shape(whole.path, skin.face) + palm + shape(sleeve.path, top.color);
}
