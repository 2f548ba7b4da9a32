import { father, mother, teenBoy } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { farRoad } from "../../kit/road.mjs";

/** A teenage boy stands still in the high grass and shouts to people on a road far away. */
export default () =>
  countryside({ seed: 9, stations: null, count: 20 }) +
  farRoad({ y: 144, w: 20 }) +
  father({ x: 316, y: 154, h: 76, ink: 2, facing: -1, pose: "wave", look: 0.6 }) +
  mother({ x: 356, y: 154, h: 72, ink: 2, facing: -1, look: 0.6 }) +
  teenBoy({ x: 136, y: 286, h: 214, pose: "shout", mood: "shout", look: 0.45, bag: "#D9A441" }) +
  wildGrass({ x: 70, y: 300, w: 100, h: 58, seed: 12 }) +
  wildGrass({ x: 206, y: 300, w: 100, h: 54, seed: 5 });
