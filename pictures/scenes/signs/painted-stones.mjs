import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { paintedStones } from "../../kit/signs.mjs";

/** A pile of stones, some of them painted. */
export default () =>
  countryside({ seed: 43, stations: null, count: 18, shift: 24 }) +
  paintedStones(200, 254, 96) +
  wildGrass({ x: 200, y: 276, w: 260, h: 30, seed: 11 });
