import { boyBlue, father } from "../../characters.mjs";
import { room, windowView } from "../../kit/furniture.mjs";
import { line, shape } from "../../kit/svg.mjs";

/** In a room a long grey carpet is the road: the boy stands on it with his hands behind his back, the father watches. */
export default () =>
  room({ floor: 196 }) +
  windowView(38, 30, 92, 68) +
  windowView(286, 30, 84, 68) +
  shape("M158 206H262L300 300H60Z", "#B9BDC2") +
  line("M210 214L206 236M202 254L194 288", "#FFFBF2", 4) +
  boyBlue({ x: 160, y: 284, h: 168, pose: "handsBack", look: 0.7, mood: "smile" }) +
  father({ x: 336, y: 286, h: 204, facing: -1, pose: "kneel", look: 0.7, mood: "smile" });
