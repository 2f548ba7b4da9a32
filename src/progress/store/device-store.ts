import { isQuotaError } from "./quota";

/** A place that keeps text under keys: the browser's local storage, or memory where that is blocked. */
export interface DeviceStore {
  /** False: what is kept is gone when the page is closed. */
  readonly lasting: boolean;
  /** True: the last text that was not kept was not kept for want of room. */
  readonly full: boolean;
  keys(): string[];
  read(key: string): string | null;
  /** Returns false when there was no room (or the store was closed meanwhile); then nothing changed. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
}

/** A store in memory. */
export function memoryStore(entries: Iterable<readonly [string, string]> = []): DeviceStore {
  const map = new Map(entries);
  return {
    lasting: false,
    full: false,
    keys: () => [...map.keys()],
    read: (key) => map.get(key) ?? null,
    write(key, text) {
      map.set(key, text);
      return true;
    },
    remove: (key) => void map.delete(key),
  };
}

/** A store over a `Storage` object; every call may fail in some browser and is caught. */
export function storageStore(storage: Storage): DeviceStore {
  const attempt = <T>(action: () => T, otherwise: T): T => {
    try {
      return action();
    } catch {
      return otherwise;
    }
  };
  let full = false;
  return {
    lasting: true,
    get full() {
      return full;
    },
    keys: () =>
      attempt(() => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? ""), []),
    read: (key) => attempt(() => storage.getItem(key), null),
    write(key, text) {
      try {
        storage.setItem(key, text);
        full = false;
        return storage.getItem(key) === text;
      } catch (error) {
        full = isQuotaError(error);
        return false;
      }
    },
    remove: (key) => attempt(() => storage.removeItem(key), undefined),
  };
}

/** Whether this storage works: keeps a value, or is only full (what it holds can still be read). */
function works(storage: Storage): boolean {
  const probe = "safe-step/probe";
  try {
    storage.setItem(probe, "1");
    const kept = storage.getItem(probe) === "1";
    storage.removeItem(probe);
    return kept;
  } catch {
    return storage.length > 0;
  }
}

let opened: DeviceStore | null = null;

/** This page's store: local storage where the browser allows it, memory otherwise. */
export function openDeviceStore(): DeviceStore {
  if (opened) return opened;
  try {
    const { localStorage } = window;
    opened = works(localStorage) ? storageStore(localStorage) : memoryStore();
  } catch {
    opened = memoryStore();
  }
  return opened;
}
