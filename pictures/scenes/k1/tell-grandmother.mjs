import { boyBlue, grandmother } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { stoneHouse } from "../../kit/buildings.mjs";
import { grapevine, pomegranate } from "../../kit/plants.mjs";

/** A boy tells his grandmother in the yard of a stone house; she listens kindly. */
export default () =>
  yardside({ clouds: [[330, 40, 18]], shift: -30 }) +
  stoneHouse({ x: 14, y: 204, w: 210, h: 108, door: 0.7, windows: [0.2] }) +
  grapevine(122, 206, 108, 108) +
  pomegranate(368, 206, 96) +
  boyBlue({ x: 134, y: 288, h: 164, pose: "tell", look: 0.8, mood: "talk" }) +
  grandmother({
    x: 268,
    y: 290,
    h: 212,
    facing: -1,
    pose: "clasped",
    look: 0.7,
    mood: "smile",
    tilt: 4,
    lookDown: 0.04,
  });
