import { girlYellow } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { walnut } from "../../kit/plants.mjs";
import { at } from "../../kit/svg.mjs";
import { kite } from "../../kit/things.mjs";

/** A kite hangs in a tree in the high grass; the girl has let go of it and stays on the road. */
export default () =>
  countryside({ seed: 37, shift: 34, blossoms: [[256, 182]] }) +
  walnut(312, 246, 184) +
  wildGrass({ x: 290, y: 254, w: 80, h: 28, seed: 6 }) +
  wildGrass({ x: 350, y: 256, w: 70, h: 24, seed: 9 }) +
  at(306, 118, kite(0, 0, 36), { turn: -18 }) +
  girlYellow({ x: 108, y: 284, h: 178, pose: "startle", look: 0.7, mood: "calm" });
