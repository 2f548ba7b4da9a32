import { girlWheelchair, teacher } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { school } from "../../kit/buildings.mjs";
import { poplar } from "../../kit/plants.mjs";

/** A girl in a wheelchair tells her teacher in front of the school. */
export default () =>
  yardside({ clouds: [[60, 34, 16]], asphalt: true, edge: 192 }) +
  poplar(22, 196, 92) +
  poplar(384, 196, 104) +
  school({ x: 44, y: 198, w: 312, h: 122, door: 0.5 }) +
  girlWheelchair({ x: 128, y: 284, h: 184, pose: "sitTell", look: 0.8, mood: "talk" }) +
  teacher({
    x: 276,
    y: 288,
    h: 216,
    facing: -1,
    pose: "clasped",
    look: 0.75,
    mood: "smile",
    tilt: 5,
    lookDown: 0.04,
  });
