import { teenBoy } from "../../characters.mjs";
import { countryside } from "../../kit/backdrop.mjs";
import { wildGrass } from "../../kit/landscape.mjs";
import { farRoad } from "../../kit/road.mjs";
import { stake, tape, warningSign } from "../../kit/signs.mjs";

/** A teenage boy among high grass has just noticed a warning sign and has stopped short. */
export default () =>
  countryside({ seed: 71, stations: null, count: 24 }) +
  farRoad({ y: 146, w: 12 }) +
  stake(236, 230, 50) +
  stake(388, 232, 50) +
  tape([
    [236, 192],
    [312, 194],
    [388, 194],
  ]) +
  warningSign({ x: 312, y: 160, s: 40, form: "square", foot: 238 }) +
  wildGrass({ x: 312, y: 244, w: 150, h: 30, seed: 6 }) +
  teenBoy({
    x: 116,
    y: 290,
    h: 212,
    pose: "startle",
    look: 0.75,
    mood: "surprised",
    bag: "#D9A441",
  }) +
  wildGrass({ x: 110, y: 302, w: 200, h: 60, seed: 12 });
