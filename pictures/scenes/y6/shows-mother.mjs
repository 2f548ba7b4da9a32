import { mother, teenBoy } from "../../characters.mjs";
import { lamp, room, windowView } from "../../kit/furniture.mjs";
import { phone } from "../../kit/things.mjs";

/** In a room a teenage boy shows his phone to his mother, who looks at it with attention. */
export default () =>
  room({ floor: 238 }) +
  windowView(22, 52, 84, 66) +
  lamp(208, 56, 26) +
  teenBoy({
    x: 142,
    y: 290,
    h: 208,
    pose: "showPhone",
    look: 0.7,
    mood: "attentive",
    held: phone(0, -8, 30, 10),
  }) +
  mother({
    x: 274,
    y: 290,
    h: 226,
    facing: -1,
    pose: "clasped",
    look: 0.75,
    mood: "attentive",
    lookDown: 0.14,
  });
