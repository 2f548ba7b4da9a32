import { whole } from "./svg.mjs";

/** @import { Facing, Pen, Point } from "./drawing" */
/** @import { Limb, LimbWidths } from "./figure" */

/** @param {number} degrees */
const radians = (degrees) => (degrees * Math.PI) / 180;

/**
 * The unit step a limb takes at an angle: 0 hangs down, 90 points outward (to `side`), 180 points up.
 * @param {number} angle degrees
 * @returns {Point}
 */
const along = (angle) => [Math.sin(radians(angle)), Math.cos(radians(angle))];
/** @type {typeof along} */
const across = (angle) => [Math.cos(radians(angle)), -Math.sin(radians(angle))];

/**
 * One arm or leg as a single path, left open at its root so that it grows out of the body without a seam.
 * @param {object} limb
 * @param {Point} limb.root px of shoulder or hip
 * @param {number} limb.upper degrees
 * @param {number} limb.lower degrees
 * @param {readonly [upper: number, lower: number]} limb.lengths px
 * @param {LimbWidths} limb.widths px
 * @param {Facing} [limb.side] which way "outward" is
 * @param {boolean} [limb.rounded] whether the shoulder's round is drawn
 * @param {Pen} [limb.pen] how finely numbers are written
 * @returns {Limb}
 */
export function limb({
  root,
  upper,
  lower,
  lengths,
  widths,
  side = 1,
  rounded = true,
  pen = whole,
}) {
  const [u, v] = [along(upper), along(lower)];
  const [nu, nv] = [across(upper), across(lower)];
  const [w0, w1, w2] = widths;
  /** @type {Point} */
  const joint = [u[0] * lengths[0], u[1] * lengths[0]];
  /** @type {Point} */
  const end = [joint[0] + v[0] * lengths[1], joint[1] + v[1] * lengths[1]];
  /** @param {Point} point  @param {Point} [normal]  @param {number} [width] */
  const xy = (point, normal = [0, 0], width = 0) =>
    pen`${root[0] + side * (point[0] + normal[0] * width)} ${root[1] + point[1] + normal[1] * width}`;
  const clockwise = side > 0 ? 1 : 0;
  const bend = lower - upper;
  const dotted = Math.max(-0.6, nu[0] * nv[0] + nu[1] * nv[1]);
  /** @param {1 | -1} sign */
  const inner = (sign) =>
    `L${xy(joint, [(nu[0] + nv[0]) / (1 + dotted), (nu[1] + nv[1]) / (1 + dotted)], sign * w1)}`;
  /** @param {Point} from  @param {Point} to  @param {1 | -1} sign  @param {0 | 1} sweep */
  const outer = (from, to, sign, sweep) =>
    `L${xy(joint, from, sign * w1)}A${pen`${w1} ${w1}`} 0 0 ${sweep} ${xy(joint, to, sign * w1)}`;
  let path = `M${xy([0, 0], nu, w0)}`;
  if (rounded && upper < 85)
    path = `M${xy([0, 0], [0, -1], w0)}A${pen`${w0} ${w0}`} 0 0 ${clockwise} ${xy([0, 0], nu, w0)}`;
  const straight = Math.abs(bend) < 2;
  if (!straight) path += bend > 0 ? inner(1) : outer(nu, nv, 1, clockwise);
  path += `L${xy(end, nv, w2)}L${xy(end, nv, -w2)}`;
  if (!straight) path += bend > 0 ? outer(nv, nu, -1, clockwise) : inner(-1);
  path += `L${xy([0, 0], nu, -w0)}`;
  /** @type {(point: Point) => Point} */
  const place = (point) => [root[0] + side * point[0], root[1] + point[1]];
  return { path, joint: place(joint), end: place(end) };
}

/**
 * The two angles that bring the end of a limb to a point.
 * @param {Point} root  @param {Point} target px  @param {readonly [upper: number, lower: number]} lengths px
 * @param {Facing} [side]  @param {1 | -1} [bend] 1: the joint sticks outward or back; -1: the other way
 * @returns {{ upper: number, lower: number }}
 */
export function reach(root, target, lengths, side = 1, bend = 1) {
  const [dx, dy] = [(target[0] - root[0]) * side, target[1] - root[1]];
  const [a, b] = lengths;
  const distance = Math.min(Math.hypot(dx, dy), (a + b) * 0.999);
  const straight = (Math.atan2(dx, dy) * 180) / Math.PI;
  const opening =
    (Math.acos((a * a + distance * distance - b * b) / (2 * a * distance)) * 180) / Math.PI;
  const upper = straight + bend * opening;
  /** @type {Point} */
  const joint = [a * Math.sin(radians(upper)), a * Math.cos(radians(upper))];
  const scale = distance / Math.hypot(dx, dy);
  let lower = (Math.atan2(dx * scale - joint[0], dy * scale - joint[1]) * 180) / Math.PI;
  while (lower - upper > 180) lower -= 360;
  while (lower - upper < -180) lower += 360;
  return { upper, lower };
}
