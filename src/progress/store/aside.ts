import type { DeviceStore } from "./device-store";
import { keys } from "./keys";

/**
 * Broken values move aside exactly as they were found; nothing is thrown or deleted. What is too long,
 * or comes after too many, stays where it is: moving it would need its room twice.
 */
const most = { values: 200, length: 65_536 };

/** Moves a broken value aside; false when it stays in its place. */
export function moveAside(store: DeviceStore, key: string, text: string): boolean {
  if (text.length > most.length) return false;
  const before = store.keys().filter((kept) => kept.startsWith(keys.asides)).length;
  if (before >= most.values) return false;
  // Removed only after it stands safely in its new place, and never over another broken value.
  const place = keys.aside(key);
  const held = store.read(place);
  if (held !== null && held !== text) return false;
  if (!store.write(place, text)) return false;
  store.remove(key);
  return true;
}
