import { braid, curls, two } from "./strands.mjs";
import { flat, line, oval, place, shape } from "./svg.mjs";

/** @import { PathData, Svg } from "./drawing" */
/** @import { HeadParts } from "./figure" */
/** @import { Hair } from "./people" */

/**
 * Hair is drawn around a head at 0 0 with radius r px; t from 0 (face to the front) to 1 (face to the right).
 * @param {number} t  @param {(t: number) => PathData} fringe
 */
const cap = (t, fringe) =>
  two`M-.98 ${0.08 + 0.5 * t}C-1.24 -.75 -.65 -1.2 0 -1.18C.65 -1.2 1.12 -.75 ${0.98 - 0.05 * t} ${-0.05 - 0.32 * t}` +
  fringe(t) +
  two`C${-0.72 + 0.4 * t} ${0.3 + 0.3 * t} ${-0.9 + 0.1 * t} ${0.3 + 0.4 * t} -.98 ${0.08 + 0.5 * t}Z`;

/** @satisfies {Record<string, (t: number) => PathData>} */
const fringes = {
  soft: (t) =>
    two`Q.85 -.5 ${0.45 + 0.25 * t} -.52Q${0.3 * t} -.28 ${-0.45 + 0.35 * t} -.5Q${-0.74 + 0.42 * t} -.3 ${-0.8 + 0.48 * t} .12`,
  tousled: (t) =>
    two`L${0.72 + 0.12 * t} -.5L${0.5 + 0.2 * t} -.3L${0.28 + 0.2 * t} -.55L${0.02 + 0.25 * t} -.3L${-0.22 + 0.3 * t} -.55L${-0.48 + 0.35 * t} -.32L${-0.66 + 0.38 * t} -.5L${-0.8 + 0.48 * t} .12`,
  parted: (t) => two`Q.8 -.35 ${0.35 + 0.25 * t} -.75Q${-0.2 + 0.3 * t} -.3 ${-0.8 + 0.48 * t} .12`,
  receding: (t) =>
    two`Q.8 -.6 ${0.5 + 0.2 * t} -.72Q${0.25 * t} -.85 ${-0.5 + 0.35 * t} -.7Q${-0.76 + 0.42 * t} -.4 ${-0.82 + 0.46 * t} .12`,
};

/**
 * The parts of one head of hair.
 * @param {Hair} hair  @param {number} r head radius px  @param {number} t 0 front … 1 side
 * @returns {HeadParts}
 */
export function hairOf({ style, color, tie = "#FFC247" }, r, t) {
  /** @param {PathData} data */
  const put = (data) => place(data, { scale: r, coarse: r > 14 });
  /** @param {keyof typeof fringes} fringe */
  const top = (fringe) => shape(put(cap(t, fringes[fringe])), color);
  const shift = -0.35 * t;
  switch (style) {
    case "tousled":
    case "parted":
    case "receding":
      return { back: "", front: top(style), drape: "" };
    case "curly":
      return {
        back: "",
        front: curls(
          r,
          color,
          two`C.8 -.1 ${0.75 + 0.1 * t} -.3 ${0.6 + 0.15 * t} -.42Q${0.4 + 0.2 * t} -.28 ${0.2 + 0.2 * t} -.44Q${0.25 * t} -.26 ${-0.25 + 0.3 * t} -.42Q${-0.55 + 0.35 * t} -.2 ${-0.72 + 0.4 * t} .1Q${-0.7 + 0.3 * t} .4 -.95 .42`,
        ),
        drape: "",
      };
    case "bob":
      return {
        back: shape(
          put(
            two`M${-1.08 + shift * 0.2} -.2C-1.3 .6 -1.25 .95 -1.05 1.02L${0.95 + shift} 1.02C${1.25 + shift} .95 1.2 .4 1.05 -.2`,
          ),
          color,
        ),
        front: top("soft"),
        drape: "",
      };
    case "long":
      return {
        back: shape(
          put(
            two`M-1.05 -.2C-1.3 .8 -1.35 1.7 -1.15 2L${0.9 + shift * 2} 2C${1.3 + shift * 2} 1.5 1.2 .6 1.02 -.2`,
          ),
          color,
        ),
        front: top("parted"),
        drape: "",
      };
    case "braids":
      return {
        back: "",
        front: top("parted"),
        drape: (t > 0.7 ? "" : braid(0.9, r, color, tie)) + braid(-0.9 + 0.1 * t, r, color, tie),
      };
    case "ponytail":
      return {
        back:
          shape(
            put(
              "M-.5 -.7C-1.5 -1.1 -1.95 -.4 -1.75 .5C-1.7 1 -1.5 1.3 -1.35 1.5C-1.1 1 -1.15 .2 -.75 -.1Z",
            ),
            color,
          ) + oval(-0.95 * r, -0.55 * r, r * 0.16, r * 0.2, tie),
        front: top("parted"),
        drape: "",
      };
    case "bun":
      return {
        back: oval((-0.1 - 0.75 * t) * r, (-1.2 + 0.45 * t) * r, r * 0.42, r * 0.38, color),
        front: top("parted"),
        drape: "",
      };
    default:
      return { back: "", front: top("soft"), drape: "" };
  }
}

/**
 * The back of the head: hair all over. Same parameters as hairOf.
 * @param {Hair} hair  @param {number} r
 * @returns {Svg}
 */
export function hairFromBehind({ style, color, tie = "#FFC247" }, r) {
  /** @param {PathData} data */
  const put = (data) => place(data, { scale: r, coarse: r > 14 });
  const skull = "M-.98 .1C-1.2 -.8 -.65 -1.18 0 -1.18C.65 -1.18 1.2 -.8 .98 .1";
  if (style === "curly")
    return (
      curls(r, color) +
      flat(put("M-1 0C-1 .8 -.6 .8 0 .8C.6 .8 1 .8 1 0C.9 -1 -.9 -1 -1 0"), color) +
      line(put("M-.95 .3C-.8 .9 .8 .9 .95 .3"))
    );
  if (style === "bob" || style === "long") {
    const low = style === "long" ? 1.9 : 1;
    return shape(
      put(
        skull +
          two`C1.25 .6 1.2 ${low} .95 ${low}Q0 ${low + 0.15} -.95 ${low}C-1.2 ${low} -1.25 .6 -.98 .1Z`,
      ),
      color,
    );
  }
  const nape = shape(put(`${skull}C.95 .6 .6 .82 0 .82C-.6 .82 -.95 .6 -.98 .1Z`), color);
  if (style === "braids")
    return (
      nape +
      line(put("M0 -1.15L0 .75"), undefined, 2) +
      braid(0.8, r, color, tie) +
      braid(-0.8, r, color, tie)
    );
  if (style === "ponytail")
    return (
      nape +
      shape(put("M-.2 -.5C-.6 .4 -.45 1.3 .05 1.9C.5 1.3 .6 .4 .2 -.5Z"), color) +
      oval(0, -0.5 * r, r * 0.22, r * 0.14, tie)
    );
  if (style === "bun") return nape + oval(0, -0.75 * r, r * 0.42, r * 0.4, color);
  return nape;
}
