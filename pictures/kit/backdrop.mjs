import { flowers, ground, hills, sky, tufts } from "./landscape.mjs";
import { land } from "./palette.mjs";
import { road, yard } from "./road.mjs";
import { flat, neighbours } from "./svg.mjs";

/** @import { Cloud, Point, Svg, Way } from "./drawing" */

/**
 * Whether (x, y) lies on the road through stations, with a margin in px.
 * @param {Way} stations  @param {number} [margin]
 * @returns {(x: number, y: number) => boolean}
 */
export function onRoad(stations, margin = 10) {
  return (x, y) => {
    for (const [[x0, y0, w0], [x1, y1, w1]] of neighbours(stations)) {
      if (y < y0 || y > y1) continue;
      const k = (y - y0) / (y1 - y0);
      return Math.abs(x - x0 - (x1 - x0) * k) < w0 + (w1 - w0) * k + margin;
    }
    return false;
  };
}

/**
 * The road most scenes share: it comes from the hills and passes the reader at the lower left.
 * @type {Way}
 */
export const leftRoad = [
  [230, 121, 3],
  [219, 138, 8],
  [176, 174, 24],
  [132, 226, 50],
  [116, 310, 90],
];

/**
 * Sky, hills, meadow and a winding road: the land of most scenes.
 * @param {object} land
 * @param {number} [land.horizon] px
 * @param {Way | null} [land.stations] of the road, null for no road
 * @param {number} [land.seed] of the grass
 * @param {boolean} [land.wild] grows high grass
 * @param {number} [land.shift] of the hills px
 * @param {readonly Cloud[]} [land.clouds]
 * @param {readonly Point[]} [land.blossoms] white flowers
 * @param {number} [land.count] tufts of grass
 * @param {boolean} [land.dashes] whether the middle line of the road is painted
 * @returns {Svg}
 */
export function countryside({
  horizon = 122,
  stations = leftRoad,
  seed = 1,
  wild = true,
  shift = 0,
  clouds,
  blossoms = [],
  count = 32,
  dashes = false,
}) {
  const skip = stations ? onRoad(stations) : undefined;
  return (
    sky({ clouds }) +
    hills({ y: horizon, shift }) +
    ground(horizon, wild ? land.wild : land.grass) +
    (wild
      ? flat(
          `M0 ${horizon + 26}Q90 ${horizon + 10} 190 ${horizon + 24}T400 ${horizon + 16}V${horizon + 30}Q300 ${horizon + 46} 200 ${horizon + 36}T0 ${horizon + 44}ZM160 ${horizon + 92}Q280 ${horizon + 66} 400 ${horizon + 82}V${horizon + 104}Q290 ${horizon + 92} 160 ${horizon + 92}Z`,
          land.grass,
        )
      : "") +
    (stations ? road(stations, { dashes }) : "") +
    tufts({ box: [4, horizon + 12, 396, 296], count, seed, tall: wild ? 2.4 : 1, skip }) +
    flowers(blossoms)
  );
}

/**
 * Sky, hills and grass behind a paved yard.
 * @param {object} land
 * @param {number} [land.horizon] px
 * @param {number} [land.edge] of the yard px
 * @param {number} [land.shift] of the hills px
 * @param {readonly Cloud[]} [land.clouds]
 * @param {boolean} [land.asphalt] grey instead of sand-coloured
 * @returns {Svg}
 */
export function yardside({ horizon = 148, edge = 196, shift = 0, clouds, asphalt = false }) {
  const paving = asphalt ? yard(edge, { color: land.asphalt, joint: "#A4AAAF" }) : yard(edge);
  return sky({ clouds }) + hills({ y: horizon, shift }) + ground(horizon) + paving;
}
