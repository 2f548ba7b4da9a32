import { useEffect, useRef } from "react";

/** Fills the whole screen, where the browser can and may; waits until it is filled. Never throws. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen?.({ navigationUI: "hide" });
  } catch {
    // Refused, or impossible here: the show then fills the window.
  }
}

/** Gives the screen back. Never throws. */
export async function leaveFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // It was given back meanwhile.
  }
}

/**
 * The full screen of a show: Escape gives the screen back without telling the page of the key, and so
 * ends the show too. `toggle` does not end it.
 */
export function useFullScreen(onEscape: () => void) {
  const own = useRef(false);
  useEffect(() => {
    const changed = () => {
      if (!document.fullscreenElement && !own.current) onEscape();
    };
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  });
  return async () => {
    own.current = true;
    await (document.fullscreenElement ? leaveFullScreen() : enterFullScreen());
    // The browser tells of the change a moment after it.
    setTimeout(() => {
      own.current = false;
    }, 500);
  };
}
