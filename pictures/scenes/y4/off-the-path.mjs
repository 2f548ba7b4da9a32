import { teenBoy } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { farRoad } from "../../kit/road.mjs";
import { stake, tape, warningSign } from "../../kit/signs.mjs";

/** A teenage boy among high grass has just noticed a warning sign and has stopped short. */
export default () =>
  countryside({ seed: 71, stations: null, count: 40 }) + farRoad({ y: 146, w: 12 }) +
  stake(230, 226, 56) + stake(392, 228, 56) + tape([[230, 184], [310, 186], [396, 184]]) +
  warningSign({ x: 312, y: 158, s: 42, form: "square", foot: 238 }) +
  wildGrass({ x: 312, y: 244, w: 150, h: 30, seed: 6 }) +
  teenBoy({ x: 116, y: 290, h: 212, pose: "startle", look: 0.7, mood: "surprised", bag: "#D9A441" }) +
  wildGrass({ x: 112, y: 300, w: 170, h: 46, seed: 12 });
