import { ink, paper } from "./palette.mjs";
import { dots, flat, line, shape } from "./svg.mjs";

/** @import { Colour, Svg } from "./drawing" */
/** @import { Frame } from "./figure" */
/** @import { Top, View } from "./people" */

/**
 * The upper body, from the shoulders to a little below the hips; f is the frame of the body in px (see body.mjs).
 * @param {Frame} f
 * @param {Top & { hem?: number, back: boolean, flare?: number | undefined }} wear
 * for dresses hem is the y px of the hem and flare its width in hips; back: seen from behind
 * @returns {Svg}
 */
export function torso(
  f,
  { kind, color, trim = paper, stripe, hem = f.hipY / 2, back, flare = 1.75 },
) {
  const { shoulder: sw, shoulderY: sy, hip: hw, hipY: hy, neck: nw, arm, pen } = f;
  const top = pen`M${-nw} ${sy - arm * 0.35}C${-sw * 0.7} ${sy} ${-sw} ${sy} ${-sw} ${sy + arm * 1.6}`;
  const topBack = pen`${sw} ${sy + arm * 1.6}C${sw} ${sy} ${sw * 0.7} ${sy} ${nw} ${sy - arm * 0.35}`;
  const waist = sy + (hy - sy) * 0.62;
  const low =
    kind === "dress"
      ? pen`C${-sw} ${waist} ${-hw} ${waist} ${-hw} ${waist}L${-hw * flare} ${hem}Q0 ${hem + arm * 0.9} ${hw * flare} ${hem}L${hw} ${waist}C${hw} ${waist} ${sw} ${waist} `
      : pen`L${-hw} ${hy + arm * 0.6}Q0 ${hy + arm * 1.1} ${hw} ${hy + arm * 0.6}L`;
  const dip = back ? 0.1 : 0.75;
  let out = shape(
    `${top}${low}${topBack}Q0 ${pen`${sy + arm * dip}`} ${pen`${-nw} ${sy - arm * 0.35}`}Z`,
    color,
  );
  const collarY = sy + arm * 0.2;
  if (stripe) {
    const y = sy + (hy - sy) * 0.42;
    out += flat(pen`M${-sw + 1} ${y}H${sw - 1}V${y + arm * 0.9}H${-sw + 1}Z`, stripe);
  }
  if (back) return out;
  if (kind === "shirt")
    out +=
      shape(
        pen`M${-nw * 1.1} ${sy - arm * 0.4}L0 ${collarY + arm * 0.5}L${-nw * 0.9} ${sy + arm * 1.3}Z`,
        trim,
        { "stroke-width": 2 },
      ) +
      shape(
        pen`M${nw * 1.1} ${sy - arm * 0.4}L0 ${collarY + arm * 0.5}L${nw * 0.9} ${sy + arm * 1.3}Z`,
        trim,
        { "stroke-width": 2 },
      );
  if (kind === "shirt")
    out += dots(
      [0.45, 0.68, 0.9].map((k) => [0, sy + (hy - sy) * k]),
      1.6,
      ink,
    );
  if (kind === "jacket")
    out +=
      flat(
        pen`M${-nw * 0.75} ${sy + arm * 0.2}L0 ${sy + arm * 0.5}L${nw * 0.75} ${sy + arm * 0.2}L${nw * 0.55} ${hy + arm * 0.75}H${-nw * 0.55}Z`,
        trim,
      ) +
      line(
        pen`M${-nw * 0.85} ${sy + arm * 0.2}L${-nw * 0.5} ${hy + arm * 0.8}M${nw * 0.85} ${sy + arm * 0.2}L${nw * 0.5} ${hy + arm * 0.8}`,
        undefined,
        2,
      );
  if (kind === "dress")
    out += line(pen`M${-hw} ${waist}Q0 ${waist + arm * 0.6} ${hw} ${waist}`, undefined, 2);
  return out;
}

/**
 * A skirt over the legs, from the hips to `hem` (y px).
 * @param {Frame} f  @param {{ color: Colour, hem: number, flare?: number }} wear
 * @returns {Svg}
 */
export function skirt(f, { color, hem, flare = 1.5 }) {
  const { hip: hw, hipY: hy, arm, pen } = f;
  return shape(
    pen`M${-hw} ${hy - arm * 0.2}L${-hw * flare} ${hem}Q0 ${hem + arm} ${hw * flare} ${hem}L${hw} ${hy - arm * 0.2}Z`,
    color,
  );
}

/**
 * A school bag: on the back (seen from behind), straps (from the front), or behind the body (from the side).
 * @param {Frame} f  @param {{ color: Colour, view: View }} wear
 * @returns {Svg}
 */
export function backpack(f, { color, view }) {
  const { shoulder: sw, shoulderY: sy, hipY: hy, arm, pen } = f;
  const low = hy - arm * 0.2;
  if (view === "back")
    return (
      shape(
        pen`M${-sw * 0.78} ${sy + arm * 1.4}Q${-sw * 0.78} ${sy} 0 ${sy}Q${sw * 0.78} ${sy} ${sw * 0.78} ${sy + arm * 1.4}V${low}Q0 ${low + arm} ${-sw * 0.78} ${low}Z`,
        color,
      ) +
      line(
        pen`M${-sw * 0.5} ${low - arm * 2.2}H${sw * 0.5}V${low - arm * 0.5}H${-sw * 0.5}Z`,
        undefined,
        2,
      )
    );
  if (view === "side")
    return shape(
      pen`M${-sw * 0.4} ${sy + arm * 0.5}C${-sw * 2.1} ${sy} ${-sw * 2.2} ${sy + arm * 2} ${-sw * 2.1} ${low - arm}Q${-sw * 2} ${low} ${-sw * 0.4} ${low}Z`,
      color,
    );
  return (
    line(
      pen`M${-sw * 0.6} ${sy + arm * 0.2}Q${-sw * 0.5} ${sy + arm * 3} ${-sw * 0.85} ${sy + arm * 4}M${sw * 0.6} ${sy + arm * 0.2}Q${sw * 0.5} ${sy + arm * 3} ${sw * 0.85} ${sy + arm * 4}`,
      undefined,
      9,
    ) +
    line(
      pen`M${-sw * 0.6} ${sy + arm * 0.2}Q${-sw * 0.5} ${sy + arm * 3} ${-sw * 0.85} ${sy + arm * 4}M${sw * 0.6} ${sy + arm * 0.2}Q${sw * 0.5} ${sy + arm * 3} ${sw * 0.85} ${sy + arm * 4}`,
      color,
      4.5,
    )
  );
}
