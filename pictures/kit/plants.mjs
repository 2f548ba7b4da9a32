import { d, dot, flat, line, oval, shape } from "./svg.mjs";
import { built, leaf } from "./palette.mjs";

const crown = (x, y, s, color) =>
  shape(d`M${x - s} ${y + s * 0.25}C${x - s * 1.5} ${y - s * 0.3} ${x - s} ${y - s} ${x - s * 0.55} ${y - s * 0.75}C${x - s * 0.4} ${y - s * 1.3} ${x + s * 0.45} ${y - s * 1.3} ${x + s * 0.5} ${y - s * 0.8}C${x + s * 1.1} ${y - s} ${x + s * 1.5} ${y - s * 0.2} ${x + s} ${y + s * 0.25}C${x + s * 0.8} ${y + s * 0.75} ${x + s * 0.2} ${y + s * 0.65} ${x} ${y + s * 0.45}C${x - s * 0.3} ${y + s * 0.7} ${x - s * 0.85} ${y + s * 0.7} ${x - s} ${y + s * 0.25}Z`, color);

/** A broad walnut tree. @param x, y foot px  @param h height px */
export function walnut(x, y, h) {
  const s = h * 0.36;
  const t = h * 0.065;
  return (
    shape(d`M${x - t} ${y}Q${x - t * 0.4} ${y - h * 0.3} ${x - t * 0.8} ${y - h * 0.52}H${x + t * 0.8}Q${x + t * 0.4} ${y - h * 0.3} ${x + t * 1.1} ${y}Z`, built.wood) +
    crown(x, y - h * 0.62, s, leaf.dark) +
    line(d`M${x - s * 0.5} ${y - h * 0.66}q${s * 0.2} ${s * 0.25} ${s * 0.45} ${s * 0.05}M${x + s * 0.2} ${y - h * 0.82}q${s * 0.2} ${s * 0.2} ${s * 0.42} 0`, leaf.mid, 2.4)
  );
}

/** A pomegranate bush with fruit. @param x, y foot px  @param h height px */
export function pomegranate(x, y, h) {
  const s = h * 0.36;
  const fruit = [[-0.5, -0.1], [0.45, 0.1], [0, -0.6], [0.6, -0.5]];
  return (
    line(d`M${x} ${y}Q${x} ${y - h * 0.2} ${x - s * 0.4} ${y - h * 0.5}M${x} ${y}Q${x} ${y - h * 0.2} ${x + s * 0.4} ${y - h * 0.5}`, built.woodDark, 5) +
    crown(x, y - h * 0.6, s, leaf.mid) +
    fruit.map(([fx, fy]) => oval(x + fx * s, y - h * 0.6 + fy * s, s * 0.17, s * 0.17, "#C8703A", { "stroke-width": 2 })).join("")
  );
}

/** A round bush without outline, for the distance. */
export function bush(x, y, s, color = leaf.dark) {
  return flat(d`M${x - s} ${y}C${x - s * 1.2} ${y - s} ${x - s * 0.4} ${y - s * 1.2} ${x - s * 0.2} ${y - s * 0.9}C${x} ${y - s * 1.5} ${x + s * 0.9} ${y - s * 1.2} ${x + s * 0.7} ${y - s * 0.7}C${x + s * 1.2} ${y - s * 0.7} ${x + s * 1.2} ${y} ${x + s} ${y}Z`, color);
}

/** A slim poplar for the distance. */
export function poplar(x, y, h, color = leaf.dark) {
  return flat(d`M${x} ${y}C${x - h * 0.2} ${y - h * 0.1} ${x - h * 0.14} ${y - h * 0.7} ${x} ${y - h}C${x + h * 0.14} ${y - h * 0.7} ${x + h * 0.2} ${y - h * 0.1} ${x} ${y}Z`, color);
}

/** Grape leaves along an arch from (x, y), for a house. @param w, h px */
export function grapevine(x, y, w, h) {
  const stem = d`M${x} ${y}C${x - 3} ${y - h * 0.6} ${x} ${y - h} ${x + w * 0.3} ${y - h}Q${x + w * 0.7} ${y - h * 1.05} ${x + w} ${y - h * 0.92}`;
  const spots = [[0, -0.5, 7], [0.02, -0.8, 8], [0.16, -0.98, 9], [0.36, -1.02, 8], [0.58, -1.04, 9], [0.78, -1, 8], [0.97, -0.92, 8]];
  return (
    line(stem, built.woodDark, 4) +
    spots.map(([u, v, s]) => dot(x + u * w, y + v * h, s, s * 0.85, leaf.dark)).join("") +
    spots.slice(2, 6).map(([u, v, s]) => dot(x + u * w + 2, y + v * h - 2, s * 0.5, s * 0.4, leaf.light)).join("") +
    [[0.3, -0.8], [0.7, -0.82]].map(([u, v]) => [[-3, 0], [3, 0], [0, 5]].map(([a, b]) => dot(x + u * w + a, y + v * h + b, 3.4, 3.4, "#6A2A63")).join("")).join("")
  );
}
