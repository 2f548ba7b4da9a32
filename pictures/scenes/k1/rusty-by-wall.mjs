import { girlPlum } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { ruin } from "../../kit/buildings.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { unknownThing } from "../../kit/things.mjs";

/** A girl stays on the road; something rusty lies under weeds by a ruined wall. */
export default () =>
  countryside({ seed: 33, shift: -20, count: 30 }) +
  ruin({ x: 238, y: 190, w: 132, h: 104 }) +
  wildGrass({ x: 268, y: 197, w: 52, h: 22, seed: 7 }) +
  unknownThing({ x: 340, y: 211, s: 23, look: "rusty" }) +
  girlPlum({ x: 110, y: 284, h: 176, pose: "stand", look: 0.7, mood: "attentive" });
