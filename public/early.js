/*
 * Runs before the page is drawn, so that nothing flashes: puts the learner's text size, spacing and
 * theme (safe-step/settings) on <html>, and keeps the language of the page (safe-step/locale) for "/".
 * Plain old JavaScript on purpose: it is sent as it stands, to old phones too.
 */
(function () {
  var root = document.documentElement;
  var piece = location.pathname.match(/\/(az|en|ru)(\/|$)/);
  if (piece) root.setAttribute("data-address", piece[1]);
  try {
    var kept = JSON.parse(localStorage.getItem("safe-step/settings") || "{}");
    ["size", "spacing", "theme"].forEach(function (name) {
      if (typeof kept[name] === "string") root.setAttribute("data-" + name, kept[name]);
    });
    if (root.hasAttribute("data-page-locale")) localStorage.setItem("safe-step/locale", root.lang);
  } catch (error) {
    // Storage is blocked or holds something else: the page is drawn with its usual looks.
  }
})();
