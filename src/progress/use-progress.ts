import { useEffect, useState } from "react";
import { type KeptAttempts, readAttempts } from "./attempt-store";
import { openDeviceStore } from "./device-store";
import { keys, prefix } from "./keys";
import { deriveProgress, type Progress } from "./progress";
import { openRuns } from "./run-store";

/** What this device knows, for a screen. */
export interface DeviceProgress extends KeptAttempts {
  readonly progress: Progress;
  /** Lessons whose quiz was begun and not finished. */
  readonly begun: readonly string[];
  /** False: this browser keeps nothing. */
  readonly lasting: boolean;
}

function read(): DeviceProgress {
  const store = openDeviceStore();
  const kept = readAttempts(store);
  const progress = deriveProgress(kept.attempts);
  return { ...kept, progress, begun: openRuns(store), lasting: store.lasting };
}

/** Reads the device's progress, and again when another tab changes it or the page comes back to view. */
export function useProgress(): DeviceProgress {
  const [device, setDevice] = useState(read);
  useEffect(() => {
    const again = () => setDevice(read());
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || (key.startsWith(prefix) && !key.startsWith(keys.asides))) again();
    };
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && again();
    window.addEventListener("storage", onStorage);
    window.addEventListener("pageshow", onShow);
    return () => {
      window.removeEventListener("storage", onStorage);
      window.removeEventListener("pageshow", onShow);
    };
  }, []);
  return device;
}
