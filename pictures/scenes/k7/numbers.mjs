import { girlYellow, mother } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { stoneHouse } from "../../kit/buildings.mjs";
import { grapevine, walnut } from "../../kit/plants.mjs";
import { phone } from "../../kit/things.mjs";

/** A mother telephones in the yard; the girl beside her tells her what she saw. */
export default () =>
  yardside({ clouds: [[330, 40, 18]], shift: -20 }) +
  walnut(360, 204, 130) +
  stoneHouse({ x: 10, y: 204, w: 220, h: 116, door: 0.28, windows: [0.68] }) +
  grapevine(42, 206, 96, 116) +
  mother({
    x: 254,
    y: 290,
    h: 222,
    facing: -1,
    pose: "phone",
    look: 0.6,
    mood: "talk",
    lookDown: 0.04,
    held: phone(0, -6, 28, 8),
  }) +
  girlYellow({ x: 134, y: 290, h: 168, pose: "tell", look: 0.75, mood: "talk" });
