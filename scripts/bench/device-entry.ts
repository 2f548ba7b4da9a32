import { readAttempts } from "../../src/progress/attempt-store";
import { openDeviceStore } from "../../src/progress/device-store";
import { browserEdge } from "../../src/progress/edge";
import { readLearners } from "../../src/progress/learner-store";
import { deriveProgress } from "../../src/progress/progress";
import { dueRules } from "../../src/progress/review";
import { upkeep } from "../../src/progress/upkeep";

/** What the pages of a learner do when they open, to be timed in a browser. */
Object.assign(window, {
  safeStepBench: {
    list: () => readLearners(openDeviceStore()).living.length,
    progress: () => {
      const store = openDeviceStore();
      const { attempts } = readAttempts(store, readLearners(store).current.id);
      return deriveProgress(attempts).rules.size + dueRules(attempts, browserEdge.today()).length;
    },
    upkeep: () => upkeep(openDeviceStore(), browserEdge),
  },
});
