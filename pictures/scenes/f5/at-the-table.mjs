import { boyGreen, girlWheelchair, mother } from "../../characters.mjs";
import { lamp, room, table, windowView } from "../../kit/furniture.mjs";
import { line, shape } from "../../kit/svg.mjs";
import { teaGlass } from "../../kit/things.mjs";

/** The sheet with a house and a road. */
const drawing =
  shape("M152 224H226L234 246H142Z", "#FFFFFF", { "stroke-width": 2 }) +
  line(
    "M194 237V231H212V237ZM190 231L203 226L216 231M152 244C164 236 182 244 197 237",
    "#0A5560",
    2.4,
  );

/** At home a mother talks calmly with two children; a drawing of a house and a road lies on the table. */
export default () =>
  room({ floor: 236 }) +
  windowView(30, 30, 84, 62) +
  lamp(200, 46, 24) +
  mother({ x: 178, y: 346, h: 252, pose: "explain", look: 0.5, mood: "talk", cut: true }) +
  boyGreen({ x: 62, y: 326, h: 206, pose: "atTable", look: 0.75, mood: "attentive", cut: true }) +
  table(16, 220, 250, 130) +
  drawing +
  teaGlass(100, 241, 24) +
  girlWheelchair({ x: 326, y: 288, h: 186, facing: -1, look: 0.8, mood: "smile" });
