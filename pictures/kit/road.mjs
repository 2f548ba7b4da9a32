import { edges } from "./landscape.mjs";
import { land } from "./palette.mjs";
import { flat, line, smooth, startOf } from "./svg.mjs";

/** @import { Colour, Point, Svg, Way } from "./drawing" */

/**
 * A winding asphalt road: the safe place of the pictures, light and smooth against the grass.
 * @param {Way} stations  @param {{ dashes?: boolean, kerb?: boolean }} [paint]
 * dashes: whether the middle line is painted; kerb: whether earth lines the road
 * @returns {Svg}
 */
export function road(stations, { dashes = true, kerb = true } = {}) {
  const [left, right] = edges(stations);
  /** @type {Way} */
  const verge = stations.map(([x, y, w]) => [x, y, w * 1.08 + 1.5]);
  const [vl, vr] = edges(verge);
  /** @type {readonly Point[]} */
  const middle = stations.map(([x, y]) => [x, y]);
  return (
    (kerb ? flat(`${smooth(vl)}${smooth(vr.reverse(), "L")}Z`, land.earth) : "") +
    flat(`${smooth(left)}${smooth([...right].reverse(), "L")}Z`, land.asphalt) +
    line(smooth(left), land.asphaltEdge, 2.4) +
    line(smooth(right), land.asphaltEdge, 2.4) +
    (dashes
      ? line(smooth(middle.slice(-Math.max(2, Math.ceil(middle.length * 0.75)))), land.marking, 4, {
          "stroke-dasharray": "16 14",
          "stroke-linecap": "butt",
        })
      : "")
  );
}

/**
 * A broad stretch of asphalt at the foot of the picture.
 * @param {readonly Point[]} edge its far edge, left to right, px
 * @param {{ color?: Colour, height?: number, kerb?: Colour, mark?: boolean }} [paint]
 * height: of the picture px; mark: whether a line is painted along the edge
 * @returns {Svg}
 */
export function foreground(
  edge,
  { color = land.asphalt, height = 300, kerb = land.earth, mark = true } = {},
) {
  const first = startOf(edge);
  const last = edge.at(-1) ?? first;
  /** @type {readonly Point[]} */
  const lower = edge.map(([x, y]) => [x, y + 16]);
  return (
    flat(`${smooth(edge.map(([x, y]) => [x, y - 6]))}V${height}H${first[0]}Z`, kerb) +
    flat(`${smooth(edge)}L${last[0]} ${height}H${first[0]}Z`, color) +
    line(smooth(edge), land.asphaltEdge, 2.4) +
    (mark ? line(smooth(lower), land.marking, 4) : "")
  );
}

/**
 * An asphalt road across the whole picture, far away.
 * @param {object} road
 * @param {number} road.y its upper edge px
 * @param {number} road.w its width px
 * @param {number} [road.sag] px
 * @param {number} [road.width] of the picture px
 * @returns {Svg}
 */
export function farRoad({ y, w, sag = -8, width = 400 }) {
  const upper = `M0 ${y}Q${width / 2} ${y + sag * 2} ${width} ${y + sag * 0.6}`;
  return (
    flat(`${upper}v${w}Q${width / 2} ${y + sag * 2 + w} 0 ${y + w}Z`, land.asphalt) +
    line(
      `${upper}M0 ${y + w}Q${width / 2} ${y + sag * 2 + w} ${width} ${y + sag * 0.6 + w}`,
      land.asphaltEdge,
      2.4,
    )
  );
}

/**
 * A paved yard from y to the lower edge, with a few joints.
 * @param {number} y px
 * @param {{ color?: Colour, joint?: Colour, width?: number, height?: number }} [paint] width, height of the picture px
 * @returns {Svg}
 */
export function yard(y, { color = land.yard, joint = "#C9B68F", width = 400, height = 300 } = {}) {
  const rows = [0.22, 0.55].map((k) => `M0 ${Math.round(y + (height - y) * k)}H${width}`).join("");
  const columns = [-0.1, 0.2, 0.5, 0.8, 1.1]
    .map(
      (k) =>
        `M${Math.round(width * (0.5 + (k - 0.5) * 0.8))} ${y}L${Math.round(width * (0.5 + (k - 0.5) * 1.5))} ${height}`,
    )
    .join("");
  return flat(`M0 ${y}H${width}V${height}H0Z`, color) + line(rows + columns, joint, 2);
}
