import { teenBoy } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { walnut } from "../../kit/plants.mjs";
import { farRoad } from "../../kit/road.mjs";
import { warningSign } from "../../kit/signs.mjs";

/** The boy stands quite still, feet together, arms by his sides. */
export default () =>
  countryside({ seed: 75, stations: null, count: 44, shift: 30 }) + farRoad({ y: 146, w: 12 }) +
  walnut(50, 190, 100) +
  warningSign({ x: 346, y: 176, s: 28, foot: 232 }) + wildGrass({ x: 346, y: 236, w: 66, h: 22, seed: 6 }) +
  teenBoy({ x: 192, y: 288, h: 222, pose: "still", look: 0.15, mood: "calm", bag: "#D9A441" }) +
  wildGrass({ x: 130, y: 298, w: 90, h: 44, seed: 12 }) + wildGrass({ x: 258, y: 298, w: 90, h: 40, seed: 5 });
