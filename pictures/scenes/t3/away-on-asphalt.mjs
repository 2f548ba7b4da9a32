import { boyBlue, girlPlum, teacher } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { school } from "../../kit/buildings.mjs";
import { poplar } from "../../kit/plants.mjs";
import { phone } from "../../kit/things.mjs";

/** The class walks away from the school over the asphalt; the teacher comes last and makes a call. */
export default () =>
  yardside({ clouds: [[320, 36, 18]], asphalt: true, edge: 176, horizon: 140 }) +
  school({ x: 12, y: 182, w: 176, h: 92, door: 0.5 }) +
  poplar(202, 182, 84) +
  girlPlum({ x: 326, y: 286, h: 150, pose: "walk", look: 0.5, mood: "calm" }) +
  boyBlue({ x: 226, y: 288, h: 154, pose: "walk", look: 0.5, mood: "calm" }) +
  teacher({
    x: 76,
    y: 292,
    h: 208,
    pose: "phone",
    look: 0.6,
    mood: "talk",
    held: phone(0, -6, 26, 8),
  });
