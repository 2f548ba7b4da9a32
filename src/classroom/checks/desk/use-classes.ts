import { useEffect, useState } from "react";
import { type KeptClasses, readClasses } from "@/classroom/checks/class-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { prefix } from "@/progress/store/keys";

/** The classes of this device, read again after every change here and in another tab. */
export function useClasses(): KeptClasses & { readonly again: () => void } {
  const store = openDeviceStore();
  const [kept, setKept] = useState(() => readClasses(store));
  const again = () => setKept(readClasses(store));
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(`${prefix}class`)) setKept(readClasses(store));
    };
    window.addEventListener("storage", onStorage);
    return () => window.removeEventListener("storage", onStorage);
  }, [store]);
  return { ...kept, again };
}
