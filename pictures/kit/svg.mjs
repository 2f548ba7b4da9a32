/** @import { Attributes, Colour, PathData, Pen, Point, Put, Svg, Turned } from "./drawing" */

/**
 * A number as short text: one decimal (or whole), no minus zero.
 * @param {number} value  @param {boolean} [whole]
 * @returns {string}
 */
export const num = (value, whole = false) =>
  String((whole ? Math.round(value) : Math.round(value * 10) / 10) + 0);

/**
 * Tag for path data: rounds every number put in to a tenth of a px.
 * @type {Pen}
 */
export const d = (strings, ...values) =>
  strings.reduce((text, part, i) => text + num(values[i - 1] ?? Number.NaN) + part);

/**
 * Tag for path data in whole px: enough for large shapes, and a third shorter.
 * @type {Pen}
 */
export const whole = (strings, ...values) =>
  strings.reduce((text, part, i) => text + num(values[i - 1] ?? Number.NaN, true) + part);

/**
 * The first of some points; there has to be one.
 * @param {readonly Point[]} points
 * @returns {Point}
 */
export function startOf([start]) {
  if (!start) throw new RangeError("There is no line without a point.");
  return start;
}

/**
 * Each item together with the one after it.
 * @template T
 * @param {readonly T[]} items
 * @returns {(readonly [T, T])[]}
 */
export const neighbours = (items) => items.slice(1).map((item, i) => [items[i] ?? item, item]);

/**
 * An element; attributes whose value is undefined are left out.
 * @param {string} name  @param {Attributes} attributes  @param {Svg} [inner]
 * @returns {Svg}
 */
export function el(name, attributes, inner = "") {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? num(value) : value}"`)
    .join("");
  return inner ? `<${name}${text}>${inner}</${name}>` : `<${name}${text}/>`;
}

/**
 * A filled shape with the ink outline of the scene.
 * @param {PathData} data  @param {Colour} fill  @param {Attributes} [more]
 * @returns {Svg}
 */
export const shape = (data, fill, more = {}) => el("path", { d: data, fill, ...more });

/**
 * A filled shape without outline.
 * @param {PathData} data  @param {Colour} fill  @param {Attributes} [more]
 * @returns {Svg}
 */
export const flat = (data, fill, more = {}) =>
  el("path", { d: data, fill, stroke: "none", ...more });

/**
 * A line without filling; `stroke` and `width` (px) only when they differ from the ink outline.
 * @param {PathData} data  @param {Colour} [stroke]  @param {number} [width]  @param {Attributes} [more]
 * @returns {Svg}
 */
export const line = (data, stroke, width, more = {}) =>
  el("path", { d: data, fill: "none", stroke, "stroke-width": width, ...more });

/**
 * An ellipse around (x, y); without a colour it is filled like the group it stands in.
 * @param {number} x  @param {number} y  @param {number} rx  @param {number} ry px
 * @param {Colour} [fill]  @param {Attributes} [more]
 * @returns {Svg}
 */
export const oval = (x, y, rx, ry, fill, more = {}) =>
  rx === ry
    ? el("circle", { cx: x, cy: y, r: rx, fill, ...more })
    : el("ellipse", { cx: x, cy: y, rx, ry, fill, ...more });

/**
 * An ellipse without outline.
 * @param {number} x  @param {number} y  @param {number} rx  @param {number} ry px
 * @param {Colour} fill  @param {Attributes} [more]
 * @returns {Svg}
 */
export const dot = (x, y, rx, ry, fill, more = {}) =>
  oval(x, y, rx, ry, fill, { stroke: "none", ...more });

/**
 * Round dots of one size in one path.
 * @param {readonly Point[]} spots px  @param {number} r radius px  @param {Colour} color
 * @param {number} [tall] extra height px
 * @returns {Svg}
 */
export const dots = (spots, r, color, tall = 0.2) =>
  line(
    spots.map(([x, y]) => d`M${x} ${y - tall / 2}v${Math.max(tall, 0.2)}`).join(""),
    color,
    r * 2,
  );

/**
 * A group moved to (x, y), mirrored when `facing` is -1, turned by `turn` degrees.
 * @param {number} x  @param {number} y px  @param {Svg} inner  @param {Turned} [turned]
 * @returns {Svg}
 */
export function at(x, y, inner, { facing = 1, turn = 0, ...more } = {}) {
  const move = x || y ? `translate(${num(x)} ${num(y)})` : "";
  const rotate = turn ? `rotate(${num(turn)})` : "";
  const mirror = facing < 0 ? "scale(-1 1)" : "";
  const transform = [move, mirror, rotate].filter(Boolean).join(" ");
  return el("g", { transform: transform || undefined, ...more }, inner);
}

/**
 * Path data drawn in units, put where it belongs: scaled, mirrored, turned, moved.
 * Understands absolute M L C Q Z only.
 * @param {PathData} data  @param {Put} [put]
 * @returns {PathData}
 */
export function place(data, { x = 0, y = 0, scale = 1, turn = 0, flip = false, coarse } = {}) {
  const cos = Math.cos((turn * Math.PI) / 180) * scale;
  const sin = Math.sin((turn * Math.PI) / 180) * scale;
  return data.replace(/(-?\d*\.?\d+)[ ,]*(-?\d*\.?\d+)/g, (_, a, b) => {
    const px = flip ? -a : +a;
    const py = +b;
    return `${num(px * cos - py * sin + x, coarse)} ${num(px * sin + py * cos + y, coarse)} `;
  });
}

/**
 * A small repeatable row of numbers from 0 to 1, so that scattered grass is the same in every build.
 * @param {number} seed
 * @returns {() => number}
 */
export function scatter(seed) {
  let state = seed * 7919 + 13;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state % 10000) / 10000;
  };
}

/**
 * A smooth curve through points in whole px; begins with "M" or, going on with a path, "L".
 * @param {readonly Point[]} points  @param {"M" | "L"} [begin]
 * @returns {PathData}
 */
export function smooth(points, begin = "M") {
  const r = Math.round;
  const start = startOf(points);
  let data = `${begin}${r(start[0])} ${r(start[1])}`;
  for (const [i, [from, to]] of neighbours(points).entries()) {
    const before = points[i - 1] ?? from;
    const after = points[i + 2] ?? to;
    const one = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const two = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    data += `C${[...one, ...two, ...to].map(r).join(" ")}`;
  }
  return data;
}
