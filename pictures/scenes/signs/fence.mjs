import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { fence } from "../../kit/signs.mjs";

/** A wooden fence across a field. */
export default () =>
  countryside({ seed: 39, stations: null, count: 18 }) +
  fence({ x: -20, y: 250, w: 440, h: 116, posts: 6 }) +
  wildGrass({ x: 120, y: 264, w: 130, h: 30, seed: 5 }) +
  wildGrass({ x: 310, y: 266, w: 110, h: 28, seed: 12 });
