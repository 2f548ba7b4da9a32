/** @import { Arm, Arms, Legs, Pose } from "./figure" */

/*
 * Poses. Angles in degrees: arms 0 = down, 90 = outward (front) or forward (side view), 180 = up.
 * `to` is a target for the wrist in heights of the person, [forward or outward, up from the shoulder].
 * `layer`: back (behind the body), front, over (in front of the face too).
 * `flex` bends the hand; `holds` puts the held thing there; `bend` -1 turns the elbow the other way.
 * Legs: [thigh, shin] in the direction the person faces; `hip` the height of the seat as a share of standing.
 */

/**
 * The same on either side.
 * @template T
 * @param {T} one
 * @returns {readonly [T, T]}
 */
const both = (one) => [one, one];
/** @type {Arm} */
const hang = { upper: 14, lower: 5 };
const raised = /** @type {const} */ ({ bend: -1, layer: "over" });
/** @type {Legs} */
const still = both([0, 0]);
/** @type {Legs} */
const apart = [
  [-1, -1],
  [1, 1],
];
/** @type {Legs} */
const sideways = [
  [-3, -3],
  [3, 2],
];
/** @type {Legs} */
const seated = [
  [84, 4],
  [80, 0],
];
/** @type {Arm} */
const lap = { upper: 18, lower: 60, layer: "back" };

/** @type {(arms: Arms, legs?: Legs) => Pose} */
const front = (arms, legs = apart) => ({ arms, legs });
/** @type {(arms: Arms, legs?: Legs, more?: Pick<Pose, "hip" | "lean">) => Pose} */
const side = (arms, legs = sideways, more = {}) => ({ view: "side", arms, legs, ...more });
/** @type {(arms: Arms, more?: Pick<Pose, "step">) => Pose} */
const back = (arms, more = {}) => ({ view: "back", arms, legs: apart, ...more });
/** @param {Arm} near */
const sitting = (near) => side([lap, near], seated, { hip: 0.62 });

export const poses = {
  stand: front(both(hang)),
  still: front(both({ upper: 3, lower: 0 }), still),
  stop: front([hang, { upper: 62, lower: 168, hand: "flat" }]),
  stopAhead: front([hang, { upper: 64, lower: 84, hand: "flat", flex: 80 }]),
  startle: front(both({ upper: 20, lower: 134, hand: "flat" })),
  point: front([hang, { upper: 82, lower: 90, hand: "point" }]),
  tell: front([hang, { upper: 22, lower: 95, hand: "open" }]),
  explain: front([hang, { upper: 12, lower: 144, hand: "open" }]),
  think: front([
    { upper: 3, lower: 0 },
    { to: [-0.06, -0.005], hand: "fist", layer: "over" },
  ]),
  wave: front([hang, { upper: 100, lower: 160, hand: "open" }]),
  clasped: front(both({ to: [-0.1, -0.2], hand: "fist" })),
  shout: front(both({ to: [0.035, 0.085], hand: "open", ...raised })),
  phone: front([hang, { to: [0.05, 0.12], hand: "fist", holds: true, ...raised }]),
  showPhone: front([hang, { upper: 34, lower: 112, hand: "fist", holds: true }]),
  holdBackPhone: front([
    { to: [0.05, 0.12], hand: "fist", holds: true, ...raised },
    { upper: 64, lower: 82, hand: "flat", flex: 82 },
  ]),
  lead: front(both({ upper: 18, lower: 10, hand: "fist" })),
  led: front([hang, { to: [0.25, -0.07], hand: "fist", bend: -1 }]),
  handsBack: front(both({ upper: 22, lower: -30, layer: "back" })),
  holdSheet: front(both({ upper: 34, lower: -34, hand: "fist" })),
  atTable: front(both({ upper: 16, lower: -40, hand: "fist" })),
  walk: side(
    [
      { upper: 24, lower: 42, layer: "back" },
      { upper: -26, lower: -6 },
    ],
    [
      [-20, -42],
      [22, 14],
    ],
  ),
  kneel: side(
    [
      { upper: 24, lower: 64, layer: "back" },
      { upper: 14, lower: 58 },
    ],
    [
      [-12, -84],
      [80, 0],
    ],
    { hip: 0.64, lean: 4 },
  ),
  sitGround: side(
    [
      { upper: 40, lower: 66, layer: "back" },
      { upper: 34, lower: 66 },
    ],
    [
      [134, 10],
      [128, 16],
    ],
    { hip: 0.2 },
  ),
  sit: sitting({ upper: 10, lower: 62 }),
  sitTell: sitting({ upper: 26, lower: 104, hand: "open" }),
  sitStop: sitting({ upper: 66, lower: 156, hand: "flat" }),
  sitHandUp: sitting({ upper: 96, lower: 156, hand: "flat", layer: "over" }),
  backHands: back([
    { to: [-0.075, -0.25], hand: "fist" },
    { to: [-0.095, -0.25], hand: "fist" },
  ]),
  backWalk: back(
    [
      { upper: 12, lower: -4 },
      { upper: 18, lower: 14 },
    ],
    { step: true },
  ),
};
