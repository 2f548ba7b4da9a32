import { teenBoy } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { walnut } from "../../kit/plants.mjs";
import { farRoad } from "../../kit/road.mjs";
import { warningSign } from "../../kit/signs.mjs";

/** The boy stands quite still, feet together, arms by his sides. */
export default () =>
  countryside({ seed: 75, stations: null, count: 26, shift: 30 }) +
  farRoad({ y: 146, w: 12 }) +
  walnut(50, 200, 100) +
  warningSign({ x: 346, y: 176, s: 28, foot: 232 }) +
  wildGrass({ x: 346, y: 236, w: 66, h: 22, seed: 6 }) +
  teenBoy({ x: 192, y: 286, h: 220, pose: "still", look: 0.15, mood: "calm", bag: "#D9A441" }) +
  wildGrass({ x: 122, y: 300, w: 100, h: 58, seed: 12 }) +
  wildGrass({ x: 264, y: 300, w: 100, h: 54, seed: 5 });
