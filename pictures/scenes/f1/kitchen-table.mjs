import { boyBlue, father, girlYellow, grandmother, mother } from "../../characters.mjs";
import { lamp, room, table, teapot, windowView } from "../../kit/furniture.mjs";
import { phone, sheet, teaGlass } from "../../kit/things.mjs";

/** A family talks at the kitchen table before the trip: tea, a phone, papers. */
export default () =>
  room({ floor: 246 }) +
  windowView(26, 22, 84, 60) +
  windowView(290, 22, 84, 60) +
  lamp(200, 44, 24) +
  mother({ x: 124, y: 330, h: 252, pose: "atTable", look: 0.55, mood: "calm", cut: true }) +
  father({ x: 256, y: 340, h: 258, pose: "explain", look: -0.3, mood: "talk", cut: true }) +
  grandmother({ x: 46, y: 330, h: 236, pose: "atTable", look: 0.7, mood: "smile", cut: true }) +
  girlYellow({ x: 190, y: 330, h: 196, pose: "atTable", look: 0.5, mood: "attentive", cut: true }) +
  boyBlue({
    x: 364,
    y: 330,
    h: 200,
    facing: -1,
    pose: "atTable",
    look: 0.7,
    mood: "attentive",
    cut: true,
  }) +
  table(10, 222, 380, 140) +
  teaGlass(70, 243, 24) +
  teaGlass(330, 243, 24) +
  teapot(128, 247, 17) +
  sheet(214, 240, 52) +
  phone(276, 240, 28, 76);
