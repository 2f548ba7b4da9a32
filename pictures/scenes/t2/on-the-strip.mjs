import { girlWheelchair, teacher } from "../../characters.mjs";
import { room, windowView } from "../../kit/furniture.mjs";
import { land } from "../../kit/palette.mjs";
import { printedSign } from "../../kit/signs.mjs";
import { flat, line } from "../../kit/svg.mjs";

/** In class a printed sign hangs on the wall; a girl in a wheelchair stops on the grey strip that stands for the road. */
export default () =>
  room({ floor: 206 }) +
  windowView(176, 40, 90, 66) +
  printedSign(344, 96, 26) +
  flat("M0 250H306V294H0Z", land.asphalt) +
  line("M0 250H306V294H0", land.asphaltEdge, 2.4) +
  teacher({ x: 82, y: 240, h: 186, pose: "clasped", look: 0.5, mood: "smile" }) +
  girlWheelchair({ x: 206, y: 284, h: 164, pose: "sitStop", look: 0.75, mood: "firm" });
