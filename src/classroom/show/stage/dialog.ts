/**
 * Opening and closing a <dialog> over all else, also in browsers that do not know the element (Safari before 15.4,
 * Firefox before 98): there it is shown by its attribute, what lies behind it cannot be reached while it
 * is open, and Escape closes it. Closing tells `close` in both a moment later.
 */

/** Whether it is open; the property is not known everywhere. */
export const isOpen = (dialog: Element) => dialog.hasAttribute("open");

/** What lies behind, with the dialogs open over it: it is hidden, not covered, so that no key reaches it. */
function hideBehind(dialog: HTMLElement, hidden: boolean): void {
  const around = dialog.parentElement?.closest<HTMLElement>("dialog");
  // A dialog around it is itself seen only since it says so: what is behind that one stays hidden.
  if (around) around.style.visibility = hidden ? "hidden" : "visible";
  else document.body.style.visibility = hidden ? "hidden" : "";
  dialog.style.visibility = hidden ? "visible" : "";
}

/** Opens a dialog over all else. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.showModal) {
    dialog.showModal();
    return;
  }
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-modal", "true");
  dialog.setAttribute("open", "");
  hideBehind(dialog, true);
  dialog.onkeydown = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    closeDialog(dialog);
  };
  dialog.querySelector<HTMLElement>("[tabindex], button")?.focus();
}

/** Closes an open dialog; nothing for one that is closed. */
export function closeDialog(dialog: HTMLDialogElement): void {
  if (!isOpen(dialog)) return;
  if (dialog.close) {
    dialog.close();
    return;
  }
  dialog.removeAttribute("open");
  hideBehind(dialog, false);
  setTimeout(() => dialog.dispatchEvent(new Event("close")));
}
