import { girlYellow } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { warningSign } from "../../kit/signs.mjs";

/** A girl has stopped on the road before a red warning sign and shows "stop". */
export default () =>
  countryside({ seed: 21, count: 36 }) +
  warningSign({ x: 308, y: 150, s: 56, foot: 262 }) +
  wildGrass({ x: 308, y: 268, w: 100, h: 34, seed: 6 }) +
  girlYellow({ x: 112, y: 284, h: 176, pose: "stop", look: 0.6, mood: "attentive" });
