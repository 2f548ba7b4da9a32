import { boyGreen } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { cow } from "../../kit/cow.mjs";
import { wildGrass } from "../../kit/landscape.mjs";

/** Cows graze in a field; a boy stays on the road. */
export default () =>
  countryside({ seed: 63, shift: 18, count: 30 }) +
  cow({ x: 262, y: 164, s: 62, color: "#8A5A3A", patch: "#6F4A2A" }) +
  cow({ x: 318, y: 252, s: 124, facing: -1 }) +
  wildGrass({ x: 250, y: 262, w: 70, h: 24, seed: 6 }) +
  wildGrass({ x: 352, y: 264, w: 60, h: 20, seed: 9 }) +
  boyGreen({ x: 104, y: 284, h: 176, pose: "handsBack", look: 0.65, mood: "calm" });
