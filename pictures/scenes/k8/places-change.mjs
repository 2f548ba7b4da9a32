import { boyBlue, father } from "../../characters.mjs";
import { countryside, onRoad } from "../../kit/backdrop.mjs";
import { edges, tufts } from "../../kit/landscape.mjs";
import { flat, line, smooth } from "../../kit/svg.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [214, 121, 3],
  [200, 138, 9],
  [158, 174, 32],
  [112, 226, 82],
  [100, 310, 116],
];
/** @type {import("../../kit/drawing").Way} */
const water = [
  [420, 176, 4],
  [352, 186, 9],
  [330, 206, 18],
  [340, 240, 34],
  [330, 310, 66],
];

/** @param {import("../../kit/drawing").Way} stations  @param {import("../../kit/drawing").Colour} fill */
const band = (stations, fill) => {
  const [left, right] = edges(stations);
  return flat(`${smooth(left)}${smooth(right.reverse(), "L")}Z`, fill);
};

/** After rain: muddy water has washed out the meadow beside a ploughed field; father and boy stand on the road. */
export default () =>
  countryside({
    seed: 12,
    stations: way,
    count: 22,
    clouds: [
      [84, 40, 22],
      [212, 28, 18],
      [330, 44, 24],
    ],
  }) +
  flat("M262 136Q330 122 400 126V168Q320 150 230 172Q246 150 262 136Z", "#8A6238") +
  line(
    "M270 137Q254 150 244 168M292 133Q280 146 276 160M316 129Q310 142 310 155M342 126Q342 140 346 153M368 125Q374 140 382 158",
    "#5E3F22",
    3,
  ) +
  band(
    water.map(([x, y, w]) => [x, y, w * 1.25 + 5]),
    "#9C7040",
  ) +
  band(water, "#8FB4B4") +
  line(
    "M322 212q8 5 16 0M318 240q8 5 16 0t16 0M298 268q9 6 18 0t18 0M340 286q9 6 18 0t18 0",
    "#F4FAFA",
    3,
  ) +
  tufts({ box: [372, 190, 396, 292], count: 6, seed: 4, tall: 2, skip: onRoad(way, 10) }) +
  boyBlue({ x: 52, y: 286, h: 156, pose: "stand", look: 0.7, mood: "attentive" }) +
  father({ x: 142, y: 290, h: 208, pose: "stop", look: -0.4, mood: "calm" });
