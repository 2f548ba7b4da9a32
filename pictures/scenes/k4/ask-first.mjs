import { father, girlPlum } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { poplar } from "../../kit/plants.mjs";
import { swing } from "../../kit/playground.mjs";
import { fence } from "../../kit/signs.mjs";
import { ball } from "../../kit/things.mjs";

/** A girl in a playground with a fence round it asks her father before she plays. */
export default () =>
  yardside({ clouds: [[70, 40, 18]], shift: -50, asphalt: true, edge: 190 }) +
  poplar(30, 184, 96) +
  poplar(384, 184, 84) +
  fence({ x: -10, y: 192, w: 420, h: 40, posts: 8 }) +
  swing(328, 222, 104) +
  girlPlum({ x: 104, y: 288, h: 168, pose: "tell", look: 0.75, mood: "talk" }) +
  ball(42, 272, 17) +
  father({
    x: 214,
    y: 290,
    h: 222,
    facing: -1,
    pose: "explain",
    look: 0.7,
    mood: "smile",
    tilt: 4,
    lookDown: 0.04,
  });
