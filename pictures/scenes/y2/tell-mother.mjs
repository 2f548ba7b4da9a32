import { mother, teenGirl } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { stoneHouse } from "../../kit/buildings.mjs";
import { pomegranate } from "../../kit/plants.mjs";
import { phone } from "../../kit/things.mjs";

/** In the yard a teenage girl tells her mother what she saw; the mother listens and makes a call. */
export default () =>
  yardside({ clouds: [[70, 40, 18]], shift: 20 }) +
  stoneHouse({ x: 184, y: 204, w: 220, h: 112, door: 0.82, windows: [] }) +
  pomegranate(34, 206, 92) +
  teenGirl({ x: 130, y: 290, h: 190, pose: "explain", look: 0.75, mood: "talk" }) +
  mother({
    x: 276,
    y: 290,
    h: 208,
    facing: -1,
    pose: "phone",
    look: 0.7,
    mood: "attentive",
    held: phone(0, -6, 26, 8),
  });
