import { girlPlum } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { walnut } from "../../kit/plants.mjs";
import { farRoad } from "../../kit/road.mjs";
import { warningSign } from "../../kit/signs.mjs";

/** The girl stands quite still beside a tree, feet together, arms by her sides. */
export default () =>
  countryside({ seed: 75, stations: null, count: 24, shift: 14 }) +
  farRoad({ y: 146, w: 12 }) +
  walnut(84, 270, 206) +
  wildGrass({ x: 84, y: 276, w: 76, h: 22, seed: 4 }) +
  warningSign({ x: 346, y: 178, s: 28, foot: 234 }) +
  wildGrass({ x: 346, y: 238, w: 66, h: 22, seed: 6 }) +
  girlPlum({ x: 218, y: 284, h: 186, pose: "still", look: 0.15, mood: "calm" }) +
  wildGrass({ x: 158, y: 302, w: 90, h: 40, seed: 12 }) +
  wildGrass({ x: 282, y: 302, w: 100, h: 46, seed: 5 });
