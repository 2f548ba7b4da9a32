import { girlWheelchair, teacher } from "../../characters.mjs";
import { school } from "../../kit/buildings.mjs";
import { hills, sky } from "../../kit/landscape.mjs";
import { poplar } from "../../kit/plants.mjs";
import { yard } from "../../kit/road.mjs";

/** A girl in a wheelchair tells her teacher in front of the school. */
export default () =>
  sky({ clouds: [[60, 34, 16]] }) + hills({ y: 150 }) + poplar(22, 196, 92) + poplar(384, 196, 104) + yard(192, { color: "#C9CCCE" }) +
  school({ x: 44, y: 198, w: 312, h: 122, door: 0.5 }) +
  girlWheelchair({ x: 134, y: 284, h: 180, pose: "sitTell", look: 0.8, mood: "talk" }) +
  teacher({ x: 268, y: 288, h: 216, facing: -1, pose: "tell", look: 0.75, mood: "smile", tilt: 3 });
