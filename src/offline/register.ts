/**
 * Every page's one script: remembers the page's language for "/", has that language saved for reading
 * without a network, brings its fonts within reach, and shows the notice of a newer version when one waits.
 * Where there are no workers the page works all the same. Saving begins when the page is complete: nothing
 * may come before the words and pictures.
 */
import { fontsKey, localeKey } from "@/progress/locale-key";
import { mendFileLinks } from "./file-links";
import { registerWorker } from "./register-worker";
import { type LanguageState, takeOver } from "./wire";

const root = document.documentElement;
const locale = root.dataset.pageLocale;

const address = (document.currentScript as HTMLScriptElement).src;

/**
 * Fetches the fonts and notes that they are here. This page is not drawn anew with them, its lines would
 * move; from the next one on public/first-visit.js has them loaded before the words are drawn.
 */
async function fetchFonts(): Promise<void> {
  if (!locale) return;
  // "Settled": of the fallback's faces a device has only some.
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
  localStorage.setItem(fontsKey, locale);
}

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
  // They come with the language: fetched now, they would come twice.
  workers.onmessage = ({ data }: MessageEvent<LanguageState>) => {
    if (data.state === "saved" && data.locale === locale) fetchFonts();
  };
  if (workers.controller) fetchFonts();
  if (locale) (await workers.ready).active?.postMessage({ save: [locale] });
}

mendFileLinks();
try {
  if (locale) localStorage.setItem(localeKey, locale);
} catch {
  // Storage is blocked or full: "/" then marks no language.
}
addEventListener("load", () => {
  start().catch(fetchFonts);
});
