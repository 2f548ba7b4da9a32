import { teenFriend, teenGirl } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { built, hair, leaf } from "../../kit/palette.mjs";
import { person } from "../../kit/person.mjs";
import { pomegranate, walnut } from "../../kit/plants.mjs";
import { fence } from "../../kit/signs.mjs";
import { shape, whole } from "../../kit/svg.mjs";
import { lamb } from "../../kit/things.mjs";

/** @type {import("../../kit/drawing").Way} */
const way = [
  [176, 121, 8],
  [172, 138, 24],
  [160, 174, 64],
  [130, 226, 100],
  [112, 310, 140],
];

/** The older boy from next door. @param {import("../../kit/people").Here} here */
const olderBoy = (here) =>
  person({
    age: "teen",
    skin: "tan",
    hair: { style: "parted", color: hair.black },
    top: { kind: "sweater", color: leaf.mid, stripe: "#F4EFE4" },
    bottom: { kind: "trousers", color: "#54493C" },
    ...here,
  });

/** The gate of an old orchard stands open. @param {number} x  @param {number} y foot of its post px */
const openGate = (x, y) =>
  shape(whole`M${x} ${y - 8}L${x - 26} ${y + 12}V${y - 34}L${x} ${y - 50}Z`, built.wood) +
  shape(whole`M${x - 4} ${y + 4}v-62h9v62Z`, built.woodDark);

/** A boy points his friend on the asphalt road to an old orchard; farther back an older boy leads his lamb. */
export default () =>
  countryside({ seed: 84, stations: way, count: 22 }) +
  pomegranate(284, 150, 50) +
  walnut(376, 176, 104) +
  pomegranate(302, 206, 66) +
  fence({ x: 254, y: 222, w: 26, h: 42, posts: 2 }) +
  fence({ x: 356, y: 230, w: 66, h: 48, posts: 3 }) +
  openGate(350, 230) +
  olderBoy({ x: 104, y: 200, h: 122, ink: 2, pose: "stand", look: 0.2, mood: "calm" }) +
  lamb(145, 202, 40, 1) +
  teenGirl({ x: 48, y: 290, h: 178, pose: "stand", look: 0.6, mood: "attentive" }) +
  teenFriend({ x: 204, y: 292, h: 182, pose: "point", look: 0.6, mood: "talk" });
