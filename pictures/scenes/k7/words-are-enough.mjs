import { boyBlue, teacher } from "../../characters.mjs";
import { board, room } from "../../kit/furniture.mjs";

/** In the classroom a boy tells his teacher with an open, empty hand; he has brought nothing. */
export default () =>
  room({ floor: 222 }) +
  board(34, 24, 176, 104) +
  boyBlue({ x: 120, y: 288, h: 172, pose: "tell", look: 0.8, mood: "talk" }) +
  teacher({
    x: 284,
    y: 290,
    h: 226,
    facing: -1,
    pose: "clasped",
    look: 0.7,
    mood: "smile",
    tilt: 4,
    lookDown: 0.04,
  });
