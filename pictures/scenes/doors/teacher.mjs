import { boyGreen, girlPlum, teacher } from "../../characters.mjs";
import { board, room } from "../../kit/furniture.mjs";

/** The door for teachers: a teacher at the board with two pupils. */
export default () =>
  room({ floor: 222 }) +
  board(150, 26, 220, 132) +
  teacher({ x: 100, y: 286, h: 226, pose: "point", look: 0.2, mood: "talk" }) +
  girlPlum({ x: 278, y: 292, h: 156, facing: -1, pose: "stand", look: 0.7, mood: "smile" }) +
  boyGreen({ x: 354, y: 292, h: 156, facing: -1, pose: "clasped", look: 0.7, mood: "attentive" });
