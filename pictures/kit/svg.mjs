/** A number as short text: one decimal (or whole), no minus zero. */
export const num = (value, whole = false) =>
  String((whole ? Math.round(value) : Math.round(value * 10) / 10) + 0);

/** Tag for path data: rounds every number put in to a tenth of a px. */
export const d = (strings, ...values) =>
  strings.reduce((text, part, i) => text + num(values[i - 1]) + part);

/** Tag for path data in whole px: enough for large shapes, and a third shorter. */
export const whole = (strings, ...values) =>
  strings.reduce((text, part, i) => text + num(values[i - 1], true) + part);

/** An element; attributes whose value is undefined are left out. */
export function el(name, attributes, inner = "") {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? num(value) : value}"`)
    .join("");
  return inner ? `<${name}${text}>${inner}</${name}>` : `<${name}${text}/>`;
}

/** A filled shape with the ink outline of the scene. */
export const shape = (data, fill, more = {}) => el("path", { d: data, fill, ...more });

/** A filled shape without outline. */
export const flat = (data, fill, more = {}) =>
  el("path", { d: data, fill, stroke: "none", ...more });

/** A line without filling; `stroke` and `width` (px) only when they differ from the ink outline. */
export const line = (data, stroke, width, more = {}) =>
  el("path", { d: data, fill: "none", stroke, "stroke-width": width, ...more });

/** An ellipse around (x, y). */
export const oval = (x, y, rx, ry, fill, more = {}) =>
  rx === ry
    ? el("circle", { cx: x, cy: y, r: rx, fill, ...more })
    : el("ellipse", { cx: x, cy: y, rx, ry, fill, ...more });

/** An ellipse without outline. */
export const dot = (x, y, rx, ry, fill, more = {}) =>
  oval(x, y, rx, ry, fill, { stroke: "none", ...more });

/** Round dots of one size in one path. @param spots [[x, y], …] px  @param r radius px  @param tall extra height px */
export const dots = (spots, r, color, tall = 0.2) =>
  line(
    spots.map(([x, y]) => d`M${x} ${y - tall / 2}v${Math.max(tall, 0.2)}`).join(""),
    color,
    r * 2,
  );

/** A group moved to (x, y), mirrored when `facing` is -1, turned by `turn` degrees. */
export function at(x, y, inner, { facing = 1, turn = 0, ...more } = {}) {
  const move = x || y ? `translate(${num(x)} ${num(y)})` : "";
  const rotate = turn ? `rotate(${num(turn)})` : "";
  const mirror = facing < 0 ? "scale(-1 1)" : "";
  const transform = [move, mirror, rotate].filter(Boolean).join(" ");
  return el("g", { transform: transform || undefined, ...more }, inner);
}

/**
 * Path data drawn in units, put where it belongs: scaled, mirrored, turned, moved.
 * Understands absolute M L C Q Z only. @param coarse in whole px
 */
export function place(data, { x = 0, y = 0, scale = 1, turn = 0, flip = false, coarse } = {}) {
  const cos = Math.cos((turn * Math.PI) / 180) * scale;
  const sin = Math.sin((turn * Math.PI) / 180) * scale;
  return data.replace(/(-?\d*\.?\d+)[ ,]*(-?\d*\.?\d+)/g, (_, a, b) => {
    const px = flip ? -a : +a;
    return `${num(px * cos - b * sin + x, coarse)} ${num(px * sin + b * cos + y, coarse)} `;
  });
}

/** A small repeatable row of numbers from 0 to 1, so that scattered grass is the same in every build. */
export function scatter(seed) {
  let state = seed * 7919 + 13;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state % 10000) / 10000;
  };
}

/** A smooth curve through points [[x, y], …] in whole px; begins with "M" or, going on with a path, "L". */
export function smooth(points, begin = "M") {
  const r = Math.round;
  let data = `${begin}${r(points[0][0])} ${r(points[0][1])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [before, from, to, after] = [
      points[i - 1] ?? points[i],
      points[i],
      points[i + 1],
      points[i + 2] ?? points[i + 1],
    ];
    const one = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const two = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    data += `C${[...one, ...two, ...to].map(r).join(" ")}`;
  }
  return data;
}
