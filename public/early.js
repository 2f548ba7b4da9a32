/*
 * Runs before the page is drawn, so that nothing flashes: puts the learner's text size, spacing and
 * theme (safe-step/settings) on <html>, as data-size, data-spacing and data-theme. It is sent inside the
 * page; where it cannot run, the page only has its usual looks.
 */
try {
  Object.assign(
    document.documentElement.dataset,
    JSON.parse(localStorage.getItem("safe-step/settings")),
  );
} catch {
  // Nothing is kept, storage is blocked or holds something else.
}
