/**
 * Whether an error says that the device has no room. Browsers name it differently: "QuotaExceededError"
 * (code 22, in new browsers a class of its own with code 0 or 22), in old Firefox
 * "NS_ERROR_DOM_QUOTA_REACHED" (code 1014), in old WebKit "QUOTA_EXCEEDED_ERR".
 */
export function isQuotaError(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return /quota/i.test(String(name)) || code === 22 || code === 1014;
}
