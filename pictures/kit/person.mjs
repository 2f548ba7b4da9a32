import { at, d, place, shape } from "./svg.mjs";
import { skin as skins } from "./palette.mjs";
import { backpack, skirt, torso } from "./clothes.mjs";
import { frame } from "./body.mjs";
import { hand } from "./hands.mjs";
import { head } from "./head.mjs";
import { limb, reach } from "./limb.mjs";
import { poses } from "./poses.mjs";

const shoes = {
  side: "M-1.1 -1.1L-1.25 .2C-1.3 .9 -1.1 1 -.6 1L2 1C2.5 1 2.4 .2 1.8 -.1C1.4 -.25 1.15 -.5 1 -1.1Z",
  front: "M-1 -1.1L-1.1 0C-1.2 1 -.9 1 0 1C1.3 1 1.9 1 1.8 .35C1.7 -.15 1.2 -.4 1 -1.1Z",
};

const leg = (f, [thigh, shin], index, { view, bottom, skin, shoe, step }) => {
  const outward = index ? 1 : -1;
  const root = [outward * f.spread, f.hipY];
  const bare = (bottom.kind === "shorts" && !bottom.legs) || bottom.bare;
  const widths = [f.leg * 1.15, f.leg, f.leg * 0.86];
  const whole = limb({ root, upper: thigh, lower: shin, lengths: f.legs, widths, rounded: false });
  const color = bare ? skin.face : bottom.legs ?? bottom.color;
  let out = shape(whole.path, color);
  if (bottom.kind === "shorts") {
    const half = limb({ root, upper: thigh, lower: shin, lengths: [f.legs[0], f.legs[1] * 0.2], widths: widths.map((w) => w * 1.2), rounded: false });
    out += shape(half.path, bottom.color);
  }
  const flip = view !== "side" && outward < 0;
  const turn = view === "side" && Math.abs(shin) > 20 ? -shin * 0.85 : 0;
  const lift = step && outward > 0 ? f.foot * 1.1 : 0;
  const ankle = [whole.end[0], whole.end[1] + (turn ? 0 : f.foot * 0.45) - lift];
  return out + shape(place(shoes[view === "side" ? "side" : "front"], { x: ankle[0], y: ankle[1] + (turn ? f.foot * 0.3 : 0), scale: f.foot * 0.95, turn, flip }), shoe);
};

const arm = (f, spec, index, { view, top, skin, held }) => {
  const side = view === "side" ? 1 : index ? 1 : -1;
  const x = view === "side" ? (index ? -0.1 : 0.25) * f.shoulder : side * (f.shoulder - f.arm * 0.55);
  const root = [x, f.shoulderY + f.arm * 1.15];
  const target = spec.to && [root[0] + side * spec.to[0] * f.unit, root[1] - spec.to[1] * f.unit];
  const { upper, lower } = target ? reach(root, target, f.arms, side, spec.bend) : spec;
  const whole = limb({ root, upper, lower, lengths: f.arms, widths: [f.arm, f.arm * 0.95, f.wrist], side });
  const form = spec.hand ?? "relaxed";
  let out = (held && spec.holds ? at(whole.end[0], whole.end[1], held) : "") + hand({ form, wrist: whole.end, angle: lower, size: f.hand, side, color: skin.face, turned: spec.turned });
  if (top.sleeve === "short") {
    out += shape(whole.path, skin.face);
    const cut = limb({ root, upper, lower: upper, lengths: [f.arms[0] * 0.6, f.arms[0] * 0.15], widths: [f.arm, f.arm * 1.15, f.arm * 1.15], side });
    return out + shape(`${cut.path}`, top.color) ;
  }
  return out + shape(whole.path, top.sleeves ?? top.color);
};

/**
 * A person standing with the feet around (x, y).
 * @param x, y px in the scene   @param h height px   @param age child, teen, adult, elder
 * @param facing 1 right, -1 left   @param pose a name of poses.mjs   @param arms, legs, lean override the pose
 * @param look -1 … 1: the face turned away from or towards the facing side   @param mood see head.mjs
 * @param skin a name of the palette   @param hair, scarf, glasses, moustache see head.mjs
 * @param top { kind, color, trim, stripe, sleeve }   @param bottom { kind: trousers, shorts, skirt, dress, color, hem }
 * @param bag colour of a backpack   @param ink outline px, thinner for people far away
 */
export function person(o) {
  const pose = { ...poses[o.pose ?? "stand"], ...o.over };
  const view = pose.view ?? "front";
  const skin = skins[o.skin ?? "tan"];
  const f = { ...frame({ age: o.age, h: o.h, view, seat: pose.hip }), unit: o.h };
  const bottom = { ...o.bottom };
  if (pose.hip && bottom.kind === "dress") bottom.color = o.top.color;
  if (pose.hip && ["skirt", "dress"].includes(bottom.kind)) bottom.kind = "shorts";
  const long = bottom.kind === "skirt" || bottom.kind === "dress";
  const hem = long ? f.hipY + (0 - f.hipY) * (bottom.hem ?? 0.5) : 0;
  const wear = { view, top: o.top, bottom, skin, shoe: o.shoe ?? "#3A4A54", held: o.held, step: pose.step };
  const face = head({ r: f.head, view: view === "back" ? "back" : "front", look: o.look ?? (view === "side" ? 0.75 : 0.25), skin, hair: o.hair, scarf: o.scarf, mood: o.mood, glasses: o.glasses, moustache: o.moustache, lookDown: o.lookDown });
  const withHead = (inner) => (inner ? at(0, f.headY, inner, { turn: o.tilt }) : "");
  const arms = pose.arms.map((spec, i) => ({ layer: spec.layer ?? "front", drawn: arm(f, spec, i, wear) }));
  const layer = (name) => arms.filter((a) => a.layer === name).map((a) => a.drawn).join("");
  const body = bottom.kind === "dress"
    ? torso(f, { ...o.top, kind: "dress", hem, back: view === "back", flare: bottom.flare })
    : (bottom.kind === "skirt" ? skirt(f, { ...bottom, hem }) : "") + torso(f, { ...o.top, back: view === "back" });
  const neck = shape(d`M${-f.neck * 0.8} ${f.headY + f.head * 0.6}V${f.shoulderY}Q0 ${f.shoulderY + f.arm * 0.9} ${f.neck * 0.8} ${f.shoulderY}V${f.headY + f.head * 0.6}`, skin.face);
  const bag = (when) => (o.bag && when ? backpack(f, { color: o.bag, view }) : "");
  const legs = pose.legs.map((angles, i) => leg(f, angles, i, wear)).join("");
  const upper = [
    bag(view === "side"), layer("back"), withHead(face.back),
  ].join("");
  const trunk = [
    body, view === "back" ? "" : neck, bag(view === "front"), withHead(face.drape),
    layer("front"), view === "back" ? neck : "", bag(view === "back"), withHead(face.front), layer("over"),
  ].join("");
  const lean = (inner) => (pose.lean && inner ? at(0, 0, inner, { transform: undefined, ...leanAround(pose.lean, f.hipY) }) : inner);
  return at(o.x, o.y, lean(upper) + legs + lean(trunk), { facing: o.facing, "stroke-width": o.ink });
}

const leanAround = (angle, y) => ({ transform: `rotate(${angle} 0 ${Math.round(y)})` });
