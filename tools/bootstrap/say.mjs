/**
 * Prints one line (or several) to standard output.
 * @param {string} [text]
 */
export function say(text = "") {
  process.stdout.write(`${text}\n`);
}

/**
 * Elapsed time the way a person says it: "0.4 s", "12 s", "2 min 05 s".
 * @param {number} milliseconds
 * @returns {string}
 */
export function formatSeconds(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}

/**
 * A number of bytes the way a person says it: "812 bytes", "4.7 KB", "2.1 MB".
 * @param {number} bytes
 * @returns {string}
 */
export function formatBytes(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
