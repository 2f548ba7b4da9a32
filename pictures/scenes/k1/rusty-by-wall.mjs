import { girlPlum } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { ruin } from "../../kit/buildings.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { unknownThing } from "../../kit/things.mjs";

/** A girl stays on the road; something rusty lies under weeds by a ruined wall. */
export default () =>
  countryside({ seed: 33, shift: -20, count: 30 }) +
  ruin({ x: 228, y: 224, w: 150, h: 118 }) +
  wildGrass({ x: 262, y: 232, w: 60, h: 26, seed: 7 }) +
  unknownThing({ x: 324, y: 256, s: 32, look: "rusty" }) +
  girlPlum({ x: 110, y: 284, h: 176, pose: "stand", look: 0.7, mood: "attentive" });
