/*
 * Runs before the page is drawn. On a device that does not have this language yet, its fonts wait
 * until the page is complete (src/offline/register.ts takes the mark away then): on a slow line they
 * would take half a second from the scripts with which one answers.
 */
try {
  const root = document.documentElement;
  if (localStorage.getItem("safe-step/locale") !== root.lang)
    root.setAttribute("data-newcomer", "");
} catch {
  // Storage is blocked: nobody can say, so the fonts come at once.
}
