import { girlPlum } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { leaf } from "../../kit/palette.mjs";
import { farRoad } from "../../kit/road.mjs";
import { shrub } from "../../kit/shrub.mjs";
import { warningSign } from "../../kit/signs.mjs";

/** A girl among bushes has seen a warning sign and has stopped. */
export default () =>
  countryside({ seed: 71, stations: null, count: 20, shift: 14 }) +
  farRoad({ y: 146, w: 12 }) +
  shrub(40, 232, 38) +
  shrub(238, 214, 30, leaf.mid) +
  warningSign({ x: 308, y: 168, s: 46, foot: 256 }) +
  shrub(362, 258, 40) +
  wildGrass({ x: 296, y: 266, w: 90, h: 30, seed: 6 }) +
  girlPlum({ x: 132, y: 284, h: 182, pose: "startle", look: 0.7, mood: "surprised" }) +
  wildGrass({ x: 60, y: 302, w: 110, h: 52, seed: 12 }) +
  wildGrass({ x: 200, y: 302, w: 110, h: 44, seed: 5 });
