import { useEffect, useRef, useState } from "react";
import { classKeys } from "@/classroom/checks/class-keys";
import { keepPupilCheck, type PupilRun, readPupilCheck } from "@/classroom/checks/pupil-store";
import { openDeviceStore } from "@/progress/store/device-store";

/** Whether a screen of the one would be a screen of the other. */
const isSame = (one: PupilRun, other: PupilRun | null) =>
  one.code === other?.code &&
  one.number === other.number &&
  one.result === other.result &&
  one.left === other.left;

/**
 * The check that this phone holds, and the way to change it. A link opened from a messenger is often a
 * tab of its own: what is begun or finished there is shown here too, and never written over from here.
 */
export function usePupilRun(): readonly [PupilRun | null, (run: PupilRun) => void] {
  const store = openDeviceStore();
  const [run, setRun] = useState(() => readPupilCheck(store));
  const unkept = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page has one store.
  useEffect(() => {
    const look = () => {
      const now = unkept.current ? null : readPupilCheck(store);
      // Nothing: the device was emptied, and who answers here goes on.
      if (now) setRun((before) => (isSame(now, before) ? before : now));
    };
    const onStorage = ({ key }: StorageEvent) => key === classKeys.pupil && look();
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && look();
    window.addEventListener("storage", onStorage);
    window.addEventListener("pageshow", onShow);
    return () => {
      window.removeEventListener("storage", onStorage);
      window.removeEventListener("pageshow", onShow);
    };
  }, []);
  const keep = (next: PupilRun) => {
    // Where there is no room it goes on all the same, on this page alone.
    unkept.current = !keepPupilCheck(store, next);
    setRun(next);
  };
  return [run, keep];
}
