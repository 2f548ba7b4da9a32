import { boyBlue, father, grandmother, teenFriend } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { phone } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [190, 121, 3],
  [182, 138, 10],
  [160, 174, 44],
  [150, 226, 118],
  [146, 310, 186],
];

/** On the asphalt the father makes a call and holds the boy back; far away a man stands still in the grass. */
export default () =>
  countryside({
    seed: 83,
    stations: way,
    count: 10,
    wild: false,
    shift: 14,
    clouds: [[70, 42, 20]],
  }) +
  teenFriend({
    x: 352,
    y: 190,
    h: 78,
    ink: 2,
    facing: -1,
    pose: "still",
    look: 0.6,
    mood: "calm",
  }) +
  wildGrass({ x: 352, y: 196, w: 60, h: 20, seed: 6, color: "#5C8A3E" }) +
  grandmother({ x: 48, y: 288, h: 186, pose: "clasped", look: 0.7, mood: "calm" }) +
  father({
    x: 144,
    y: 288,
    h: 208,
    pose: "holdBackPhone",
    look: 0.6,
    mood: "talk",
    held: phone(0, -6, 26, 8),
  }) +
  boyBlue({ x: 246, y: 290, h: 134, pose: "stand", look: 0.5, mood: "attentive" });
