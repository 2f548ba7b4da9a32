/**
 * Versions that were published to do harm, with where that is told. Short on purpose: what the registry
 * took back cannot be installed any more, but a lockfile from elsewhere may still name it.
 */
const september2025 = "https://github.com/chalk/chalk/issues/656";

/** @type {readonly { name: string, versions: readonly string[], source: string }[]} */
export const knownBad = [
  {
    name: "event-stream",
    versions: ["3.3.6"],
    source: "https://github.com/dominictarr/event-stream/issues/116",
  },
  {
    name: "flatmap-stream",
    versions: ["0.1.1"],
    source: "https://github.com/dominictarr/event-stream/issues/116",
  },
  {
    name: "ua-parser-js",
    versions: ["0.7.29", "0.8.0", "1.0.0"],
    source: "https://github.com/advisories/GHSA-pjwm-rvh2-c87w",
  },
  {
    name: "rc",
    versions: ["1.2.9", "1.3.9", "2.3.9"],
    source: "https://github.com/advisories/GHSA-g2q5-5433-rhrf",
  },
  {
    name: "coa",
    versions: ["2.0.3", "2.0.4", "2.1.1", "2.1.3", "3.0.1", "3.1.3"],
    source: "https://github.com/advisories/GHSA-73qr-pfmq-6rp8",
  },
  {
    name: "colors",
    versions: ["1.4.1", "1.4.2", "1.4.44-liberty-2"],
    source: "https://github.com/Marak/colors.js/issues/285",
  },
  { name: "debug", versions: ["4.4.2"], source: "https://github.com/debug-js/debug/issues/1005" },
  { name: "chalk", versions: ["5.6.1"], source: september2025 },
  { name: "chalk-template", versions: ["1.1.1"], source: september2025 },
  { name: "ansi-styles", versions: ["6.2.2"], source: september2025 },
  { name: "ansi-regex", versions: ["6.2.1"], source: september2025 },
  { name: "strip-ansi", versions: ["7.1.1"], source: september2025 },
  { name: "wrap-ansi", versions: ["9.0.1"], source: september2025 },
  { name: "slice-ansi", versions: ["7.1.1"], source: september2025 },
  { name: "has-ansi", versions: ["6.0.1"], source: september2025 },
  { name: "supports-color", versions: ["10.2.1"], source: september2025 },
  { name: "supports-hyperlinks", versions: ["4.1.1"], source: september2025 },
  { name: "color", versions: ["5.0.1"], source: september2025 },
  { name: "color-convert", versions: ["3.1.1"], source: september2025 },
  { name: "color-name", versions: ["2.0.1"], source: september2025 },
  { name: "color-string", versions: ["2.1.1"], source: september2025 },
  { name: "is-arrayish", versions: ["0.3.3"], source: september2025 },
  { name: "simple-swizzle", versions: ["0.2.3"], source: september2025 },
  { name: "backslash", versions: ["0.2.1"], source: september2025 },
  { name: "error-ex", versions: ["1.3.3"], source: september2025 },
];
