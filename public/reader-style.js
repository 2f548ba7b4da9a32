/*
 * Runs before the page is drawn: gives it the fonts and the looks this reader brings from the page before
 * (src/offline/reader-style.ts). A first page in a language does without, to its end: on a slow line fonts
 * would take half a second from the scripts with which one answers, and when they came the lines would move.
 */
try {
  const [sheet] = document.styleSheets;
  // At the end: of rules as heavy as each other the last one holds.
  for (const rule of localStorage.getItem("safe-step/style").split("\n"))
    sheet.insertRule(rule, sheet.cssRules.length);
  for (const face of document.fonts) face.load().catch(() => {});
} catch {
  // Nothing is kept yet, or storage is blocked.
}
