import { boyBlue, boyGreen, teenBoy } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { stake, tape } from "../../kit/signs.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [222, 121, 4],
  [208, 138, 12],
  [170, 174, 40],
  [136, 226, 96],
  [124, 310, 146],
];

/** Tape beside the road; on the asphalt an older boy stops two younger ones, who look at him. */
export default () =>
  countryside({
    seed: 63,
    stations: way,
    count: 26,
    blossoms: [
      [352, 172],
      [318, 160],
    ],
  }) +
  stake(268, 192, 32) +
  stake(312, 232, 46) +
  stake(382, 292, 68) +
  tape(
    [
      [268, 168],
      [312, 198],
      [382, 240],
    ],
    { width: 8 },
  ) +
  boyGreen({ x: 40, y: 284, h: 148, pose: "stand", look: 0.75, mood: "attentive" }) +
  boyBlue({ x: 116, y: 290, h: 154, pose: "stand", look: 0.7, mood: "smile" }) +
  teenBoy({ x: 222, y: 290, h: 214, facing: -1, pose: "stop", look: 0.65, mood: "calm" });
