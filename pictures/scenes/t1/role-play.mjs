import { boyGreen, girlPlum, teacher } from "../../characters.mjs";
import { board, room } from "../../kit/furniture.mjs";
import { grip } from "../../kit/hands.mjs";
import { skin } from "../../kit/palette.mjs";
import { printedSign } from "../../kit/signs.mjs";

/** In class one pupil shows "stop", another holds a printed sign; the teacher watches and smiles. */
export default () =>
  room({ floor: 214 }) +
  board(14, 24, 150, 100) +
  teacher({ x: 204, y: 262, h: 204, pose: "clasped", look: -0.2, mood: "smile" }) +
  boyGreen({ x: 84, y: 290, h: 178, pose: "stop", look: 0.7, mood: "firm" }) +
  girlPlum({
    x: 322,
    y: 290,
    h: 176,
    facing: -1,
    pose: "holdSheet",
    look: 0.6,
    mood: "smile",
  }) +
  printedSign(320, 214, 26) +
  grip(
    [
      [289, 218],
      [351, 218],
    ],
    6,
    skin.tan.face,
  );
