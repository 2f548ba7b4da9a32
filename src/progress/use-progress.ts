import { useEffect, useState } from "react";
import { currentLearner } from "./learners/current-learner";
import { deriveProgress, type Progress } from "./progress";
import { type KeptAttempts, readAttempts } from "./store/attempt-store";
import { type DeviceStore, openDeviceStore } from "./store/device-store";
import { keys, prefix } from "./store/keys";
import { openRuns } from "./store/run-store";

/** What this device knows of the current learner, for a screen. */
export interface DeviceProgress extends KeptAttempts {
  readonly learner: string;
  readonly progress: Progress;
  /** Lessons whose quiz was begun and not finished. */
  readonly begun: readonly string[];
  /** False: this browser keeps nothing. */
  readonly lasting: boolean;
}

function readProgress(store: DeviceStore): DeviceProgress {
  const learner = currentLearner(store);
  const kept = readAttempts(store, learner);
  const progress = deriveProgress(kept.attempts);
  return { ...kept, learner, progress, begun: openRuns(store, learner), lasting: store.lasting };
}

/**
 * Reads something from the device, and again when another tab changes it or the page comes back to
 * view, be it on another day. A screen that changes something itself calls the second value.
 *
 * @param read may be called at any time; give one and the same function at every render
 */
export function useDevice<T>(read: (store: DeviceStore) => T): readonly [T, () => void] {
  const [value, setValue] = useState(() => read(openDeviceStore()));
  const again = () => setValue(read(openDeviceStore()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is one and the same function.
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || (key.startsWith(prefix) && !key.startsWith(keys.asides))) again();
    };
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && again();
    const onVisible = () => document.visibilityState === "visible" && again();
    window.addEventListener("storage", onStorage);
    window.addEventListener("pageshow", onShow);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      window.removeEventListener("storage", onStorage);
      window.removeEventListener("pageshow", onShow);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, []);
  return [value, again];
}

/** Reads the current learner's progress, and again when it changes elsewhere. */
export function useProgress(): DeviceProgress {
  return useDevice(readProgress)[0];
}
