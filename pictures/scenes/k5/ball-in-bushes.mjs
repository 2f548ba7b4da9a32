import { boyGreen } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { tufts, wildGrass } from "../../kit/landscape.mjs";
import { land, leaf } from "../../kit/palette.mjs";
import { shrub } from "../../kit/shrub.mjs";
import { flat } from "../../kit/svg.mjs";
import { ball } from "../../kit/things.mjs";

/** A ball has rolled off the yard under the bushes; the boy stays on the yard, his hands behind his back. */
export default () =>
  yardside({ asphalt: true, horizon: 136, edge: 170, shift: -20 }) +
  flat("M210 166Q236 220 290 310H410V150H0V172Z", land.wild) +
  flat("M204 168Q230 222 280 310H290Q240 220 214 168Z", land.earth) +
  tufts({ box: [290, 190, 396, 296], count: 12, seed: 5, tall: 2 }) +
  shrub(304, 226, 42) +
  shrub(386, 222, 36, leaf.mid) +
  ball(334, 234, 22) +
  shrub(384, 256, 34) +
  wildGrass({ x: 330, y: 262, w: 110, h: 30, seed: 6 }) +
  boyGreen({ x: 112, y: 286, h: 178, pose: "handsBack", look: 0.7, mood: "attentive" });
