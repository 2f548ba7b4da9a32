import { boyGreen, girlPlum, girlWheelchair, teacher } from "../../characters.mjs";
import { board, chair, room } from "../../kit/furniture.mjs";

/** A teacher stands before the board; three seated pupils put up their hands, one of them in a wheelchair. */
export default () =>
  room({ floor: 214 }) +
  board(20, 26, 150, 92) +
  teacher({ x: 76, y: 270, h: 208, pose: "explain", look: 0.5, mood: "smile" }) +
  chair(190, 276, 34, -1) +
  girlPlum({ x: 190, y: 276, h: 156, facing: -1, pose: "sitHandUp", look: 0.75, mood: "smile" }) +
  chair(268, 284, 34, -1) +
  boyGreen({ x: 268, y: 284, h: 156, facing: -1, pose: "sitHandUp", look: 0.75, mood: "calm" }) +
  girlWheelchair({
    x: 352,
    y: 292,
    h: 160,
    facing: -1,
    pose: "sitHandUp",
    look: 0.8,
    mood: "smile",
  });
