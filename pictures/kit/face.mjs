import { hair as hairTones, ink } from "./palette.mjs";
import { d, dots, el, line, oval, place, shape } from "./svg.mjs";

/** @import { Colour, PathData, Svg } from "./drawing" */
/** @import { Mood, Skin } from "./people" */

/**
 * Mouths around 0 0 in head radii; `open` ones are filled.
 * @type {Readonly<Record<Mood, { data: PathData, open?: true }>>}
 */
const mouths = {
  calm: { data: "M-.2 0Q0 .12 .2 0" },
  smile: { data: "M-.28 -.06Q0 .3 .28 -.06" },
  attentive: { data: "M-.15 .02Q0 .06 .15 .02" },
  firm: { data: "M-.17 .04L.17 .04" },
  talk: { data: "M-.2 -.06Q0 .02 .2 -.06Q.17 .24 0 .24Q-.17 .24 -.2 -.06Z", open: true },
  surprised: { data: "M-.1 .05C-.1 -.13 .1 -.13 .1 .05C.1 .23 -.1 .23 -.1 .05Z", open: true },
  shout: { data: "M-.2 .08C-.2 -.22 .2 -.22 .2 .08C.2 .36 -.2 .36 -.2 .08Z", open: true },
};

/**
 * How far a mood moves the brows, in head radii (down is positive).
 * @type {Readonly<Partial<Record<Mood, number>>>}
 */
const brows = { surprised: -0.14, shout: -0.1, attentive: -0.05, firm: 0.03 };

/**
 * Eyes, brows, nose, cheeks and mouth around 0 0. Faces of people far away (r under 12) are eyes and mouth only.
 * @param {object} face
 * @param {number} face.r head radius px
 * @param {number} face.t 0 to the front … 1 to the right
 * @param {Mood} face.mood
 * @param {Skin} face.skin
 * @param {Colour} face.hairColor
 * @param {boolean | undefined} [face.glasses]
 * @param {boolean | undefined} [face.moustache]
 * @param {number | undefined} [face.lookDown] head radii: the face a little lower, for looking down at a child
 * @returns {Svg}
 */
export function face({ r, t, mood, skin, hairColor, glasses, moustache, lookDown = 0 }) {
  const fx = 0.36 * t;
  /** @type {[number, number]} */
  const eyes = [fx - 0.37 + 0.06 * t, fx + 0.37 - 0.1 * t];
  const eyeY = 0.06 + lookDown;
  /** @param {PathData} data  @param {number} x  @param {number} y head radii */
  const put = (data, x, y) => place(data, { x: x * r, y: y * r, scale: r });
  const mouth = mouths[mood];
  const mark = put(mouth.data, fx * 1.05, eyeY + (moustache && !mouth.open ? 0.62 : 0.52));
  const lips = el("path", { d: mark, fill: mouth.open ? "#7A3B33" : undefined });
  /** @param {number} size of the eyes in head radii */
  const gaze = (size) =>
    dots(
      eyes.map((x) => [x * r, eyeY * r]),
      r * size,
      ink,
      r * 0.07,
    );
  if (r < 12) return el("g", { fill: "none", "stroke-width": 1.4 }, gaze(0.13) + lips);

  const cheeks = [eyes[0] - 0.15, eyes[1] + 0.05].map(
    (x) => d`M${x * r} ${(eyeY + 0.32) * r}h${r * 0.1}`,
  );
  const browY = eyeY - 0.27 + (brows[mood] ?? 0);
  const brow =
    put("M-.14 .01Q-.01 -.1 .13 0", eyes[0], browY) +
    put("M-.13 0Q.01 -.1 .14 .01", eyes[1], browY);
  const nose = put("M.02 -.08C.16 .06 .1 .16 -.06 .12", fx + 0.1 * t, eyeY + 0.26);
  const bridge = put(`M${eyes[0] + 0.25} 0L${eyes[1] - 0.25} 0`, 0, eyeY);
  const rims =
    eyes.map((x) => oval(x * r, eyeY * r, r * 0.25, r * 0.25)).join("") + el("path", { d: bridge });
  const lip = put("M-.36 .1C-.2 -.16 .2 -.16 .36 .1C.15 .06 -.15 .06 -.36 .1Z", fx, eyeY + 0.46);
  const lines =
    line(cheeks.join(""), skin.cheek, r * 0.26, { fill: undefined }) +
    gaze(0.095) +
    el("path", { d: brow, stroke: hairColor === hairTones.grey ? "#8C8986" : hairColor }) +
    el("path", { d: nose, stroke: skin.shade }) +
    (glasses ? rims : "") +
    (moustache ? shape(lip, hairColor) : "") +
    lips;
  return el("g", { fill: "none", "stroke-width": 2.2 }, lines);
}
