import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { cloth, crossedSticks, fence, paintedStones } from "../../kit/signs.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [44, 122, 3],
  [46, 140, 8],
  [44, 176, 22],
  [22, 226, 42],
  [2, 310, 72],
];

/** Signs made by people: crossed sticks, painted stones, a cloth tied to a fence. */
export default () =>
  countryside({ seed: 41, stations: way, count: 28 }) +
  fence({ x: 222, y: 182, w: 220, h: 72, posts: 4 }) +
  cloth(295, 128, 44) +
  crossedSticks(150, 260, 118) +
  wildGrass({ x: 150, y: 268, w: 96, h: 26, seed: 6 }) +
  paintedStones(300, 272, 56) +
  wildGrass({ x: 300, y: 284, w: 140, h: 18, seed: 11 });
