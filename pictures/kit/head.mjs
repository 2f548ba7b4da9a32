import { face } from "./face.mjs";
import { hairFromBehind, hairOf } from "./hair.mjs";
import { at, dots, el, oval, place, shape } from "./svg.mjs";

/** @import { PathData, Point, Svg } from "./drawing" */
/** @import { HeadParts } from "./figure" */
/** @import { Hair, Mood, Scarf, Skin } from "./people" */

/** @param {number} r  @param {number} t  @param {Scarf} scarf  @param {boolean} [back] seen from behind */
const scarfAround = (r, t, { color, pattern: colors }, back) => {
  /** @param {PathData} data */
  const put = (data) => place(data, { scale: r, coarse: r > 14 });
  const o = 0.22 * t;
  const opening = `M${-0.74 + o} -.1C${-0.74 + o} -.75 ${0.74 + o} -.75 ${0.76 + o * 0.9} -.1C${0.78 + o * 0.8} .5 ${0.35 + o} .95 ${o} .95C${-0.4 + o} .95 ${-0.74 + o} .5 ${-0.74 + o} -.1Z`;
  const outer = `M${-1.08} 0C-1.2 -.9 -.6 -1.26 0 -1.26C.6 -1.26 1.2 -.9 ${1.08} 0C1.12 .5 1.1 .9 1.25 1.35C.6 1.62 -.6 1.62 -1.25 1.35C-1.1 .9 -1.12 .5 -1.08 0Z`;
  /** @type {readonly Point[]} */
  const pattern = [
    [-0.75, -0.72],
    [-0.2, -0.98],
    [0.4, -0.95],
    [-0.95, 0.2],
    [0.9, 0.75],
    [-0.85, 0.95],
    [-0.3, 1.22],
    [0.45, 1.2],
  ];
  return (
    el("path", { d: put(back ? outer : outer + opening), fill: color, "fill-rule": "evenodd" }) +
    dots(
      pattern.map(([x, y]) => [x * r, y * r]),
      r * 0.09,
      colors,
    )
  );
};

/**
 * A head around 0 0.
 * @param {object} head
 * @param {number} head.r radius px
 * @param {number} [head.look] -1 … 1: where the face turns (left … right)
 * @param {boolean} head.back seen from behind
 * @param {Skin} head.skin
 * @param {Hair} head.hair
 * @param {Scarf | undefined} [head.scarf]
 * @param {Mood | undefined} [head.mood]
 * @param {boolean | undefined} [head.glasses]
 * @param {boolean | undefined} [head.moustache]
 * @param {number | undefined} [head.lookDown] see face.mjs
 * @returns {HeadParts}
 */
export function head({
  r,
  look = 0,
  back,
  skin,
  hair,
  scarf,
  mood = "calm",
  glasses,
  moustache,
  lookDown,
}) {
  const t = Math.min(1, Math.abs(look));
  const facing = look < 0 ? -1 : 1;
  const base = oval(0, 0, r * 0.97, r, skin.face);
  if (back && scarf) return { back: "", front: scarfAround(r, 0, scarf, true), drape: "" };
  if (back) {
    const ears =
      oval(-0.97 * r, 0.12 * r, r * 0.16, r * 0.2, skin.face) +
      oval(0.97 * r, 0.12 * r, r * 0.16, r * 0.2, skin.face);
    return {
      back: "",
      front:
        (hair.style === "bob" || hair.style === "long" ? "" : ears) +
        base +
        hairFromBehind(hair, r),
      drape: "",
    };
  }
  const parts = scarf ? { back: "", front: "", drape: "" } : hairOf(hair, r, t);
  /** @param {number} x head radii */
  const ear = (x) => oval(x * r, 0.14 * r, r * 0.17, r * 0.21, skin.face);
  const hidden = ["long", "bob"].includes(hair.style) || scarf;
  const behind = hidden ? "" : (t < 0.5 ? ear(0.97 - 0.1 * t) : "") + (t < 0.25 ? ear(-0.97) : "");
  const before = !hidden && t >= 0.25 ? ear(-0.97 + 0.72 * t) : "";
  const features = face({ r, t, mood, skin, hairColor: hair.color, glasses, moustache, lookDown });
  const greyLock = scarf
    ? shape(
        place("M-.7 -.25C-.5 -.9 .5 -.9 .75 -.25C.3 -.6 -.3 -.6 -.7 -.25Z", {
          scale: r,
          x: 0.2 * t * r,
        }),
        hair.color,
        { "stroke-width": 2 },
      )
    : "";
  const front =
    behind +
    base +
    features +
    greyLock +
    parts.front +
    before +
    (scarf ? scarfAround(r, t, scarf) : "");
  /** @param {Svg} inner */
  const turn = (inner) => (inner ? at(0, 0, inner, { facing }) : "");
  return { back: turn(parts.back), front: turn(front), drape: turn(parts.drape) };
}
