import { flowers, ground, hills, sky, tufts } from "./landscape.mjs";
import { land } from "./palette.mjs";
import { road, yard } from "./road.mjs";
import { flat } from "./svg.mjs";

/** Whether (x, y) lies on the road through stations [[x, y, half width], …], with a margin in px. */
export function onRoad(stations, margin = 10) {
  return (x, y) => {
    for (let i = 0; i < stations.length - 1; i++) {
      const [[x0, y0, w0], [x1, y1, w1]] = [stations[i], stations[i + 1]];
      if (y < y0 || y > y1) continue;
      const k = (y - y0) / (y1 - y0);
      return Math.abs(x - x0 - (x1 - x0) * k) < w0 + (w1 - w0) * k + margin;
    }
    return false;
  };
}

/** The road most scenes share: it comes from the hills and passes the reader at the lower left. */
export const leftRoad = [
  [230, 121, 3],
  [219, 138, 8],
  [176, 174, 24],
  [132, 226, 50],
  [116, 310, 90],
];

/**
 * Sky, hills, meadow and a winding road: the land of most scenes.
 * @param horizon px  @param stations of the road, none for no road  @param seed of the grass  @param wild grows high grass  @param shift of the hills px
 * @param blossoms [[x, y], …] white flowers
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

/** Sky, hills and grass behind a paved yard. @param horizon, edge (of the yard) px  @param asphalt grey instead of sand-coloured */
export function yardside({ horizon = 148, edge = 196, shift = 0, clouds, asphalt = false }) {
  const paving = asphalt ? yard(edge, { color: land.asphalt, joint: "#A4AAAF" }) : yard(edge);
  return sky({ clouds }) + hills({ y: horizon, shift }) + ground(horizon) + paving;
}
