import { built, land, road } from "./palette.mjs";
import { flat, line, scatter, shape, whole } from "./svg.mjs";

/** @import { Attributes, Box, Colour, Point, Svg } from "./drawing" */

/**
 * @param {number} x  @param {number} y upper left corner px  @param {number} w  @param {number} h px
 * @param {Colour} fill  @param {Attributes} [more]
 */
const box = (x, y, w, h, fill, more) => shape(whole`M${x} ${y}h${w}v${h}h${-w}Z`, fill, more);

/**
 * Short marks scattered over a wall.
 * @param {number} x  @param {number} y upper left corner px  @param {number} w  @param {number} h px
 * @param {number} count  @param {number} seed  @param {number} [size] length px
 */
const stones = (x, y, w, h, count, seed, size = 9) => {
  const next = scatter(seed);
  let data = "";
  for (let i = 0; i < count; i++)
    data += whole`M${x + next() * (w - size * 1.6)} ${y + next() * h}h${size}`;
  return line(data, built.stoneDark, 2.4);
};

/**
 * A window.
 * @param {number} x  @param {number} y upper left corner px  @param {number} w  @param {number} h px
 * @param {boolean} [bars]
 */
const pane = (x, y, w, h, bars = true) =>
  box(x, y, w, h, built.glass) +
  (bars ? line(whole`M${x + w / 2} ${y}v${h}M${x} ${y + h / 2}h${w}`, undefined, 2) : "");

/**
 * A stone house with a tiled roof, seen from the front.
 * @param {Box & { door?: number | null, windows?: readonly number[], seed?: number }} house
 * x, y its lower left corner, h the height of the wall; door and windows are places in shares of the width,
 * null for no door
 * @returns {Svg}
 */
export function stoneHouse({ x, y, w, h, door = 0.62, windows = [0.22], seed = 5 }) {
  const top = y - h;
  const roof = h * 0.48;
  const dw = Math.min(w * 0.17, h * 0.42);
  const ww = h * 0.3;
  /** @param {number} k share of the roof's height */
  const slope = (k) => -9 + (w * 0.11 + 9) * k + 3;
  const tiles = [0.3, 0.62]
    .map((k) => whole`M${x + slope(k)} ${top - roof * k}H${x + w - slope(k)}`)
    .join("");
  return (
    box(x, top, w, h, built.stone) +
    stones(x + 4, top + 8, w - 6, h - 16, Math.round((w * h) / 520), seed) +
    shape(
      whole`M${x - 9} ${top + 3}L${x + w * 0.11} ${top - roof}H${x + w * 0.89}L${x + w + 9} ${top + 3}Z`,
      built.tile,
    ) +
    line(tiles, built.tileDark, 2.4) +
    windows.map((at) => pane(x + w * at - ww / 2, top + h * 0.28, ww, ww * 1.15)).join("") +
    (door === null
      ? ""
      : box(x + w * door - dw / 2, y - h * 0.68, dw, h * 0.68, built.wood) +
        flat(whole`M${x + w * door + dw * 0.2} ${y - h * 0.34}h4v4h-4Z`, "#14222B"))
  );
}

/**
 * A small house for the distance, without outline.
 * @param {number} x  @param {number} y foot px  @param {number} s width px
 * @param {{ wall?: Colour, tile?: Colour }} [colours]
 * @returns {Svg}
 */
export function farHouse(x, y, s, { wall = "#F2E9D6", tile = built.tile } = {}) {
  return (
    flat(whole`M${x - s / 2} ${y}v${-s * 0.5}h${s}v${s * 0.5}Z`, wall) +
    flat(
      whole`M${x - s * 0.62} ${y - s * 0.48}L${x - s * 0.3} ${y - s * 0.9}H${x + s * 0.3}L${x + s * 0.62} ${y - s * 0.48}Z`,
      tile,
    ) +
    flat(
      whole`M${x - s * 0.3} ${y - s * 0.36}h${s * 0.2}v${s * 0.18}h${-s * 0.2}ZM${x + s * 0.1} ${y}v${-s * 0.34}h${s * 0.2}v${s * 0.34}Z`,
      built.woodDark,
    )
  );
}

/**
 * A ruin: broken walls without roof, an empty window, loose stones.
 * @param {Box & { seed?: number }} ruin x, y its lower left corner
 * @returns {Svg}
 */
export function ruin({ x, y, w, h, seed = 8 }) {
  const hole = whole`M${x + w * 0.24} ${y - h * 0.62}h${w * 0.17}v${h * 0.3}h${-w * 0.17}Z`;
  const wall = whole`M${x} ${y}V${y - h * 0.82}L${x + w * 0.1} ${y - h * 0.95}L${x + w * 0.2} ${y - h * 0.86}L${x + w * 0.34} ${y - h}L${x + w * 0.46} ${y - h * 0.84}L${x + w * 0.52} ${y - h * 0.6}L${x + w * 0.62} ${y - h * 0.52}L${x + w * 0.68} ${y - h * 0.3}L${x + w * 0.8} ${y - h * 0.26}L${x + w * 0.86} ${y - h * 0.1}L${x + w} ${y}Z`;
  /** @type {Point[]} */
  const looseStones = [
    [0.98, 7],
    [1.08, 5],
    [0.88, 6],
  ];
  return (
    shape(wall, built.stone) +
    stones(x + 5, y - h * 0.72, w * 0.5, h * 0.62, Math.round((w * h) / 700), seed, 10) +
    shape(hole, land.farHill) +
    looseStones
      .map(([k, s]) =>
        shape(
          whole`M${x + w * k - s} ${y + 3}l${s * 0.4} ${-s}h${s}l${s * 0.8} ${s}Z`,
          built.stoneDark,
        ),
      )
      .join("")
  );
}

/**
 * A school: a long light building with many windows and a wide door.
 * @param {Box & { door?: number }} school x, y its lower left corner; the door's place in shares of the width
 * @returns {Svg}
 */
export function school({ x, y, w, h, door = 0.5 }) {
  const top = y - h;
  const dw = w * 0.16;
  const doorX = x + w * door - dw / 2;
  const gap = w / 7;
  let panes = "";
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < 7; i++) {
      const px = x + gap * (i + 0.5) - gap * 0.29;
      const py = top + h * (row ? 0.58 : 0.16);
      if (row && px + gap * 0.58 > doorX - 5 && px < doorX + dw + 5) continue;
      panes += whole`M${px} ${py}h${gap * 0.58}v${h * 0.24}h${-gap * 0.58}Z`;
    }
  return (
    box(x, top, w, h, "#F4E7C5") +
    box(x - 6, top - 9, w + 12, 12, road) +
    shape(panes, built.glass, { "stroke-width": 2 }) +
    box(doorX, y - h * 0.48, dw, h * 0.48, built.wood) +
    line(whole`M${x + w * door} ${y}v${-h * 0.48}`) +
    box(doorX - 7, y - h * 0.55, dw + 14, 8, built.stoneDark)
  );
}
