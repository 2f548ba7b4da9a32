import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { cloth, fence } from "../../kit/signs.mjs";

/** A strip of cloth tied to a wooden fence. */
export default () =>
  countryside({ seed: 47, stations: null, count: 18, shift: 30 }) +
  fence({ x: -20, y: 262, w: 440, h: 130, posts: 4 }) +
  cloth(200, 164, 96) +
  [127, 273].map((x, i) => wildGrass({ x, y: 276, w: 90, h: 30, seed: 8 + i })).join("");
