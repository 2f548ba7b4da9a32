import { father, mother, teenBoy } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { farRoad } from "../../kit/road.mjs";

/** A teenage boy stands still in the high grass and shouts to people on a road far away. */
export default () =>
  countryside({ seed: 9, stations: null, count: 40 }) + farRoad({ y: 146, w: 18 }) +
  father({ x: 318, y: 154, h: 74, ink: 2, pose: "wave", look: -0.6 }) +
  mother({ x: 356, y: 154, h: 70, ink: 2, look: -0.6 }) +
  teenBoy({ x: 136, y: 288, h: 214, pose: "shout", mood: "shout", look: 0.45, bag: "#D9A441" }) +
  wildGrass({ x: 84, y: 298, w: 80, h: 44, seed: 12 }) + wildGrass({ x: 192, y: 298, w: 80, h: 42, seed: 5 });
