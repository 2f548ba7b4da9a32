import { boyBlue, boyGreen, girlPlum, girlWheelchair, teacher } from "../../characters.mjs";
import { board, chair, room } from "../../kit/furniture.mjs";

/** A teacher sits with a small circle of pupils; a house and a road are drawn on the board. */
export default () =>
  room({ floor: 206 }) + board(112, 20, 176, 104) +
  chair(196, 236, 46) +
  teacher({ x: 196, y: 236, h: 196, pose: "sitTell", look: 0.2, mood: "smile" }) +
  chair(92, 244, 32) + girlPlum({ x: 92, y: 244, h: 146, pose: "sit", look: 0.75, mood: "smile" }) +
  boyGreen({ x: 300, y: 244, h: 146, facing: -1, pose: "sit", look: 0.75, mood: "calm" }) +
  chair(64, 290, 34) + boyBlue({ x: 64, y: 290, h: 156, pose: "sit", look: 0.8, mood: "attentive" }) +
  girlWheelchair({ x: 330, y: 292, h: 156, facing: -1, look: 0.8, mood: "smile" });
