import { edges } from "./landscape.mjs";
import { land } from "./palette.mjs";
import { flat, line, smooth } from "./svg.mjs";

/**
 * A winding asphalt road: the safe place of the pictures, light and smooth against the grass.
 * @param stations [[x, y, half width], …] px, from far to near  @param dashes whether the middle line is painted
 */
export function road(stations, { dashes = true, kerb = true } = {}) {
  const [left, right] = edges(stations);
  const verge = stations.map(([x, y, w]) => [x, y, w * 1.08 + 1.5]);
  const [vl, vr] = edges(verge);
  const _inset = ([x, y], i, sign) => [x + sign * stations[i][2] * 0.09, y];
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

/** A broad stretch of asphalt at the foot of the picture. @param edge points of its far edge, left to right, px */
export function foreground(
  edge,
  { color = land.asphalt, height = 300, kerb = land.earth, mark = true } = {},
) {
  const first = edge[0];
  const last = edge[edge.length - 1];
  const lower = edge.map(([x, y]) => [x, y + 16]);
  return (
    flat(`${smooth(edge.map(([x, y]) => [x, y - 6]))}V${height}H${first[0]}Z`, kerb) +
    flat(`${smooth(edge)}L${last[0]} ${height}H${first[0]}Z`, color) +
    line(smooth(edge), land.asphaltEdge, 2.4) +
    (mark ? line(smooth(lower), land.marking, 4) : "")
  );
}

/** An asphalt road across the whole picture, far away. @param y its upper edge px  @param w its width px  @param sag px  @param width of the picture */
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

/** A paved yard from y to the lower edge, with a few joints. @param y px  @param color, joint */
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
