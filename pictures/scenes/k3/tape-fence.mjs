import { boyGreen } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { fence, stake, tape } from "../../kit/signs.mjs";

/** Red-white tape, yellow tape and a fence along a field; a boy stays back on the road. */
export default () =>
  countryside({ seed: 27, shift: 30, count: 34 }) +
  fence({ x: 258, y: 170, w: 150, h: 44, posts: 5 }) +
  stake(206, 212, 60) + stake(300, 216, 62) + stake(392, 214, 62) +
  tape([[206, 162], [300, 164], [394, 162]], { kind: "yellow", width: 8 }) +
  stake(224, 284, 86, 9) + stake(310, 290, 88, 9) + stake(394, 286, 88, 9) +
  tape([[224, 214], [310, 218], [398, 214]], { width: 11 }) +
  boyGreen({ x: 104, y: 284, h: 172, pose: "stand", look: 0.75, mood: "attentive" });
