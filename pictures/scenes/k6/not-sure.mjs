import { boyBlue } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { leaf } from "../../kit/palette.mjs";
import { pomegranate, walnut } from "../../kit/plants.mjs";
import { shrub } from "../../kit/shrub.mjs";

/** A boy in high grass sees no road and no sign; he is not sure and has stopped. */
export default () =>
  countryside({ seed: 83, stations: null, count: 30, shift: -30 }) +
  walnut(60, 184, 104) +
  pomegranate(350, 186, 90) +
  shrub(300, 226, 36) +
  shrub(382, 250, 40, leaf.mid) +
  shrub(62, 246, 36, leaf.mid) +
  boyBlue({ x: 196, y: 286, h: 186, pose: "think", look: -0.35, mood: "attentive", tilt: -4 }) +
  wildGrass({ x: 130, y: 302, w: 110, h: 52, seed: 12 }) +
  wildGrass({ x: 264, y: 302, w: 110, h: 48, seed: 5 });
