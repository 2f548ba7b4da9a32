import { hairFromBehind, hairOf } from "./hair.mjs";
import { ink } from "./palette.mjs";
import { at, d, dots, el, line, oval, place, shape } from "./svg.mjs";

/** Mouths around 0 0 in head radii; `open` ones are filled. */
const mouths = {
  calm: { data: "M-.2 0Q0 .12 .2 0" },
  smile: { data: "M-.28 -.06Q0 .3 .28 -.06" },
  attentive: { data: "M-.15 .02Q0 .06 .15 .02" },
  firm: { data: "M-.17 .04L.17 .04" },
  talk: { data: "M-.2 -.06Q0 .02 .2 -.06Q.17 .24 0 .24Q-.17 .24 -.2 -.06Z", open: true },
  surprised: { data: "M-.1 .05C-.1 -.13 .1 -.13 .1 .05C.1 .23 -.1 .23 -.1 .05Z", open: true },
  shout: { data: "M-.2 .08C-.2 -.22 .2 -.22 .2 .08C.2 .36 -.2 .36 -.2 .08Z", open: true },
};
const lifted = { surprised: -0.14, shout: -0.1, attentive: -0.05, firm: 0.03 };

const face = ({ r, t, mood, skin, hairColor, glasses, moustache, lookDown = 0 }) => {
  const fx = 0.36 * t;
  const eyes = [fx - 0.37 + 0.06 * t, fx + 0.37 - 0.1 * t];
  const eyeY = 0.06 + lookDown;
  const put = (data, x, y) => place(data, { x: x * r, y: y * r, scale: r });
  const browY = eyeY - 0.27 + (lifted[mood] ?? 0);
  const brows = eyes
    .map((x, i) => put(i ? "M-.13 0Q.01 -.1 .14 .01" : "M-.14 .01Q-.01 -.1 .13 0", x, browY))
    .join("");
  const mouth = mouths[mood] ?? mouths.calm;
  const hairTone = hairColor === "#B9B6B2" ? "#8C8986" : hairColor;
  const mark = mouth.open
    ? shape(put(mouth.data, fx * 1.05, eyeY + 0.52), "#7A3B33", { "stroke-width": r < 12 ? 1 : 2 })
    : line(
        put(mouth.data, fx * 1.05, eyeY + (moustache ? 0.62 : 0.52)),
        undefined,
        r < 12 ? 1.6 : 2.4,
      );
  const gaze = dots(
    eyes.map((x) => [x * r, eyeY * r]),
    r * (r < 12 ? 0.13 : 0.095),
    ink,
    r * 0.07,
  );
  if (r < 12) return gaze + mark;
  let out =
    line(
      eyes
        .map((x, i) => d`M${(x + (i ? 0.1 : -0.1) - 0.05) * r} ${(eyeY + 0.32) * r}h${r * 0.1}`)
        .join(""),
      skin.cheek,
      r * 0.26,
    ) + gaze;
  out += line(brows, hairTone, 2.2);
  out += line(put("M.02 -.08C.16 .06 .1 .16 -.06 .12", fx + 0.1 * t, eyeY + 0.26), skin.shade, 2.2);
  if (glasses)
    out +=
      eyes
        .map((x) => oval(x * r, eyeY * r, r * 0.25, r * 0.25, "none", { "stroke-width": 2 }))
        .join("") + line(put(`M${eyes[0] + 0.25} 0L${eyes[1] - 0.25} 0`, 0, eyeY), undefined, 2);
  if (moustache)
    out += shape(
      put("M-.36 .1C-.2 -.16 .2 -.16 .36 .1C.15 .06 -.15 .06 -.36 .1Z", fx, eyeY + 0.46),
      hairTone,
      { "stroke-width": 1.5 },
    );
  return out + mark;
};

const scarfAround = (r, t, { color, pattern: colors }) => {
  const put = (data) => place(data, { scale: r, coarse: r > 14 });
  const o = 0.22 * t;
  const opening = `M${-0.74 + o} -.1C${-0.74 + o} -.75 ${0.74 + o} -.75 ${0.76 + o * 0.9} -.1C${0.78 + o * 0.8} .5 ${0.35 + o} .95 ${o} .95C${-0.4 + o} .95 ${-0.74 + o} .5 ${-0.74 + o} -.1Z`;
  const outer = `M${-1.08} 0C-1.2 -.9 -.6 -1.26 0 -1.26C.6 -1.26 1.2 -.9 ${1.08} 0C1.12 .5 1.1 .9 1.25 1.35C.6 1.62 -.6 1.62 -1.25 1.35C-1.1 .9 -1.12 .5 -1.08 0Z`;
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
    el("path", { d: put(outer + opening), fill: color, "fill-rule": "evenodd" }) +
    dots(
      pattern.map(([x, y]) => [x * r, y * r]),
      r * 0.09,
      colors,
    )
  );
};

/**
 * A head around 0 0.
 * @param r radius px   @param look -1 … 1: where the face turns (left … right)   @param back seen from behind
 * @param mood calm, smile, attentive, firm, talk, surprised, shout
 * @param skin a tone of the palette   @param hair { style, color, tie }   @param scarf { color, pattern } or none
 * @returns { back, front, drape } SVG strings, see hairOf
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
  const turn = (inner) => (inner ? at(0, 0, inner, { facing }) : "");
  return { back: turn(parts.back), front: turn(front), drape: turn(parts.drape) };
}
