import { boyGreen, teacher } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { school } from "../../kit/buildings.mjs";
import { poplar } from "../../kit/plants.mjs";

/** In the asphalt school yard a boy tells his teacher with an open, empty hand; she listens kindly. */
export default () =>
  yardside({ clouds: [[60, 34, 16]], asphalt: true, edge: 190 }) +
  poplar(384, 194, 92) +
  school({ x: 30, y: 196, w: 330, h: 116, door: 0.5 }) +
  boyGreen({ x: 118, y: 288, h: 160, pose: "tell", look: 0.8, mood: "talk" }) +
  teacher({
    x: 286,
    y: 290,
    h: 218,
    facing: -1,
    pose: "clasped",
    look: 0.7,
    mood: "smile",
    tilt: 4,
    lookDown: 0.04,
  });
