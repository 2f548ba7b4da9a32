/**
 * In a folder opened as files nobody answers "az/" with "az/index.html": mends a link when it is used,
 * also before it is opened in another tab by the middle button or the menu.
 */
export function mendFileLinks(): void {
  if (location.protocol !== "file:") return;
  for (const type of ["click", "auxclick", "contextmenu"])
    addEventListener(
      type,
      ({ target }) => {
        const link = target instanceof Element && target.closest("a");
        if (link && link.protocol === "file:")
          link.pathname = link.pathname.replace(/\/$/, "/index.html");
      },
      true,
    );
}
