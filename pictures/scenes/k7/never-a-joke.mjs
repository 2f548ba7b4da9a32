import { boyGreen, girlPlum } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { school } from "../../kit/buildings.mjs";
import { poplar } from "../../kit/plants.mjs";
import { phone } from "../../kit/things.mjs";

/** In the school yard a boy laughs and shows a phone; a girl holds up a flat hand: no. */
export default () =>
  yardside({ clouds: [[330, 34, 16]], asphalt: true, edge: 192 }) +
  poplar(20, 196, 96) +
  school({ x: 48, y: 198, w: 320, h: 118, door: 0.5 }) +
  girlPlum({ x: 112, y: 288, h: 174, pose: "stop", look: 0.75, mood: "firm" }) +
  boyGreen({
    x: 280,
    y: 288,
    h: 172,
    facing: -1,
    pose: "showPhone",
    look: 0.7,
    mood: "smile",
    held: phone(0, -8, 30, 8),
  });
