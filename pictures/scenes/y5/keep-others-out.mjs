import { boyGreen, teenFriend, teenGirl } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { pomegranate } from "../../kit/plants.mjs";
import { phone } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [236, 121, 3],
  [226, 138, 10],
  [196, 174, 40],
  [170, 226, 108],
  [158, 310, 166],
];

/** On the asphalt a teenage boy holds a younger boy back; a teenage girl makes a call. */
export default () =>
  countryside({ seed: 58, stations: way, count: 26, shift: 24 }) +
  pomegranate(350, 170, 80) +
  teenGirl({
    x: 54,
    y: 288,
    h: 194,
    pose: "phone",
    look: 0.6,
    mood: "talk",
    held: phone(0, -6, 26, 8),
  }) +
  boyGreen({ x: 144, y: 286, h: 148, pose: "stand", look: 0.7, mood: "attentive" }) +
  teenFriend({ x: 262, y: 290, h: 200, facing: -1, pose: "stop", look: 0.7, mood: "firm" });
