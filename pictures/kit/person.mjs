import { arm } from "./arm.mjs";
import { frame } from "./body.mjs";
import { backpack, skirt, torso } from "./clothes.mjs";
import { head } from "./head.mjs";
import { bothLegs } from "./legs.mjs";
import { skin as skins } from "./palette.mjs";
import { poses } from "./poses.mjs";
import { at, d, dot, el, shape, whole } from "./svg.mjs";

/** @import { Colour, Svg } from "./drawing" */
/** @import { Frame, Layer, Wear } from "./figure" */
/** @import { Bottom, Here, Looks, Top, View } from "./people" */

/**
 * Somebody who sits has the skirt in the lap: it is drawn along the thighs.
 * @param {Bottom} bottom  @param {Top} top
 * @returns {Bottom}
 */
function seatedBottom(bottom, top) {
  if (bottom.kind === "dress") return { ...bottom, kind: "shorts", color: top.color };
  return bottom.kind === "skirt" ? { ...bottom, kind: "shorts" } : bottom;
}

/** @param {Frame} f  @param {{ top: Top, bottom: Bottom, back: boolean }} wear */
function trunk(f, { top, bottom, back }) {
  const hem = f.hipY * (bottom.hem ?? 0.5);
  if (bottom.kind === "dress")
    return torso(f, { ...top, kind: "dress", hem, back, flare: bottom.flare });
  return (bottom.kind === "skirt" ? skirt(f, { ...bottom, hem }) : "") + torso(f, { ...top, back });
}

/** @param {Frame} f  @param {Colour} color */
const neck = (f, color) =>
  shape(
    f.pen`M${-f.neck * 0.8} ${f.headY + f.head * 0.6}V${f.shoulderY}Q0 ${f.shoulderY + f.arm * 0.9} ${f.neck * 0.8} ${f.shoulderY}V${f.headY + f.head * 0.6}`,
    color,
  );

/**
 * A person standing with the feet around (x, y).
 * @param {Looks & Here} who
 * @returns {Svg}
 */
export function person({ x, y, h, age, facing, pose: name = "stand", look, tilt, cut, ink, ...o }) {
  const pose = poses[name];
  const view = pose.view ?? "front";
  const skin = skins[o.skin];
  /** @type {Frame} */
  const f = { ...frame({ age, h, view, seat: pose.hip }), unit: h, pen: h < 120 ? d : whole };
  const bottom = pose.hip ? seatedBottom(o.bottom, o.top) : o.bottom;
  /** @type {Wear} */
  const wear = {
    view,
    top: o.top,
    bottom,
    skin,
    shoe: o.shoe ?? "#3A4A54",
    held: o.held,
    step: pose.step,
  };
  const turned = look ?? (view === "side" ? 0.75 : 0.25);
  const face = head({ ...o, r: f.head, back: view === "back", look: turned, skin });

  /** @param {Svg} inner */
  const onNeck = (inner) => (inner ? at(0, f.headY, inner, { turn: tilt }) : "");
  /** @param {Svg} inner */
  const leaning = (inner) =>
    pose.lean && inner
      ? el("g", { transform: `rotate(${pose.lean} 0 ${Math.round(f.hipY)})` }, inner)
      : inner;
  /** @type {[Layer, Svg][]} */
  const arms = pose.arms.map((spec, i) => [spec.layer ?? "front", arm(f, spec, i, wear)]);
  /** @param {Layer} wanted */
  const layer = (wanted) =>
    arms
      .filter(([layer]) => layer === wanted)
      .map(([, drawn]) => drawn)
      .join("");
  /** @param {View} side */
  const bag = (side) => (o.bag && view === side ? backpack(f, { color: o.bag, view }) : "");

  const behind = bag("side") + layer("back") + onNeck(face.back);
  const body = trunk(f, { top: o.top, bottom, back: view === "back" });
  const hands = layer("front");
  const middle =
    view === "back"
      ? body + hands + neck(f, skin.face) + bag("back")
      : body + neck(f, skin.face) + bag("front") + onNeck(face.drape) + hands;
  const upper = middle + onNeck(face.front) + layer("over");
  const grounded = !cut && !pose.hip && h >= 100;
  const shadow = grounded
    ? dot(0, 1, f.shoulder * 1.2, f.foot, "#14222B", { "fill-opacity": 0.2 })
    : "";
  const legs = cut ? "" : bothLegs(f, pose.legs, wear);
  return at(x, y, shadow + leaning(behind) + legs + leaning(upper), {
    facing,
    "stroke-width": ink,
  });
}
