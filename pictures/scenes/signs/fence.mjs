import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { fence } from "../../kit/signs.mjs";

/** A wooden fence across a field. */
export default () =>
  countryside({ seed: 39, stations: null, count: 18 }) +
  fence({ x: -20, y: 250, w: 440, h: 116, posts: 6 }) +
  [68, 156, 244, 332].map((x, i) => wildGrass({ x, y: 262, w: 56, h: 30, seed: 5 + i })).join("");
