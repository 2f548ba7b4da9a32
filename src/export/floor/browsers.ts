/**
 * The oldest browsers that get every page as it was designed and every quiz alive, written once: the style
 * and the scripts are lowered to these and checked against these. Older ones, and whatever else reads HTML,
 * still get the words.
 */

/**
 * Versions by the names of @mdn/browser-compat-data. `safari_ios` 12.2 is Safari 12.1 on a phone: iOS counts
 * by itself. Firefox on Android has no 78, it went from 68 to 79.
 */
export const floor = {
  chrome: "72",
  chrome_android: "72",
  webview_android: "72",
  safari: "12.1",
  safari_ios: "12.2",
  firefox: "78",
  firefox_android: "79",
} as const;

/**
 * The same for esbuild. It takes two kinds of syntax for unknown to Safari 12.1, of which Safari only gets one
 * rare use wrong each; those are refused by script-syntax.ts, all others stay as they are written.
 */
export const scriptTarget = {
  target: ["chrome72", "safari12.1", "firefox78"],
  supported: { destructuring: true, "template-literal": true },
};
