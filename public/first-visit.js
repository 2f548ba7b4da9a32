/*
 * Runs before the page is drawn. The first page in a language does without the fonts to its end: on a slow
 * line they would take half a second from the scripts with which one answers, and when they came the lines
 * would move. src/offline/register.ts fetches them when that page is complete; later pages load them at once,
 * before the words are drawn.
 */
try {
  const root = document.documentElement;
  if (localStorage.getItem("safe-step/locale") !== root.lang)
    root.setAttribute("data-newcomer", "");
  else for (const face of document.fonts) face.load().catch(() => {});
} catch {
  // Storage is blocked: nobody can say, so the fonts come when they come.
}
