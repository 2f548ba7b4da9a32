/*
 * Runs before the page is drawn, so that nothing flashes: puts the learner's text size, spacing and
 * theme (safe-step/settings) on <html>, and keeps the language of the page (safe-step/locale) for "/".
 * It is sent as it stands; where it cannot run, the page only has its usual looks.
 */
(() => {
  const root = document.documentElement;
  const address = location.pathname.match(/^(.*?)\/(az|en|ru)(\/|$)/);
  if (address) root.setAttribute("data-address", address[2]);
  // Also before a link is opened in another tab, by the middle button or the menu.
  for (const type of ["click", "auxclick", "contextmenu"]) addEventListener(type, mendLink, true);
  // Each by itself: settings that cannot be read must not keep the language from being remembered.
  for (const step of [showSettings, keepLocale]) {
    try {
      step();
    } catch {
      // Storage is blocked or holds something else: the page is drawn with its usual looks.
    }
  }
  /**
   * In a folder opened as files nobody answers "az/" with "az/index.html". A page shown for unknown
   * addresses (data-anywhere) has whole links, and learns only here under which path the site stands.
   */
  function mendLink({ target }) {
    const link = target.closest?.("a");
    if (!link || link.host !== location.host) return;
    if (address && root.hasAttribute("data-anywhere"))
      link.pathname = link.pathname.replace(/^.*?(?=\/(az|en|ru)\/)/, address[1]);
    if (link.protocol === "file:") link.pathname = link.pathname.replace(/\/$/, "/index.html");
  }
  function showSettings() {
    const kept = JSON.parse(localStorage.getItem("safe-step/settings") || "{}");
    for (const name of ["size", "spacing", "theme"]) {
      if (typeof kept[name] === "string") root.setAttribute(`data-${name}`, kept[name]);
    }
  }
  function keepLocale() {
    if (root.hasAttribute("data-page-locale")) localStorage.setItem("safe-step/locale", root.lang);
  }
})();
