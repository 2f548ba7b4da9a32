import { girlYellow, mother } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { pomegranate } from "../../kit/plants.mjs";
import { crossedSticks } from "../../kit/signs.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [60, 121, 3],
  [52, 134, 8],
  [20, 152, 18],
  [-40, 172, 30],
];

/** Off the road, in high grass, a mother and her daughter have seen crossed sticks and stand still, each in her place; the mother calls. */
export default () =>
  countryside({ seed: 37, stations: way, count: 30, shift: -10 }) +
  pomegranate(214, 158, 74) +
  crossedSticks(346, 226, 66) +
  wildGrass({ x: 346, y: 232, w: 60, h: 20, seed: 5 }) +
  mother({ x: 108, y: 282, h: 204, facing: -1, pose: "shout", look: 0.5, mood: "shout" }) +
  girlYellow({ x: 262, y: 278, h: 152, facing: -1, pose: "still", look: 0.6, mood: "calm" }) +
  wildGrass({ x: 108, y: 292, w: 110, h: 32, seed: 7 }) +
  wildGrass({ x: 262, y: 288, w: 90, h: 28, seed: 11 });
