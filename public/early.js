/*
 * Runs before the page is drawn, so that nothing flashes: puts the learner's text size, spacing and
 * theme (safe-step/settings) on <html>. It is sent inside the page; where it cannot run, the page only
 * has its usual looks.
 */
try {
  const kept = JSON.parse(localStorage.getItem("safe-step/settings"));
  for (const name of ["size", "spacing", "theme"])
    if (typeof kept[name] === "string")
      document.documentElement.setAttribute(`data-${name}`, kept[name]);
} catch {
  // Nothing is kept, storage is blocked or holds something else.
}
