import { boyBlue, father, girlYellow, grandmother, mother } from "../../characters.mjs";
import { lamp, room, table, teapot, windowView } from "../../kit/furniture.mjs";
import { phone, sheet, teaGlass } from "../../kit/things.mjs";

/** A family talks at the kitchen table before the trip: tea, a phone, papers. */
export default () =>
  room({ floor: 244 }) + windowView(40, 26, 92, 72) + lamp(214, 44, 24) +
  grandmother({ x: 64, y: 322, h: 236, pose: "table", look: 0.6, mood: "smile" }) +
  mother({ x: 146, y: 322, h: 248, pose: "table", look: 0.5, mood: "calm" }) +
  father({ x: 258, y: 322, h: 256, facing: -1, pose: "tell", look: 0.4, mood: "talk" }) +
  table(14, 208, 372, 100) +
  girlYellow({ x: 204, y: 350, h: 206, pose: "backStand" }) +
  boyBlue({ x: 344, y: 316, h: 196, facing: -1, pose: "table", look: 0.6, mood: "attentive" });
