import { boyBlue, father } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { school } from "../../kit/buildings.mjs";
import { poplar } from "../../kit/plants.mjs";
import { speech } from "../../kit/speech.mjs";
import { unknownThing } from "../../kit/things.mjs";

/** A boy tells his father three things, shown in his speech bubble: himself, the school, the unknown thing. */
export default () =>
  yardside({ clouds: [], shift: 20, edge: 204 }) +
  speech({ x: 12, y: 10, w: 376, h: 100, root: 132, tip: [118, 146], cells: 3 }) +
  boyBlue({ x: 74, y: 144, h: 122, pose: "stand", look: 0.2, mood: "smile", cut: true }) +
  poplar(148, 98, 44) +
  school({ x: 160, y: 98, w: 82, h: 46, door: 0.5 }) +
  poplar(256, 98, 38) +
  unknownThing({ x: 325, y: 94, s: 32 }) +
  boyBlue({ x: 92, y: 290, h: 156, pose: "tell", look: 0.8, mood: "talk" }) +
  father({ x: 262, y: 290, h: 204, facing: -1, pose: "kneel", look: 0.7, mood: "attentive" });
