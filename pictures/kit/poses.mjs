/**
 * Poses. Angles in degrees: arms 0 = down, 90 = outward (front) or forward (side view), 180 = up.
 * `to` is a target for the wrist in heights of the person, [forward or outward, up from the shoulder].
 * `layer`: back (behind the body), front, over (in front of the face too).
 * Legs: [thigh, shin] in the direction the person faces; `hip` the height of the seat as a share of standing.
 */
const hang = { upper: 14, lower: 5 };
const standing = [[-1, -1], [1, 1]];

export const poses = {
  stand: { arms: [hang, hang], legs: standing },
  still: { arms: [{ upper: 3, lower: 0 }, { upper: 3, lower: 0 }], legs: [[0, 0], [0, 0]] },
  stop: { arms: [hang, { upper: 62, lower: 168, hand: "flat" }], legs: standing },
  stopAhead: { arms: [hang, { upper: 58, lower: 100, hand: "flat" }], legs: standing },
  point: { arms: [hang, { upper: 82, lower: 90, hand: "point" }], legs: standing },
  tell: { arms: [hang, { upper: 22, lower: 95, hand: "open" }], legs: standing },
  explain: { arms: [{ upper: 24, lower: 80, hand: "open" }, { upper: 24, lower: 95, hand: "open" }], legs: standing },
  shout: { arms: [{ to: [0.035, 0.085], bend: -1, layer: "over", hand: "open" }, { to: [0.035, 0.085], bend: -1, layer: "over", hand: "open" }], legs: standing },
  phone: { arms: [hang, { to: [0.05, 0.13], bend: -1, layer: "over", hand: "fist", holds: true }], legs: standing },
  startle: { arms: [{ upper: 34, lower: 78, hand: "open" }, { upper: 34, lower: 96, hand: "flat" }], legs: standing },
  wave: { arms: [hang, { upper: 100, lower: 160, hand: "open" }], legs: standing },
  clasped: { arms: [{ to: [-0.1, -0.2], hand: "fist" }, { to: [-0.1, -0.2], hand: "fist" }], legs: standing },
  handsBack: { arms: [{ upper: 22, lower: -30, layer: "back" }, { upper: 22, lower: -30, layer: "back" }], legs: standing },
  sideHandsBack: { view: "side", arms: [{ upper: -40, lower: -4, hand: "fist", layer: "back" }, { upper: -46, lower: 2, hand: "fist" }], legs: [[-3, -3], [3, 2]] },
  sideStand: { view: "side", arms: [{ upper: 8, lower: 12, layer: "back" }, { upper: -6, lower: 4 }], legs: [[-3, -3], [3, 2]] },
  sideTell: { view: "side", arms: [{ upper: 20, lower: 80, layer: "back", hand: "open" }, { upper: 10, lower: 70, hand: "open" }], legs: [[-3, -3], [3, 2]] },
  sidePoint: { view: "side", arms: [{ upper: 8, lower: 12, layer: "back" }, { upper: 75, lower: 84, hand: "point" }], legs: [[-3, -3], [3, 2]] },
  walk: { view: "side", arms: [{ upper: 24, lower: 42, layer: "back" }, { upper: -26, lower: -6 }], legs: [[-20, -42], [22, 14]] },
  kneel: { view: "side", hip: 0.64, lean: 4, arms: [{ upper: 30, lower: 78, layer: "back", hand: "open" }, { upper: 24, lower: 62, hand: "open" }], legs: [[-12, -84], [80, 0]] },
  sitTell: { view: "side", hip: 0.62, arms: [{ upper: 20, lower: 70, layer: "back" }, { upper: 26, lower: 104, hand: "open" }], legs: [[84, 4], [80, 0]] },
  sitStop: { view: "side", hip: 0.62, arms: [{ upper: 18, lower: 60, layer: "back" }, { upper: 62, lower: 160, hand: "flat" }], legs: [[84, 4], [80, 0]] },
  table: { arms: [{ to: [-0.02, -0.2], hand: "fist" }, { to: [-0.02, -0.2], hand: "fist" }], legs: standing },
  holdUp: { arms: [{ to: [-0.02, -0.08], layer: "front", hand: "fist" }, { to: [-0.02, -0.08], layer: "front", hand: "fist" }], legs: standing },
  holdBackPhone: { arms: [{ to: [0.03, 0.14], bend: -1, layer: "over", hand: "fist", holds: true }, { upper: 66, lower: 96, hand: "flat" }], legs: standing },
  backWalk: { view: "back", arms: [{ upper: 12, lower: -4 }, { upper: 18, lower: 14 }], legs: [[-2, -1], [3, 2]], step: true },
  sit: { view: "side", hip: 0.62, arms: [{ upper: 18, lower: 60, layer: "back" }, { upper: 10, lower: 62 }], legs: [[84, 4], [80, 0]] },
  backStand: { view: "back", arms: [hang, hang], legs: standing },
  backHands: { view: "back", arms: [{ to: [-0.075, -0.25], hand: "fist" }, { to: [-0.095, -0.25], hand: "fist" }], legs: standing },
};
