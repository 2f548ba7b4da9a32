import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { built } from "../../kit/palette.mjs";
import { paintedStones } from "../../kit/signs.mjs";

/** A pile of stones without any paint. */
export default () =>
  countryside({ seed: 45, stations: null, count: 18, shift: 36 }) +
  paintedStones(200, 254, 96, { top: built.stone, side: built.stoneDark }) +
  wildGrass({ x: 200, y: 276, w: 260, h: 30, seed: 5 });
