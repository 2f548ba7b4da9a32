/** @import { Measures } from "./figure" */
/** @import { Age, View } from "./people" */

/** Proportions by age, in heights of the person. Young children have large heads and short limbs. */
const builds = {
  child: {
    head: 0.148,
    shoulderY: 0.665,
    shoulder: 0.112,
    hipY: 0.375,
    hip: 0.094,
    arm: 0.038,
    wrist: 0.031,
    upper: 0.145,
    fore: 0.13,
    leg: 0.047,
    hand: 0.034,
    foot: 0.036,
  },
  teen: {
    head: 0.118,
    shoulderY: 0.728,
    shoulder: 0.11,
    hipY: 0.44,
    hip: 0.085,
    arm: 0.036,
    wrist: 0.027,
    upper: 0.158,
    fore: 0.145,
    leg: 0.042,
    hand: 0.029,
    foot: 0.031,
  },
  adult: {
    head: 0.107,
    shoulderY: 0.75,
    shoulder: 0.118,
    hipY: 0.455,
    hip: 0.094,
    arm: 0.037,
    wrist: 0.027,
    upper: 0.163,
    fore: 0.15,
    leg: 0.044,
    hand: 0.029,
    foot: 0.03,
  },
  elder: {
    head: 0.12,
    shoulderY: 0.725,
    shoulder: 0.122,
    hipY: 0.42,
    hip: 0.108,
    arm: 0.04,
    wrist: 0.03,
    upper: 0.158,
    fore: 0.145,
    leg: 0.045,
    hand: 0.031,
    foot: 0.032,
  },
};

/**
 * The frame of a body in px; y grows downwards, 0 0 is the ground between the feet.
 * @param {object} body
 * @param {Age} body.age
 * @param {number} body.h height px
 * @param {View} body.view
 * @param {number | undefined} [body.seat] share of the standing hip height (1 standing)
 * @returns {Measures}
 */
export function frame({ age, h, view, seat = 1 }) {
  const b = builds[age];
  const drop = b.hipY * (1 - seat);
  const slim = view === "side" ? 0.82 : 1;
  const leg = (b.hipY - b.foot) / 2;
  return {
    head: b.head * h,
    headY: -(1 - b.head - drop) * h,
    shoulder: b.shoulder * h * slim,
    shoulderY: -(b.shoulderY - drop) * h,
    hip: b.hip * h * slim,
    hipY: -(b.hipY - drop) * h,
    neck: b.head * h * 0.42,
    arm: b.arm * h,
    wrist: b.wrist * h,
    arms: [b.upper * h, b.fore * h],
    leg: b.leg * h,
    legs: [leg * h, leg * h],
    hand: b.hand * h,
    foot: b.foot * h,
    spread: (view === "side" ? 0.012 : b.hip * 0.46) * h,
  };
}
