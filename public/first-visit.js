/*
 * Runs before the page is drawn. On a device that does not have this language's fonts yet, the page does
 * without them to its end: on a slow line they would take half a second from the scripts with which one
 * answers, and when they came the lines would move. Elsewhere they are loaded at once, before the words
 * are drawn. src/offline/register.ts notes when they are here.
 */
try {
  const root = document.documentElement;
  if (localStorage.getItem("safe-step/fonts") !== root.lang) root.setAttribute("data-newcomer", "");
  else for (const face of document.fonts) face.load().catch(() => {});
} catch {
  // Storage is blocked: nobody can say, so the fonts come when they come.
}
