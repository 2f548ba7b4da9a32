import { girlYellow } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { walnut } from "../../kit/plants.mjs";
import { unknownThing } from "../../kit/things.mjs";

/** A girl stays on the road and looks at something half hidden in the grass. */
export default () =>
  countryside({
    seed: 4,
    blossoms: [
      [250, 166],
      [282, 226],
      [262, 280],
    ],
  }) +
  walnut(352, 150, 96) +
  wildGrass({ x: 338, y: 200, w: 60, h: 24, seed: 6 }) +
  unknownThing({ x: 338, y: 208, s: 23 }) +
  girlYellow({ x: 112, y: 284, h: 178, pose: "clasped", look: 0.7, mood: "attentive", tilt: 3 });
