import { readLearners } from "../src/progress/learners/learner-store";
import { deriveProgress } from "../src/progress/progress";
import { dueRules } from "../src/progress/review/review";
import { readAttempts } from "../src/progress/store/attempt-store";
import { openDeviceStore } from "../src/progress/store/device-store";
import { browserEdge } from "../src/progress/store/edge";
import { upkeep } from "../src/progress/store/upkeep";

declare global {
  interface Window {
    /** What the pages of a learner do when they open, to be timed in a browser. */
    safeStepBench: {
      readonly list: () => number;
      readonly progress: () => number;
      readonly upkeep: () => void;
    };
  }
}

window.safeStepBench = {
  list: () => readLearners(openDeviceStore()).living.length,
  progress: () => {
    const store = openDeviceStore();
    const { attempts } = readAttempts(store, readLearners(store).current.id);
    return deriveProgress(attempts).rules.size + dueRules(attempts, browserEdge.today()).length;
  },
  upkeep: () => upkeep(openDeviceStore(), browserEdge),
};
