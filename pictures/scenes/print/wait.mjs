import { waiting } from "../k6/long-wait.mjs";

/** The last step of the poster: she waits calmly. */
export default () => waiting({ pose: "still", mood: "calm", look: 0.5 });
