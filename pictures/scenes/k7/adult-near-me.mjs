import { father, girlPlum, grandmother, teacher } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { poplar } from "../../kit/plants.mjs";

/** A girl tells three adults in a yard: a father, a grandmother and a teacher listen to her. */
export default () =>
  yardside({ clouds: [[300, 34, 16]], shift: 10, edge: 200 }) +
  poplar(146, 152, 52) +
  father({ x: 204, y: 280, h: 220, facing: -1, pose: "stand", look: 0.6, mood: "smile" }) +
  teacher({ x: 354, y: 284, h: 208, facing: -1, pose: "stand", look: 0.65, mood: "attentive" }) +
  grandmother({
    x: 276,
    y: 294,
    h: 196,
    facing: -1,
    pose: "clasped",
    look: 0.7,
    mood: "smile",
    lookDown: 0.04,
  }) +
  girlPlum({ x: 88, y: 290, h: 160, pose: "tell", look: 0.8, mood: "talk" });
