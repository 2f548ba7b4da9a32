import { boyBlue } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { pomegranate } from "../../kit/plants.mjs";
import { unknownThing } from "../../kit/things.mjs";

/** A boy on the path keeps his hands behind his back; something small sparkles in the grass. */
export default () =>
  countryside({
    seed: 15,
    shift: -40,
    blossoms: [
      [276, 190],
      [372, 214],
      [246, 284],
    ],
  }) +
  pomegranate(344, 168, 92) +
  unknownThing({ x: 330, y: 226, s: 17, look: "shiny" }) +
  boyBlue({ x: 112, y: 284, h: 178, pose: "handsBack", look: 0.65, mood: "calm" });
