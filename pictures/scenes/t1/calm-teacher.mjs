import { boyBlue, boyGreen, girlPlum, girlWheelchair, teacher } from "../../characters.mjs";
import { board, chair, room } from "../../kit/furniture.mjs";

/** A teacher sits with a small circle of pupils; a house and a road are drawn on the board. */
export default () =>
  room({ floor: 206 }) +
  board(108, 18, 184, 104) +
  chair(190, 238, 46) +
  teacher({ x: 190, y: 238, h: 196, pose: "sitTell", look: 0.2, mood: "smile" }) +
  chair(104, 244, 32) +
  girlPlum({ x: 104, y: 244, h: 146, pose: "sit", look: 0.75, mood: "smile" }) +
  chair(298, 246, 32, -1) +
  boyGreen({ x: 298, y: 246, h: 146, facing: -1, pose: "sit", look: 0.75, mood: "calm" }) +
  chair(50, 292, 34) +
  boyBlue({ x: 50, y: 292, h: 156, pose: "sit", look: 0.8, mood: "attentive" }) +
  girlWheelchair({ x: 350, y: 294, h: 156, facing: -1, look: 0.8, mood: "smile" });
