import { boyGreen } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { fence, stake, tape } from "../../kit/signs.mjs";

/** Red-white tape, yellow tape and a fence along a field; a boy stays back on the road. */
export default () =>
  countryside({ seed: 27, shift: 30, count: 26 }) +
  fence({ x: 262, y: 156, w: 150, h: 40, posts: 5 }) +
  stake(216, 216, 44) +
  stake(300, 218, 44) +
  stake(384, 216, 44) +
  tape(
    [
      [216, 182],
      [300, 184],
      [384, 182],
    ],
    { kind: "yellow", width: 9 },
  ) +
  stake(228, 288, 60, 9) +
  stake(310, 292, 60, 9) +
  stake(386, 288, 60, 9) +
  tape(
    [
      [228, 240],
      [310, 244],
      [386, 240],
    ],
    { width: 12 },
  ) +
  boyGreen({ x: 106, y: 284, h: 174, pose: "stand", look: 0.75, mood: "attentive" });
