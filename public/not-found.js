/*
 * Runs on a page that is shown for unknown addresses. It learns only here which language the address
 * names (for the common page, which then shows that one) and under which path the site stands: its
 * links are whole and are mended when they are used.
 */
(() => {
  const address = location.pathname.match(/^(.*?)\/(az|en|ru)(\/|$)/);
  if (!address) return;
  document.documentElement.setAttribute("data-address", address[2]);
  // Also before a link is opened in another tab, by the middle button or the menu.
  for (const type of ["click", "auxclick", "contextmenu"])
    addEventListener(
      type,
      ({ target }) => {
        const link = target.closest?.("a");
        if (link?.host === location.host)
          link.pathname = link.pathname.replace(/^.*?(?=\/(az|en|ru)\/)/, address[1]);
      },
      true,
    );
})();
