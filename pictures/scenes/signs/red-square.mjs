import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { warningSign } from "../../kit/signs.mjs";

/** The red square with a skull and lines of words, on a post in the grass. */
export default () =>
  countryside({ seed: 33, stations: null, count: 16, shift: 40 }) +
  warningSign({ x: 200, y: 122, s: 86, form: "square", foot: 286 }) +
  wildGrass({ x: 200, y: 292, w: 150, h: 40, seed: 8 });
