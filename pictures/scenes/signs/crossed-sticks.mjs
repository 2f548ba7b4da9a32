import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { crossedSticks } from "../../kit/signs.mjs";

/** Two sticks tied together in a cross. */
export default () =>
  countryside({ seed: 41, stations: null, count: 18, shift: 20 }) +
  crossedSticks(200, 274, 190) +
  wildGrass({ x: 200, y: 286, w: 190, h: 44, seed: 6 });
