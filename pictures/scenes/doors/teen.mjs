import { teenBoy, teenFriend, teenGirl } from "../../characters.mjs";
import { yardside } from "../../kit/backdrop.mjs";
import { school } from "../../kit/buildings.mjs";

/** The door for ages 11–15: three teenagers talk in front of the school. */
export default () =>
  yardside({ asphalt: true, edge: 190, clouds: [[66, 34, 16]] }) +
  school({ x: 60, y: 196, w: 330, h: 116, door: 0.2 }) +
  teenFriend({ x: 78, y: 288, h: 206, pose: "tell", look: 0.6, mood: "talk" }) +
  teenBoy({ x: 208, y: 290, h: 212, pose: "stand", look: -0.2, mood: "calm", bag: "#D9A441" }) +
  teenGirl({ x: 322, y: 288, h: 204, facing: -1, pose: "stop", look: 0.5, mood: "smile" });
