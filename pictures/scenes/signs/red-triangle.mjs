import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { warningSign } from "../../kit/signs.mjs";

/** The red triangle with a skull and a word panel, on a post in the grass. */
export default () =>
  countryside({ seed: 31, stations: null, count: 16 }) +
  warningSign({ x: 200, y: 114, s: 92, foot: 286 }) +
  wildGrass({ x: 200, y: 292, w: 150, h: 40, seed: 6 });
