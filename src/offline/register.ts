/**
 * Every page's one script: remembers the page's language for "/", has that language saved for reading
 * without a network, brings its fonts within reach, and shows the notice of a newer version when one waits.
 * Where there are no workers the page works all the same. Saving begins when the page is complete: nothing
 * may come before the words and pictures.
 */
import { fontsKey, localeKey } from "@/progress/locale-key";
import { mendFileLinks } from "./file-links";
import { registerWorker } from "./register-worker";
import { type LanguageState, type SaveRequest, takeOver } from "./wire";

const root = document.documentElement;
const locale = root.dataset.pageLocale;

const address = (document.currentScript as HTMLScriptElement).src;

/** Keeps the page's language under a key. */
function note(key: string): void {
  try {
    if (locale) localStorage.setItem(key, locale);
  } catch {
    // Storage is blocked or full: "/" marks no language, and every page loads its fonts as it comes.
  }
}

/** The fonts are here, for the next page: this one is not drawn anew with them, its lines would move. */
const noteFonts = () => note(fontsKey);

async function start(): Promise<void> {
  const registration = await registerWorker(address);
  const workers = navigator.serviceWorker;
  // Looked at once: a notice that comes while somebody reads would push the words away.
  const notice = document.getElementById("newer-version");
  if (registration.waiting && notice) {
    notice.hidden = false;
    notice.onclick = ({ target }) => {
      if (!(target as Element).closest("button")) return;
      workers.oncontrollerchange = () => location.reload();
      if (registration.waiting) registration.waiting.postMessage(takeOver);
      else location.reload();
    };
  }
  // They come with the language, which is the first that is saved.
  workers.onmessage = ({ data }: MessageEvent<LanguageState>) => {
    if (data.state === "saved") noteFonts();
  };
  if (locale) {
    const request: SaveRequest = { save: [locale], took: performance.now() };
    (await workers.ready).active?.postMessage(request);
  }
}

mendFileLinks();
note(localeKey);
addEventListener("load", () => {
  // Without a worker the next page fetches the fonts itself.
  start().catch(noteFonts);
});
