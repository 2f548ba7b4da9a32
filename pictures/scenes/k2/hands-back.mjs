import { girlPlum } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { unknownThing } from "../../kit/things.mjs";

/** A girl seen from behind on the road holds both hands behind her back; the unknown thing lies far off. */
export default () =>
  countryside({
    seed: 12,
    blossoms: [
      [30, 160],
      [286, 168],
      [376, 262],
    ],
  }) +
  wildGrass({ x: 326, y: 196, w: 64, h: 24, seed: 6 }) +
  unknownThing({ x: 326, y: 202, s: 19 }) +
  girlPlum({ x: 118, y: 286, h: 182, pose: "backHands" });
