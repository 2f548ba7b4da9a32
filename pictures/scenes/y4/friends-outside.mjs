import { teenBoy, teenFriend, teenGirl } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { warningSign } from "../../kit/signs.mjs";
import { phone } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [268, 121, 4],
  [254, 138, 12],
  [216, 174, 40],
  [170, 226, 98],
  [150, 310, 150],
];

/** A girl on the road telephones and holds her friend back; the boy in the field stands and waits. */
export default () =>
  countryside({ seed: 81, stations: way, count: 30 }) +
  warningSign({ x: 300, y: 156, s: 20, foot: 196 }) +
  teenBoy({ x: 356, y: 214, h: 104, ink: 2, pose: "still", look: -0.5, bag: "#D9A441" }) +
  wildGrass({ x: 356, y: 220, w: 60, h: 24, seed: 6 }) +
  teenFriend({ x: 94, y: 288, h: 202, pose: "stand", look: 0.7, mood: "attentive" }) +
  teenGirl({
    x: 196,
    y: 290,
    h: 198,
    facing: -1,
    pose: "holdBackPhone",
    look: -0.6,
    mood: "talk",
    held: phone(0, -6, 26, 8),
  });
