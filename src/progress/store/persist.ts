/**
 * Asks the browser not to throw away what is kept here when the device runs short. Asked once, after
 * the first finished lesson: before it there is nothing to keep, and Firefox asks the reader.
 */
export function askToPersist(storage: Partial<StorageManager> | undefined): void {
  // Refused, or asked where it is not allowed: everything goes on as before.
  storage?.persist?.().catch(() => false);
}
