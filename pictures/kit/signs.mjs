import { built, danger, ink, paper } from "./palette.mjs";
import { skull, words } from "./sign-face.mjs";
import { d, line, neighbours, place, shape, startOf } from "./svg.mjs";

/** @import { Box, Colour, PathData, Place, Point, Svg } from "./drawing" */

/**
 * A warning sign of the international norm: red with a light edge, skull and crossbones, a panel for words (drawn as lines).
 * @param {Place & { s: number, form?: "triangle" | "square", foot?: number, panel?: boolean, edge?: boolean }} sign
 * x, y the middle of the plate, s its half width px; foot the y px of the ground, none without post; panel whether
 * the word panel hangs below
 * @returns {Svg}
 */
export function warningSign({ x, y, s, form = "triangle", foot, panel = true, edge = true }) {
  const post =
    foot === undefined
      ? ""
      : shape(d`M${x - s * 0.09} ${y}h${s * 0.18}V${foot}h${-s * 0.18}Z`, built.wood);
  const thin = s < 16 ? { "stroke-width": 2 } : {};
  if (form === "square") {
    const plate = shape(d`M${x - s} ${y - s}h${s * 2}v${s * 2.1}h${-s * 2}Z`, danger, thin);
    const rim = edge
      ? line(
          d`M${x - s * 0.84} ${y - s * 0.84}h${s * 1.68}v${s * 1.78}h${-s * 1.68}Z`,
          paper,
          Math.max(1.6, s * 0.06),
        )
      : "";
    return (
      post +
      plate +
      rim +
      skull(x, y - s * 0.2, s * 0.46) +
      (panel ? words(x, y + s * 0.68, s * 1.5, s * 0.5, paper) : "")
    );
  }
  const [top, low] = [y - s, y + s * 0.72];
  /** @param {0 | 1} k */
  const tri = (k) =>
    d`M${x} ${top + s * 0.22 * k}L${x + s * (1.04 - 0.2 * k)} ${low - s * 0.11 * k}H${x - s * (1.04 - 0.2 * k)}Z`;
  const plate =
    shape(tri(0), danger, thin) + (edge ? line(tri(1), paper, Math.max(1.6, s * 0.06)) : "");
  const py = low + s * 0.1;
  const board = panel
    ? shape(d`M${x - s * 0.72} ${py}h${s * 1.44}v${s * 0.52}h${-s * 1.44}Z`, paper, thin) +
      words(x, py + s * 0.26, s * 1.3, s * 0.5, ink)
    : "";
  return post + plate + skull(x, y + s * 0.06, s * 0.36) + board;
}

/**
 * The same sign printed on a sheet of paper, for the class.
 * @param {number} x  @param {number} y middle px  @param {number} s half width px
 * @returns {Svg}
 */
export function printedSign(x, y, s) {
  return (
    shape(d`M${x - s * 1.2} ${y - s * 1.3}h${s * 2.4}v${s * 2.7}h${-s * 2.4}Z`, "#FFFFFF") +
    warningSign({ x, y: y - s * 0.05, s: s * 0.88, panel: true, edge: false })
  );
}

/**
 * Barrier tape hanging through points.
 * @param {readonly Point[]} points px
 * @param {{ kind?: "red" | "yellow", width?: number }} [look] red is red and white
 * @returns {Svg}
 */
export function tape(points, { kind = "red", width = 9 } = {}) {
  const start = startOf(points);
  let data = d`M${start[0]} ${start[1]}`;
  for (const [[x0, y0], [x1, y1]] of neighbours(points)) {
    data += d`Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + Math.abs(x1 - x0) * 0.12} ${x1} ${y1}`;
  }
  /** @type {readonly [Colour, Colour]} */
  const [base, bar] = kind === "red" ? [paper, danger] : ["#F2C230", ink];
  return (
    line(data, undefined, width + 4, { "stroke-linecap": "butt" }) +
    line(data, base, width, { "stroke-linecap": "butt" }) +
    line(data, bar, width, {
      "stroke-linecap": "butt",
      "stroke-dasharray": kind === "red" ? "13 13" : "5 15",
    })
  );
}

/**
 * A wooden stake.
 * @param {number} x  @param {number} y foot px  @param {number} h  @param {number} [w] px
 * @returns {Svg}
 */
export function stake(x, y, h, w = 7) {
  return shape(d`M${x - w / 2} ${y}V${y - h}l${w / 2} -5l${w / 2} 5V${y}Z`, built.wood);
}

/**
 * A wooden fence from (x, y) with posts.
 * @param {Box & { posts?: number, slope?: number }} fence slope: px its end lies lower
 * @returns {Svg}
 */
export function fence({ x, y, w, h, posts = 4, slope = 0 }) {
  const rails = [0.38, 0.78]
    .map((k) =>
      shape(d`M${x - 4} ${y - h * k}l${w + 8} ${slope}v-7l${-w - 8} ${-slope}Z`, built.wood),
    )
    .join("");
  let out = rails;
  for (let i = 0; i < posts; i++)
    out += stake(x + (w * i) / (posts - 1), y + (slope * i) / (posts - 1) + 3, h, 9);
  return out;
}

/**
 * Two sticks crossed.
 * @param {number} x  @param {number} y middle of the foot px  @param {number} h px
 * @returns {Svg}
 */
export function crossedSticks(x, y, h) {
  const thick = Math.max(11, h * 0.095);
  const knot = thick * 0.64;
  /** @param {number} dx */
  const stick = (dx) =>
    line(d`M${x - dx} ${y}L${x + dx} ${y - h}`, undefined, thick) +
    line(d`M${x - dx} ${y}L${x + dx} ${y - h}`, built.wood, thick - 5.5);
  return (
    stick(h * 0.34) +
    stick(-h * 0.34) +
    shape(
      d`M${x - knot} ${y - h / 2 - knot * 0.86}h${knot * 2}v${knot * 1.72}h${-knot * 2}Z`,
      built.stoneDark,
      { "stroke-width": 2 },
    )
  );
}

/**
 * A pile of stones, the upper ones painted white and red, or as `paint` says.
 * @param {number} x  @param {number} y middle of the foot px  @param {number} s half width px
 * @param {{ top: Colour, side: Colour }} [paint]
 * @returns {Svg}
 */
export function paintedStones(x, y, s, paint = { top: paper, side: danger }) {
  const rock = "M-1 .7L-.95 0L-.5 -.5L.2 -.62L.82 -.3L1.02 .25L.92 .7Z";
  /** @param {number} dx  @param {number} dy  @param {number} r  @param {Colour} fill  @param {boolean} [flip] */
  const stone = (dx, dy, r, fill, flip) =>
    shape(place(rock, { x: x + dx * s, y: y - dy * s, scale: r * s, flip }), fill);
  return (
    stone(-0.66, 0.3, 0.46, built.stoneDark) +
    stone(0.68, 0.3, 0.44, built.stoneDark, true) +
    stone(0.02, 0.3, 0.4, built.stone) +
    stone(-0.34, 0.82, 0.42, paint.top, true) +
    stone(0.4, 0.8, 0.4, paint.side) +
    stone(0.02, 1.3, 0.36, paint.top)
  );
}

/**
 * A strip of cloth knotted round something at (x, y).
 * @param {number} x  @param {number} y  @param {number} s length px  @param {Colour} [color]
 * @returns {Svg}
 */
export function cloth(x, y, s, color = "#E3B04B") {
  /** @param {PathData} data */
  const put = (data) => place(data, { x, y, scale: s });
  return (
    shape(put("M-.02 0C-.3 .2 -.42 .6 -.4 .95L-.24 .86L-.12 .98C-.12 .6 -.02 .3 .08 .08Z"), color) +
    shape(put("M.02 .02C.1 .3 .3 .5 .28 .78L.42 .66L.58 .72C.54 .4 .32 .14 .1 0Z"), color) +
    shape(put("M-.18 -.1Q0 -.2 .2 -.1L.2 .08Q0 .16 -.18 .08Z"), color)
  );
}
